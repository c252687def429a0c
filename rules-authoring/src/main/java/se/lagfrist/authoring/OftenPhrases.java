package se.lagfrist.authoring;

import java.util.regex.Pattern;

/** How often something is done, as ordinary Swedish says it: once a year, every third month. */
final class OftenPhrases {

  private static final String UNIT = NumberWords.UNIT;

  /** A day of every month is no time from something. */
  private static final Pattern DAY_OF_MONTH =
      Pattern.compile("\\bden \\d{1,2}(?::[ae])? (?:i )?(?:varje|var)");

  private static final int MONTHS_OF_A_YEAR = 12;

  private OftenPhrases() {}

  /** Writes "minst en gång per år från" as a time from something. */
  static String often(String line) {
    if (DAY_OF_MONTH.matcher(line).find()) {
      return line;
    }
    boolean again = line.startsWith("därefter ");
    String end = again ? "$" : "(?= från)";
    String start = "(?<!\\p{L})(?:minst |åtminstone |normalt )?";
    String mended = line;
    mended =
        Phrase.replace(
            mended,
            start
                + "(en|två|tre|fyra|sex|tolv|\\d{1,2}) gång(?:er)? (?:per|om|i|varje) år(?:et)?"
                + end,
            m -> {
              int times = NumberWords.number(m.group(1));
              return times > 0 && MONTHS_OF_A_YEAR % times == 0
                  ? "inom "
                      + (times == 1
                          ? "1 år"
                          : MONTHS_OF_A_YEAR / times
                              + (times == MONTHS_OF_A_YEAR ? " månad" : " månader"))
                  : m.group();
            });
    mended = mended.replaceAll(start + "(?:årligen|årsvis|varje år)" + end, "inom 1 år");
    mended =
        mended.replaceAll(
            start + "(?:en gång (?:per|i|varje) månad(?:en)?|månadsvis|varje månad)" + end,
            "inom 1 månad");
    mended =
        mended.replaceAll(
            start + "(?:en gång (?:per|i|varje) vecka(?:n)?|veckovis|varje vecka)" + end,
            "inom 1 vecka");
    mended =
        mended.replaceAll(
            start + "(?:en gång (?:per|i|varje) (?:halvår(?:et)?)|halvårsvis|varje halvår)" + end,
            "inom 6 månader");
    mended =
        mended.replaceAll(
            start + "(?:en gång (?:per|i|varje) kvartal(?:et)?|kvartalsvis)" + end,
            "inom 3 månader");
    mended =
        Phrase.replace(
            mended,
            start + "(?:var|vart) (\\d{1,2}):[ae] (vecka|månad|år|dag)" + end,
            m ->
                "inom "
                    + m.group(1)
                    + " "
                    + NumberWords.plural(m.group(2), NumberWords.number(m.group(1))));
    if (!again) {
      mended =
          Phrase.replace(
              mended,
              start + "(?:var |vart )?(" + NumberWords.ordinals() + ") (vecka|månad|år)" + end,
              m -> {
                int n = NumberWords.ordinal(m.group(1));
                return "inom " + n + " " + NumberWords.plural(m.group(2), n);
              });
    } else if (!mended.equals(line)) {
      mended += " från det senaste tillfället";
    }
    return mended;
  }

  /** Writes a line about what is done again as a time from the last occasion. */
  static String again(String line) {
    if (!line.startsWith("därefter ")
        && !line.startsWith("sedan ")
        && !line.startsWith("och därefter ")) {
      return line;
    }
    String rest = line.replaceFirst("^(?:och )?(?:därefter|sedan) ", "");
    rest = rest.replaceFirst("^(?:årligen|en gång (?:per|om) år(?:et)?|varje år)$", "inom 1 år");
    rest = rest.replaceFirst("^(?:en gång i|en gång per) månad(?:en)?$", "inom 1 månad");
    rest = rest.replaceFirst("^(?:var|varje) 6 månader$", "inom 6 månader");
    rest =
        Phrase.replace(
            rest,
            "^(?:minst |åtminstone )?(?:var |vart )?("
                + NumberWords.ordinals()
                + ") ("
                + UNIT
                + ")$",
            m -> {
              int n = NumberWords.ordinal(m.group(1));
              return "inom " + n + " " + NumberWords.plural(m.group(2), n);
            });
    rest = rest.replaceFirst("^(\\d+ " + UNIT + ")\\b", "inom $1");
    if (rest.matches("inom \\d+ " + UNIT + "(?: från .*)?")) {
      rest = rest.replaceFirst(" från .*$", "") + " från det senaste tillfället";
    }
    return "därefter " + rest;
  }
}
