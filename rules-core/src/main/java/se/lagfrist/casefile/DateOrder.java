package se.lagfrist.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two days of a fact that cannot come in the other order: nothing is withdrawn before it came, or
 * ends before it was decided. Unlike {@link DateField#before()}, the later day says nothing about
 * whether the earlier one is known.
 *
 * @param earlier the day that comes first, or on the same day
 * @param later the day that comes after
 */
public record DateOrder(DateField earlier, DateField later) {

  private static final Map<FactType, List<DateOrder>> ALL =
      Stream.of(
              of(Appeal.class, "receivedOn", "forwardedOn"),
              of(Appeal.class, "receivedOn", "dismissedOn"),
              of(Appeal.class, "receivedOn", "withdrawnOn"),
              of(Application.class, "receivedOn", "completeOn"),
              of(Application.class, "receivedOn", "withdrawnOn"),
              of(CoerciveMeasure.class, "decidedOn", "confirmedOn"),
              of(CoerciveMeasure.class, "decidedOn", "legalForceOn"),
              of(ConcernReport.class, "receivedOn", "feedbackGivenOn"),
              of(Decision.class, "decidedOn", "communicatedOn"),
              of(Decision.class, "decidedOn", "legalForceOn"),
              of(Extension.class, "requestedOn", "decidedOn"),
              of(FollowUp.class, "decidedOn", "endedOn"),
              of(Judgment.class, "announcedOn", "receivedOn"),
              of(Judgment.class, "announcedOn", "legalForceOn"),
              of(MisconductReport.class, "observedOn", "notifiedOn"),
              of(Offer.class, "offeredOn", "acceptedOn"),
              of(Offer.class, "offeredOn", "declinedOn"),
              of(Payment.class, "paidOn", "repaidOn"),
              of(Payment.class, "paidOn", "waivedOn"),
              of(Person.class, "birthDate", "deceasedOn"),
              of(Placement.class, "decidedOn", "endedOn"),
              of(Plan.class, "offeredOn", "declinedOn"),
              of(Postponement.class, "requestedOn", "withdrawnOn"),
              of(Request.class, "receivedOn", "withdrawnOn"))
          .collect(Collectors.groupingBy(o -> FactType.of(o.earlier().factType())));

  /** Orders that are seldom otherwise: the other way round is asked about, not refused. */
  private static final Map<FactType, List<DateOrder>> USUAL =
      Stream.of(
              of(AdoptionConsent.class, "trainingOn", "grantedOn"),
              of(AdoptionConsent.class, "grantedOn", "childProposedOn"),
              of(AdoptionConsent.class, "childProposedOn", "continuationDecidedOn"),
              of(AdoptionConsent.class, "childProposedOn", "childReceivedOn"),
              of(AdoptionConsent.class, "childLeftOn", "childReceivedOn"),
              of(CoerciveMeasure.class, "decidedOn", "submittedOn"),
              of(CoerciveMeasure.class, "decidedOn", "executedOn"),
              of(CoerciveMeasure.class, "decidedOn", "validUntil"),
              of(CoerciveMeasure.class, "executedOn", "endedOn"),
              of(CoerciveMeasure.class, "submittedOn", "confirmedOn"),
              of(ConcernReport.class, "receivedOn", "feedbackRequestedOn"),
              of(Extension.class, "decidedOn", "until"),
              of(FollowUp.class, "decidedOn", "startedOn"),
              of(HospitalStay.class, "admissionNoticeOn", "readyOn"),
              of(HospitalStay.class, "admissionNoticeOn", "dischargedOn"),
              of(HospitalStay.class, "readyOn", "dischargedOn"),
              of(Judgment.class, "announcedOn", "setDay"),
              of(MisconductReport.class, "observedOn", "reportedOn"),
              of(MisconductReport.class, "observedOn", "boardInformedOn"),
              of(MisconductReport.class, "observedOn", "assessedSeriousOn"),
              of(MisconductReport.class, "observedOn", "closedOn"),
              of(MisconductReport.class, "observedOn", "investigationFiledOn"),
              of(MisconductReport.class, "notifiedOn", "boardInformedOfNotificationOn"),
              of(Payment.class, "paidOn", "claimedOn"),
              of(Placement.class, "decidedOn", "executedOn"),
              of(Plan.class, "offeredOn", "establishedOn"),
              of(Postponement.class, "requestedOn", "until"),
              of(RecordKeeping.class, "lastNoteOn", "culledOn"),
              of(RecordKeeping.class, "closedOn", "culledOn"),
              of(Request.class, "receivedOn", "dueOn"))
          .collect(Collectors.groupingBy(o -> FactType.of(o.earlier().factType())));

  private static DateOrder of(Class<? extends Fact> type, String earlier, String later) {
    FactType of = FactType.of(type);
    return new DateOrder(of.date(earlier), of.date(later));
  }

  /**
   * Returns the orders of a kind of fact that are seldom otherwise, such as a placement that is
   * decided before it is carried out. The other way round is asked about, and never refused.
   */
  public static List<DateOrder> usual(FactType type) {
    return USUAL.getOrDefault(type, List.of());
  }

  /** Returns whether both days of a fact are there and the later one comes first. */
  public boolean isTurned(Fact fact) {
    LocalDate first = earlier.of(fact);
    LocalDate last = later.of(fact);
    return first != null && last != null && last.isBefore(first);
  }

  /** Returns the orders of a kind of fact. */
  public static List<DateOrder> of(FactType type) {
    return ALL.getOrDefault(type, List.of());
  }
}
