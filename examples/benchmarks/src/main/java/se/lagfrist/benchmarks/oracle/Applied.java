package se.lagfrist.benchmarks.oracle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CoerciveKind;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.Judgment;
import se.lagfrist.casefile.JudgmentOutcome;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.obligation.Gap;

/** The application that a custody, a ban or an immediate shelter calls for. */
final class Applied {

  private final Duty duty;
  private final PlainCase file;
  private final Fact anchor;

  Applied(Duty duty, PlainCase file, Fact anchor) {
    this.duty = duty;
    this.file = file;
    this.anchor = anchor;
  }

  /**
   * The day of an application that must have been made, since the court decided on it after the
   * last day; which custody, ban or shelter it followed is told by name, or is the last there was.
   */
  @Nullable Gap someDay(@Nullable LocalDate limit) {
    When asked = null;
    for (Duty.Met met : duty.met) {
      asked = met.by().field.equals("applicationOn") ? met.by() : asked;
    }
    Fact of =
        anchor instanceof CoerciveMeasure || anchor.concerns() == null
            ? anchor
            : file.byId(anchor.concerns());
    if (limit == null
        || asked == null
        || !(of instanceof CoerciveMeasure custody)
        || custody.applicationOn() != null
        || custody.kind() == null
        || custody.decidedOn() == null) {
      return null;
    }
    for (Fact fact : file.facts) {
      LocalDate day = decidedOn(fact, custody);
      if (day != null && day.isAfter(limit) && isOf(fact, day, custody)) {
        return new Gap(custody.id(), asked.field, asked.swedish);
      }
    }
    return null;
  }

  private static @Nullable LocalDate decidedOn(Fact fact, CoerciveMeasure custody) {
    CoerciveKind kind = custody.kind();
    if (fact instanceof CoerciveMeasure later) {
      boolean follows = kind != null && later.kind() != null && later.kind().follows(kind);
      return follows ? later.decidedOn() : null;
    }
    boolean rejects =
        fact instanceof Judgment judgment
            && judgment.outcome() == JudgmentOutcome.REJECTS_APPLICATION
            && judgment.law()
                == (kind == CoerciveKind.LVM_CUSTODY
                    ? LawArea.LVM
                    : kind == CoerciveKind.IMMEDIATE_SHELTER ? LawArea.LPBS : LawArea.LVU);
    return rejects ? ((Judgment) fact).announcedOn() : null;
  }

  private boolean isOf(Fact fact, LocalDate day, CoerciveMeasure custody) {
    String named = fact.concerns();
    if (named != null
        && (fact instanceof Judgment || file.byId(named) instanceof CoerciveMeasure)) {
      return named.equals(custody.id());
    }
    LocalDate own = custody.decidedOn();
    for (CoerciveMeasure other : file.all(CoerciveMeasure.class)) {
      LocalDate decided = other.decidedOn();
      if (other.kind() == custody.kind()
          && decided != null
          && own != null
          && decided.isAfter(own)
          && !decided.isAfter(day)) {
        return false;
      }
    }
    return true;
  }
}
