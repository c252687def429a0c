package se.lagfrist.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One sentence of the vocabulary: how it reads, which gaps it has and what it becomes.
 *
 * @param section {@code when} or {@code then}
 * @param about the fact, or the group, it belongs to
 * @param key how it reads, gaps included
 * @param value what it becomes
 * @param slots its gaps in order
 * @param pattern matches a whole line
 */
record Sentence(
    String section, String about, String key, String value, List<Slot> slots, Pattern pattern) {

  private static final Pattern GAP = Pattern.compile("\\{(\\w+):((?:[^{}]|\\{[^{}]*\\})+)\\}");

  static Sentence of(String section, String about, String key, String value) {
    List<Slot> slots = new ArrayList<>();
    StringBuilder regex = new StringBuilder();
    Matcher gap = GAP.matcher(key);
    int end = 0;
    while (gap.find()) {
      regex.append(Pattern.quote(key.substring(end, gap.start())));
      regex.append('(').append(gap.group(2)).append(')');
      slots.add(Slot.named(gap.group(1)));
      end = gap.end();
    }
    regex.append(Pattern.quote(key.substring(end)));
    return new Sentence(
        section, about, key, value, List.copyOf(slots), Pattern.compile(regex.toString()));
  }

  boolean isConstraint() {
    return key.startsWith("- ");
  }

  boolean startsDuty() {
    return value.startsWith("$a :");
  }

  /** Returns the sentence as a person reads it, with the meaning of each gap. */
  String shown() {
    return GAP.matcher(key).replaceAll(m -> "<" + m.group(1) + ">");
  }

  /**
   * Returns what the line becomes, if it is this sentence.
   *
   * @throws Slot.BadWord if it is, but a gap holds something that cannot stand there
   */
  Optional<String> expand(String line) {
    Matcher m = pattern.matcher(line);
    if (!m.matches()) {
      return Optional.empty();
    }
    String result = value;
    for (int i = 0; i < slots.size(); i++) {
      String read = slots.get(i).read(m.group(i + 1).strip());
      result = result.replace("{" + slots.get(i).name() + "}", read);
    }
    return Optional.of(result);
  }

  /** Returns whether the line is this sentence, with something that may stand in every gap. */
  boolean reads(String line) {
    try {
      return expand(line).isPresent();
    } catch (Slot.BadWord e) {
      return false;
    }
  }

  /** Returns what stands in a gap of the line, if the sentence has the gap. */
  Optional<String> gap(String name, String line) {
    Matcher m = pattern.matcher(line);
    for (int i = 0; i < slots.size() && m.matches(); i++) {
      if (slots.get(i).name().equals(name)) {
        return Optional.of(m.group(i + 1).strip());
      }
    }
    return Optional.empty();
  }
}
