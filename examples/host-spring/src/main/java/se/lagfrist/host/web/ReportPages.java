package se.lagfrist.host.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.lagfrist.host.answer.Desk;
import se.lagfrist.host.report.Reports;
import se.lagfrist.host.web.BarChart.Row;
import se.lagfrist.report.FollowUpFigures;
import se.lagfrist.report.FollowUpQuarter;
import se.lagfrist.report.IvoReport;
import se.lagfrist.report.out.Page;
import se.lagfrist.report.out.Pages;
import se.lagfrist.report.out.Sender;
import se.lagfrist.time.Quarter;

/** The pages over all cases: quarterly reports and follow-up figures. */
@Controller
class ReportPages {

  private static final int MOST_BARS = 12;

  private final Reports reports;
  private final Desk desk;
  private final Frame frame;

  ReportPages(Reports reports, Desk desk, Frame frame) {
    this.reports = reports;
    this.desk = desk;
    this.frame = frame;
  }

  /**
   * A report as the page shows it.
   *
   * @param name its name in addresses
   * @param page what is in it
   */
  public record Shown(String name, Page page) {}

  @GetMapping("/rapporter")
  String reports(
      @RequestParam(required = false) @Nullable Quarter kvartal,
      @RequestParam(required = false) @Nullable LocalDate dag,
      Model model) {
    LocalDate day = frame.begin(dag, model).day();
    Quarter quarter = quarters(kvartal, day, model);
    IvoReport ivo = reports.ivo(quarter, day);
    model.addAttribute("utanfor", ivo.recorded().decisionsOutside());
    model.addAttribute(
        "rapporter",
        List.of(
            new Shown("ivo", Pages.ivo(ivo, Sender.blank())),
            new Shown("auditors", Pages.auditors(reports.auditors(quarter, day), Sender.blank())),
            new Shown("council", Pages.council(reports.council(quarter, day), Sender.blank()))));
    return "rapporter";
  }

  @GetMapping("/uppfoljning")
  String followUp(
      @RequestParam(required = false) @Nullable Quarter kvartal,
      @RequestParam(required = false) @Nullable LocalDate dag,
      @RequestParam(required = false) @Nullable String enhet,
      Model model) {
    LocalDate day = frame.begin(dag, model).day();
    String unit = enhet == null || enhet.isBlank() ? null : enhet;
    List<String> units = new ArrayList<>(desk.people(day, "").units());
    if (unit != null && !units.contains(unit)) {
      // A bookmark may name a unit that has no case any more; what is shown is still about it.
      units.add(unit);
    }
    model.addAttribute("enhet", unit);
    model.addAttribute("enheter", units);
    FollowUpFigures figures = reports.followUp(quarters(kvartal, day, model), day, unit);
    model.addAttribute("trend", trend(figures));
    model.addAttribute("tal", figures);
    model.addAttribute("provningar", reviews(figures));
    model.addAttribute("utredningar", investigations(figures));
    model.addAttribute("beslutstider", times(figures));
    model.addAttribute("forsenat", overdue(figures));
    return "uppfoljning";
  }

  /** Returns the quarter asked for, or the latest that is over. */
  private static Quarter quarters(@Nullable Quarter asked, LocalDate day, Model model) {
    Quarter latest = Quarter.of(day);
    Quarter quarter = asked == null ? latest.previous() : asked;
    model.addAttribute("kvartal", quarter);
    model.addAttribute("kvartalen", Stream.iterate(latest, Quarter::previous).limit(8).toList());
    return quarter;
  }

  private static BarChart.Pair reviews(FollowUpFigures figures) {
    List<Row> rows = new ArrayList<>();
    for (FollowUpFigures.Reviews r : figures.reviews()) {
      rows.add(
          new Row(
              r.unit(),
              List.of((long) r.onTime(), (long) r.late(), (long) r.missing()),
              r.onTime() + " i tid, " + r.late() + " sent, " + r.missing() + " inte gjorda"));
    }
    return BarChart.of(List.of("i tid", "för sent", "inte gjorda"), rows);
  }

  private static BarChart.Pair trend(FollowUpFigures figures) {
    List<Row> rows = new ArrayList<>();
    for (FollowUpQuarter q : figures.trend()) {
      rows.add(
          new Row(
              q.quarter().swedish(),
              List.of((long) q.onTime(), (long) q.late(), (long) q.missing()),
              q.onTime() + " i tid, " + q.late() + " sent, " + q.missing() + " inte gjorda"));
    }
    return BarChart.of(List.of("i tid", "för sent", "inte gjorda"), rows);
  }

  private static BarChart.Pair investigations(FollowUpFigures figures) {
    List<Row> rows = new ArrayList<>();
    for (FollowUpFigures.Investigations i : figures.investigations()) {
      rows.add(
          new Row(
              i.unit(),
              List.of(
                  (long) i.open() - i.overTime(),
                  (long) i.extended(),
                  (long) i.overTime() - i.extended()),
              i.open()
                  + " öppna, "
                  + i.overTime()
                  + " över lagens tid varav "
                  + i.extended()
                  + " förlängda"));
    }
    return BarChart.of(
        List.of("inom lagens tid", "längre, förlängd", "längre, inte förlängd"), rows);
  }

  private static BarChart.Pair times(FollowUpFigures figures) {
    List<Row> rows = new ArrayList<>();
    for (FollowUpFigures.DecisionTime t : figures.decisionTimes()) {
      long median = Math.round(t.median());
      rows.add(
          new Row(
              Words.capital(t.matter().swedish()),
              List.of(median, t.percentile90() - median, t.longest() - t.percentile90()),
              "hälften inom "
                  + median
                  + ", nio av tio inom "
                  + t.percentile90()
                  + ", längst "
                  + t.longest()));
    }
    return BarChart.of(List.of("hälften", "nio av tio", "längsta"), rows);
  }

  private static BarChart.Pair overdue(FollowUpFigures figures) {
    List<Row> rows = new ArrayList<>();
    for (FollowUpFigures.Overdue o : figures.overdue()) {
      if (rows.size() == MOST_BARS) {
        break;
      }
      rows.add(
          new Row(
              o.provision(),
              List.of((long) o.count()),
              o.count() + ", " + o.unit() + ", längst " + Words.days(o.longest())));
    }
    return BarChart.of(List.of("försenade"), rows);
  }
}
