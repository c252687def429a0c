package se.lagfrist.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lagfrist.law.Citation;

/**
 * Why a rule gives no duty in a case: the fact that comes closest, and what of the rule's sentences
 * holds for it. Immutable.
 */
public sealed interface WhyNot {

  /**
   * What was about.
   *
   * @param caseId the case
   * @param ruleId the rule or conclusion
   * @param title its name, in Swedish
   * @param ruleFile the rule file
   * @param ruleLine line in the rule file, from 1
   * @param asOf the day asked about
   */
  record About(
      String caseId, String ruleId, String title, String ruleFile, int ruleLine, LocalDate asOf) {}

  /** How a sentence of a rule came out. */
  enum Outcome {
    /** It holds. */
    HOLDS("håller"),
    /** It does not hold. */
    FAILS("håller inte"),
    /** It would hold if something that is not filled in were told. */
    UNKNOWN("går inte att säga");

    private final String swedish;

    Outcome(String swedish) {
      this.swedish = swedish;
    }

    /** Returns how it is told. */
    public String swedish() {
      return swedish;
    }
  }

  /**
   * A sentence of a rule, put to a fact.
   *
   * @param swedish the sentence as it stands in the rule file
   * @param line where it stands, from 1
   * @param outcome how it came out
   * @param detail what of the case made it so, in Swedish; empty if there is nothing to say
   * @param questions what would have to be told, each alone; empty unless that is unknown
   */
  record Condition(
      String swedish, int line, Outcome outcome, String detail, List<Question> questions) {

    /** Copies the list. */
    public Condition {
      questions = List.copyOf(questions);
    }
  }

  /** Returns what was about. */
  About about();

  /** Returns the answer in one or two Swedish sentences. */
  String swedish();

  /** Returns the sentences of the rule in their order, with how each came out for the fact. */
  default List<Condition> conditions() {
    return List.of();
  }

  /** Returns the first sentence that does not hold or is unknown. */
  default Optional<Condition> first() {
    return conditions().stream().filter(c -> c.outcome() != Outcome.HOLDS).findFirst();
  }

  /**
   * The rule does apply.
   *
   * @param about what was asked
   * @param keys its obligations, at least one
   */
  record Applies(About about, List<ObligationKey> keys) implements WhyNot {

    /** Copies the list. */
    public Applies {
      keys = List.copyOf(keys);
    }

    @Override
    public String swedish() {
      return "Regeln gäller den " + about.asOf() + ".";
    }
  }

  /**
   * What a conclusion gave.
   *
   * @param fromId the fact that it was drawn from
   * @param factId the fact that it gave, or gave something to; the one it was drawn from where it
   *     asks for a fact that is missing
   * @param kind the kind of that fact, in Swedish
   * @param told what it gave, such as {@code åtgärdsbeslutet 2026-02-02} or {@code gäller b1}
   * @param citation what it rests on
   */
  record Given(String fromId, String factId, String kind, List<String> told, Citation citation) {

    /** Copies the list. */
    public Given {
      told = List.copyOf(told);
    }
  }

  /**
   * The conclusion is drawn.
   *
   * @param about what was asked
   * @param given what it gave, at least one
   */
  record Concludes(About about, List<Given> given) implements WhyNot {

    /** Copies the list. */
    public Concludes {
      given = List.copyOf(given);
    }

    @Override
    public String swedish() {
      return "Slutsatsen dras den "
          + about.asOf()
          + ": "
          + given.stream()
              .map(
                  g ->
                      "av "
                          + g.fromId()
                          + " följer "
                          + g.kind()
                          + " "
                          + g.factId()
                          + " ("
                          + String.join(", ", g.told())
                          + ")")
              .collect(Collectors.joining("; "))
          + ".";
    }
  }

  /**
   * The case has no fact of the kind that the rule starts from.
   *
   * @param about what was asked
   * @param kind the kind, in Swedish
   * @param sentence the sentence of the rule that names it
   * @param knownFrom the day from which the case has one, if it is after the day asked about; else
   *     null
   */
  record NoFact(About about, String kind, Condition sentence, @Nullable LocalDate knownFrom)
      implements WhyNot {

    @Override
    public String swedish() {
      return "Ärendet har ingen uppgift av slaget "
          + kind
          + " den "
          + about.asOf()
          + (knownFrom == null ? "." : "; den första blir känd " + knownFrom + ".");
    }

    @Override
    public List<Condition> conditions() {
      return List.of(sentence);
    }
  }

  /**
   * The fact asked about is not one that the rule starts from.
   *
   * @param about what was asked
   * @param factId the fact
   * @param kind its kind, in Swedish
   * @param needed the kind that the rule starts from, in Swedish
   */
  record OtherKind(About about, String factId, String kind, String needed) implements WhyNot {

    @Override
    public String swedish() {
      return factId
          + " är en uppgift av slaget "
          + kind
          + ", och regeln utgår från uppgifter av slaget "
          + needed
          + ".";
    }
  }

  /**
   * Some sentence does not hold, or is unknown, for every fact of the kind.
   *
   * @param about what was asked
   * @param factId the fact that comes closest: the fewest sentences fail
   * @param kind its kind, in Swedish
   * @param conditions every sentence of the rule, put to that fact
   */
  record NotMet(About about, String factId, String kind, List<Condition> conditions)
      implements WhyNot {

    /** Copies the list. */
    public NotMet {
      conditions = List.copyOf(conditions);
    }

    @Override
    public String swedish() {
      Condition first = first().orElseThrow();
      return "Närmast är "
          + kind
          + " "
          + factId
          + ". "
          + (first.outcome() == Outcome.UNKNOWN ? "Det går inte att säga om: " : "Inte uppfyllt: ")
          + first.swedish().replaceFirst("^- ", "")
          + " ("
          + about.ruleFile()
          + ", rad "
          + first.line()
          + ").";
    }
  }

  /**
   * Every sentence holds for a fact, and yet the rule gives nothing: what it counts from has not
   * happened, or no wording of it counts.
   *
   * @param about what was asked
   * @param factId the fact
   * @param kind its kind, in Swedish
   * @param conditions every sentence of the rule, put to that fact
   * @param reason why it gives nothing, in Swedish
   */
  record Silent(About about, String factId, String kind, List<Condition> conditions, String reason)
      implements WhyNot {

    /** Copies the list. */
    public Silent {
      conditions = List.copyOf(conditions);
    }

    @Override
    public String swedish() {
      return "Villkoren håller för " + kind + " " + factId + ". " + reason;
    }
  }
}
