package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Term;
import se.lagfrist.obligation.Question;
import se.lagfrist.obligation.WhyNot.Condition;
import se.lagfrist.obligation.WhyNot.Outcome;
import se.lagfrist.rulebook.Asked;

/**
 * Puts the sentences of a rule to facts of a case one by one. What does not hold is tried again
 * with each open field filled, which tells whether it is unknown, and without each other fact,
 * which tells what stands in its way.
 */
final class Trials {

  /** So many other facts at most are filled in or left out to see what comes of it. */
  private static final int MOST_OTHERS = 100;

  private static final int MOST_NAMED = 4;

  private final Asked asked;
  private final String ruleId;
  private final CaseFile file;
  private final OpenFields open;

  Trials(Asked asked, String ruleId, CaseFile file, LocalDate asOf) {
    this.asked = asked;
    this.ruleId = ruleId;
    this.file = file;
    this.open = new OpenFields(file, asOf);
  }

  /** Returns how many sentences hold for a fact. */
  int held(Fact fact) {
    int held = 0;
    for (int i = 0; i < asked.size(); i++) {
      held += asked.holds(i, file, fact) ? 1 : 0;
    }
    return held;
  }

  /** Returns how each sentence comes out for a fact. */
  List<Condition> of(Fact fact) {
    List<Condition> all = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      all.add(of(i, fact));
    }
    return List.copyOf(all);
  }

  private Condition of(int sentence, Fact fact) {
    String words = asked.words(sentence).swedish();
    int line = asked.words(sentence).line();
    if (asked.holds(sentence, file, fact)) {
      return new Condition(words, line, Outcome.HOLDS, "", List.of());
    }
    List<Question> questions = questions(sentence, fact);
    return questions.isEmpty()
        ? new Condition(words, line, Outcome.FAILS, detail(sentence, fact), List.of())
        : new Condition(words, line, Outcome.UNKNOWN, "", questions);
  }

  /** Returns what would make a sentence hold if it were told. */
  private List<Question> questions(int sentence, Fact fact) {
    List<Question> questions = new ArrayList<>();
    Set<Fact> asking = new LinkedHashSet<>();
    asking.add(fact);
    asking.addAll(others(sentence, fact));
    for (Fact one : asking) {
      for (OpenField field : open.of(one)) {
        if (field.choices().stream()
            .filter(field::takes)
            .anyMatch(choice -> holdsWith(sentence, fact, field.with(choice)))) {
          questions.add(field.question(List.of(ruleId)));
        }
      }
    }
    return questions;
  }

  private boolean holdsWith(int sentence, Fact fact, Fact filled) {
    boolean own = filled.id().equals(fact.id());
    List<Fact> facts = new ArrayList<>(file.facts());
    facts.replaceAll(f -> f.id().equals(filled.id()) ? filled : f);
    return asked.holds(sentence, file.with(facts), own ? filled : fact);
  }

  /** Returns the other facts of the kinds that a sentence is about. */
  private List<Fact> others(int sentence, Fact fact) {
    List<Fact> others = new ArrayList<>();
    for (FactType kind : asked.kinds(sentence)) {
      for (Fact one : file.facts(kind)) {
        if (!one.id().equals(fact.id()) && others.size() < MOST_OTHERS) {
          others.add(one);
        }
      }
    }
    return others;
  }

  private String detail(int sentence, Fact fact) {
    if (asked.kinds(sentence).isEmpty()) {
      return told(sentence, fact);
    }
    List<Fact> others = others(sentence, fact);
    List<Fact> hindering =
        others.stream()
            .filter(
                other -> {
                  List<Fact> rest = new ArrayList<>(file.facts());
                  rest.removeIf(f -> f.id().equals(other.id()));
                  return asked.holds(sentence, file.with(rest), fact);
                })
            .toList();
    if (!hindering.isEmpty()) {
      return "Hindras av " + named(hindering) + ".";
    }
    if (others.isEmpty()) {
      return "Ärendet har ingen "
          + (asked.kinds(sentence).contains(FactType.of(fact)) ? "annan " : "")
          + "uppgift av slaget "
          + asked.kinds(sentence).stream()
              .map(FactType::swedish)
              .sorted()
              .collect(Collectors.joining(" eller "))
          + ".";
    }
    String concerns = fact.concerns();
    Fact named = others.stream().filter(f -> f.id().equals(concerns)).findFirst().orElse(null);
    if (named != null) {
      return "Den gäller " + OpenField.named(named) + ". " + told(sentence, named);
    }
    return "Ärendet har "
        + named(others)
        + (concerns == null ? "." : "; " + OpenField.named(fact) + " gäller " + concerns + ".");
  }

  private static String named(List<Fact> facts) {
    return facts.stream().limit(MOST_NAMED).map(OpenField::named).collect(Collectors.joining(", "))
        + (facts.size() > MOST_NAMED ? " med flera" : "");
  }

  /** Returns what a fact tells in the fields that a sentence is about. */
  private String told(int sentence, Fact fact) {
    FactType type = FactType.of(fact);
    Set<String> fields = asked.fields(sentence);
    List<String> told = new ArrayList<>();
    type.terms().stream()
        .filter(f -> fields.contains(f.name()))
        .forEach(f -> told.add(f.swedish() + ": " + word(f.of(fact))));
    type.flags().stream()
        .filter(f -> fields.contains(f.name()))
        .forEach(f -> told.add(f.swedish() + ": " + word(f.of(fact))));
    type.dates().stream()
        .filter(f -> fields.contains(f.name()))
        .forEach(f -> told.add(f.swedish() + ": " + word(f.of(fact))));
    return told.isEmpty() ? "" : "Så är det i ärendet: " + String.join(", ", told) + ".";
  }

  private static String word(@Nullable Object value) {
    if (value instanceof Term term) {
      return term.swedish();
    }
    return value == null
        ? "inte ifyllt"
        : value.equals(true) ? "ja" : value.equals(false) ? "nej" : value.toString();
  }
}
