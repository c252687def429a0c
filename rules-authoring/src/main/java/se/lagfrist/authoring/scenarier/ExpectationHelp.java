package se.lagfrist.authoring.scenarier;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.lagfrist.authoring.Nearest;
import se.lagfrist.obligation.Force;
import se.lagfrist.obligation.Status;
import se.lagfrist.rulebook.Rule;

/** Says of an expectation that is no sentence what it was probably meant to be. */
final class ExpectationHelp {

  private static final Pattern ID = Pattern.compile("\\b[a-z0-9-]+(?:\\.[a-z0-9-]+)+\\b");
  private static final Pattern NOT = Pattern.compile("(?i)\\b(?:inte|ej|inget|ingen|icke)\\b");

  /** A sentence that says where a duty stands. */
  private static final Pattern STANDS = Pattern.compile("(?i)\\b(?:är|gäller|ska|vara|blir)\\b");

  /** A sentence of these has a negation of its own. */
  private static final Pattern OTHER =
      Pattern.compile("^(?:har|följer|rapporteras|IVO|kalendern|fullmäktige|saknas|vilar)\\b");

  /** So many letters may be wrong in a word that is still taken for the one meant. */
  private static final int SLIPS = 2;

  private ExpectationHelp() {}

  /**
   * Returns what to say of a sentence after {@code Så} that does not exist, if it can be told what
   * it is about.
   */
  static Optional<String> of(String text, Collection<Rule> rules) {
    String lower = text.toLowerCase(Locale.ROOT);
    Optional<Rule> titled =
        rules.stream()
            .filter(r -> lower.contains(r.details().title().toLowerCase(Locale.ROOT)))
            .findFirst();
    if (titled.isPresent()) {
      return Optional.of(
          "En regel skrivs med sitt id, inte sitt namn. Regeln \""
              + titled.get().details().title()
              + "\" har id "
              + titled.get().id()
              + ".");
    }
    Matcher id = ID.matcher(text);
    if (OTHER.matcher(text).find()) {
      return Optional.empty();
    }
    if (!id.find()) {
      return NOT.matcher(text).find()
          ? rules.stream()
              .max(Comparator.comparing((Rule r) -> r.force() == Force.LOCAL))
              .map(
                  r ->
                      "Att en regel inte gäller skrivs med regelns id. Skriv till exempel: Så gäller"
                          + " inte "
                          + r.id())
          : Optional.empty();
    }
    if (text.startsWith("gäller inte ")) {
      return Optional.of(
          "Efter gäller inte står bara regelns id. Skriv: Så gäller inte " + id.group());
    }
    if (NOT.matcher(text).find()) {
      return Optional.of(
          "Att en regel inte gäller skrivs: Så gäller inte "
              + id.group()
              + ". Gäller den men är gjord eller behövs inte längre skrivs: Så är "
              + id.group()
              + " fullgjord, eller förfallen.");
    }
    Optional<String> meant = Standing.of(text, id.group());
    if (meant.isPresent()) {
      return meant;
    }
    return STANDS.matcher(text).find()
            && Arrays.stream(Status.values()).noneMatch(s -> says(s, text))
        ? Optional.of(
            "Meningen säger inte var skyldigheten står. Skriv till exempel: Så är "
                + id.group()
                + " kommande med sista dag 2026-03-16. I stället för kommande kan stå: "
                + Arrays.stream(Status.values())
                    .map(Status::swedish)
                    .collect(Collectors.joining(", "))
                + ".")
        : Optional.empty();
  }

  private static boolean says(Status status, String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
            .anyMatch(w -> w.length() > SLIPS * 2 && Nearest.distance(w, status.swedish()) <= SLIPS)
        || text.contains(" " + status.swedish());
  }
}
