package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.obligation.Gap;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.ObligationKey;
import se.lagfrist.obligation.Question;

/**
 * Finds what a case leaves open and its answer depends on. An open field is filled with each thing
 * that may stand in it, and asked about if that brings about, moves or ends a duty: what the
 * questions are is thus defined by the answers themselves.
 */
final class Questioner {

  /**
   * How much is tried: answers times facts. Beyond it every open field that some rule could read is
   * asked about untried, so that a question may be needless but none is missing.
   */
  private static final long MOST_WORK = 400_000;

  private final @Nullable RecordingProfile profile;

  private final OpenFields open;
  private final Evaluator evaluator;
  private final Evaluated found;
  private final CaseFile file;
  private final Map<ObligationKey, Obligation> answers = new HashMap<>();
  private final Map<String, Question> questions = new TreeMap<>();
  private long work;

  /**
   * What is asked about.
   *
   * @param evaluator what answers the same day for other facts
   * @param asOf the day
   * @param found what was answered
   */
  Questioner(Evaluator evaluator, EngineSettings settings, LocalDate asOf, Evaluated found) {
    this.profile = settings.recording();
    this.evaluator = evaluator;
    this.found = found;
    this.file = found.drawn().file();
    this.open = new OpenFields(file, asOf);
    for (Obligation one : found.obligations()) {
      if (!one.isProjected()) {
        answers.put(one.key(), one);
      }
    }
  }

  /** Returns the questions by fact and field. */
  List<Question> questions() {
    for (Obligation one : found.obligations()) {
      one.gap().ifPresent(gap -> gap(gap, one.key().ruleId()));
    }
    for (Concluded one : found.drawn().missing()) {
      missing(one);
    }
    for (Fact fact : file.facts()) {
      open.of(fact).forEach(this::tried);
    }
    return questions.values().stream().sorted().toList();
  }

  private void gap(Gap gap, String ruleId) {
    String text = "Uppgift saknas: " + gap.swedish() + " " + of(gap.factId()) + ".";
    ask(gap.factId(), gap.field(), Question.Kind.DAY, text, List.of(), Set.of(ruleId));
  }

  private void missing(Concluded one) {
    String text =
        "Finns " + one.field() + "? Det saknas bakom " + OpenFields.named(one.from()) + ".";
    ask(one.from().id(), "fact", Question.Kind.FACT, text, List.of(), Set.of(one.rule().id()));
  }

  /**
   * A day that is missing is asked for anyway, the rest if some rule answers otherwise; both with
   * the rules that do on one of the things tried.
   */
  private void tried(OpenFields.Open one) {
    Set<String> blocked = new TreeSet<>();
    one.filled().forEach(fact -> compare(fact, blocked));
    boolean untried = work > MOST_WORK && !one.candidates().isEmpty();
    if (one.kind() == Question.Kind.DAY || untried || !blocked.isEmpty()) {
      ask(one.factId(), one.field(), one.kind(), one.swedish(), one.candidates(), blocked);
    }
  }

  /** Adds the rules that answer otherwise when a fact is another. */
  private void compare(Fact other, Set<String> blocked) {
    work += file.facts().size();
    if (work > MOST_WORK) {
      return;
    }
    List<Fact> facts = new ArrayList<>(file.facts());
    facts.replaceAll(f -> f.id().equals(other.id()) ? other : f);
    Evaluated then = evaluator.of(file.with(facts), null);
    int same = 0;
    for (Obligation one : then.obligations()) {
      Obligation before = answers.get(one.key());
      if (before == null || !alike(before, one)) {
        blocked.add(one.key().ruleId());
      }
      same += before == null ? 0 : 1;
    }
    if (same < answers.size()) {
      Set<ObligationKey> left = new TreeSet<>(answers.keySet());
      then.obligations().forEach(o -> left.remove(o.key()));
      left.forEach(key -> blocked.add(key.ruleId()));
    }
  }

  private static boolean alike(Obligation a, Obligation b) {
    return a.status() == b.status()
        && a.lastDay().equals(b.lastDay())
        && a.start().equals(b.start())
        && a.metOn().equals(b.metOn())
        && a.lapsedOn().equals(b.lapsedOn())
        && a.occurredOn().equals(b.occurredOn());
  }

  private void ask(
      String factId,
      String field,
      Question.Kind kind,
      String text,
      List<String> candidates,
      Set<String> ruleIds) {
    if (!isKept(factId, field)) {
      return;
    }
    Question asked = questions.get(factId + "\n" + field);
    Set<String> rules = new TreeSet<>(ruleIds);
    if (asked != null) {
      rules.addAll(asked.ruleIds());
    }
    questions.put(
        factId + "\n" + field,
        new Question(factId, field, kind, text, candidates, List.copyOf(rules)));
  }

  /** What the host's system does not keep is told once, not asked of every case. */
  private boolean isKept(String factId, String field) {
    RecordingProfile kept = profile;
    Fact fact = file.fact(factId).orElse(null);
    return kept == null
        || fact == null
        || field.equals("fact")
        || kept.keeps(FactType.of(fact), field);
  }

  private String of(String factId) {
    Fact fact = file.fact(factId).orElse(null);
    return fact == null ? "" : "(" + OpenFields.named(fact) + ")";
  }
}
