package se.lagfrist.host.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lagfrist.host.answer.Answer;
import se.lagfrist.host.store.Act;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.Status;

/**
 * A line of the list of what people have closed.
 *
 * @param act what was done
 * @param answer the case
 * @param now the duty as it stands, or null if it is there no more
 * @param back why the duty is on the work list all the same, or ""
 */
public record ClosedLine(Act act, Answer answer, @Nullable Obligation now, String back) {

  static ClosedLine of(Act act, Answer answer, LocalDate day) {
    Obligation now =
        answer.obligations().stream()
            .filter(o -> o.key().equals(act.key()))
            .findFirst()
            .orElse(null);
    return new ClosedLine(act, answer, now, back(act, now, day));
  }

  private static String back(Act act, @Nullable Obligation now, LocalDate day) {
    boolean waits =
        now != null
            && (now.isOpen()
                || now.status() == Status.UNDETERMINED
                || now.status() == Status.OCCURRED);
    if (now == null || !waits || act.holds(now, day)) {
      return "";
    }
    LocalDate until = act.what().until();
    if (until != null && !day.isBefore(until)) {
      return "Visas i listan igen sedan " + until + ".";
    }
    return act.what().kind() == Act.Kind.DONE
        ? "Står i listan igen: något i ärendet har ändrats sedan dess."
        : "Visas i listan igen: läget eller dagen har ändrats sedan dess.";
  }
}
