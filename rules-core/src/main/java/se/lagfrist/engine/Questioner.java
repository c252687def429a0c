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
import se.lagfrist.casefile.DateField;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Person;
import se.lagfrist.obligation.Gap;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.ObligationKey;
import se.lagfrist.obligation.Question;
import se.lagfrist.rulebook.Inference;

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

  /** So many ids are told of what a fact may be about. */
  private static final int MOST_CANDIDATES = Question.MOST_CANDIDATES;

  private final @Nullable RecordingProfile profile;
  private static final int[] DAYS_BEFORE = {0, 1, 8, 20, 45, 100, 200, 400, 800, 1500, 7000};
  private static final int[] AGES = {
    0, 1, 2, 5, 10, 12, 15, 16, 17, 18, 19, 20, 21, 23, 25, 45, 64, 65, 66, 67, 80
  };
  private static final int MOST_DAYS = 60;
  private static final int[] DAYS_AHEAD = {0, 1, 31, 100, 400, 1500};

  private final LocalDate asOf;
  private final Set<LocalDate> tried = new TreeSet<>();
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
    this.asOf = asOf;
    this.known = known;
    this.profile = settings.recording();
    this.evaluator = evaluator;
    this.found = found;
    this.file = found.drawn().file();
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
    Set<String> asked = new TreeSet<>();
    for (Fact fact : file.facts()) {
      FactType type = FactType.of(fact);
      day(fact, type);
      for (OpenField open : OpenField.of(fact)) {
        if (open.kind() != Question.Kind.MARK || !isConcluded(fact)) {
          single(fact, open);
        }
      }
      links(fact, type);
      stated(fact, type);
    }
    questions.values().forEach(question -> asked.add(question.factId()));
    for (Fact fact : file.facts()) {
      if (!asked.contains(fact.id()) && !isConcluded(fact)) {
        pairs(fact, FactType.of(fact));
      }
    }
    return questions.values().stream().sorted().toList();
  }

  private void gap(Gap gap, String ruleId) {
    String text = "Uppgift saknas: " + gap.swedish() + " " + of(gap.factId()) + ".";
    ask(gap.factId(), gap.field(), Question.Kind.DAY, text, List.of(), Set.of(ruleId));
  }

  private void missing(Concluded one) {
    String text = "Finns " + one.field() + "? Det saknas bakom " + named(one.from()) + ".";
    ask(one.from().id(), "fact", Question.Kind.FACT, text, List.of(), Set.of(one.rule().id()));
  }

  /**
   * A fact whose day is missing, or every day on which it can have come about: the day is asked,
   * with the rules that answer otherwise on one of the days tried.
   */
  private void day(Fact fact, FactType type) {
    List<DateField> missing =
        type.requiredDates().isEmpty() ? begins(fact, type) : required(fact, type);
    for (DateField field : missing) {
      Set<String> blocked = new TreeSet<>();
      for (LocalDate day : fact instanceof Person ? birthDays() : days()) {
        compare(fact, field.name(), day, blocked);
      }
      String text = "Dag saknas: " + field.swedish() + " " + of(fact.id()) + ".";
      ask(fact.id(), field.name(), Question.Kind.DAY, text, List.of(), blocked);
    }
  }

  /** Days to try for what is stated: it may lie ahead, and may have passed. */
  private Set<LocalDate> statedDays() {
    Set<LocalDate> days = new TreeSet<>(days());
    for (int ahead : DAYS_AHEAD) {
      days.add(asOf.plusDays(ahead));
    }
    return days;
  }

  /** A day that someone always states, such as the one to which a time was extended. */
  private void stated(Fact fact, FactType type) {
    for (DateField field : type.dates()) {
      if (field.always() && field.of(fact) == null) {
        Set<String> blocked = new TreeSet<>();
        for (LocalDate day : statedDays()) {
          compare(fact, field.name(), day, blocked);
        }
        if (!blocked.isEmpty() || work > MOST_WORK) {
          String text = "Dag saknas: " + field.swedish() + " " + of(fact.id()) + ".";
          ask(fact.id(), field.name(), Question.Kind.DAY, text, List.of(), blocked);
        }
      }
    }
  }

  /**
   * A fact of which no single answer would tell anything, since two things are left out of it: a
   * review of which neither the kind nor the body is known. Both are asked about.
   */
  private void pairs(Fact fact, FactType type) {
    List<OpenField> open = new ArrayList<>(OpenField.of(fact));
    open.removeIf(field -> field.isLater(fact));
    for (int i = 0; i < open.size(); i++) {
      for (int j = i + 1; j < open.size(); j++) {
        OpenField one = open.get(i);
        OpenField other = open.get(j);
        Set<String> blocked = new TreeSet<>();
        for (Object a : one.choices()) {
          if (work > MOST_WORK) {
            break;
          }
          Fact half = type.with(fact, one.field(), a);
          for (Object b : other.choices()) {
            compare(half, other.field(), b, blocked);
          }
        }
        for (OpenField each : List.of(one, other)) {
          askIfBlocked(fact.id(), each.field(), each.kind(), each.text(), each.names(), blocked);
        }
      }
    }
  }

  private static List<DateField> required(Fact fact, FactType type) {
    return type.requiredDates().stream().filter(field -> field.of(fact) == null).toList();
  }

  /** The days on which the fact can have come about, if it has none of them. */
  private static List<DateField> begins(Fact fact, FactType type) {
    List<DateField> begins = type.dates().stream().filter(DateField::begins).toList();
    return begins.stream().allMatch(field -> field.of(fact) == null) ? begins : List.of();
  }

  /** Days of birth to try: the ages that the acts name. */
  private Set<LocalDate> birthDays() {
    Set<LocalDate> days = new TreeSet<>();
    for (int age : AGES) {
      days.add(asOf.minusYears(age));
      days.add(asOf.minusYears(age).minusMonths(4));
    }
    return days;
  }

  /** Days to try: those around the day asked about, long before, and those of the case itself. */
  private Set<LocalDate> days() {
    if (tried.isEmpty()) {
      for (int before : DAYS_BEFORE) {
        tried.add(asOf.minusDays(before));
      }
      for (Fact fact : file.facts()) {
        for (DateField field : FactType.of(fact).dates()) {
          LocalDate day = field.of(fact);
          if (day != null && !day.isAfter(asOf) && tried.size() < MOST_DAYS) {
            tried.add(day);
            tried.add(day.minusDays(1));
            // Half a year is a time that many acts wait for.
            tried.add(day.minusMonths(6).minusDays(1));
          }
        }
      }
    }
    return tried;
  }

  /** Of a fact that nobody recorded no mark is asked for: there is no row to put it in. */
  private boolean isConcluded(Fact fact) {
    return found.drawn().concluded().getOrDefault(fact.id(), List.of()).stream()
        .anyMatch(one -> one.field().isEmpty());
  }

  private void single(Fact fact, OpenField open) {
    Set<String> blocked = new TreeSet<>();
    for (Object choice : open.choices()) {
      compare(fact, open.field(), choice, blocked);
    }
    askIfBlocked(fact.id(), open.field(), open.kind(), open.text(), open.names(), blocked);
  }

  private void links(Fact fact, FactType type) {
    if (fact.concerns() == null || isGuessed(fact)) {
      link(fact, type, "concerns", type.concerns());
    }
  }

  /** Of several that a fact may be about the latest was taken: another would be as possible. */
  private boolean isGuessed(Fact fact) {
    return found.drawn().concluded().getOrDefault(fact.id(), List.of()).stream()
        .filter(one -> one.field().equals("concerns"))
        .flatMap(one -> one.rule().inferences().stream())
        .anyMatch(Inference.LatestDecision.class::isInstance);
  }

  private void link(Fact fact, FactType type, String field, List<FactType> kinds) {
    Set<String> blocked = new TreeSet<>();
    List<String> ids = new ArrayList<>();
    for (FactType kind : kinds) {
      for (Fact other : file.facts(kind)) {
        if (ids.size() >= MOST_CANDIDATES && work > MOST_WORK) {
          break;
        }
        if (!other.id().equals(fact.id())) {
          if (ids.size() < MOST_CANDIDATES) {
            ids.add(other.id());
          }
          compare(fact, field, other.id(), blocked);
        }
      }
    }
    String text = "Vad gäller " + named(fact) + "?";
    askIfBlocked(fact.id(), field, Question.Kind.LINK, text, ids, blocked);
  }

  /**
   * Adds the rules that answer otherwise when a field of a fact, or of what it may be, is another.
   */
  private void compare(Fact fact, String field, Object value, Set<String> blocked) {
    work += Math.max(file.facts().size(), found.obligations().size() / MOST_EACH);
    if (work > MOST_WORK) {
      return;
    }
    Fact other = FactType.of(fact).with(fact, field, value);
    // What followed from the fact as it was must be drawn anew, or it would stand as recorded.
    CaseFile base = isConcluded(fact) ? file : known;
    List<Fact> facts = new ArrayList<>(base.facts());
    facts.replaceAll(f -> f.id().equals(fact.id()) ? other : f);
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
        && a.occurredOn().equals(b.occurredOn());
  }

  private void askIfBlocked(
      String factId,
      String field,
      Question.Kind kind,
      String text,
      List<String> candidates,
      Set<String> blocked) {
    boolean untried = work > MOST_WORK && !candidates.isEmpty();
    if (untried || !blocked.isEmpty()) {
      ask(factId, field, kind, text, candidates, blocked);
    }
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
    return fact == null ? "" : "(" + named(fact) + ")";
  }

  private static String named(@Nullable Fact fact) {
    return fact == null ? "" : OpenField.named(fact);
  }
}
