package se.lagfrist.report.out;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagfrist.law.Citation;
import se.lagfrist.obligation.Force;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.ObligationKey;
import se.lagfrist.obligation.Status;
import se.lagfrist.report.Reconciliation;

/** One line of a reconciliation: what happened to one obligation. */
record ChangeRow(
    String caseId,
    Kind change,
    ObligationKey key,
    String title,
    @Nullable LocalDate lastDayBefore,
    @Nullable LocalDate lastDay,
    @Nullable Status statusBefore,
    @Nullable Status status,
    Reconciliation.@Nullable How how,
    @Nullable String recording,
    Citation citation,
    Force force) {

  /** What happened. */
  enum Kind {
    NEW("ny"),
    CHANGED("ändrad"),
    RESOLVED("klar"),
    GONE("borttagen"),
    MISSING("saknas"),
    REOPENED("öppnad igen");

    private final String swedish;

    Kind(String swedish) {
      this.swedish = swedish;
    }

    String swedish() {
      return swedish;
    }
  }

  static List<ChangeRow> of(Reconciliation found) {
    List<ChangeRow> rows = new ArrayList<>();
    found.added().forEach(now -> rows.add(row(found, Kind.NEW, null, now, null)));
    found.changed().forEach(c -> rows.add(row(found, Kind.CHANGED, c.before(), c.after(), null)));
    found.reopened().forEach(c -> rows.add(row(found, Kind.REOPENED, c.before(), c.after(), null)));
    found
        .resolved()
        .forEach(r -> rows.add(row(found, kind(r.how()), r.before(), r.after(), r.how())));
    return rows;
  }

  /** Only what was done or is no longer needed is done with; what is not there is told as such. */
  private static Kind kind(Reconciliation.How how) {
    return switch (how) {
      case MET, LAPSED, OCCURRED -> Kind.RESOLVED;
      case GONE -> Kind.GONE;
      case MISSING -> Kind.MISSING;
    };
  }

  private static ChangeRow row(
      Reconciliation found,
      Kind kind,
      @Nullable Obligation before,
      @Nullable Obligation after,
      Reconciliation.@Nullable How how) {
    Obligation shown = after != null ? after : before;
    if (shown == null) {
      throw new IllegalStateException("A change of nothing in " + found.caseId() + ".");
    }
    return new ChangeRow(
        found.caseId(),
        kind,
        shown.key(),
        shown.title(),
        before == null ? null : before.lastDay().orElse(null),
        after == null ? null : after.lastDay().orElse(null),
        before == null ? null : before.status(),
        after == null ? null : after.status(),
        how,
        found.recording(),
        shown.citation(),
        shown.force());
  }

  /** Says where it stood and stands, in Swedish. */
  String statusText() {
    String was = statusBefore == null ? "" : statusBefore.swedish();
    String is =
        status != null
            ? status.swedish()
            : how == Reconciliation.How.GONE || how == Reconciliation.How.MISSING
                ? how.swedish()
                : "";
    return was.isEmpty() || was.equals(is) ? is : was + ", nu " + is;
  }
}
