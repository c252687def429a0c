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
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.DateOrder;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.obligation.Gap;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.Question;

/**
 * Finds what a case leaves open and its answer depends on. An open field is filled with each thing
 * that may stand in it, and asked about if that brings about, moves or ends a duty: what the
 * questions are is thus defined by the answers themselves.
 */
final class Questioner {

  private final @Nullable RecordingProfile profile;
  private final OpenFields open;
  private final DoubtfulLinks links;
  private final Attempts attempts;
  private final Evaluator evaluator;
  private final Evaluated found;
  private final CaseFile known;
  private final CaseFile file;
  private final Map<String, Question> questions = new TreeMap<>();

  /**
   * What is asked about.
   *
   * @param evaluator what answers the same day for other facts
   * @param asOf the day
   * @param known the case as recorded
   * @param found what was answered
   */
  Questioner(
      Evaluator evaluator,
      EngineSettings settings,
      LocalDate asOf,
      CaseFile known,
      Evaluated found) {
    this.known = known;
    this.profile = settings.recording();
    this.evaluator = evaluator;
    this.found = found;
    this.file = found.drawn().file();
    this.open = new OpenFields(file, asOf);
    this.links = new DoubtfulLinks(file, found.drawn());
    this.attempts = new Attempts(evaluator, known, found);
  }

  /** Returns the questions by fact and field. */
  List<Question> questions() {
    TooEarly early = new TooEarly(known);
    for (Obligation one : found.obligations()) {
      one.gap().ifPresent(gap -> gap(gap, one.key().ruleId()));
      if (!one.isProjected()) {
        evaluator
            .rule(one.key().ruleId())
            .flatMap(rule -> early.question(one, rule))
            .ifPresent(this::ask);
      }
    }
    for (Concluded one : found.drawn().missing()) {
      missing(one);
    }
    Set<String> asked = new TreeSet<>();
    for (Fact fact : file.facts()) {
      // By one of these days the fact exists, so they are asked for whether or not a rule reads it.
      open.days(fact).forEach(field -> ask(field, attempts.blockedBy(field)));
      OpenFields.words(fact).stream()
          .filter(field -> !field.isMark() || !found.drawn().isConcluded(fact))
          .forEach(this::askIfBlocked);
      if (fact.concerns() == null || links.isDoubtful(fact)) {
        askIfBlocked(open.link(fact));
      }
      open.stated(fact).forEach(this::askIfBlocked);
    }
    questions.values().forEach(question -> asked.add(question.factId()));
    turned();
    for (Fact fact : file.facts()) {
      if (!asked.contains(fact.id()) && !found.drawn().isConcluded(fact)) {
        pairs(fact);
      }
    }
    return questions.values().stream().sorted().toList();
  }

  private void gap(Gap gap, String ruleId) {
    String text = "Uppgift saknas: " + gap.swedish() + " " + of(gap.factId()) + ".";
    ask(gap.factId(), gap.field(), Question.Kind.DAY, text, List.of(), Set.of(ruleId));
  }

  /** Two days of a fact that came in the other order than they do as a rule; a duty rests on it. */
  private void turned() {
    Map<String, Set<String>> resting = new HashMap<>();
    for (Fact fact : known.facts()) {
      for (DateOrder order : DateOrder.usual(FactType.of(fact))) {
        if (!order.isTurned(fact) || hadBegun(fact, order)) {
          continue;
        }
        if (resting.isEmpty()) {
          attempts
              .answered()
              .forEach(
                  k -> resting.computeIfAbsent(k.factId(), f -> new TreeSet<>()).add(k.ruleId()));
        }
        Set<String> rules = resting.getOrDefault(fact.id(), Set.of());
        if (!rules.isEmpty()) {
          String field = order.later().name();
          String text =
              "Ligger "
                  + order.later().swedish()
                  + " ("
                  + order.later().of(fact)
                  + ") verkligen före "
                  + order.earlier().swedish()
                  + " ("
                  + order.earlier().of(fact)
                  + ") "
                  + of(fact.id())
                  + "? Rätta den dag som är fel; är båda rätt behöver inget göras.";
          ask(fact.id(), field, Question.Kind.DAY, text, List.of(), rules);
        }
      }
    }
  }

  /** What the court grants had often begun under the measure that it follows. */
  private boolean hadBegun(Fact fact, DateOrder order) {
    return order.later().name().equals("executedOn")
        && fact instanceof CoerciveMeasure mine
        && known.facts(FactType.of(fact)).stream()
            .anyMatch(f -> f instanceof CoerciveMeasure other && isBegunUnder(mine, other));
  }

  private static boolean isBegunUnder(CoerciveMeasure mine, CoerciveMeasure other) {
    LocalDate begun = mine.executedOn();
    LocalDate decided = other.decidedOn();
    return mine.kind() != null
        && other.kind() != null
        && mine.kind().follows(other.kind())
        && begun != null
        && decided != null
        && !begun.isBefore(decided);
  }

  private void missing(Concluded one) {
    String text =
        "Finns " + one.field() + "? Det saknas bakom " + OpenField.named(one.from()) + ".";
    ask(one.from().id(), "fact", Question.Kind.FACT, text, List.of(), Set.of(one.rule().id()));
  }

  /**
   * A fact of which no single answer would tell anything, since two things are left out of it: a
   * review of which neither the kind nor the body is known. Both are asked about.
   */
  private void pairs(Fact fact) {
    List<OpenField> words = new ArrayList<>(OpenFields.words(fact));
    words.removeIf(OpenField::isLater);
    for (int i = 0; i < words.size(); i++) {
      for (int j = i + 1; j < words.size(); j++) {
        OpenField one = words.get(i);
        OpenField other = words.get(j);
        Set<String> blocked = attempts.blockedBy(one, other);
        askIfBlocked(one, blocked);
        askIfBlocked(other, blocked);
      }
    }
  }

  private void askIfBlocked(OpenField field) {
    askIfBlocked(field, attempts.blockedBy(field));
  }

  private void askIfBlocked(OpenField field, Set<String> blocked) {
    boolean untried = attempts.isTooMuch() && !field.choices().isEmpty();
    if (untried || !blocked.isEmpty()) {
      ask(field, blocked);
    }
  }

  private void ask(OpenField field, Set<String> blocked) {
    ask(field.fact().id(), field.field(), field.kind(), field.text(), field.names(), blocked);
  }

  private void ask(Question one) {
    Set<String> rules = Set.copyOf(one.ruleIds());
    ask(one.factId(), one.field(), one.kind(), one.swedish(), one.candidates(), rules);
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
    return fact == null ? "" : "(" + OpenField.named(fact) + ")";
  }
}
