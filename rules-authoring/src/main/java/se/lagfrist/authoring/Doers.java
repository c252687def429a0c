package se.lagfrist.authoring;

import java.util.Optional;
import java.util.regex.Pattern;

/** Who is to do what: a duty that names nobody is nobody's. */
final class Doers {

  /** A verb where who should do it stands: {@code ska besluta om ansökan}. */
  private static final Pattern VERB = Pattern.compile("[a-zåäö]{3,}a");

  /** What is done to something, with whoever does it last or not at all. */
  private static final Pattern PASSIVE =
      Pattern.compile("(?:vara|bli) .* av .*|[a-zåäö]{3,}as\\b.*");

  private Doers() {}

  /** Returns what to say of a line that says {@code ska} and not who; empty if it does. */
  static Optional<String> fault(Clause clause) {
    if (!clause.tells("shall")) {
      return Optional.empty();
    }
    String who = clause.value("vem", String.class).orElse("");
    String what = clause.value("text", String.class).orElse("");
    boolean none = VERB.matcher(who).matches();
    if (!none && !PASSIVE.matcher(what).matches()) {
      return Optional.empty();
    }
    return Optional.of(
        "Raden säger inte vem som ska göra det. Efter ska står vem, sedan vad. Skriv till exempel: "
            + (none ? "ska nämnden " + who + " " + what : "ska nämnden besluta om " + who));
  }
}
