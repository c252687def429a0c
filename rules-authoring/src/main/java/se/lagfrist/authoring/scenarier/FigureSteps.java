package se.lagfrist.authoring.scenarier;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lagfrist.law.Citation;
import se.lagfrist.report.FollowUpFigures;
import se.lagfrist.report.MunicipalityCalendar;
import se.lagfrist.time.Quarter;

/** The steps of a scenario about follow-up figures and the municipality's calendar. */
public final class FigureSteps {

  private final ScenarioContext context = ScenarioContext.current();
  private @Nullable FollowUpFigures figures;
  private @Nullable MunicipalityCalendar calendar;

  /** The follow-up figures. */
  @When("^uppföljningen för (\\d{4}-Q[1-4]) görs (\\d{4}-\\d{2}-\\d{2})$")
  public void followUp(String quarter, String day) {
    figures =
        FollowUpFigures.of(
            Stream.of(CaseText.file(context.facts())),
            context.engine(),
            Quarter.parse(quarter),
            FactText.day(day));
  }

  /** A figure. */
  @Then(
      "^uppföljningen visar (\\d+) (prövning(?:ar)? i tid|prövning(?:ar)? för sent|prövning(?:ar)? inte"
          + " gjorda?|barnutredning(?:ar)? över fyra månader|dagar i median till beslut|dagar i 90:e percentilen till"
          + " beslut|försenade?)$")
  public void shows(String count, String what) {
    FollowUpFigures f = Unmet.asked(figures, "uppföljningen för 2026-Q1 görs 2026-04-10");
    int found;
    if (what.startsWith("förs")) {
      found = f.overdue().stream().mapToInt(FollowUpFigures.Overdue::count).sum();
    } else if (what.startsWith("dagar i 90")) {
      found = f.decisionTimes().isEmpty() ? 0 : (int) f.decisionTimes().get(0).percentile90();
    } else if (what.startsWith("dagar")) {
      found = f.decisionTimes().isEmpty() ? 0 : (int) f.decisionTimes().get(0).median();
    } else if (what.startsWith("barn")) {
      found = f.investigations().stream().mapToInt(FollowUpFigures.Investigations::overTime).sum();
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
    Unmet.unless(what, count, Integer.toString(found), List.of());
  }

  /** The municipality's calendar. */
  @When("^kalendern för (\\d{4}) görs (\\d{4}-\\d{2}-\\d{2})$")
  public void calendar(String year, String day) {
    calendar =
        MunicipalityCalendar.of(
            Integer.parseInt(year),
            CaseText.file(context.facts()),
            context.engine(),
            FactText.day(day));
  }

  /** Something in the calendar that has no day. */
  @Then("^kalendern har utan dag det som står i (.+)$")
  public void calendarHasUndated(String source) {
    calendarHas("null", source);
  }

  /** Something that is not in the calendar. */
  @Then("^kalendern har inget enligt (.+)$")
  public void calendarHasNot(String source) {
    MunicipalityCalendar made = Unmet.asked(calendar, "kalendern för 2026 görs 2026-01-02");
    requireSource(source);
    if (made.entries().stream().anyMatch(e -> e.source().equals(source))) {
      throw Unmet.problem("Kalendern har något enligt " + source + ".");
    }
  }

  /** A day of the calendar. */
  @Then("^kalendern har (\\d{4}-\\d{2}-\\d{2}) enligt (.+)$")
  public void calendarHas(String day, String source) {
    MunicipalityCalendar made = Unmet.asked(calendar, "kalendern för 2026 görs 2026-01-02");
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

  /** Makes sure that a source is one, or "nothing according to it" would always hold. */
  private static void requireSource(String source) {
    try {
      Citation.parse(source);
    } catch (IllegalArgumentException e) {
      throw Unmet.problem(
          "Lagrummet kan inte läsas. Skriv till exempel SoL (2025:400) 34 kap. 1 § 1 st.");
    }
  }
}
