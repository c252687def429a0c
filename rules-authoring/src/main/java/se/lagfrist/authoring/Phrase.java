package se.lagfrist.authoring;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A way of writing that is ordinary Swedish but not a sentence of the language.
 *
 * @param why what is wrong with it, in Swedish
 * @param mend writes it as the language does; leaves a line alone that does not have it
 */
record Phrase(String why, UnaryOperator<String> mended) {

  private static final String NEARLY = "Raden är nästan rätt.";
  private static final String UNIT = NumberWords.UNIT;

  private static final List<Phrase> ALL =
      List.of(
          // Slips of the pen.
          new Phrase(
              "En kommentar står på en egen rad, som börjar med #.",
              l -> l.replaceFirst("\\s+(?:#|//).*$", "")),
          new Phrase(NEARLY, l -> l.replaceAll(" +", " ")),
          new Phrase(
              NEARLY,
              l -> l.isEmpty() ? l : l.substring(0, 1).toLowerCase(Locale.ROOT) + l.substring(1)),
          new Phrase(NEARLY, l -> l.replace("\"", "")),
          new Phrase(NEARLY, l -> l.replaceFirst("\\s*[.,;]$", "")),
          new Phrase(NEARLY, l -> l.replaceFirst("^[-–](?=\\S)", "- ")),
          new Phrase(NEARLY, l -> l.replaceFirst("^– ", "- ")),
          new Phrase(
              "Ett id skrivs med a-z, siffror, punkt och bindestreck, utan å, ä och ö.",
              Phrase::id),
          // Days.
          new Phrase("En dag skrivs år-månad-dag.", Phrase::days),
          new Phrase(
              NEARLY,
              l ->
                  l.replaceAll(
                      ",? (?:gäller |giltig )?(?:från och med|fr\\.? ?o\\.? ?m\\.?|från den|fr) (?=\\d{4}-)",
                      ", från ")),
          new Phrase(
              NEARLY,
              l ->
                  l.replaceAll(
                      "(?<=\\d{4}-\\d{2}-\\d{2}) (?:till och med|t\\.? ?o\\.? ?m\\.?|–|-) (?=\\d{4}-)",
                      " till ")),
          new Phrase(
              NEARLY,
              l -> l.replaceFirst("från (\\d{4}-\\d{2}-\\d{2}) till (?=\\d{4}-)", "$1 till ")),
          new Phrase(
              NEARLY,
              l ->
                  l.replaceFirst(
                      "(?<!,) ((?:från \\d{4}-\\d{2}-\\d{2}|\\d{4}-\\d{2}-\\d{2} till"
                          + " \\d{4}-\\d{2}-\\d{2})(?:, en gång)?(?:, genast tillämplig)?)$",
                      ", $1")),
          // Guidelines under their own names.
          new Phrase(
              "Kommunens egna regler anges som Riktlinje, med sitt namn efter.",
              l ->
                  l.replaceFirst(
                      "^(enligt|riktvärde .* enligt) (?:riktlinjer(?:na)?|riktlinjen|riktlinje|Riktlinjer(?:na)?|Riktlinjen)"
                          + " ",
                      "$1 Riktlinje ")),
          new Phrase(
              "Kommunens egna regler anges som Riktlinje, med sitt namn efter.",
              l ->
                  l.replaceFirst(
                      "^enligt (?!Riktlinje )(?=(?i:(?:den |vår |våra |kommunens |nämndens |förvaltningens )?(?:lokala )?(?:riktlinje|rutin|handlingsplan"
                          + "|handbok|vägledning|policy|instruktion|delegation|arbetssätt|anvisning|plan\\b|program)))",
                      "enligt Riktlinje ")),
          // Numbers and units.
          new Phrase(
              "Tiden skrivs i hela månader.",
              l -> l.replaceAll("(?i)\\b(?:ett och ett halvt|1,5|1\\.5|1½) år\\b", "18 månader")),
          new Phrase(
              "Tiden skrivs i hela månader.",
              l ->
                  replace(
                      l,
                      "\\b(\\d{1,2})[,.]5 år\\b",
                      m -> 12 * Integer.parseInt(m.group(1)) + 6 + " månader")),
          new Phrase(
              "Tiden skrivs i månader.",
              l -> l.replaceAll("\\b(?:ett |1 )?(?:halvår|halvt år)\\b", "6 månader")),
          new Phrase(
              "Tiden skrivs i månader.", l -> l.replaceAll("\\b(?:ett|1) kvartal\\b", "3 månader")),
          new Phrase(
              "Tiden skrivs i månader.",
              l ->
                  replace(
                      l,
                      "\\b(\\d{1,2}) kvartal\\b",
                      m -> 3 * Integer.parseInt(m.group(1)) + " månader")),
          new Phrase(
              "Dagar utan lördagar, söndagar och helgdagar heter arbetsdagar.",
              l ->
                  l.replaceAll(
                      "\\b(?:helgfria )?(?:vardagar|vardag|arbetsdygn|bankdagar|helgfria dagar)\\b",
                      "arbetsdagar")),
          new Phrase(NEARLY, l -> l.replaceAll("\\b(1|ett) dygn\\b", "1 dag")),
          new Phrase(NEARLY, l -> l.replaceAll("\\b(\\d+|[a-zåäö]+) (?:dar|dygn)\\b", "$1 dagar")),
          new Phrase("Tidsenheten skrivs ut.", Phrase::units),
          new Phrase("Antal skrivs med siffror.", Phrase::digits),
          new Phrase("Tidsenheten skrivs ut.", Phrase::units),
          // The way a period is said.
          new Phrase(
              "En tid skrivs inom ... från ...",
              l -> l.replaceAll("\\bsenast inom (?=\\d)", "inom ")),
          new Phrase(
              "En tid skrivs inom ... från ...",
              l ->
                  l.replaceAll(
                      "\\b(?:senast |högst |inom |max |om )?(\\d+ "
                          + UNIT
                          + ") (?:efter|från och med|räknat från|från)"
                          + " (?!den första|det senaste)",
                      "inom $1 från ")),
          new Phrase(
              "En tid skrivs inom ... från ...",
              l ->
                  l.replaceAll(
                      "(?<=\\bfrån )(?:att |det att |dagen för |datum för |den dag då )(?=\\S)",
                      "")),
          new Phrase(
              "Tiden före en dag skrivs senast ... före ...",
              l ->
                  l.replaceAll(
                      "\\b(?:minst |inom |tidigast )?(\\d+ " + UNIT + ") (?:före|innan) ",
                      "senast $1 före ")),
          new Phrase(NEARLY, l -> l.replaceAll("senast senast ", "senast ")),
          // Again and again.
          new Phrase(
              "Upprepning skrivs därefter inom ... från det senaste tillfället.",
              OftenPhrases::again));

  private static final List<Phrase> WITH_PLAIN =
      Stream.of(PlainPhrases.all(), ALL, PlainPhrases.last()).flatMap(List::stream).toList();

  static List<Phrase> all() {
    return WITH_PLAIN;
  }

  String mend(String line) {
    return mended.apply(line);
  }

  private static String id(String line) {
    if (!line.startsWith("id ") && !line.startsWith("skärper ")) {
      return line;
    }
    int space = line.indexOf(' ');
    String id = line.substring(space + 1).strip().toLowerCase(Locale.ROOT);
    String bare =
        Normalizer.normalize(id, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[ _]+", "-")
            .replaceAll("[^a-z0-9.-]", "");
    return line.substring(0, space + 1) + bare;
  }

  private static String days(String line) {
    String mended = WrittenDays.mended(line);
    mended =
        mended.replaceAll("(?<=\\b(?:från|till|den|beslutad) )(\\d{2}-\\d{2}-\\d{2})\\b", "20$1");
    return mended.replaceAll("(?<=, från )(20\\d{2})$", "$1-01-01");
  }

  /** Returns a line with its units written out; where two could be meant, as it is. */
  private static String units(String line) {
    return line.replaceAll(
            "\\b(\\d+) ?(?:v|v\\.|vck)(?= (?:från|efter|före|innan)\\b)", "$1 veckor")
        .replaceAll("\\b(\\d+) ?(?:d|d\\.|dgr)(?= (?:från|efter|före|innan)\\b)", "$1 dagar")
        .replaceAll(
            "\\b(\\d+) ?(?:mån|mån\\.|mnd|man)(?= (?:från|efter|före|innan)\\b)", "$1 månader")
        .replaceAll(
            "\\b(\\d+) ?(?:arb\\.? ?d(?:ag)?\\.?|arbd)(?= (?:från|efter|före|innan)\\b)",
            "$1 arbetsdagar");
  }

  private static String digits(String line) {
    return replace(
        line,
        "\\b(" + NumberWords.numbers() + ") (" + UNIT + "|v|d|dgr|mån)\\b",
        m -> NumberWords.number(m.group(1)) + " " + m.group(2));
  }

  static String replace(
      String text, String pattern, java.util.function.Function<MatchResult, String> by) {
    return Pattern.compile(pattern)
        .matcher(text)
        .replaceAll(m -> Matcher.quoteReplacement(by.apply(m)));
  }
}
