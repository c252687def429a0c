package se.lagfrist.tabular;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.lagfrist.casefile.CareGround;
import se.lagfrist.casefile.LawArea;

/** Finds the act and the provision in a text such as {@code SoL 11:1} or {@code LSS 9 § 4}. */
final class LawText {

  private static final Pattern ACT =
      Pattern.compile("(?i)(?<![a-zåäö])(sol|lss|lvu|lpbs|lvm|fb)(?![a-zåäö])");
  private static final Pattern LONG_ACT =
      Pattern.compile(
          "(?i)(socialtjänstlag)|(stöd och service)|(vård av unga)|(placerade i skyddat boende)"
              + "|(vård av missbruk)|(föräldrabalk)");
  private static final LawArea[] LONG_ACTS = {
    LawArea.SOL, LawArea.LSS, LawArea.LVU, LawArea.LPBS, LawArea.LVM, LawArea.FB
  };

  private static final Pattern CHAPTER =
      Pattern.compile("(\\d{1,2})\\s*(?:kap\\.?\\s*|:\\s*)(\\d{1,3})(?:\\s*([a-z])(?![a-zåäö]))?");
  private static final Pattern SECTION =
      Pattern.compile(
          "(\\d{1,2})(?:\\s*([a-z]))?\\s*§(?:\\s*(?:p\\.?|punkt(?:en)?)?\\s*(\\d{1,2}))?");
  private static final Pattern POINT = Pattern.compile("(?<!\\d)9[.:](\\d{1,2})(?!\\d)");

  private LawText() {}

  /** Returns the act that the text names. */
  static Optional<LawArea> law(String text) {
    Matcher act = ACT.matcher(text);
    if (act.find()) {
      return Optional.of(LawArea.valueOf(act.group(1).toUpperCase(java.util.Locale.ROOT)));
    }
    Matcher whole = LONG_ACT.matcher(text);
    if (whole.find()) {
      for (int i = 0; i < LONG_ACTS.length; i++) {
        if (whole.group(i + 1) != null) {
          return Optional.of(LONG_ACTS[i]);
        }
      }
    }
    return Optional.empty();
  }

  /** Returns the provision that the text names, as {@code 11:1} or {@code 9:4}. */
  static Optional<String> provision(String text) {
    Matcher chapter = CHAPTER.matcher(text);
    if (chapter.find()) {
      String letter = chapter.group(3) == null ? "" : " " + chapter.group(3);
      return Optional.of(chapter.group(1) + ":" + chapter.group(2) + letter);
    }
    Matcher section = SECTION.matcher(text);
    if (section.find()) {
      String letter = section.group(2) == null ? "" : " " + section.group(2);
      return Optional.of(
          section.group(1) + letter + (section.group(3) == null ? "" : ":" + section.group(3)));
    }
    Matcher point = POINT.matcher(text);
    return point.find() ? Optional.of("9:" + point.group(1)) : Optional.empty();
  }

  /** Returns the ground of care under LVU that the text names: 2 §, 3 § or both. */
  static Optional<CareGround> ground(String text) {
    String bare = text.replaceAll("(?i)lvu|\\(.*?\\)|1990:52", " ");
    boolean second = bare.matches("(?s).*(?<!\\d)2(?!\\d).*");
    boolean third = bare.matches("(?s).*(?<!\\d)3(?!\\d).*") || bare.matches("\\D*23\\D*");
    second |= bare.matches("\\D*23\\D*");
    if (second && third) {
      return Optional.of(CareGround.BOTH);
    }
    return second
        ? Optional.of(CareGround.ENVIRONMENT)
        : third ? Optional.of(CareGround.OWN_BEHAVIOUR) : Optional.empty();
  }
}
