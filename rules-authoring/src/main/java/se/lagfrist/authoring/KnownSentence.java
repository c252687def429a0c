package se.lagfrist.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of the rule language as those who help people write it need it: where it may stand,
 * what it means, and how far a line has come in it. Immutable.
 */
public final class KnownSentence {

  private static final Pattern GAP = Pattern.compile("\\{(\\w+):((?:[^{}]|\\{[^{}]*\\})+)\\}");

  private static final List<KnownSentence> ALL =
      Vocabulary.swedish().all().stream().map(KnownSentence::new).toList();

  private final Sentence sentence;
  private final List<String> words = new ArrayList<>();
  private final List<Pattern> gaps = new ArrayList<>();

  private KnownSentence(Sentence sentence) {
    this.sentence = sentence;
    Matcher gap = GAP.matcher(sentence.key());
    int end = 0;
    while (gap.find()) {
      words.add(sentence.key().substring(end, gap.start()));
      gaps.add(Pattern.compile(gap.group(2)));
      end = gap.end();
    }
    words.add(sentence.key().substring(end));
  }

  /** The parts of a rule. */
  public enum Part {
    /** Between {@code REGEL} and {@code NÄR}. */
    HEAD,
    /** Between {@code NÄR} and {@code SÅ}. */
    WHEN,
    /** Between {@code SÅ} and {@code SLUT}. */
    THEN
  }

  /**
   * How far a line has come in a sentence.
   *
   * @param gap the name of the gap it is in; empty if it is among the words of the sentence
   * @param from where in the line the gap begins, or its end if it is in no gap
   * @param rest what of the sentence follows, with gaps as {@code <name>}
   */
  public record Reached(String gap, int from, String rest) {}

  /** Returns every sentence, in the order of the language. */
  public static List<KnownSentence> all() {
    return ALL;
  }

  /** Returns the words that may stand in a gap, if they can be listed. */
  public static List<String> words(String gap) {
    return Slot.named(gap).words();
  }

  /** Returns what stands in a gap, in a word or two: {@code en insats}. */
  public static String meaningOf(String gap) {
    return Slot.named(gap).meaning();
  }

  /** Returns where it stands. */
  public Part part() {
    return sentence.section().equals("when")
        ? Part.WHEN
        : sentence.about().equals("huvud") ? Part.HEAD : Part.THEN;
  }

  /** Returns the kind of fact, or the group, it is about. */
  public String about() {
    return sentence.about();
  }

  /** Returns how it reads, with gaps as {@code <name>}. */
  public String shown() {
    return sentence.shown();
  }

  /** Returns whether it is a condition on the fact of the line above. */
  public boolean isConstraint() {
    return sentence.isConstraint();
  }

  /** Returns whether it names the fact that a rule starts from. */
  public boolean startsRule() {
    return sentence.startsDuty();
  }

  /** Returns the name under which it may stand once only; empty if it may stand again. */
  public Optional<String> once() {
    HowOften often = HowOften.of(sentence);
    return often.number().isOnce() ? Optional.of(often.together()) : Optional.empty();
  }

  /** Returns what it means, in Swedish. */
  public String meaning() {
    return SentenceGuide.swedish().of(sentence).map(SentenceGuide.Entry::meaning).orElse("");
  }

  /** Returns a line that is this sentence. */
  public String example() {
    return SentenceGuide.swedish().of(sentence).map(SentenceGuide.Entry::example).orElse("");
  }

  /** Returns whether the line is this sentence, whatever stands in its gaps. */
  public boolean hasForm(String line) {
    return line.length() <= Gate.LONGEST_LINE && sentence.hasForm(line);
  }

  /** Returns whether the line is this sentence, with something that may stand in every gap. */
  public boolean reads(String line) {
    return line.length() <= Gate.LONGEST_LINE && sentence.reads(line);
  }

  /**
   * Returns how far the beginning of a line has come in this sentence, in every way it can be read;
   * empty if the line is the beginning of something else.
   *
   * @param typed the line without what indents it, up to where someone writes
   */
  public List<Reached> reached(String typed) {
    List<Reached> found = new ArrayList<>();
    if (typed.length() <= Gate.LONGEST_LINE) {
      words(typed, 0, 0, found);
    }
    return found;
  }

  private void words(String typed, int at, int part, List<Reached> found) {
    String literal = words.get(part);
    if (typed.length() - at < literal.length()) {
      if (literal.startsWith(typed.substring(at))) {
        String rest = literal.substring(typed.length() - at) + after(part);
        found.add(new Reached("", typed.length(), rest));
      }
    } else if (typed.startsWith(literal, at) && part < gaps.size()) {
      gap(typed, at + literal.length(), part, found);
    }
  }

  private void gap(String typed, int from, int part, List<Reached> found) {
    String all = typed.substring(from);
    Slot slot = sentence.slots().get(part);
    if (all.isEmpty() || gaps.get(part).matcher(all).matches()) {
      found.add(new Reached(slot.name(), from, after(part).substring(slot.name().length() + 2)));
    }
    String next = words.get(part + 1);
    if (next.isEmpty()) {
      return;
    }
    for (int end = from + 1; end <= typed.length(); end++) {
      int seen = Math.min(next.length(), typed.length() - end);
      if (typed.startsWith(next.substring(0, seen), end)
          && fits(part, typed.substring(from, end))) {
        words(typed, end, part + 1, found);
      }
    }
  }

  private boolean fits(int part, String text) {
    if (!gaps.get(part).matcher(text).matches()) {
      return false;
    }
    try {
      sentence.slots().get(part).read(text.strip());
      return true;
    } catch (Slot.BadWord e) {
      return false;
    }
  }

  /** Returns the gap after a part and what follows it, as shown. */
  private String after(int part) {
    StringBuilder rest = new StringBuilder();
    for (int i = part; i < gaps.size(); i++) {
      rest.append('<').append(sentence.slots().get(i).name()).append('>').append(words.get(i + 1));
    }
    return rest.toString();
  }
}
