package se.lagfrist.authoring.scenarier;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Fact;
import se.lagfrist.law.Citation;
import se.lagfrist.obligation.ObligationKey;
import se.lagfrist.report.AuditorsCopy;
import se.lagfrist.report.CouncilStatistics;
import se.lagfrist.report.FollowUpFigures;
import se.lagfrist.report.IvoItem;
import se.lagfrist.report.IvoQuarter;
import se.lagfrist.report.IvoReport;
import se.lagfrist.report.IvoWindows;
import se.lagfrist.report.MunicipalityCalendar;
import se.lagfrist.report.Reconciliation;
import se.lagfrist.report.WaitKind;
import se.lagfrist.time.Quarter;

/** The steps of a scenario about a report. They share the facts with {@link Steps}. */
public final class ReportSteps {

  private static final int LONGEST_NUMBER = 6;

  private final ScenarioContext context = ScenarioContext.current();
  private @Nullable IvoReport report;
  private @Nullable FollowUpFigures figures;
  private @Nullable MunicipalityCalendar calendar;
  private @Nullable Reconciliation changes;
  private final List<IvoReport> reports = new ArrayList<>();
  private final Set<ObligationKey> closed = new HashSet<>();

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

  /** What a person has closed by hand. */
  @Given("^att en person har stängt (\\S+)$")
  public void closedByPerson(String key) {
    closed.add(key(key));
  }

  /** What changed between two days, or when a fact turns out to be wrong. */
  @When(
      "^avstämningen görs från (\\d{4}-\\d{2}-\\d{2}) till (\\d{4}-\\d{2}-\\d{2})"
          + "(?:, när (\\S+) har tagits bort)?$")
  public void reconcile(String from, String to, @Nullable String removed) {
    if (removed != null) {
      context.requireFact(removed);
    }
    List<Fact> left = context.facts().stream().filter(fact -> !fact.id().equals(removed)).toList();
    changes =
        Reconciliation.between(
            context.engine().evaluate(file(), FactText.day(from)),
            context.engine().evaluate(CaseText.file(left), FactText.day(to)),
            closed);
  }

  /** One obligation in the reconciliation. */
  @Then("^är (\\S+/\\S+) (ny|ändrad|klar|öppnad igen|inte med i avstämningen)$")
  public void changed(String key, String how) {
    Reconciliation found = asked(changes, "avstämningen görs från 2026-03-31 till 2026-06-30");
    ObligationKey of = key(key);
    String is = "inte med i avstämningen";
    if (found.added().stream().anyMatch(o -> o.key().equals(of))) {
      is = "ny";
    } else if (found.changed().stream().anyMatch(c -> c.after().key().equals(of))) {
      is = "ändrad";
    } else if (found.resolved().stream().anyMatch(r -> r.before().key().equals(of))) {
      is = "klar";
    } else if (found.reopened().stream().anyMatch(c -> c.after().key().equals(of))) {
      is = "öppnad igen";
    }
    expect(key, how, is);
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
          + " gjorda?|barnutredning(?:ar)? över fyra månader|dagar i median till beslut|dagar i 90:e percentilen till"
          + " beslut|försenade?)$")
  public void shows(String count, String what) {
    FollowUpFigures f = asked(figures, "uppföljningen för 2026-Q1 görs 2026-04-10");
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
    expect(what, count, Integer.toString(found));
  }

  /** The municipality's calendar. */
  @When("^kalendern för (\\d{4}) görs (\\d{4}-\\d{2}-\\d{2})$")
  public void calendar(String year, String day) {
    calendar =
        MunicipalityCalendar.of(
            Integer.parseInt(year), file(), context.engine(), FactText.day(day));
  }

  /** Something in the calendar that has no day. */
  @Then("^kalendern har utan dag det som står i (.+)$")
  public void calendarHasUndated(String source) {
    calendarHas("null", source);
  }

  /** Something that is not in the calendar. */
  @Then("^kalendern har inget enligt (.+)$")
  public void calendarHasNot(String source) {
    MunicipalityCalendar made = asked(calendar, "kalendern för 2026 görs 2026-01-02");
    requireSource(source);
    if (made.entries().stream().anyMatch(e -> e.source().equals(source))) {
      throw Unmet.problem("Kalendern har något enligt " + source + ".");
    }
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

  /** Makes sure that a source is one, or "nothing according to it" would always hold. */
  private static void requireSource(String source) {
    try {
      Citation.parse(source);
    } catch (IllegalArgumentException e) {
      throw Unmet.problem(
          "Lagrummet kan inte läsas. Skriv till exempel SoL (2025:400) 34 kap. 1 § 1 st.");
    }
  }

  private static ObligationKey key(String text) {
    try {
      return ObligationKey.parse(text);
    } catch (IllegalArgumentException e) {
      throw Unmet.problem(
          "Nyckeln " + text + " kan inte läsas. Skriv den som sol.forhandsbedomning/a1/1.");
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
