package se.lagfrist.authoring.book;

import java.time.LocalDate;
import java.util.Optional;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.Status;

/** What a drawing says of an obligation. */
final class ObligationWords {

  private ObligationWords() {}

  /** Says which day it is about, or that there is none. */
  static String head(Obligation o) {
    if (o.kind() == ObligationKind.PROHIBITION) {
      return "förbud" + o.start().map(d -> " från " + d).orElse("");
    }
    String word = Words.occurs(o.responsible()) ? "inträffar " : "sista dag ";
    return o.lastDay().map(d -> word + d).orElse("ingen sista dag");
  }

  /** Says where it stands. */
  static String standing(Obligation o) {
    if (o.breachedOn().isPresent()) {
      return "överträtt " + o.breachedOn().get();
    }
    boolean prohibition = o.kind() == ObligationKind.PROHIBITION;
    boolean occurs = Words.occurs(o.responsible());
    boolean ranOut =
        o.kind() == ObligationKind.LIMITATION
            && o.status() == Status.LAPSED
            && o.lapsedOn().equals(o.lastDay());
    if (ranOut) {
      return (occurs ? "inträffade" : "tiden gick ut") + on(o.lapsedOn());
    }
    return switch (o.status()) {
      case UPCOMING -> prohibition ? "förbudet gäller" : "kommande";
      case OVERDUE -> "försenad";
      case MET -> prohibition ? "iakttaget" : (occurs ? "hindrat" : "fullgjord") + on(o.metOn());
      case MET_LATE -> "fullgjord för sent" + on(o.metOn());
      case LAPSED -> "bortfallen" + on(o.lapsedOn());
      case OCCURRED -> "har inträtt" + on(o.occurredOn());
      case UNTRACKED -> "följs inte";
      case UNDETERMINED -> "oklar, en dag saknas";
    };
  }

  private static String on(Optional<LocalDate> day) {
    return day.map(d -> " " + d).orElse("");
  }
}
