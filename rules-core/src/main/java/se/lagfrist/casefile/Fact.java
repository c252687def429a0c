package se.lagfrist.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, or was decided, in a case. Every fact is an immutable record that names
 * its case, so that many cases can be evaluated together without touching each other.
 */
public sealed interface Fact
    permits Person,
        ConcernReport,
        Application,
        PreliminaryAssessment,
        Extension,
        Investigation,
        Decision,
        Execution,
        Interruption,
        Offer,
        DelayReason,
        Postponement,
        Judgment,
        Appeal,
        Stay,
        Placement,
        CoerciveMeasure,
        Review,
        Plan,
        MisconductReport,
        FiledReport,
        Contact,
        Request,
        FollowUp,
        Event,
        RecordKeeping,
        AdoptionConsent,
        HospitalStay,
        BenefitPeriod,
        Payment,
        BoardDuty {

  /** Returns the id of the case it belongs to. */
  String caseId();

  /** Returns its own id, unique within the case and stable from one evaluation to the next. */
  String id();

  /** Returns the id of the fact it is about, or null if it is about the whole case. */
  @Nullable String concerns();

  /** Returns the first day of it that is known, in the order of the record, stated days apart. */
  default @Nullable LocalDate occurredOn() {
    return FactType.of(this).firstDay(this);
  }

  /** Returns the day it was entered in the host system, or null if the host does not know. */
  @Nullable LocalDate registeredOn();
}
