package se.lagfrist.authoring.scenarier;

import java.util.List;
import java.util.Optional;
import se.lagfrist.casefile.FactType;

/** The sentences and words of scenarios as data, for those who help people write them. */
public final class ScenarioForms {

  private ScenarioForms() {}

  /**
   * A sentence.
   *
   * @param part the word it begins with: {@code Givet}, {@code När} or {@code Så}
   * @param shown how it goes on, gaps within {@code < >} and what may be left out within {@code [
   *     ]}
   * @param meaning what it means, in Swedish
   * @param example how one goes on
   */
  public record Form(String part, String shown, String meaning, String example) {}

  /** Returns every sentence there is. */
  public static List<Form> all() {
    return ScenarioLanguage.sentences().stream().map(ScenarioForms::form).toList();
  }

  /** Returns the sentence that a line is, or nearly is, if it is one. */
  public static Optional<Form> of(String part, String text) {
    ScenarioLanguage.Part of = ScenarioLanguage.Part.of(part);
    return of == null
        ? Optional.empty()
        : ScenarioLanguage.nearest(of, text).map(ScenarioForms::form);
  }

  /**
   * Returns the words a fact may have within parentheses: those of one group exclude each other.
   */
  public static List<List<String>> words(FactType type) {
    return FactText.choices(type);
  }

  private static Form form(ScenarioLanguage.Sentence sentence) {
    return new Form(
        sentence.part().word(), sentence.shown(), sentence.meaning(), sentence.examples().get(0));
  }
}
