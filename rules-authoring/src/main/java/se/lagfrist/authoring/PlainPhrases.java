package se.lagfrist.authoring;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Openings and turns of ordinary Swedish for which the language has one way of its own: the words
 * that begin a line, who shall do what, how often, and numbers said twice.
 */
final class PlainPhrases {

  private static final String UNIT = NumberWords.UNIT;
  private static final String OFTEN =
      "Hur ofta skrivs som tiden till första gången, inom ... från ..., och på en egen rad:"
          + " därefter lika ofta.";
  private static final String DECIDED = "Beslutet skrivs med dagen först.";
  private static final String DUTY = "Skyldigheten skrivs ska, vem, och vad.";
  private static final String MET = "Det som fullgör skrivs uppfylls av och en händelse.";
  private static final String LAPSES =
      "Det som gör att skyldigheten faller bort skrivs bortfaller vid.";
  private static final String WHOLE = "En tid skrivs inom och ett enda tal.";
  private static final String DASH = "Ett villkor om raden ovanför börjar med streck.";

  private static final String AGAIN =
      "Upprepning skrivs därefter inom ... från det senaste tillfället.";

  private static final String ORDER =
      "En lydelse skrivs enligt vad, inom vilken tid, från vad, och sist från vilken dag den gäller.";

  /** Who may be said to do something in a guideline; other nouns begin other sentences. */
  private static final String DOERS =
      "nämnden|socialnämnden|kommunen|kommunstyrelsen|huvudmannen|handläggaren|socialsekreteraren"
          + "|utredaren|utskottet|ordföranden|enhetschefen|chefen|enheten|förvaltningen|utföraren"
          + "|personalen|verksamheten|kontaktpersonen|beslutsfattaren|socialtjänsten|regionen";

  /** How the rows of a head begin. */
  private static final String HEADS =
      "id|katalog|slag|styrka|tolkning|källa|skärper|beslut\\p{L}*|gäller|läst|ersätts|typ|nivå|namn|enligt"
          + "|riktvärde|ska|bör|får|kan|uppfylls|bortfaller|därefter|sedan|söndagsregeln|en|ett";

  private static final Map<String, String> ENGLISH =
      Map.of(
          "working day", "arbetsdag",
          "business day", "arbetsdag",
          "day", "dag",
          "week", "vecka",
          "month", "månad",
          "year", "år");

  private static final Pattern OPENING =
      Pattern.compile("^([\\p{L}]+(?: \\p{L}+)?) ?: ?(?=\\S)(.*)$");

  private PlainPhrases() {}

  static List<Phrase> all() {
    return List.of(
        new Phrase("Efter ordet står inget kolon.", PlainPhrases::withoutColon),
        new Phrase(
            "Raden skrivs med ett annat ord.", l -> l.replaceFirst("^(?i:typ|art) ", "slag ")),
        new Phrase(
            "Raden skrivs med ett annat ord.",
            l ->
                l.replaceFirst(
                    "^(?i:namn|nr|nummer|identitet|nyckel|regel-?id) (?=[a-z0-9-]+[.][a-z0-9.-]+$)",
                    "id ")),
        new Phrase(
            "Raden skrivs med ett annat ord.",
            l ->
                l.replaceFirst(
                    "^(?i:nivå|rang|tyngd|dignitet|status) (?=lokal|lag|förordning|praxis)",
                    "styrka ")),
        new Phrase(
            "En egen riktlinje har styrkan lokal riktlinje.",
            l ->
                l.replaceFirst(
                    "^(?i:styrka) (?i:lokal|riktlinje|riktlinjer|lokala riktlinjer|kommunal riktlinje)$",
                    "styrka lokal riktlinje")),
        new Phrase(
            "En anmärkning skrivs tolkning.",
            l ->
                l.replaceFirst(
                    "^(?i:kommentar|anmärkning|anm|notering|not|obs)[.!]? ", "tolkning ")),
        new Phrase(
            DECIDED,
            l ->
                l.replaceFirst(
                    "^(?i:beslutad|beslutat|antagen|antaget|fastställd|godkänd)(?: den)? av (.+?),?"
                        + " (?:den )?(\\d{4}-\\d{2}-\\d{2}|\\d{1,2} [a-z]+ \\d{4})$",
                    "beslutad $2 av $1")),
        new Phrase(
            DECIDED,
            l ->
                l.replaceFirst(
                    "^(?i:beslutat|antagen|antaget|fastställd|godkänd)(?: den)? (?=\\d)",
                    "beslutad ")),
        new Phrase(
            DECIDED,
            l ->
                l.replaceFirst(
                    "^(?i:beslut|beslutades|beslutat|beslut fattat|fattat)(?: den)? (\\d{4}-\\d{2}-\\d{2}),?"
                        + " (?:av )?(?=\\p{L})",
                    "beslutad $1 av ")),
        // The condition.
        new Phrase(
            "Vad något är om skrivs som avser.",
            l ->
                l.replaceFirst(
                    "^- (?:avser|som (?:rör|gäller|handlar om|omfattar|är om|är)) (?=\\p{L})",
                    "- som avser ")),
        new Phrase(DASH, l -> l.replaceFirst("^[*•·+] ?(?=\\p{L})", "- ")),
        new Phrase(
            DASH, l -> l.replaceFirst("^(?:och |samt |men )(?=som |om |med |enligt |inte )", "- ")),
        new Phrase(
            "Flera ord skiljs åt med komma eller eller.",
            l ->
                l.startsWith("- ") ? l.replaceAll("(?<=\\p{L}) ?[/;+] ?(?=\\p{L})", " eller ") : l),
        // The duty.
        new Phrase(DUTY, l -> l.replaceFirst("^(?:skall|måste|behöver|har att) ", "ska ")),
        new Phrase(
            DUTY,
            l ->
                l.replaceFirst(
                    "^(?!ska |bör |får |enligt )(\\p{L}+) (?:ska|skall|måste|har att|är skyldig att)"
                        + " (?=\\p{L})",
                    "ska $1 ")),
        new Phrase(DUTY, l -> l.replaceFirst("^(?!ska |bör )(\\p{L}+) bör (?=\\p{L})", "bör $1 ")),
        new Phrase(
            DUTY,
            l ->
                Phrase.replace(
                    l,
                    "^(?i)(" + DOERS + ") (\\p{L}{2,}?)(ar|er|r)(?= |$)",
                    m ->
                        "ska "
                            + m.group(1).toLowerCase(Locale.ROOT)
                            + " "
                            + m.group(2)
                            + (m.group(3).length() > 1 ? "a" : ""))),
        new Phrase(
            MET,
            l ->
                l.replaceFirst(
                    "^(?:uppfylls|uppfyllt|uppfyllas|fullgörs|fullgjord|är uppfylld|är fullgjord|klart|klar)"
                        + " (?:genom|med|vid|när|då|om|i och med|av)(?: att)? ",
                    "uppfylls av ")),
        new Phrase(
            LAPSES,
            l ->
                l.replaceFirst(
                    "^(?:bortfaller|upphör|upphör att gälla|faller bort|gäller inte längre|förfaller)"
                        + " (?:om|då|när|vid|i och med|av)(?: att)? (?!den enskilde fyller|tiden"
                        + " förlängs|den åtgärd|\\d)",
                    "bortfaller vid ")),
        new Phrase(
            "Söndagsregeln gäller, gäller inte eller är oklar.",
            l ->
                l.replaceFirst(
                    "^(?i:söndagsregeln (?:gäller|tillämpas|används) (?:ej|icke|inte)|söndagsregeln"
                        + " är (?:ej|inte) tillämplig|ingen söndagsregel|utan söndagsregel|(?:gäller inte|inte|ej) söndagsregeln)$",
                    "söndagsregeln gäller inte")),
        new Phrase(
            "Söndagsregeln gäller, gäller inte eller är oklar.",
            l ->
                l.replaceFirst(
                    "^(?i:söndagsregeln (?:tillämpas|används)|med söndagsregel)$",
                    "söndagsregeln gäller")),
        // The time.
        new Phrase(
            "Enheter skrivs på svenska.",
            l ->
                Phrase.replace(
                    l,
                    "(\\d+|\\p{L}+) (" + String.join("|", ENGLISH.keySet()) + ")s?\\b",
                    m -> {
                      String unit = ENGLISH.getOrDefault(m.group(2), m.group(2));
                      return m.group(1)
                          + " "
                          + NumberWords.plural(unit, m.group(1).equals("1") ? 1 : 2);
                    })),
        new Phrase("Orden skrivs på svenska.", l -> l.replaceFirst("\\bwithin (?=\\d)", "inom ")),
        new Phrase(
            "Orden skrivs på svenska.",
            l -> l.replaceAll("(?<=\\p{L} )(?:from|after) (?=[\\p{L}\\d])", "från ")),
        new Phrase(
            ORDER,
            l ->
                l.replaceFirst(
                    "^(inom \\d+ " + UNIT + " från [^,]+?) (enligt [^,]+), (?=från |\\d{4}-)",
                    "$2 $1, ")),
        new Phrase(
            ORDER,
            l ->
                l.replaceFirst(
                    "^enligt ([^,]+?) (från [^,]+?) (inom \\d+ " + UNIT + "), (?=från |\\d{4}-)",
                    "enligt $1 $3 $2, ")),
        new Phrase(
            ORDER, l -> l.replaceFirst("^(från \\d{4}-\\d{2}-\\d{2}),? (enligt [^,]+)$", "$2, $1")),
        new Phrase(
            "En dag i varje månad skrivs varje månad senast den, i nästa månad, och från vad.",
            l ->
                l.replaceFirst(
                    "^(enligt [^,]+?) (?:senast )?den (\\d{1,2})(?::[ae])? (?:i )?(?:varje|var) månad"
                        + "(?=,| från )",
                    "$1 varje månad senast den $2 i nästa månad")),
        new Phrase(
            "Genast skrivs vid händelsen.",
            l -> l.replaceFirst("(?<= )(genast|samma dag) (?:från|efter) ", "$1 vid ")),
        new Phrase(
            "Giltigheten skrivs från och dagen.",
            l -> l.replaceFirst(",? gäller (?=från \\d)", ", ")),
        new Phrase(
            "En lydelse utan slutdag gäller tills vidare av sig själv.",
            l -> l.replaceFirst("(?<=\\d{4}-\\d{2}-\\d{2}),? (?:och )?tills vidare$", "")),
        new Phrase(
            "Kalenderdagar heter dagar.", l -> l.replaceAll("\\bkalenderdag(ar)?\\b", "dag$1")),
        new Phrase(
            "Tid räknas i hela dagar.",
            l ->
                Phrase.replace(
                    l,
                    "\\b(\\d{1,3}) (?:timmar|tim|h)\\b",
                    m -> {
                      int hours = Integer.parseInt(m.group(1));
                      return hours > 0 && hours % 24 == 0
                          ? hours / 24 + (hours == 24 ? " dag" : " dagar")
                          : m.group();
                    })),
        new Phrase(
            WHOLE, l -> l.replaceAll("\\b\\p{L}+ \\((\\d{1,3})\\) (?=" + UNIT + "\\b)", "$1 ")),
        new Phrase(
            WHOLE, l -> l.replaceAll("\\b(\\d{1,3}) \\(\\p{L}+\\) (?=" + UNIT + "\\b)", "$1 ")),
        new Phrase(
            "En tid har ett enda tal; här står det längsta.",
            l ->
                l.replaceFirst(
                    "(?<=\\binom )\\p{L}+ ?(?:-|–|till|eller) ?(?=\\p{L}+ " + UNIT + "\\b)", "")),
        new Phrase(
            "En tid har ett enda tal; här står det längsta.",
            l -> l.replaceAll("\\b\\d{1,3} ?(?:-|–|till|eller) ?(\\d{1,3} " + UNIT + "\\b)", "$1")),
        new Phrase(
            WHOLE,
            l ->
                l.replaceAll(
                    "\\binom (?:högst|max|maximalt|minst|ca|cirka|ungefär|senast) (?=[\\p{L}\\d]+ )",
                    "inom ")),
        new Phrase(OFTEN, l -> l.startsWith("enligt ") ? OftenPhrases.often(l) : l),
        new Phrase(AGAIN, l -> l.startsWith("därefter ") ? OftenPhrases.often(l) : l));
  }

  /** Returns what is tried when nothing else fits. */
  static List<Phrase> last() {
    return List.of(
        new Phrase(
            "En förklaring skrivs tolkning.",
            l ->
                l.replaceFirst(
                    "^(?!(?i:" + HEADS + ")\\b)(?=\\p{L})(?=(?:\\S+ ){4,}\\S+$)", "tolkning ")));
  }

  private static String withoutColon(String line) {
    Matcher m = OPENING.matcher(line);
    if (!m.matches()) {
      return line;
    }
    String word = m.group(1).toLowerCase(Locale.ROOT);
    String rest = m.group(2);
    boolean closed = word.equals("slag") || word.equals("styrka");
    return word + " " + (closed ? rest.toLowerCase(Locale.ROOT) : rest);
  }
}
