package se.lagfrist.report.out;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagfrist.report.FollowUpFigures;
import se.lagfrist.time.StatutoryPeriod;

/** Periods that the law gives, as a sentence says them. */
final class Words {

  private static final List<String> NUMBERS =
      List.of(
          "noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva",
          "tolv");

  private Words() {}

  /** Returns a period such as {@code tre månader}, or "lagens tid" if none is known. */
  static String period(@Nullable StatutoryPeriod period) {
    if (period == null) {
      return "lagens tid";
    }
    int n = period.amount();
    if (n == 0 || n >= NUMBERS.size()) {
      return period.swedish();
    }
    String unit = period.unit().swedish(n);
    String number = n == 1 && unit.equals("år") ? "ett" : NUMBERS.get(n);
    return number + " " + unit;
  }

  /** Returns the time of child investigations. */
  static String inquiryTime(FollowUpFigures figures) {
    FollowUpFigures.InquiryLaw law = figures.inquiryLaw();
    return period(law == null ? null : law.period());
  }
}
