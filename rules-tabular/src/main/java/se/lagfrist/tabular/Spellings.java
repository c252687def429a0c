package se.lagfrist.tabular;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A heading or a word in the forms in which it may be recognised: systems write them in capitals,
 * joined, with underscores, and lose å, ä and ö on the way.
 */
final class Spellings {

  /** What stands where a letter could not be written. */
  private static final Pattern LOST = Pattern.compile("(?<=\\p{L})[?\ufffd](?=\\p{L}|$)");

  /** UTF-8 that somebody read as Windows-1252. */
  private static final Pattern TWICE = Pattern.compile("Ã[\u0080-\u00ff\u2013-\u2122]");

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int MOST_LOST = 3;

  private Spellings() {}

  /** Returns the forms of a text, each in small letters and without å, ä and ö. */
  static List<String> forms(String text) {
    String whole =
        TWICE.matcher(text).find()
            ? new String(text.getBytes(WINDOWS), StandardCharsets.UTF_8)
            : text;
    Set<String> forms = new LinkedHashSet<>();
    for (String found : found(whole, MOST_LOST)) {
      String spaced = found.replace('_', ' ');
      forms.add(bare(spaced));
      forms.add(bare(spaced.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2")));
    }
    return List.copyOf(forms);
  }

  private static Set<String> found(String heading, int most) {
    var lost = LOST.matcher(heading);
    Set<String> all = new LinkedHashSet<>();
    if (most == 0 || !lost.find()) {
      all.add(heading);
      return all;
    }
    for (String letter : List.of("a", "o")) {
      all.addAll(
          found(
              heading.substring(0, lost.start()) + letter + heading.substring(lost.end()),
              most - 1));
    }
    return all;
  }

  private static String bare(String heading) {
    return Words.folded(heading.toLowerCase(Locale.ROOT)).strip();
  }
}
