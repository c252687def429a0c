package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.BenefitPeriod;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.FactType;
import se.lagfrist.law.LawChange;
import se.lagfrist.law.LawStatus;
import se.lagfrist.obligation.Caveats;
import se.lagfrist.obligation.Notice;

/** Duties that the law is known to have and no rule has, for those whom they are about. */
final class LawNotices {

  private static final String INCOME_SUPPORT =
      FactType.all().stream()
          .filter(t -> t.name().equals(BenefitPeriod.class.getSimpleName()))
          .map(FactType::swedish)
          .findFirst()
          .orElseThrow();

  private final List<LawChange> changes;

  LawNotices(LawStatus status) {
    this.changes =
        status.changes().stream().filter(c -> !c.read() && isAboutSupport(c.notice())).toList();
  }

  private static boolean isAboutSupport(LawChange.@Nullable Notice notice) {
    return notice != null && notice.fact().equals(INCOME_SUPPORT);
  }

  /** What is to be told, and the next day on which that changes by itself. */
  record Told(List<Notice> notices, @Nullable LocalDate wakeUp) {
    static final Told NOTHING = new Told(List.of(), null);
  }

  Told of(CaseFile known, LocalDate asOf) {
    if (changes.isEmpty() || known.facts(FactType.of(BenefitPeriod.class)).isEmpty()) {
      return Told.NOTHING;
    }
    List<BenefitPeriod> periods = new ArrayList<>();
    known.facts(FactType.of(BenefitPeriod.class)).forEach(f -> periods.add((BenefitPeriod) f));
    periods.sort(
        Comparator.comparing(
            BenefitPeriod::from, Comparator.nullsFirst(Comparator.naturalOrder())));
    List<Notice> notices = new ArrayList<>();
    LocalDate wakeUp = null;
    for (LawChange change : changes) {
      LocalDate unbrokenFrom = null;
      LocalDate before = null;
      for (BenefitPeriod period : periods) {
        boolean goesOn =
            before != null && period.from() != null && !period.from().isAfter(before.plusDays(1));
        unbrokenFrom = goesOn ? unbrokenFrom : period.from();
        before = period.to();
        LocalDate applies = applies(change, unbrokenFrom);
        boolean over = period.to() != null && period.to().isBefore(later(applies, asOf));
        if (over) {
          continue;
        }
        if (applies.isAfter(asOf)) {
          wakeUp = wakeUp == null || applies.isBefore(wakeUp) ? applies : wakeUp;
        } else {
          notices.add(new Notice(period.id(), Caveats.of(change, change.touches(), asOf)));
          LocalDate ends = period.to() == null ? null : period.to().plusDays(1);
          wakeUp = ends != null && (wakeUp == null || ends.isBefore(wakeUp)) ? ends : wakeUp;
        }
      }
    }
    return new Told(notices, wakeUp);
  }

  /** From when it is to be told: an unknown start may have been long ago. */
  private static LocalDate applies(LawChange change, @Nullable LocalDate from) {
    int months = change.notice() == null ? 0 : change.notice().months();
    return from == null ? change.from() : later(change.from(), from.plusMonths(months));
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
