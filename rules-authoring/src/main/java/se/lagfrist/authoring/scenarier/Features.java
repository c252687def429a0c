package se.lagfrist.authoring.scenarier;

import io.cucumber.core.feature.FeatureParser;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.gherkin.FeatureParserException;
import io.cucumber.core.resource.Resource;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.lagfrist.authoring.PlainLine;
import se.lagfrist.casefile.PlainText;
import se.lagfrist.rulebook.PackFile;

/** Reads a file of scenarios, or says in Swedish what is wrong with it. */
final class Features {

  private static final int LONGEST_LINE = 1_000;
  private static final int MOST_LINES = 20_000;

  /** Where the parser tells where it stopped. */
  private static final Pattern PLACE = Pattern.compile("\\((\\d+):\\d+\\): ([^\\n]*)");

  private static final int LONGEST_SHOWN = 80;

  /** Control characters, invisible ones, those that turn the writing round, and halves of pairs. */
  private static final Pattern CONTROL =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}&&[^\t\uFEFF]]");

  private static final Pattern FRAME =
      Pattern.compile("(?:Egenskap|Scenario|Scenariomall|Abstrakt Scenario|Bakgrund|Exempel)\\b.*");

  private Features() {}

  /**
   * Reads a file.
   *
   * @throws Broken in Swedish, if it cannot be read
   */
  static Feature read(PackFile given, URI uri) throws Broken {
    check(given);
    PackFile file = new PackFile(given.name(), plain(given.text()));
    try {
      Optional<Feature> feature = new FeatureParser(UUID::randomUUID).parseResource(in(file, uri));
      if (feature.isEmpty() || feature.get().getPickles().isEmpty()) {
        Optional<Broken> examples = examples(file.text());
        if (examples.isPresent()) {
          throw examples.get();
        }
        throw new Broken(
            1, "", "Filen har inget scenario. Skriv ett under Egenskap, som börjar med Scenario:");
      }
      Optional<Broken> misplaced = Misplaced.in(file.text());
      if (misplaced.isPresent()) {
        throw misplaced.get();
      }
      return feature.get();
    } catch (FeatureParserException e) {
      throw told(file, String.valueOf(e.getMessage()));
    }
  }

  /** A table of examples makes no scenario; it is often meant to be one. */
  private static Optional<Broken> examples(String text) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.startsWith("Exempel:") && (i + 1 == lines.size() || !isTable(lines.get(i + 1)))) {
        return Optional.of(
            new Broken(
                i + 1,
                line,
                "Exempel: står bara över en tabell. Skriv: Scenario: "
                    + line.substring("Exempel:".length()).strip()));
      }
    }
    return Optional.empty();
  }

  private static boolean isTable(String line) {
    return line.isBlank() || line.strip().startsWith("|");
  }

  private static void check(PackFile file) throws Broken {
    String text = file.text();
    if (text.getBytes(StandardCharsets.UTF_8).length > ScenarioFiles.LARGEST_FILE) {
      throw new Broken(
          1, "", "Filen är för stor; högst 1 000 000 byte. Dela upp den i flera filer.");
    }
    String way = " Öppna den i ett textprogram och spara om den som oformaterad text i UTF-8.";
    if (text.startsWith("PK\u0003\u0004")) {
      throw new Broken(
          1,
          "",
          "Filen är ingen textfil utan ett dokument från ett ordbehandlingsprogram eller en packad"
              + " fil."
              + way);
    }
    if (text.indexOf('\0') >= 0) {
      throw new Broken(
          1,
          "",
          "Filen är ingen text i UTF-8; kanske är den sparad som UTF-16 (kallas ibland Unicode)."
              + way);
    }
    List<String> lines = text.lines().toList();
    int broken = text.indexOf('\uFFFD');
    if (broken >= 0) {
      int line = line(text, broken);
      throw new Broken(
          line,
          line <= lines.size() ? shown(lines.get(line - 1)) : "",
          "Filen har inte teckenkodningen UTF-8: å, ä och ö på raden, där frågetecknen står, är"
              + " troligen skrivna i Latin-1 (kallas ibland ANSI eller Windows-1252)."
              + way);
    }
    if (lines.size() > MOST_LINES) {
      throw new Broken(MOST_LINES, "", "Filen har för många rader. Dela upp den i flera filer.");
    }
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).length() > LONGEST_LINE) {
        throw new Broken(i + 1, shown(lines.get(i)), "Raden är för lång; högst 1000 tecken.");
      }
      if (PlainLine.hasManyMarks(lines.get(i))) {
        throw new Broken(
            i + 1,
            shown(lines.get(i)),
            "På raden står flera lösa accenter i följd. Skriv om raden för hand.");
      }
      Matcher control = CONTROL.matcher(lines.get(i));
      if (control.find()) {
        throw new Broken(
            i + 1,
            shown(lines.get(i)),
            String.format(
                "På raden finns ett tecken som inte syns (U+%04X), där frågetecknet står. Ta bort"
                    + " det.",
                control.group().codePointAt(0)));
      }
    }
  }

  /** Returns the text without what a word processor does to its spaces, letters and line ends. */
  private static String plain(String text) {
    return text.lines()
        .map(line -> PlainLine.of(line.replace("\uFEFF", "")))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static int line(String text, int at) {
    return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
  }

  /**
   * Returns the words, at most some, with a question mark for what could play tricks on a screen.
   */
  private static String shown(String words) {
    String some = words.length() <= LONGEST_SHOWN ? words : words.substring(0, LONGEST_SHOWN);
    return CONTROL.matcher(some.strip()).replaceAll("?").replace('\uFFFD', '?');
  }

  private static Broken told(PackFile file, String message) {
    Matcher place = PLACE.matcher(message);
    if (!place.find()) {
      return new Broken(1, "", "Filen kan inte läsas som scenarier.");
    }
    int line = Integer.parseInt(place.group(1));
    List<String> lines = file.text().lines().toList();
    String words = line >= 1 && line <= lines.size() ? lines.get(line - 1).strip() : "";
    String said = place.group(2);
    if (said.startsWith("Language not supported")) {
      return new Broken(line, words, "Språket finns inte. Skriv överst i filen: # language: sv");
    }
    if (said.contains("unexpected end of file")) {
      return new Broken(line, words, "Filen tar slut mitt i något. Saknas avslutande \"\"\"?");
    }
    if (said.startsWith("inconsistent cell count")) {
      return new Broken(
          line, words, "Raden i tabellen har ett annat antal rutor än raderna över den.");
    }
    boolean swedish = file.text().lines().anyMatch(l -> l.strip().startsWith("# language: sv"));
    if (!swedish && FRAME.matcher(words).matches()) {
      return new Broken(
          line, words, "Filen säger inte att den är på svenska. Skriv överst: # language: sv");
    }
    if (FRAME.matcher(words).matches()) {
      return new Broken(
          line,
          words,
          "Raden står på fel plats eller saknar kolon. En fil har en rad Egenskap: och under den"
              + " rader som börjar med Scenario:");
    }
    Optional<String> mended = ScenarioWords.mended(words);
    if (ScenarioWords.isFrame(words) || mended.isPresent()) {
      return new Broken(
          line,
          words,
          "Raden börjar inte med ett ord som hör hemma här: Givet, När, Så, Och eller Men, eller"
              + " Scenario: och Egenskap:. Skriv: "
              + (ScenarioWords.isFrame(words) ? ScenarioWords.framed(words) : mended.get()));
    }
    return new Broken(
        line,
        words,
        "Raden börjar inte med ett ord som hör hemma här. En rad i ett scenario börjar med Givet,"
            + " När, Så, Och eller Men; ett nytt scenario med Scenario: och filen med Egenskap:");
  }

  private static Resource in(PackFile file, URI uri) {
    byte[] bytes = file.text().getBytes(StandardCharsets.UTF_8);
    return new Resource() {
      @Override
      public URI getUri() {
        return uri;
      }

      @Override
      public InputStream getInputStream() {
        return new ByteArrayInputStream(bytes);
      }
    };
  }

  /** A file that cannot be read as scenarios. */
  static final class Broken extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final String words;

    Broken(int line, String words, String problem) {
      super(problem);
      this.line = line;
      this.words = PlainText.shown(words.replace('\t', ' '));
    }

    ScenarioReport.Failure failure() {
      return new ScenarioReport.Failure(
          line, words, String.valueOf(getMessage()), "", "", List.of());
    }
  }
}
