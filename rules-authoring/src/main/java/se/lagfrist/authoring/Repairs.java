package se.lagfrist.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Small slips of the pen that leave only one thing the line can have been meant to be. */
final class Repairs {

  private static final Pattern VALIDITY =
      Pattern.compile(
          "(?<!,) ((?:från \\d{4}-\\d{2}-\\d{2}|\\d{4}-\\d{2}-\\d{2} till \\d{4}-\\d{2}-\\d{2})"
              + "(?:, en gång)?(?:, genast tillämplig)?)$");

  private Repairs() {}

  /** Returns the line as it should be written, if mending one slip makes it a known sentence. */
  static Optional<String> of(String line, List<Sentence> known) {
    for (String mended : mended(line)) {
      if (!mended.equals(line) && known.stream().anyMatch(s -> s.reads(mended))) {
        return Optional.of(mended);
      }
    }
    return Optional.empty();
  }

  private static List<String> mended(String line) {
    List<String> found = new ArrayList<>();
    found.add(line.replaceAll(" +", " "));
    found.add(line.substring(0, 1).toLowerCase(Locale.ROOT) + line.substring(1));
    found.add(line.replace("\"", ""));
    if (line.endsWith(".") || line.endsWith(",")) {
      found.add(line.substring(0, line.length() - 1).strip());
    }
    if (line.startsWith("-") && !line.startsWith("- ")) {
      found.add("- " + line.substring(1).strip());
    }
    if (line.startsWith("– ")) {
      found.add("- " + line.substring(2).strip());
    }
    Matcher validity = VALIDITY.matcher(line);
    if (validity.find()) {
      found.add(line.substring(0, validity.start()) + ", " + validity.group(1));
    }
    return found;
  }
}
