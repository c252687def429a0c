package se.lagfrist.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.lagfrist.law.Citation;
import se.lagfrist.rulebook.Validity;

/**
 * A rule as it stands in its file, line by line, for checks that look beyond single sentences. Only
 * made from files that have passed the {@link Gate}.
 *
 * @param id its id
 * @param file its file
 * @param start the line it begins on, from 1
 * @param lines its sentences in order
 */
record RuleText(String id, String file, int start, List<Line> lines) {

  /**
   * A sentence where it stands.
   *
   * @param number the line, from 1
   * @param text the words
   * @param sentence the sentence of the vocabulary
   * @param expanded what it becomes
   */
  record Line(int number, String text, Sentence sentence, String expanded) {

    Optional<String> gap(String name) {
      return sentence.gap(name, text);
    }
  }

  /**
   * A wording where it stands.
   *
   * @param line its line
   * @param citation the provision
   * @param validity when it is in force
   * @param clock when it makes something due
   */
  record Wording(Line line, Citation citation, Validity validity, Clock clock) {}

  /** Reads the rules of files that have passed the gate. */
  static List<RuleText> read(List<RuleSource> sources) {
    List<RuleText> rules = new ArrayList<>();
    for (RuleSource source : sources) {
      new Reader(source, rules).read();
    }
    return List.copyOf(rules);
  }

  /** Returns the lines of the head. */
  Stream<Line> head() {
    return lines.stream().filter(l -> l.sentence().about().equals("huvud"));
  }

  /** Returns the lines after {@code NÄR}. */
  Stream<Line> conditions() {
    return lines.stream().filter(l -> l.sentence().section().equals("when"));
  }

  /** Returns the lines of the head or after {@code SÅ} that begin with the given words. */
  Stream<Line> starting(String words) {
    return lines.stream()
        .filter(l -> l.sentence().section().equals("then") && l.text().startsWith(words));
  }

  /** Returns its wordings, earliest first. */
  List<Wording> wordings() {
    return lines.stream()
        .filter(l -> l.sentence().about().equals("lydelse"))
        .flatMap(l -> wording(l).stream())
        .sorted((a, b) -> a.validity().inForce().from().compareTo(b.validity().inForce().from()))
        .toList();
  }

  private static Optional<Wording> wording(Line line) {
    return line.gap("giltig")
        .map(
            valid ->
                new Wording(
                    line,
                    Citation.parse(line.gap("citat").orElseThrow()),
                    Validity.parse(valid),
                    Clock.of(line)));
  }

  /** Returns whether the rule is a local guideline. */
  boolean isLocal() {
    return starting("styrka ").anyMatch(l -> l.expanded().contains("Force.LOCAL"));
  }

  private static final class Reader {

    private final RuleSource source;
    private final List<RuleText> rules;
    private final Vocabulary vocabulary = Vocabulary.swedish();
    private List<Line> lines = new ArrayList<>();
    private List<Sentence> known = List.of();
    private String pattern = "";
    private boolean anchored;
    private int start;

    Reader(RuleSource source, List<RuleText> rules) {
      this.source = source;
      this.rules = rules;
    }

    void read() {
      String[] all = source.text().split("\r\n|\n|\r", -1);
      for (int i = 0; i < all.length; i++) {
        String line = PlainLine.of(all[i]).replace("\uFEFF", "").strip();
        if (!line.isEmpty() && !line.startsWith("#")) {
          line(i + 1, line);
        }
      }
    }

    private void line(int number, String line) {
      if (line.startsWith("REGEL") || line.startsWith("SLUTSATS")) {
        start = number;
        lines = new ArrayList<>();
        known = vocabulary.then(true);
        pattern = "";
        anchored = false;
      } else if (line.equals("NÄR")) {
        known = vocabulary.when();
      } else if (line.equals("SÅ")) {
        known = vocabulary.then(false);
      } else if (line.equals("SLUT")) {
        String id =
            lines.stream()
                .filter(l -> l.text().startsWith("id "))
                .map(l -> l.text().substring(3).strip())
                .findFirst()
                .orElseThrow();
        rules.add(new RuleText(id, source.name(), start, List.copyOf(lines)));
      } else {
        sentence(number, line);
      }
    }

    private void sentence(int number, String line) {
      for (Sentence sentence : known) {
        if (fits(sentence)) {
          try {
            Optional<String> expanded = sentence.expand(line);
            if (expanded.isPresent()) {
              lines.add(new Line(number, line, sentence, expanded.get()));
              if (sentence.section().equals("when") && !sentence.isConstraint()) {
                pattern = sentence.about();
                anchored = true;
              }
              return;
            }
          } catch (Slot.BadWord e) {
            // Another sentence takes the line, or the gate would not have let it through.
            continue;
          }
        }
      }
    }

    private boolean fits(Sentence sentence) {
      if (!sentence.section().equals("when")) {
        return true;
      }
      return sentence.isConstraint()
          ? sentence.about().equals(pattern)
          : sentence.startsDuty() != anchored;
    }
  }
}
