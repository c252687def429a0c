package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.ObligationKey;
import se.lagfrist.obligation.Receipt;
import se.lagfrist.obligation.Timeline;
import se.lagfrist.rulebook.Matches.Match;
import se.lagfrist.rulebook.Rule;
import se.lagfrist.rulebook.RuleBook;
import se.lagfrist.rulebook.RulePack;
import se.lagfrist.rulebook.RulePackProvider;

/**
 * The front door: give it a case file and a day, and it answers which deadlines, reviews and
 * reports are due, overdue, met or missed, why, and under which section of law.
 *
 * <p>Thread-safe; make one and keep it. It never reads the clock: the day is always given.
 */
public final class ObligationEngine {

  /** How many cases share one session when many are evaluated. */
  private static final int BATCH = 200;

  private final RuleBook rules;
  private final EngineSettings settings;
  private final String version;
  private final List<Receipt.Pack> packs;

  private ObligationEngine(RuleBook rules, EngineSettings settings) {
    this.rules = rules;
    this.settings = settings;
    String seen = rules.lawDay().map(day -> "@" + day).orElse("");
    this.packs =
        rules.packs().stream().map(p -> new Receipt.Pack(p.name() + seen, p.sha256())).toList();
    String implementation = ObligationEngine.class.getPackage().getImplementationVersion();
    this.version = implementation == null ? "development" : implementation;
  }

  /** Returns an engine with every rule pack on the class path and the default settings. */
  public static ObligationEngine create() {
    return create(EngineSettings.defaults());
  }

  /**
   * Returns an engine with every rule pack on the class path.
   *
   * @throws IllegalArgumentException if there is no rule pack
   */
  public static ObligationEngine create(EngineSettings settings) {
    List<RulePack> packs =
        ServiceLoader.load(RulePackProvider.class).stream().map(p -> p.get().pack()).toList();
    return of(packs, settings);
  }

  /**
   * Returns an engine with the given rule packs.
   *
   * @throws IllegalArgumentException if there is none, or two rules share an id
   */
  public static ObligationEngine of(List<RulePack> packs, EngineSettings settings) {
    List<RulePack> sorted = new ArrayList<>(packs);
    sorted.sort((a, b) -> a.name().compareTo(b.name()));
    return of(RuleBook.of(sorted), settings);
  }

  /**
   * Returns an engine with the given rules, such as {@code engine.rules().asOf(day)}: the law as it
   * stood on a day.
   */
  public static ObligationEngine of(RuleBook rules, EngineSettings settings) {
    return new ObligationEngine(rules.endingOn(settings.actEnds()), settings);
  }

  /** Returns an engine with the same rules and other settings. */
  public ObligationEngine with(EngineSettings other) {
    return of(rules, other);
  }

  /** Returns the rules in force in this engine. */
  public RuleBook rules() {
    return rules;
  }

  /** Returns the settings. */
  public EngineSettings settings() {
    return settings;
  }

  /**
   * Answers what is due in a case.
   *
   * @param file the case
   * @param asOf the day asked about; facts after it are not known yet
   */
  public Timeline evaluate(CaseFile file, LocalDate asOf) {
    return project(file, asOf, asOf);
  }

  /**
   * Answers what is due in a case and what will be until a later day, on the assumption that each
   * thing is done on its last day. Assumed obligations are marked {@link Obligation#isProjected()}.
   *
   * @param file the case
   * @param asOf the day asked about; facts after it are not known yet
   * @param until the last day of the projection, inclusive
   * @throws IllegalArgumentException if {@code until} is before {@code asOf}
   */
  public Timeline project(CaseFile file, LocalDate asOf, LocalDate until) {
    if (until.isBefore(asOf)) {
      throw new IllegalArgumentException(
          "The projection ends "
              + until
              + ", before "
              + asOf
              + ".\nMaybe the days changed places.");
    }
    CaseFile known = file.knownOn(asOf);
    Map<String, List<Match>> matches = rules.match(List.of(known));
    return timeline(file, known, matches.getOrDefault(file.id(), List.of()), asOf, until);
  }

  /**
   * Answers what is due in many cases, in batches that share a session, in the order given. A case
   * that cannot be evaluated is answered with its failure and the others go on. Memory stays
   * bounded while streaming.
   *
   * @param files the cases; two with the same id are evaluated apart
   * @param asOf the day asked about
   */
  public Stream<Evaluation> evaluateAll(Stream<CaseFile> files, LocalDate asOf) {
    return Batches.of(files, BATCH).flatMap(batch -> evaluateBatch(batch, asOf).stream());
  }

  private List<Evaluation> evaluateBatch(List<CaseFile> batch, LocalDate asOf) {
    List<Evaluation> answers = new ArrayList<>(batch.size());
    List<CaseFile> known = new ArrayList<>(batch.size());
    Set<String> ids = new HashSet<>();
    for (CaseFile file : batch) {
      if (!ids.add(file.id())) {
        // The rules join on the case id, so a second file with the same id must not meet the first.
        return batch.stream().map(one -> evaluateAlone(one, asOf)).toList();
      }
      known.add(file.knownOn(asOf));
    }
    Map<String, List<Match>> matches;
    try {
      matches = rules.match(known);
    } catch (RuntimeException e) {
      return batch.stream().map(one -> evaluateAlone(one, asOf)).toList();
    }
    for (int i = 0; i < batch.size(); i++) {
      CaseFile file = batch.get(i);
      try {
        List<Match> own = matches.getOrDefault(file.id(), List.of());
        answers.add(new Evaluation.Answered(timeline(file, known.get(i), own, asOf, asOf)));
      } catch (RuntimeException e) {
        answers.add(new Evaluation.Failed(file.id(), e));
      }
    }
    return answers;
  }

  private Evaluation evaluateAlone(CaseFile file, LocalDate asOf) {
    try {
      return new Evaluation.Answered(evaluate(file, asOf));
    } catch (RuntimeException e) {
      return new Evaluation.Failed(file.id(), e);
    }
  }

  private Timeline timeline(
      CaseFile file, CaseFile known, List<Match> matches, LocalDate asOf, LocalDate until) {
    CaseView view = new CaseView(known, asOf);
    List<Obligation> obligations = new ArrayList<>();
    Set<ObligationKey> seen = new HashSet<>();
    LocalDate wakeUp = file.nextChangeAfter(asOf).orElse(null);
    for (Match match : matches) {
      Rule rule = rules.rule(match.ruleId()).orElseThrow();
      if (!seen.add(new ObligationKey(rule.id(), match.anchor().id(), ""))) {
        continue;
      }
      DutyClock clock =
          new DutyClock(rule, new DutyFacts(rule, match.anchor(), view), settings, until).run();
      obligations.addAll(clock.obligations());
      wakeUp = earliest(wakeUp, clock.wakeUp());
    }
    obligations.sort(Obligation.BY_URGENCY);
    return new Timeline(file.id(), asOf, obligations, wakeUp, new Receipt(version, packs, asOf));
  }

  private static @Nullable LocalDate earliest(@Nullable LocalDate a, @Nullable LocalDate b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.isBefore(b) ? a : b;
  }
}
