package se.lagfrist.report;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.Measure;
import se.lagfrist.law.Citation;
import se.lagfrist.time.Quarter;

/**
 * One individual report on one decision for one quarter: what SoL 2025:400 34 kap. 1-2 §§ and LSS
 * 28 f-28 g §§ ask for, and the further fields of IVO's form that the case can fill.
 *
 * @param caseId the case
 * @param unit the unit that handles it, if the host told
 * @param decisionId the decision, or the judgment where those are reported
 * @param interruptionId the interruption, or null if it waits since the decision
 * @param kind first report, repeat, executed or closed
 * @param waitKind since the decision or since an interruption
 * @param citation the provision that asks for the report
 * @param recipient who gets it when it is sent in its window
 * @param law the act the decision rests on
 * @param provision chapter and section of the decision as the host wrote it, if known
 * @param measure type of measure
 * @param judgment whether it is a judgment
 * @param decidedOn day of the decision
 * @param interruptedOn day of the interruption, or null
 * @param partial whether a part is executed, so that the report is about the rest
 * @param statutoryDay the last day on which it would have been executed in time, by the provision
 * @param reportableFrom the first day on which it has waited too long and is reported
 * @param days calendar days from the decision to the end of the quarter, or to the day it was
 *     executed or closed, or to the day asked about, whichever came first
 * @param daysInterrupted calendar days from the interruption to the same day, or null
 * @param offers offers made during the wait, earliest first
 * @param offered whether any offer was made, or null if the case does not tell
 * @param reason the reasons for the delay that the case tells, in Swedish; empty if it tells none,
 *     and then to be written by hand
 * @param actions what has been done about it, in Swedish; empty if the case does not tell
 * @param interim what help the person has meanwhile, in Swedish; empty if the case does not tell
 * @param notes what a case worker should know before it is sent, in Swedish
 * @param executedOn day of execution if known, also when it came after the quarter
 * @param closedOn day it ended for another reason if known, also when it came after the quarter
 * @param closeReason why, in Swedish; empty if it did not end so
 * @param hostMunicipality whether the home municipality asked another to execute it, which then
 *     reports too (34 kap. 4 §, 28 i §)
 * @param preliminary whether it is only expected: the quarter, or the three months, is not over
 * @param quarter the quarter
 * @param window the days on which it is sent
 * @param filedOn day it was sent, or null
 * @param recording name of the recording profile of the system that the case came from, or null if
 *     it keeps everything
 */
@RecordBuilder
public record IvoItem(
    String caseId,
    @Nullable String unit,
    String decisionId,
    @Nullable String interruptionId,
    IvoReportKind kind,
    WaitKind waitKind,
    Citation citation,
    String recipient,
    LawArea law,
    @Nullable String provision,
    Measure measure,
    boolean judgment,
    LocalDate decidedOn,
    @Nullable LocalDate interruptedOn,
    boolean partial,
    LocalDate statutoryDay,
    LocalDate reportableFrom,
    long days,
    @Nullable Long daysInterrupted,
    List<MadeOffer> offers,
    @Nullable Boolean offered,
    String reason,
    List<String> actions,
    List<String> interim,
    List<String> notes,
    @Nullable LocalDate executedOn,
    @Nullable LocalDate closedOn,
    String closeReason,
    boolean hostMunicipality,
    boolean preliminary,
    Quarter quarter,
    ReportingWindow window,
    @Nullable LocalDate filedOn,
    @Nullable String recording) {

  /**
   * An offer made while the person waited. A declined offer does not close the matter.
   *
   * @param offeredOn day of the offer
   * @param acceptedOn day it was accepted, or null
   * @param declinedOn day it was declined, or null
   */
  public record MadeOffer(
      LocalDate offeredOn, @Nullable LocalDate acceptedOn, @Nullable LocalDate declinedOn) {}

  /** Copies the lists. */
  public IvoItem {
    offers = List.copyOf(offers);
    actions = List.copyOf(actions);
    interim = List.copyOf(interim);
    notes = List.copyOf(notes);
  }

  /** Returns whether it remains to be sent. */
  public boolean isOutstanding() {
    return filedOn == null && !preliminary;
  }

  /**
   * Returns what the row lacks, in Swedish; empty if nothing: what the provision asks for (34 kap.
   * 1 § and 28 f § the reasons, the type of measure), and of a decision that waits also what has
   * been done, what was offered and what help there is meanwhile, which IVO asks about.
   */
  public List<String> lacks() {
    List<String> lacks = new ArrayList<>(0);
    if (kind.isWaiting()) {
      if (reason.isEmpty()) {
        lacks.add("skälen för dröjsmålet");
      }
      if (actions.isEmpty()) {
        lacks.add("vidtagna åtgärder");
      }
      if (offered == null) {
        lacks.add("om något har erbjudits");
      } else if (offered && offers.isEmpty()) {
        lacks.add("dagen för erbjudandet");
      }
      if (interim.isEmpty()) {
        lacks.add("hjälpen under tiden");
      }
    }
    if (measure == Measure.OTHER) {
      lacks.add("insatsens art");
    }
    if (provision == null && !judgment) {
      lacks.add("beslutets paragraf");
    }
    return lacks;
  }

  /** Returns how many offers were declined. */
  public long declined() {
    return offers.stream().filter(o -> o.declinedOn() != null).count();
  }

  /**
   * Returns the fact the clock started from: the interruption if there is one, else the decision.
   */
  public String anchorId() {
    return interruptionId == null ? decisionId : interruptionId;
  }
}
