package se.lagfrist.authoring.scenarier;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.lagfrist.authoring.WrittenDays;
import se.lagfrist.obligation.Status;

/**
 * An expectation that says where a duty stands in words of its own, or in an order of its own: put
 * together as the language does.
 */
final class Standing {

  /** What people call it when a duty stands so, longest first where one holds another. */
  private static final Map<Status, Pattern> SAID =
      Map.of(
          Status.MET_LATE, said("(?:fullgjor[dt]|uppfyll[dt]|gjor[dt]|klart?) för sent|met late"),
          Status.MET, said("fullgjor[dt]|uppfyll[dt]|gjor[dt]|klart?|avklara[dt]|genomför[dt]|met"),
          Status.OVERDUE, said("försena[dt]|sen|passera[dt]|överskriden|overdue|late"),
          Status.UPCOMING, said("kommande|aktuell|på gång|öppen|väntande|upcoming|due"),
          Status.LAPSED, said("förfall(?:en|it)|bortfall(?:en|it)|inaktuell|lapsed"),
          Status.OCCURRED, said("inträd[d]|inträtt|inträffat|occurred"),
          Status.UNDETERMINED, said("oklart?|obestämd|undetermined"));

  private static final List<Status> ORDER =
      List.of(
          Status.MET_LATE,
          Status.MET,
          Status.OVERDUE,
          Status.UPCOMING,
          Status.LAPSED,
          Status.OCCURRED,
          Status.UNDETERMINED);

  private static final Pattern TIME =
      Pattern.compile(
          "tillfälle (?:nr |nummer )?(\\d{1,6})(?!\\d)|(?<!\\d)(\\d{1,6}):[ae] tillfället|(första|andra|tredje|fjärde)"
              + " tillfället");

  private static final List<String> FIRST = List.of("första", "andra", "tredje", "fjärde");

  private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

  private Standing() {}

  private static boolean isSaid(Status status, String words) {
    Pattern said = SAID.get(status);
    return said != null && said.matcher(words).find();
  }

  private static Pattern said(String words) {
    return Pattern.compile("(?iu)(?<!\\p{L})(?:" + words + ")(?!\\p{L})");
  }

  /**
   * Returns the sentence as it should be written, and what else may stand in it; empty if the text
   * does not say where the duty stands.
   *
   * @param id the rule
   */
  static Optional<String> of(String text, String id) {
    String words = WrittenDays.mended(text.replace(id, ""));
    Optional<Status> status = ORDER.stream().filter(s -> isSaid(s, words)).findFirst();
    if (status.isEmpty()) {
      return Optional.empty();
    }
    Matcher time = TIME.matcher(words);
    String of = "";
    if (time.find()) {
      String number = time.group(1) == null ? time.group(2) : time.group(1);
      of =
          "tillfälle "
              + (number == null ? FIRST.indexOf(time.group(3)) + 1 : Integer.parseInt(number))
              + " av ";
    }
    Matcher day = DAY.matcher(words);
    return Optional.of(
        "Var en skyldighet står skrivs är, regelns id, läget och sista dagen. Skriv: Så är "
            + of
            + id
            + " "
            + status.get().swedish()
            + (day.find() ? " med sista dag " + day.group() : "")
            + ". Lägena är: "
            + Arrays.stream(Status.values()).map(Status::swedish).collect(Collectors.joining(", "))
            + ".");
  }
}
