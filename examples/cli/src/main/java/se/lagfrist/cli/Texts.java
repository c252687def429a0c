package se.lagfrist.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.lagfrist.obligation.Force;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.Status;

/** Small pieces of Swedish text. */
final class Texts {

  private Texts() {}

  static String days(long count) {
    return count + (count == 1 ? " dag" : " dagar");
  }

  static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** Says where an obligation stands, in few words. */
  static String standing(Obligation o, LocalDate asOf) {
    long late = o.daysLate(asOf).orElse(0);
    boolean prohibition = o.kind() == ObligationKind.PROHIBITION;
    return switch (o.status()) {
      case OVERDUE ->
          o.breachedOn().isPresent() ? "överträtt " + o.breachedOn().get() : days(late) + " sen";
      case UPCOMING -> prohibition ? "gäller nu" : left(o, asOf);
      case MET -> prohibition ? "iakttaget" : "gjort " + day(o);
      case MET_LATE -> "gjort " + day(o) + ", " + days(late) + " sent";
      case LAPSED ->
          o.breachedOn().isPresent()
              ? "överträtt " + o.breachedOn().get()
              : o.lapsedOn().map(d -> "förföll " + d).orElse("förfallet");
      case OCCURRED ->
          o.occurredOn().map(d -> "inträdde " + d).orElse("har inträtt")
              + o.breach().map(b -> ", " + b.swedish()).orElse("");
      case UNTRACKED -> "följs inte";
      case UNDETERMINED -> isOfUnreadLaw(o) ? "lagen inte inläst" : "dag saknas";
    };
  }

  /** Returns whether nothing can be told because the law was not read: its reason says so. */
  static boolean isOfUnreadLaw(Obligation o) {
    return o.status() == Status.UNDETERMINED && o.gap().isEmpty() && !o.caveats().isEmpty();
  }

  private static String left(Obligation o, LocalDate asOf) {
    if (o.daysLeft(asOf).isEmpty()) {
      return "ingen sista dag";
    }
    long left = o.daysLeft(asOf).getAsLong();
    return left == 0 ? "i dag" : days(left) + " kvar";
  }

  private static String day(Obligation o) {
    return o.metOn().map(LocalDate::toString).orElse("");
  }

  /** Returns what must be said where the day is not law, or nothing. */
  static String notLaw(Force force) {
    return force == Force.PRACTICE || force == Force.LOCAL ? force.swedish() + ", inte lag" : "";
  }

  /** Returns the status word, marked where it concerns a prohibition. */
  static String status(Status status, boolean swedish) {
    return swedish ? status.swedish() : status.english();
  }

  /** Breaks a text into lines of at most the given width. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
