package se.lagfrist.casefile;

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

  private static DateOrder of(Class<? extends Fact> type, String earlier, String later) {
    FactType of = FactType.of(type);
    return new DateOrder(of.date(earlier), of.date(later));
  }

  /** Returns the orders of a kind of fact. */
  public static List<DateOrder> of(FactType type) {
    return ALL.getOrDefault(type, List.of());
  }
}
