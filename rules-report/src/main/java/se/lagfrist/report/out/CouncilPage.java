package se.lagfrist.report.out;

import static se.lagfrist.report.out.Page.Align.FIGURE;
import static se.lagfrist.report.out.Page.Align.TEXT;
import static se.lagfrist.report.out.PageTexts.capital;
import static se.lagfrist.report.out.PageTexts.law;
import static se.lagfrist.report.out.PageTexts.preliminary;
import static se.lagfrist.report.out.PageTexts.profiles;
import static se.lagfrist.report.out.PageTexts.repeated;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lagfrist.report.CouncilStatistics;
import se.lagfrist.report.WaitKind;

/** The statistics to the council. */
final class CouncilPage {

  private CouncilPage() {}

  static Page of(CouncilStatistics statistics, Sender sender) {
    List<Page.Section> sections = new ArrayList<>();
    for (CouncilStatistics.Part part : statistics.parts()) {
      sections.add(part(part, statistics.smallest()));
    }
    List<String> remarks =
        new ArrayList<>(
            PageTexts.remarks(
                statistics.recorded().decisionsOutside(), profiles(statistics.recorded())));
    remarks.add(
        "Antal och tid avser den "
            + statistics.snapshot()
            + ". Tiden räknas från dagen för respektive beslut, också när verkställigheten har"
            + " avbrutits, och till dess att beslutet verkställdes eller upphörde om det kom före.");
    remarks.add("Besluten är de som rapporteras individuellt för kvartalet, vart och ett en gång.");
    if (statistics.repeated() > 0) {
      remarks.add(repeated(statistics.repeated()));
    }
    if (statistics.smallest() > 0) {
      remarks.add(
          "Grupper med färre än "
              + statistics.smallest()
              + " beslut är sammanslagna så att ingen enskild kan urskiljas.");
    }
    if (statistics.questions() > 0) {
      remarks.add(
          "I "
              + statistics.questions()
              + (statistics.questions() == 1 ? " ärende" : " ärenden")
              + " saknas en uppgift som kan ändra antalet.");
    }
    remarks.add(
        "Lagen anger ingen dag. Rapporten lämnas lämpligen till fullmäktiges första sammanträde"
            + " efter kvartalet.");
    return new Page(
        "Statistikrapport till kommunfullmäktige: ej verkställda beslut",
        capital(statistics.quarter().swedish())
            + preliminary(statistics.asOf().isBefore(statistics.quarter().lastDay())),
        sender,
        statistics.asOf(),
        List.of(new Page.Field("Lämnas senast", statistics.sendBy().toString())),
        sections,
        remarks,
        law(statistics.parts().stream().map(p -> p.citation().print()).toList()),
        true,
        false);
  }

  private static Page.Section part(CouncilStatistics.Part part, int smallest) {
    boolean first = part.waitKind() == WaitKind.UNEXECUTED;
    String total = masked(part.count(), smallest);
    List<List<String>> rows = new ArrayList<>();
    for (CouncilStatistics.Group group : part.groups()) {
      rows.add(
          List.of(
              capital(group.measure()),
              masked(group.count(), smallest),
              group.days().isEmpty() ? "visas inte" : days(group.days())));
    }
    if (!rows.isEmpty()) {
      rows.add(List.of("Summa", total, ""));
    }
    String law = part.law().swedish();
    String time = Words.period(part.period());
    Integer count = part.count();
    return new Page.Section(
        law
            + (first
                ? ", del 1: inte verkställda inom " + time + " från beslutet"
                : ", del 2: inte verkställda på nytt inom " + time + " från avbrottet"),
        count != null && count == 0 ? "" : standing(part),
        List.of(
            new Page.Column("Typ av insats", TEXT, 34),
            new Page.Column("Antal", FIGURE, 14),
            new Page.Column("Dagar sedan varje beslut", TEXT, 0)),
        rows,
        "0 beslut.",
        !rows.isEmpty());
  }

  /** Says how the decisions stood, if it can be said without pointing anyone out. */
  private static String standing(CouncilStatistics.Part part) {
    Integer waiting = part.waiting();
    Integer late = part.executedLate();
    Integer ended = part.ended();
    return waiting == null || late == null || ended == null
        ? "Hur många som väntade, hade verkställts för sent eller hade upphört visas inte."
        : "Av besluten väntade "
            + waiting
            + ", "
            + late
            + " hade verkställts för sent och "
            + ended
            + " hade upphört utan att ha verkställts.";
  }

  private static String masked(@Nullable Integer count, int smallest) {
    return count == null ? "färre än " + smallest : count.toString();
  }

  private static String days(List<Long> days) {
    return days.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
