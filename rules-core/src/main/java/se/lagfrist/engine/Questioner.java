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
  private static final long MOST_WORK = 150_000;

  /** So many duties a fact may have before a try costs more than the facts tell. */
  private static final int MOST_EACH = 10;

  private final @Nullable RecordingProfile profile;
  private final OpenFields open;
  private final DoubtfulLinks links;
  private final Evaluator evaluator;
  private final Evaluated found;
  private final CaseFile known;
  private final CaseFile file;
  private final Map<ObligationKey, Obligation> answers = new HashMap<>();
  private final Map<String, Question> questions = new TreeMap<>();
  private long work;

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
    for (Obligation one : found.obligations()) {
      if (!one.isProjected()) {
        answers.put(one.key(), one);
      }
    }
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
      open.days(fact).forEach(field -> ask(field, blockedBy(field)));
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
          answers
              .keySet()
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
        Set<String> blocked = new TreeSet<>();
        for (Object a : one.choices()) {
          if (isTooMuch()) {
            break;
          }
          for (Object b : other.choices()) {
            compare(fact, Map.of(one.field(), a, other.field(), b), blocked);
          }
        }
        askIfBlocked(one, blocked);
        askIfBlocked(other, blocked);
      }
    }
  }

  private Set<String> blockedBy(OpenField field) {
    Set<String> blocked = new TreeSet<>();
    for (Object choice : field.choices()) {
      if (isTooMuch()) {
        break;
      }
      if (field.takes(choice)) {
        compare(field.fact(), Map.of(field.field(), choice), blocked);
      }
    }
    return blocked;
  }

  private boolean isTooMuch() {
    return work > MOST_WORK;
  }

  /** Adds the rules that answer otherwise when some fields of a fact are others. */
  private void compare(Fact fact, Map<String, Object> fields, Set<String> blocked) {
    work += Math.max(file.facts().size(), found.obligations().size() / MOST_EACH);
    if (isTooMuch()) {
      return;
    }
    // What followed from the fact as it was must be drawn anew, or it would stand as recorded.
    CaseFile base = found.drawn().isConcluded(fact) ? file : known;
    Fact other = base.fact(fact.id()).orElse(fact);
    for (Map.Entry<String, Object> field : fields.entrySet()) {
      other = FactType.of(fact).with(other, field.getKey(), field.getValue());
    }
    List<Fact> facts = new ArrayList<>(base.facts());
    Fact tried = other;
    facts.replaceAll(f -> f.id().equals(fact.id()) ? tried : f);
    Evaluated then = evaluator.of(base.with(facts), null);
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
        && a.occurredOn().equals(b.occurredOn())
        && a.tooLateSince().equals(b.tooLateSince());
  }

  private void askIfBlocked(OpenField field) {
    askIfBlocked(field, blockedBy(field));
  }

  private void askIfBlocked(OpenField field, Set<String> blocked) {
    boolean untried = isTooMuch() && !field.choices().isEmpty();
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
