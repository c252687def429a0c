package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.obligation.ObligationKey;
import se.lagfrist.obligation.WhyNot;
import se.lagfrist.rulebook.Asked;
import se.lagfrist.rulebook.Rule;
import se.lagfrist.rulebook.RuleBook;

/** Finds why a rule gives nothing in a case. */
final class WhyNots {

  /** So many facts at most are looked at closely; those for which the most holds. */
  private static final int MOST_CLOSE = 12;

  private static final int MOST_CHANGES = 400;

  private static final int MOST_NEAR = 3;

  private final RuleBook rules;
  private final LawWatch law;
  private final EngineSettings settings;
  private final LocalDate asOf;

  WhyNots(RuleBook rules, LawWatch law, EngineSettings settings, LocalDate asOf) {
    this.rules = rules;
    this.law = law;
    this.settings = settings;
    this.asOf = asOf;
  }

  /** A fact that the rule may start from, with how its sentences came out. */
  private record Close(Fact fact, List<WhyNot.Condition> conditions) {

    long count(WhyNot.Outcome outcome) {
      return conditions.stream().filter(c -> c.outcome() == outcome).count();
    }
  }

  WhyNot of(CaseFile file, String ruleId, @Nullable String factId) {
    Asked asked = rules.asked(ruleId).orElseThrow(() -> unknown(ruleId));
    Rule rule = rule(ruleId);
    WhyNot.About about =
        new WhyNot.About(file.id(), ruleId, rule.details().title(), rule.file(), rule.line(), asOf);
    CaseFile known = file.knownOn(asOf);
    Evaluated found = new Evaluator(rules, law, settings, asOf, asOf).of(known, null);
    Conclusions so = rule.isConclusion() ? Concluder.before(known, rules, ruleId) : found.so();
    Fact wanted = factId == null ? null : fact(found.so().file(), factId);
    WhyNot given = given(about, rule, found, factId);
    if (given != null) {
      return given;
    }
    if (wanted != null && FactType.of(wanted) != asked.anchor()) {
      return new WhyNot.OtherKind(
          about, wanted.id(), FactType.of(wanted).swedish(), asked.anchor().swedish());
    }
    List<Fact> candidates = new ArrayList<>(so.file().facts(asked.anchor()));
    candidates.removeIf(f -> factId != null && !f.id().equals(factId));
    if (candidates.isEmpty()) {
      WhyNot.Condition first =
          new WhyNot.Condition(
              asked.words(0).swedish(), asked.words(0).line(), WhyNot.Outcome.FAILS, "", List.of());
      return new WhyNot.NoFact(
          about, asked.anchor().swedish(), first, knownFrom(file, asked.anchor()));
    }
    return closest(about, rule, asked, so, candidates);
  }

  private IllegalArgumentException unknown(String ruleId) {
    return new IllegalArgumentException(
        "There is no rule "
            + ruleId
            + ".\nMaybe you meant "
            + String.join(" or ", rules.near(ruleId, MOST_NEAR))
            + ".");
  }

  private Rule rule(String ruleId) {
    for (RuleBook step : rules.conclusions()) {
      if (step.rule(ruleId).isPresent()) {
        return step.rule(ruleId).get();
      }
    }
    return rules.rule(ruleId).orElseThrow(() -> unknown(ruleId));
  }

  private static Fact fact(CaseFile file, String factId) {
    return file.fact(factId)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "The case has no fact "
                        + factId
                        + " known on the day."
                        + "\nMaybe it happened, or was registered, later."));
  }

  /** Returns what the rule gives, or null if it gives nothing. */
  private static @Nullable WhyNot given(
      WhyNot.About about, Rule rule, Evaluated found, @Nullable String factId) {
    if (rule.isConclusion()) {
      List<WhyNot.Given> given = found.drawn().given(c -> isOf(c, rule, factId));
      return given.isEmpty() ? null : new WhyNot.Concludes(about, given);
    }
    List<ObligationKey> keys =
        found.obligations().stream()
            .map(o -> o.key())
            .filter(k -> k.ruleId().equals(rule.id()))
            .filter(k -> factId == null || k.factId().equals(factId))
            .sorted()
            .toList();
    return keys.isEmpty() ? null : new WhyNot.Applies(about, keys);
  }

  private static boolean isOf(Concluded one, Rule rule, @Nullable String factId) {
    return one.rule().id().equals(rule.id()) && (factId == null || one.from().id().equals(factId));
  }

  private @Nullable LocalDate knownFrom(CaseFile file, FactType kind) {
    LocalDate day = file.nextChangeAfter(asOf).orElse(null);
    for (int i = 0; i < MOST_CHANGES && day != null; i++) {
      if (!file.knownOn(day).facts(kind).isEmpty()) {
        return day;
      }
      day = file.nextChangeAfter(day).orElse(null);
    }
    return null;
  }

  private WhyNot closest(
      WhyNot.About about, Rule rule, Asked asked, Conclusions so, List<Fact> candidates) {
    Trials trials = new Trials(asked, rule.id(), so.file(), asOf);
    candidates.sort(
        Comparator.comparingInt((Fact f) -> -trials.held(f))
            .thenComparing(Fact::occurredOn, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(Fact::id));
    Close best = null;
    for (Fact fact : candidates.subList(0, Math.min(MOST_CLOSE, candidates.size()))) {
      Close one = new Close(fact, trials.of(fact));
      best = best == null || isCloser(one, best) ? one : best;
    }
    Close found = Objects.requireNonNull(best);
    String kind = FactType.of(found.fact()).swedish();
    String id = found.fact().id();
    return found.count(WhyNot.Outcome.HOLDS) < found.conditions().size()
        ? new WhyNot.NotMet(about, id, kind, found.conditions())
        : new WhyNot.Silent(about, id, kind, found.conditions(), reason(rule, found.fact(), so));
  }

  private static boolean isCloser(Close one, Close than) {
    long fails = one.count(WhyNot.Outcome.FAILS) - than.count(WhyNot.Outcome.FAILS);
    long unknown = one.count(WhyNot.Outcome.UNKNOWN) - than.count(WhyNot.Outcome.UNKNOWN);
    return fails < 0 || (fails == 0 && unknown < 0);
  }

  private String reason(Rule rule, Fact fact, Conclusions so) {
    if (rule.isConclusion()) {
      return "Slutsatsen ger ändå inget: det finns inte en enda uppgift att välja, eller så är"
          + " uppgiften redan registrerad.";
    }
    if (!law.inForce(rule)) {
      return new Silence(Silence.Reason.NO_WORDING, "", null).swedish();
    }
    DutyFacts facts = new DutyFacts(rule, fact, new CaseView(so, asOf));
    return DutyClock.silence(new Occasion(rule, facts, settings, asOf)).swedish();
  }
}
