package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.law.LawStatus;
import se.lagfrist.law.Reading;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.Receipt;
import se.lagfrist.obligation.Timeline;
import se.lagfrist.obligation.WhyNot;
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

  private final RuleBook rules;
  private final RuleBook counted;
  private final LawStatus known;
  private final LawWatch law;
  private final LawNotices notices;
  private final EngineSettings settings;
  private final String version;
  private final List<Receipt.Pack> packs;

  private ObligationEngine(RuleBook written, EngineSettings settings, LawStatus known) {
    this.known = known;
    LawStatus status = known.endingOn(settings.actEnds());
    this.rules = written.endingOn(status.ends());
    // Times are counted as if no act ended, so that what begins after its end is told about.
    this.counted = written.endingOn(Map.of());
    this.law = new LawWatch(status, rules);
    this.notices = new LawNotices(law.status());
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
    return of(rules, settings, LawStatus.shipped());
  }

  /** Returns an engine that knows something else of how current its rules are. */
  public static ObligationEngine of(RuleBook rules, EngineSettings settings, LawStatus known) {
    return new ObligationEngine(rules, settings, known);
  }

  /** Returns what is known of how current the rules are. */
  public LawStatus law() {
    return law.status();
  }

  /** Returns how far the sources behind the rules were read, the principal act first. */
  public List<Reading> readings() {
    return law.readings();
  }

  /** Returns an engine with the same rules and other settings. */
  public ObligationEngine with(EngineSettings other) {
    // The rules that times are counted with, so that what they learnt to match with is kept.
    return of(counted, other, known);
  }

  /** Returns an engine with the same settings and only some of the rules, and every conclusion. */
  public ObligationEngine only(Set<String> ruleIds) {
    return of(counted.only(ruleIds), settings, known);
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
   * @throws se.lagfrist.casefile.CaseFileException if the case has more facts than the host allows
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
   * @throws se.lagfrist.casefile.CaseFileException if the case has more facts than the host allows
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
    return answer(file, asOf, until);
  }

  /**
   * Returns what the rules count in a case, before it is judged what is due: for reports, which ask
   * {@link #only} the rules they are about.
   *
   * @param file the case
   * @param asOf the day asked about; facts after it are not known yet
   */
  public Reckoning reckon(CaseFile file, LocalDate asOf) {
    return new Evaluator(counted, law, settings, asOf, asOf).reckon(file.knownOn(asOf));
  }

  /**
   * Answers what is due in many cases, in the order given. A case that cannot be evaluated is
   * answered with its failure and the others go on. Cases are read one by one as answers are asked
   * for, so memory stays bounded while streaming; a parallel stream is answered on all cores.
   *
   * @param files the cases
   * @param asOf the day asked about
   */
  public Stream<Evaluation> evaluateAll(Stream<CaseFile> files, LocalDate asOf) {
    return files.map(file -> evaluateAlone(file, asOf));
  }

  /**
   * Answers why a rule gives no duty in a case: the fact that comes closest, which of the rule's
   * sentences hold for it, and the first that does not or that an open field leaves unknown. Asked
   * of one rule and one case at a time by a person; it costs far more than an answer.
   *
   * @param file the case
   * @param ruleId the rule, or a conclusion
   * @param asOf the day asked about
   * @throws IllegalArgumentException if there is no such rule; it names those that look like it
   */
  public WhyNot whyNot(CaseFile file, String ruleId, LocalDate asOf) {
    return new WhyNots(counted, law, settings, asOf).of(file, ruleId, null);
  }

  /**
   * Answers why a rule gives no duty from one fact of a case.
   *
   * @param file the case
   * @param ruleId the rule, or a conclusion
   * @param factId the fact that the rule would start from
   * @param asOf the day asked about
   * @throws IllegalArgumentException if there is no such rule, or no such fact known on the day
   */
  public WhyNot whyNot(CaseFile file, String ruleId, String factId, LocalDate asOf) {
    return new WhyNots(counted, law, settings, asOf).of(file, ruleId, factId);
  }

  private Evaluation evaluateAlone(CaseFile file, LocalDate asOf) {
    try {
      return new Evaluation.Answered(evaluate(file, asOf));
    } catch (RuntimeException e) {
      return new Evaluation.Failed(file.id(), e);
    }
  }

  private Timeline answer(CaseFile file, LocalDate asOf, LocalDate until) {
    file.requireAtMost(settings.mostFacts());
    CaseFile seen = file.knownOn(asOf);
    LocalDate change = seen == file ? null : file.nextChangeAfter(asOf).orElse(null);
    Evaluator evaluator = new Evaluator(counted, law, settings, asOf, until);
    Evaluated found = evaluator.of(seen, change);
    LawNotices.Told told = notices.of(seen, asOf);
    RecordingProfile profile = settings.recording();
    Receipt receipt =
        new Receipt(version, packs, asOf, law.readings(), profile == null ? null : profile.name());
    return Timeline.of(
        file.id(),
        asOf,
        found.obligations(),
        earliest(found.wakeUp(), told.wakeUp()),
        receipt,
        told.notices(),
        () -> new Questioner(evaluator.asOf(), settings, asOf, seen, found).questions());
  }

  private static @Nullable LocalDate earliest(@Nullable LocalDate a, @Nullable LocalDate b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.isBefore(b) ? a : b;
  }
}
