package se.lagfrist.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.law.Citation;

/**
 * The provisions behind the quarterly reports, by act and day. SoL (2001:453) 16 kap. 6 f-6 i §§
 * from 1 July 2006 (SFS 2006:495) and SoL (2025:400) 34 kap. 1-4 §§ from 1 July 2025, without a
 * transitional provision; LSS 28 f-28 i §§ from 1 July 2008 (SFS 2008:77).
 */
final class ReportLaw {

  /** The day the reporting duty of SoL entered into force. */
  static final LocalDate SOL_FROM = LocalDate.of(2006, 7, 1);

  /** The day SoL (2025:400) entered into force. */
  static final LocalDate NEW_SOL_FROM = LocalDate.of(2025, 7, 1);

  /** The day the reporting duty of LSS entered into force. */
  static final LocalDate LSS_FROM = LocalDate.of(2008, 7, 1);

  /** Provisions about decisions that wait. */
  enum Duty {
    UNEXECUTED("16 kap. 6 f § 1 st.", "34 kap. 1 § 1 st.", "28 f § 1 st."),
    INTERRUPTED("16 kap. 6 f § 2 st.", "34 kap. 1 § 2 st.", "28 f § 2 st."),
    EXECUTED("16 kap. 6 g §", "34 kap. 2 §", "28 g §"),
    COUNCIL_UNEXECUTED("16 kap. 6 h § 1 st.", "34 kap. 3 § 1 st.", "28 h § 1 st."),
    COUNCIL_INTERRUPTED("16 kap. 6 h § 2 st.", "34 kap. 3 § 2 st.", "28 h § 2 st.");

    private final Citation sol2001;
    private final Citation sol2025;
    private final Citation lss;

    Duty(String sol2001, String sol2025, String lss) {
      this.sol2001 = Citation.parse("SoL (2001:453) " + sol2001);
      this.sol2025 = Citation.parse("SoL (2025:400) " + sol2025);
      this.lss = Citation.parse("LSS (1993:387) " + lss);
    }
  }

  private ReportLaw() {}

  /** Returns the first day of the duty, or null if the act has none. */
  static @Nullable LocalDate from(LawArea law) {
    return law == LawArea.SOL ? SOL_FROM : law == LawArea.LSS ? LSS_FROM : null;
  }

  /** Returns the provision in its wording on a day. */
  static Citation citation(LawArea law, Duty duty, LocalDate day) {
    if (law == LawArea.LSS) {
      return duty.lss;
    }
    return day.isBefore(NEW_SOL_FROM) ? duty.sol2001 : duty.sol2025;
  }
}
