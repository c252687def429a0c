package se.lagfrist.authoring.scenarier;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.report.AuditorsCopy;
import se.lagfrist.report.CouncilStatistics;
import se.lagfrist.report.FollowUpFigures;
import se.lagfrist.report.IvoItem;
import se.lagfrist.report.IvoQuarter;
import se.lagfrist.report.IvoReport;
import se.lagfrist.report.MunicipalityCalendar;
import se.lagfrist.report.WaitKind;
import se.lagfrist.time.Quarter;

/** The steps of a scenario about a report. They share the facts with {@link Steps}. */
public final class ReportSteps {

  private final ScenarioContext context = ScenarioContext.current();
  private @Nullable IvoReport report;
  private @Nullable FollowUpFigures figures;
  private @Nullable MunicipalityCalendar calendar;

  /** The reports of a quarter. */
  @When("^rapporterna för (\\d{4}-Q[1-4]) görs (\\d{4}-\\d{2}-\\d{2})$")
  public void reports(String quarter, String day) {
    report =
        IvoQuarter.of(Quarter.parse(quarter), FactText.day(day), context.engine().settings())
            .report(Stream.of(file()));
  }

  /** An individual report. */
  @Then(
      "^rapporteras (\\S+) till IVO som (första rapport|återrapportering|anmälan om"
          + " verkställighet|avslutad av annan anledning)(?:, (\\d+) dag(?:ar)? efter beslutet)?$")
  public void reported(String anchor, String kind, @Nullable String days) {
    IvoItem item =
        item(anchor).orElseThrow(() -> Unmet.problem(anchor + " rapporteras inte.", everything()));
    expect("slag", kind, item.kind().swedish());
    if (days != null) {
      expect("dagar efter beslutet", days, Long.toString(item.days()));
    }
  }

  /** No individual report. */
  @Then("^rapporteras (\\S+) inte till IVO$")
  public void notReported(String anchor) {
    if (item(anchor).isPresent()) {
      throw Unmet.problem(anchor + " rapporteras, fast det inte skulle göra det.", everything());
    }
  }

  /** The reason a report gives. */
  @Then("^rapporteras (\\S+) med skälet (.+)$")
  public void reason(String anchor, String reason) {
    expect("skäl", reason, item(anchor).map(IvoItem::reason).orElse("ingen rapport"));
  }

  /** A question that remains. */
  @Then("^rapporten frågar om (\\S+)$")
  public void asks(String factId) {
    if (made().questions().stream().noneMatch(q -> q.factId().equals(factId))) {
      throw Unmet.problem("Rapporten frågar inte om " + factId + ".", everything());
    }
  }

  /** The auditors' copy. */
  @Then("^revisorerna får (\\d+) rad(?:er)?$")
  public void auditors(String rows) {
    expect("rader", rows, Integer.toString(AuditorsCopy.of(made()).rows().size()));
  }

  /** The council statistics. */
  @Then(
      "^fullmäktige får (\\d+) beslut enligt (SoL|LSS)"
          + " (inte verkställda|inte verkställda på nytt)(?:, med (\\d+) dagar sedan beslutet)?$")
  public void council(String count, String law, String wait, @Nullable String days) {
    WaitKind kind = wait.endsWith("nytt") ? WaitKind.INTERRUPTED : WaitKind.UNEXECUTED;
    CouncilStatistics.Part part =
        CouncilStatistics.of(made()).parts().stream()
            .filter(p -> p.law().swedish().equals(law) && p.waitKind() == kind)
            .findFirst()
            .orElseThrow();
    expect("antal", count, String.valueOf(part.count()));
    if (days != null) {
      expect(
          "dagar",
          days,
          part.groups().stream()
              .flatMap(g -> g.days().stream())
              .map(String::valueOf)
              .collect(Collectors.joining(", ")));
    }
  }

  /** The follow-up figures. */
  @When("^uppföljningen för (\\d{4}-Q[1-4]) görs (\\d{4}-\\d{2}-\\d{2})$")
  public void followUp(String quarter, String day) {
    figures =
        FollowUpFigures.of(
            Stream.of(file()), context.engine(), Quarter.parse(quarter), FactText.day(day));
  }

  /** A figure. */
  @Then(
      "^uppföljningen visar (\\d+) (prövning(?:ar)? i tid|prövning(?:ar)? för sent|prövning(?:ar)? inte"
          + " gjorda?|barnutredning(?:ar)? över fyra månader|dagar i median till beslut)$")
  public void shows(String count, String what) {
    FollowUpFigures f = asked(figures, "uppföljningen för 2026-Q1 görs 2026-04-10");
    int found;
    if (what.startsWith("dagar")) {
      found = f.decisionTimes().isEmpty() ? 0 : (int) f.decisionTimes().get(0).median();
    } else if (what.startsWith("barn")) {
      found =
          f.investigations().stream()
              .mapToInt(FollowUpFigures.Investigations::overFourMonths)
              .sum();
    } else {
      found =
          f.reviews().stream()
              .mapToInt(
                  r ->
                      what.endsWith("tid")
                          ? r.onTime()
                          : what.endsWith("sent") ? r.late() : r.missing())
              .sum();
    }
    expect(what, count, Integer.toString(found));
  }

  /** The municipality's calendar. */
  @When("^kalendern för (\\d{4}) görs (\\d{4}-\\d{2}-\\d{2})$")
  public void calendar(String year, String day) {
    calendar =
        MunicipalityCalendar.of(
            Integer.parseInt(year), file(), context.engine(), FactText.day(day));
  }

  /** A day of the calendar. */
  @Then("^kalendern har (\\d{4}-\\d{2}-\\d{2}) enligt (.+)$")
  public void calendarHas(String day, String source) {
    MunicipalityCalendar made = asked(calendar, "kalendern för 2026 görs 2026-01-02");
    List<String> entries =
        made.entries().stream()
            .map(e -> String.valueOf(e.day()) + " enligt " + e.source())
            .toList();
    if (!entries.contains(day + " enligt " + source)) {
      throw Unmet.difference(
          "Kalendern har inte den dagen.",
          day + " enligt " + source,
          entries.isEmpty() ? "kalendern är tom" : String.join("; ", entries),
          List.of());
    }
  }

  private CaseFile file() {
    return CaseText.file(context.facts());
  }

  private IvoReport made() {
    return asked(report, "rapporterna för 2026-Q1 görs 2026-04-10");
  }

  private Optional<IvoItem> item(String anchor) {
    return made().items().stream().filter(i -> i.anchorId().equals(anchor)).findFirst();
  }

  private static <T> T asked(@Nullable T answer, String example) {
    if (answer == null) {
      throw Unmet.problem("Frågan saknas. Skriv före Så, till exempel: När " + example + ".");
    }
    return answer;
  }

  private void expect(String what, String expected, String actual) {
    if (!Objects.equals(expected, actual)) {
      throw Unmet.difference(what + ": något annat än väntat.", expected, actual, everything());
    }
  }

  private List<String> everything() {
    IvoReport made = report;
    if (made == null) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add(made.items().isEmpty() ? "Inget rapporteras." : "Det som rapporteras:");
    made.items()
        .forEach(
            i ->
                lines.add(
                    "- " + i.anchorId() + ": " + i.kind().swedish() + ", " + i.days() + " dagar"));
    return lines;
  }
}
