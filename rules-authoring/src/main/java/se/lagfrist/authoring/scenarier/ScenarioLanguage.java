package se.lagfrist.authoring.scenarier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.lagfrist.authoring.Nearest;
import se.lagfrist.authoring.WrittenDays;
import se.lagfrist.casefile.FactType;
import se.lagfrist.obligation.Status;

/** Tells how scenarios are written, to the people who write them. */
public final class ScenarioLanguage {

  private static final String MEANS = "betyder: ";
  private static final String EXAMPLE = "exempel: ";

  private static final Pattern RULE = Pattern.compile("\\b[a-zåäö0-9-]+(?:\\.[a-zåäö0-9-]+)+");
  private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");
  private static final Pattern NUMBER = Pattern.compile("\\b\\d+\\b");
  private static final Pattern WRONG_DAY =
      Pattern.compile(
          "\\b(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}[/.]\\d{1,2}[/.]\\d{1,2}"
              + "|\\d{4}-(?:\\d-\\d{1,2}|\\d{1,2}-\\d)|\\d{1,2} [a-z]{3,9} \\d{4})\\b");

  /** One letter in so many may be wrong in what is still taken for a sentence. */
  private static final int SLIP = 8;

  private static final List<Sentence> SENTENCES = load();

  private ScenarioLanguage() {}

  /** The parts of a scenario. */
  enum Part {
    /** What is known of the case. */
    GIVEN("Givet", "given", "Givet: det som är känt i ärendet"),
    /** What is asked. */
    WHEN("När", "when", "När: vad som frågas, och dagen man står på"),
    /** What is expected. */
    THEN("Så", "then", "Så: det svar som väntas");

    private final String word;
    private final String english;
    private final String heading;

    Part(String word, String english, String heading) {
      this.word = word;
      this.english = english;
      this.heading = heading;
    }

    /** Returns the word its first sentence begins with. */
    String word() {
      return word;
    }

    /** Returns what it is, in Swedish. */
    String heading() {
      return heading;
    }

    /** Returns the part a keyword begins, or null if it goes on with the part before. */
    static @Nullable Part of(String keyword) {
      for (Part part : values()) {
        if (keyword.equalsIgnoreCase(part.word) || keyword.equalsIgnoreCase(part.english)) {
          return part;
        }
      }
      return null;
    }
  }

  /**
   * One sentence.
   *
   * @param part where it stands
   * @param shown how it reads
   * @param meaning what it means
   * @param examples sentences that are this one
   */
  record Sentence(Part part, String shown, String meaning, List<String> examples) {}

  /** Returns every sentence there is. */
  static List<Sentence> sentences() {
    return SENTENCES;
  }

  /** Returns what to say of a sentence that does not exist. */
  static String unknown(Part part, String text) {
    String dated = WrittenDays.mended(text);
    if (!dated.equals(text)) {
      return "Dagar skrivs år-månad-dag. Skriv: " + part.word + " " + dated;
    }
    var wrongDay = WRONG_DAY.matcher(text);
    if (wrongDay.find()) {
      return "Dagen "
          + wrongDay.group()
          + " kan inte läsas. Dagar skrivs år-månad-dag, till exempel 2026-03-01.";
    }
    String wanted = plain(text);
    Map<String, Sentence> known = known(part);
    Optional<String> near = Nearest.of(wanted, known.keySet());
    if (near.isEmpty()) {
      return "Meningen finns inte. Efter "
          + part.word
          + " skrivs till exempel: "
          + part.word
          + " "
          + SENTENCES.stream()
              .filter(s -> s.part() == part)
              .findFirst()
              .orElseThrow()
              .examples()
              .get(0)
          + ".";
    }
    Sentence sentence = Objects.requireNonNull(known.get(near.get()));
    return "Meningen finns inte. Menade du \""
        + part.word
        + " "
        + sentence.shown()
        + "\"?"
        + word(wanted, near.get())
        + " Till exempel: "
        + part.word
        + " "
        + sentence.examples().get(0);
  }

  /** Returns the sentences of a part by the forms they have. */
  private static Map<String, Sentence> known(Part part) {
    Map<String, Sentence> known = new LinkedHashMap<>();
    for (Sentence sentence : SENTENCES) {
      if (sentence.part() == part) {
        forms(sentence).forEach(form -> known.putIfAbsent(form, sentence));
      }
    }
    return known;
  }

  /** Returns the sentence that a text is or nearly is: a fact, or the nearest of the others. */
  static Optional<Sentence> nearest(Part part, String text) {
    if (part == Part.GIVEN && isFact(text)) {
      return SENTENCES.stream().filter(s -> s.part() == part).findFirst();
    }
    Map<String, Sentence> known = known(part);
    return Nearest.of(plain(text), known.keySet()).map(f -> Objects.requireNonNull(known.get(f)));
  }

  /** Returns whether the text begins as a fact does. */
  static boolean isFact(String text) {
    return FactType.all().stream().anyMatch(t -> text.startsWith(t.swedish() + " "));
  }

  /** Returns whether the text is a sentence of the part, give or take a slip of the pen. */
  static boolean isClose(Part part, String text) {
    String wanted = plain(text);
    return SENTENCES.stream()
        .filter(s -> s.part() == part)
        .flatMap(s -> forms(s).stream())
        .anyMatch(form -> Nearest.distance(wanted, form) <= Math.max(1, form.length() / SLIP));
  }

  /** Returns the one word that differs, if it is one. */
  private static String word(String wanted, String near) {
    String[] a = wanted.split(" ");
    String[] b = near.split(" ");
    if (a.length != b.length) {
      return "";
    }
    int differs = -1;
    for (int i = 0; i < a.length; i++) {
      if (!a[i].equals(b[i])) {
        if (differs >= 0) {
          return "";
        }
        differs = i;
      }
    }
    return differs < 0 || b[differs].matches("[A-Z]+,?")
        ? ""
        : " Skriv " + b[differs] + " i stället för " + a[differs] + ".";
  }

  private static List<String> forms(Sentence sentence) {
    List<String> forms = new ArrayList<>();
    for (String example : sentence.examples()) {
      String form = plain(example);
      forms.add(form);
      for (Status one : Status.values()) {
        for (Status other : Status.values()) {
          if (form.matches(".* " + one.swedish() + "\\b.*")) {
            forms.add(form.replaceFirst(" " + one.swedish() + "\\b", " " + other.swedish()));
          }
        }
      }
    }
    return forms;
  }

  /** Returns the words without what is different from case to case. */
  private static String plain(String text) {
    String plain = text.replaceAll("\\s+", " ").strip();
    plain = DAY.matcher(plain).replaceAll("DATUM");
    plain = RULE.matcher(plain).replaceAll("REGEL");
    plain = plain.replaceAll(" för (?!sent\\b)\\S+", " för NAMN");
    return NUMBER.matcher(plain).replaceAll("N");
  }

  /** Returns how scenarios are written, with every sentence and word, in Swedish, as Markdown. */
  public static String markdown() {
    return ScenarioGuide.markdown();
  }

  private static List<Sentence> load() {
    try (InputStream in =
        Objects.requireNonNull(ScenarioLanguage.class.getResourceAsStream("meningar.txt"))) {
      List<Sentence> sentences = new ArrayList<>();
      Part part = Part.GIVEN;
      String shown = "";
      String meaning = "";
      List<String> examples = new ArrayList<>();
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().toList()) {
        if (line.startsWith(MEANS)) {
          meaning = line.substring(MEANS.length()).strip();
        } else if (line.startsWith(EXAMPLE)) {
          examples.add(line.substring(EXAMPLE.length()).strip());
        } else if (!line.isBlank() && !line.startsWith("#")) {
          if (!shown.isEmpty()) {
            sentences.add(new Sentence(part, shown, meaning, List.copyOf(examples)));
          }
          int space = line.indexOf(' ');
          part = Objects.requireNonNull(Part.of(line.substring(0, space)), line);
          shown = line.substring(space + 1);
          meaning = "";
          examples = new ArrayList<>();
        }
      }
      sentences.add(new Sentence(part, shown, meaning, List.copyOf(examples)));
      return List.copyOf(sentences);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
