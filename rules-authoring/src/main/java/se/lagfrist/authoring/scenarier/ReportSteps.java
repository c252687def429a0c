package se.lagfrist.authoring.scenarier;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.report.AuditorsCopy;
import se.lagfrist.report.CouncilStatistics;
import se.lagfrist.report.IvoItem;
import se.lagfrist.report.IvoQuarter;
import se.lagfrist.report.IvoReport;
import se.lagfrist.report.IvoWindows;
import se.lagfrist.report.WaitKind;
import se.lagfrist.time.Quarter;

/**
 * The steps of a scenario about the reports on decisions that were not executed: to IVO, the
 * auditors and the council. They share the facts with {@link Steps}.
 */
public final class ReportSteps {

  private static final int LONGEST_NUMBER = 6;

  private final ScenarioContext context = ScenarioContext.current();
  private @Nullable IvoReport report;
  private final List<IvoReport> reports = new ArrayList<>();

  /** The reports of a quarter. */
  @When("^rapporterna för (\\d{4}-Q[1-4]) görs (\\d{4}-\\d{2}-\\d{2})$")
  public void reports(String quarter, String day) {
    report = made(Quarter.parse(quarter), FactText.day(day));
  }

  private IvoReport made(Quarter quarter, LocalDate day) {
    IvoQuarter maker;
    try {
      maker = IvoQuarter.of(quarter, day, context.engine());
    } catch (IllegalArgumentException e) {
      throw Unmet.problem(
          "Rapporterna görs med lagens regler om ej verkställda beslut, och de finns inte här."
              + " Pröva scenariot tillsammans med regelpaketen.");
    }
    return maker.report(Stream.of(file()));
  }

  /** The reports of many quarters, all made when the last of them is sent. */
  @When("^rapporterna för alla kvartal från (\\d{4}-Q[1-4]) till (\\d{4}-Q[1-4]) görs$")
  public void allReports(String from, String to) {
    Quarter last = Quarter.parse(to);
    LocalDate day = IvoWindows.of(context.engine().settings()).window(last).last();
    reports.clear();
    for (Quarter q = Quarter.parse(from); q.compareTo(last) <= 0; q = q.next()) {
      reports.add(made(q, day));
    }
  }

  /** How long a decision is reported, and how it ends. */
  @Then(
      "^rapporteras (\\S+) som väntande (\\d+) kvartal från (\\d{4}-Q[1-4])(?:, sedan som (anmälan"
          + " om verkställighet|avslutad av annan anledning) (\\d{4}-Q[1-4]))?$")
  public void reportedFor(
      String anchor, String count, String from, @Nullable String end, @Nullable String last) {
    List<String> expected = new ArrayList<>();
    Quarter q = Quarter.parse(from);
    for (int i = 0; i < number(count); i++, q = q.next()) {
      expected.add(q + " " + (i == 0 ? "första rapport" : "återrapportering"));
    }
    if (end != null) {
      expected.add(last + " " + end);
    }
    expect(anchor, String.join(", ", expected), told(anchor));
  }

  /** Never, in any quarter. */
  @Then("^rapporteras (\\S+) inte till IVO något kvartal$")
  public void neverReported(String anchor) {
    expect(anchor, "", told(anchor));
  }

  private String told(String anchor) {
    context.requireFact(anchor);
    if (reports.isEmpty()) {
      throw Unmet.problem(
          "Frågan saknas. Skriv före Så, till exempel: När rapporterna för alla kvartal från 2026-Q1"
              + " till 2027-Q1 görs.");
    }
    return reports.stream()
        .flatMap(r -> r.items().stream())
        .filter(i -> i.anchorId().equals(anchor))
        .map(i -> i.quarter() + " " + i.kind().swedish())
        .collect(Collectors.joining(", "));
  }

  /** The window in which a quarter is sent. */
  @Then("^lämnas rapporterna till IVO (\\d{4}-\\d{2}-\\d{2}) till (\\d{4}-\\d{2}-\\d{2})$")
  public void window(String first, String last) {
    expect("första dag", first, made().window().first().toString());
    expect("sista dag", last, made().window().last().toString());
  }

  /** Nothing to send. */
  @Then("^IVO får ingen rapport$")
  public void nothing() {
    expect("rapporter", "0", Integer.toString(made().items().size()));
  }

  /** A zero report. */
  @Then("^fullmäktige får en nollrapport$")
  public void zero() {
    expect("nollrapport", "true", Boolean.toString(CouncilStatistics.of(made()).isZero()));
  }

  /** A part of the council statistics with small groups hidden. */
  @Then("^fullmäktige får (dolt antal|\\d+) beslut enligt (SoL|LSS) när färre än (\\d+) döljs$")
  public void masked(String count, String law, String smallest) {
    CouncilStatistics.Part part =
        CouncilStatistics.of(made()).masked(number(smallest)).parts().stream()
            .filter(p -> p.law().swedish().equals(law) && p.waitKind() == WaitKind.UNEXECUTED)
            .findFirst()
            .orElseThrow();
    expect("antal", count, part.count() == null ? "dolt antal" : part.count().toString());
  }

  /** A row of the auditors' copy. */
  @Then("^revisorernas rad (\\d+) är ([a-zåäö ]+), ([a-zåäö ]+), (\\d+) dagar$")
  public void auditorsRow(String number, String kind, String measure, String days) {
    List<AuditorsCopy.Row> rows = AuditorsCopy.of(made()).rows();
    int index = number(number);
    if (index < 1 || index > rows.size()) {
      throw Unmet.problem("Revisorernas exemplar har " + rows.size() + " rader.", everything());
    }
    AuditorsCopy.Row row = rows.get(index - 1);
    expect(
        "raden",
        kind + ", " + measure + ", " + days,
        row.kind().swedish() + ", " + row.measure().swedish() + ", " + row.days());
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
    context.requireFact(anchor);
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

  private static int number(String text) {
    if (text.length() > LONGEST_NUMBER) {
      throw Unmet.problem("Talet " + text + " är för stort.");
    }
    return Integer.parseInt(text);
  }

  private CaseFile file() {
    return CaseText.file(context.facts());
  }

  private IvoReport made() {
    return Unmet.asked(report, "rapporterna för 2026-Q1 görs 2026-04-10");
  }

  private Optional<IvoItem> item(String anchor) {
    return made().items().stream().filter(i -> i.anchorId().equals(anchor)).findFirst();
  }

  private void expect(String what, String expected, String actual) {
    Unmet.unless(what, expected, actual, everything());
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
