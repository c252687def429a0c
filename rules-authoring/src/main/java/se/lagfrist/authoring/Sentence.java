package se.lagfrist.authoring;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One sentence of the vocabulary: how it reads, which gaps it has and what it becomes. */
final class Sentence {

  private static final Pattern GAP = Pattern.compile("\\{(\\w+):((?:[^{}]|\\{[^{}]*\\})+)\\}");
  private static final Pattern PART_OF_ANCHOR = Pattern.compile("\\$a\\.(\\w+)");

  private final String section;
  private final String about;
  private final String key;
  private final String value;
  private final List<Slot> slots;
  private final Pattern pattern;
  private final String shown;
  private final @Nullable BuilderCall call;
  private final List<Restriction> restrictions;
  private final Set<String> partsOfAnchor;

  private Sentence(
      String section, String about, String key, String value, List<Slot> slots, Pattern pattern) {
    this.section = section;
    this.about = about;
    this.key = key;
    this.value = value;
    this.slots = slots;
    this.pattern = pattern;
    this.shown = GAP.matcher(key).replaceAll(m -> "<" + m.group(1) + ">");
    this.call = section.equals("then") && !value.isEmpty() ? BuilderCall.parse(value) : null;
    this.restrictions = section.equals("when") ? Restriction.of(value, isConstraint()) : List.of();
    Set<String> parts = new LinkedHashSet<>();
    Matcher part = PART_OF_ANCHOR.matcher(value);
    while (part.find()) {
      parts.add(part.group(1));
    }
    this.partsOfAnchor = Set.copyOf(parts);
  }

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

  /** Returns {@code when} or {@code then}. */
  String section() {
    return section;
  }

  /** Returns the fact, or the group, it belongs to. */
  String about() {
    return about;
  }

  /** Returns how it reads, gaps included. */
  String key() {
    return key;
  }

  /** Returns what it becomes. */
  String value() {
    return value;
  }

  /** Returns its gaps in order. */
  List<Slot> slots() {
    return slots;
  }

  /** Returns what it tells a rule; empty after {@code NÄR}, and for the id. */
  Optional<BuilderCall> call() {
    return Optional.ofNullable(call);
  }

  /** Returns what it says that fields may be. */
  List<Restriction> restrictions() {
    return restrictions;
  }

  /** Returns the kind of fact that the fact a rule starts from must concern, if it says so. */
  Optional<String> concerned() {
    return Restriction.concerned(value);
  }

  /** Returns the parts of the fact a rule starts from that it compares with. */
  Set<String> partsOfAnchor() {
    return partsOfAnchor;
  }

  boolean isConstraint() {
    return key.startsWith("- ");
  }

  boolean startsDuty() {
    return value.startsWith("$a :");
  }

  /** Returns the sentence as a person reads it, with the meaning of each gap. */
  String shown() {
    return shown;
  }

  /**
   * Reads a line, if it is this sentence.
   *
   * @param number where the line stands, from 1
   * @throws Slot.BadWord if it is, but a gap holds something that cannot stand there
   */
  Optional<Clause> read(int number, String line) {
    Matcher m = pattern.matcher(line);
    if (!m.matches()) {
      return Optional.empty();
    }
    List<Slot.Value> values = new ArrayList<>();
    for (int i = 0; i < slots.size(); i++) {
      values.add(slots.get(i).read(m.group(i + 1).strip()));
    }
    return Optional.of(new Clause(number, line, this, values));
  }

  /** Returns whether the line is this sentence, with something that may stand in every gap. */
  boolean reads(String line) {
    try {
      return read(1, line).isPresent();
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

  /** Returns whether the line has the words of this sentence, whatever stands in its gaps. */
  boolean hasForm(String line) {
    return pattern.matcher(line).matches();
  }
}
