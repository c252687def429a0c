package se.lagfrist.authoring.book;

import java.util.List;
import se.lagfrist.authoring.RuleSets;
import se.lagfrist.authoring.WrittenRules;

/**
 * A rule file as a subject of the book.
 *
 * @param pack the pack it belongs to
 * @param file the file
 * @param title what it is about
 * @param provisions which provisions it covers; may be empty
 * @param remarks what else stands at its beginning
 */
record Subject(String pack, String file, String title, String provisions, List<String> remarks) {

  static Subject of(String pack, WrittenRules written) {
    String first = written.heading().isEmpty() ? written.file() : written.heading().get(0);
    int colon = isLocal(pack) ? -1 : first.indexOf(": ");
    List<String> rest =
        written.heading().isEmpty()
            ? List.of()
            : written.heading().subList(1, written.heading().size());
    return new Subject(
        pack,
        written.file(),
        colon < 0 ? first : first.substring(0, colon),
        colon < 0 ? "" : Words.capital(first.substring(colon + 2)),
        List.copyOf(rest));
  }

  private static boolean isLocal(String pack) {
    return pack.equals(RuleSets.LOCAL);
  }

  /** Returns whether it holds a municipality's own rules. */
  boolean isLocal() {
    return isLocal(pack);
  }

  /** Returns the page about it. */
  String page() {
    return "amne/" + pack + "-" + Words.slug(file.replaceAll("\\.[a-z]+$", "")) + ".html";
  }
}
