package se.lagfrist.authoring.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.lagfrist.authoring.RuleSets;
import se.lagfrist.authoring.WrittenRules;
import se.lagfrist.authoring.WrittenRules.WrittenRule;
import se.lagfrist.authoring.lawtext.LawShelf;
import se.lagfrist.authoring.review.NotExpressed;
import se.lagfrist.authoring.review.RuleReview;
import se.lagfrist.authoring.scenarier.ScenarioReport;
import se.lagfrist.authoring.scenarier.Scenarios;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.rulebook.PackFile;
import se.lagfrist.rulebook.Rule;
import se.lagfrist.rulebook.RuleCurrency;
import se.lagfrist.rulebook.RulePack;

/**
 * The rule book: a static site in Swedish with a page for every rule of an engine. It needs no
 * server and nothing from elsewhere, and the same rules and scenarios always give the same bytes.
 *
 * <p>Rules and scenarios come from the packs themselves ({@link RulePack#ruleFiles}, {@link
 * RulePack#scenarioFiles}). Immutable.
 */
public final class Book {

  static final String STYLE = "regelbok.css";

  /** The folder, in that of the book, in which a book is written before it takes its place. */
  public static final String UNDER_WAY = ".skrivs";

  private static final String TITLE = "Regelbok för socialtjänsten";

  /** More rules of the same section than this say nothing. */
  private static final int MOST_RELATED = 12;

  private final SortedMap<String, String> pages;
  private final ScenarioReport report;
  private final int rules;

  private Book(SortedMap<String, String> pages, ScenarioReport report, int rules) {
    this.pages = pages;
    this.report = report;
    this.rules = rules;
  }

  /** Makes the book of an engine's rules, with the scenarios their packs carry. */
  public static Book of(ObligationEngine engine) {
    return of(engine, List.of());
  }

  /**
   * Makes the book of an engine's rules. Every scenario is run, so it takes some seconds.
   *
   * @param engine the engine
   * @param further scenarios beside those that the packs carry, such as a municipality's own
   */
  public static Book of(ObligationEngine engine, List<PackFile> further) {
    return of(engine, further, LawShelf.empty());
  }

  /**
   * Makes the book of an engine's rules, with the sections they rest on beside them.
   *
   * @param engine the engine
   * @param further scenarios beside those that the packs carry, such as a municipality's own
   * @param shelf texts of acts; what is not there is linked to only
   */
  public static Book of(ObligationEngine engine, List<PackFile> further, LawShelf shelf) {
    List<PackFile> files = new ArrayList<>();
    List<RulePack> packs = packs(engine);
    packs.forEach(p -> files.addAll(p.scenarioFiles()));
    files.addAll(further);
    ScenarioReport report = Scenarios.run(files, engine);
    Map<String, List<ScenarioReport.Result>> scenarios = byRule(report);
    Map<String, List<RuleReview>> reviews = RuleReview.of(packs);
    Map<Subject, List<BookRule>> subjects = new LinkedHashMap<>();
    Set<String> found = new HashSet<>();
    for (RulePack pack : packs) {
      Map<Subject, List<BookRule>> own =
          new TreeMap<>(Comparator.comparing(Subject::title).thenComparing(Subject::file));
      for (PackFile file : pack.ruleFiles()) {
        WrittenRules written = WrittenRules.of(file);
        Subject subject = Subject.of(pack.name(), written);
        for (WrittenRule one : written.rules()) {
          engine
              .rules()
              .rule(one.id())
              .filter(r -> found.add(r.id()))
              .ifPresent(
                  r ->
                      own.computeIfAbsent(subject, s -> new ArrayList<>())
                          .add(
                              new BookRule(
                                  r, subject, one, of(scenarios, r.id()), of(reviews, r.id()))));
        }
      }
      subjects.putAll(own);
    }
    unwritten(engine, found, subjects, scenarios);
    List<BookRule> rules = subjects.values().stream().flatMap(List::stream).toList();
    return new Book(
        Collections.unmodifiableSortedMap(pages(rules, subjects, version(packs), engine, shelf)),
        report,
        rules.size());
  }

  /** The municipality's own rules come last. */
  private static List<RulePack> packs(ObligationEngine engine) {
    List<RulePack> packs = new ArrayList<>(engine.rules().packs());
    packs.sort(
        Comparator.comparing((RulePack p) -> p.name().equals(RuleSets.LOCAL))
            .thenComparing(p -> !p.name().equals("sol"))
            .thenComparing(RulePack::name));
    return packs;
  }

  private static String version(List<RulePack> packs) {
    return packs.stream()
        .map(p -> p.name() + " " + p.sha256().substring(0, Math.min(12, p.sha256().length())))
        .collect(Collectors.joining(", ", "Skriven ur regelpaketen ", "."));
  }

  private static <T> List<T> of(Map<String, List<T>> byRule, String id) {
    return byRule.getOrDefault(id, List.of());
  }

  /** Returns the scenarios by the rules they name in a sentence. */
  private static Map<String, List<ScenarioReport.Result>> byRule(ScenarioReport report) {
    Map<String, List<ScenarioReport.Result>> byRule = new HashMap<>();
    for (ScenarioReport.Result result : report.results()) {
      Set<String> named = new HashSet<>();
      result.sentences().forEach(s -> named.addAll(List.of(s.text().split(" ", -1))));
      named.forEach(n -> byRule.computeIfAbsent(n, k -> new ArrayList<>()).add(result));
    }
    return byRule;
  }

  /** Adds rules whose pack does not carry its rule files. */
  private static void unwritten(
      ObligationEngine engine,
      Set<String> found,
      Map<Subject, List<BookRule>> subjects,
      Map<String, List<ScenarioReport.Result>> scenarios) {
    for (Rule rule : engine.rules().rules()) {
      if (found.add(rule.id())) {
        Subject subject = new Subject("ovriga", rule.file(), rule.file(), "", List.of());
        WrittenRule written =
            new WrittenRule(rule.id(), rule.details().title(), rule.file(), rule.line(), List.of());
        subjects
            .computeIfAbsent(subject, s -> new ArrayList<>())
            .add(new BookRule(rule, subject, written, of(scenarios, rule.id()), List.of()));
      }
    }
  }

  private static SortedMap<String, String> pages(
      List<BookRule> rules,
      Map<Subject, List<BookRule>> subjects,
      String version,
      ObligationEngine engine,
      LawShelf shelf) {
    SortedMap<String, String> pages = new TreeMap<>();
    Frame frame = new Frame(TITLE, version);
    Acts acts = new Acts(rules);
    ContentPages content = new ContentPages(rules, subjects, acts, shelf);
    LawPage law = new LawPage(engine.law(), engine.readings(), rules);
    UnexpressedPage unexpressed = new UnexpressedPage(NotExpressed.of(packs(engine)));
    Frame.Link start = new Frame.Link("index.html", "Innehåll");
    pages.put(
        "index.html",
        frame.page("index.html", TITLE, List.of(), p -> content.index(p, TITLE, law)));
    pages.put(LawPage.PAGE, frame.page(LawPage.PAGE, LawPage.TITLE, List.of(start), law::write));
    pages.put(
        UnexpressedPage.PAGE,
        frame.page(
            UnexpressedPage.PAGE, UnexpressedPage.TITLE, List.of(start), unexpressed::write));
    pages.put(
        "regler.html", frame.page("regler.html", "Alla regler", List.of(start), content::all));
    pages.put(
        "slag.html",
        frame.page("slag.html", "Efter slag och styrka", List.of(start), content::kinds));
    pages.put(
        "andringar.html",
        frame.page(
            "andringar.html",
            "Vad som ändrades när",
            List.of(start),
            new ChangesPage(rules)::write));
    pages.put(
        "lasa.html",
        frame.page("lasa.html", "Så läser du regelboken", List.of(start), ReadingPage::write));
    for (Acts.Group group : acts.groups()) {
      pages.put(
          group.page(),
          frame.page(group.page(), group.name(), List.of(start), p -> content.act(p, group)));
    }
    subjects.forEach(
        (subject, of) ->
            pages.put(
                subject.page(),
                frame.page(
                    subject.page(),
                    subject.title(),
                    List.of(start),
                    p -> content.subject(p, subject, of))));
    for (int i = 0; i < rules.size(); i++) {
      BookRule rule = rules.get(i);
      RulePage page =
          new RulePage(
              rule,
              RuleCurrency.of(rule.rule(), engine.law()),
              shelf,
              engine.law(),
              related(rule, rules),
              i == 0 ? null : rules.get(i - 1),
              i == rules.size() - 1 ? null : rules.get(i + 1));
      List<Frame.Link> trail =
          List.of(start, new Frame.Link(rule.subject().page(), rule.subject().title()));
      pages.put(rule.page(), frame.page(rule.page(), rule.title(), trail, page::write));
    }
    pages.put(STYLE, resource(STYLE));
    pages.put("regelbok.js", resource("regelbok.js"));
    return pages;
  }

  private static List<BookRule> related(BookRule rule, List<BookRule> rules) {
    Set<String> sections = new HashSet<>(rule.sections());
    return rules.stream()
        .filter(r -> !r.id().equals(rule.id()))
        .filter(r -> r.sections().stream().anyMatch(sections::contains))
        .limit(MOST_RELATED)
        .toList();
  }

  static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(Book.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the files of the site by their path from its root, with {@code /} between parts. */
  public SortedMap<String, String> pages() {
    return pages;
  }

  /** Returns what came of the scenarios. */
  public ScenarioReport report() {
    return report;
  }

  /** Returns how many rules it tells about. */
  public int rules() {
    return rules;
  }

  /**
   * Writes the site. An earlier book in the folder is replaced, so that no page is left of a rule
   * that is gone; whatever else is in the folder stays.
   *
   * @param folder the folder, made if it is not there
   * @throws IOException if it cannot be written
   */
  public void writeTo(Path folder) throws IOException {
    new SiteFolder(folder).write(pages);
  }
}
