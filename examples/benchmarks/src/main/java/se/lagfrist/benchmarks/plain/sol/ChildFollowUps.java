package se.lagfrist.benchmarks.plain.sol;

import static se.lagfrist.benchmarks.plain.InForce.between;
import static se.lagfrist.benchmarks.plain.InForce.since;
import static se.lagfrist.benchmarks.plain.Unit.MONTHS;
import static se.lagfrist.benchmarks.plain.Whens.DECISION_ENDED;
import static se.lagfrist.benchmarks.plain.Whens.EXECUTED;
import static se.lagfrist.benchmarks.plain.Whens.EXECUTION_ENDED;
import static se.lagfrist.benchmarks.plain.Whens.FOLLOW_UP_DECIDED;
import static se.lagfrist.benchmarks.plain.Whens.FOLLOW_UP_ENDED;
import static se.lagfrist.benchmarks.plain.Whens.PLACEMENT_ENDED;
import static se.lagfrist.benchmarks.plain.Whens.closed;
import static se.lagfrist.benchmarks.plain.Whens.event;
import static se.lagfrist.benchmarks.plain.Whens.opened;
import static se.lagfrist.benchmarks.plain.Whens.review;

import java.util.List;
import se.lagfrist.benchmarks.plain.ChildConditions;
import se.lagfrist.benchmarks.plain.Duty;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.EventKind;
import se.lagfrist.casefile.FollowUp;
import se.lagfrist.casefile.FollowUpKind;
import se.lagfrist.casefile.HomeKind;
import se.lagfrist.casefile.InvestigationKind;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.LegalGround;
import se.lagfrist.casefile.Measure;
import se.lagfrist.casefile.Placement;
import se.lagfrist.casefile.ReviewKind;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.SundayRule;

/** Uppföljning av ett barns situation: SoL 23 kap. (tidigare 11 kap. i 2001 års lag). */
public final class ChildFollowUps {

  private ChildFollowUps() {}

  /** Returns the duties. */
  public static List<Duty> all() {
    return List.of(
        uppfoljningEfterUtredning(),
        uppfoljningEfterPlacering(),
        informationUppfoljningInleds(),
        informationUppfoljningAvslutas(),
        uppfoljningKontaktperson());
  }

  private static Duty uppfoljningEfterUtredning() {
    return Duty.on(
            FollowUp.class,
            (c, f) ->
                f.kind() == FollowUpKind.AFTER_INVESTIGATION && ChildConditions.isUnder(18, c, f),
            "sol.uppfoljning-efter-utredning",
            "Uppföljning efter utredning ska avslutas")
        .kind(ObligationKind.DURATION_LIMIT)
        .note(
            "Tiden räknas från utredningens avslutande, inte från beslutet om uppföljning, och kan inte förlängas.")
        .note(
            "Övergångsregler saknas; avslutades utredningen före den 1 juli 2025 gäller de två månaderna.")
        .shall("nämnden", "ha avslutat uppföljningen")
        .from(closed(InvestigationKind.CHILD))
        .within(
            "SoL (2001:453) 11 kap. 4 c § 2 st.", 2, MONTHS, between("2013-01-01", "2025-06-30"))
        .within("SoL (2025:400) 23 kap. 5 §", 6, MONTHS, since("2025-07-01"))
        .metBy(FOLLOW_UP_ENDED)
        .endsAtAnywhere(opened(InvestigationKind.CHILD))
        .endsAtAge(18)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty uppfoljningEfterPlacering() {
    return Duty.on(
            FollowUp.class,
            (c, f) ->
                f.kind() == FollowUpKind.AFTER_PLACEMENT
                    && c.concerns(
                        f,
                        Placement.class,
                        p ->
                            ChildConditions.isIn(
                                    p,
                                    HomeKind.FAMILY_HOME,
                                    HomeKind.SHELTERED_HOUSING,
                                    HomeKind.INSTITUTION,
                                    HomeKind.SECURE_HOME)
                                && ChildConditions.restsOn(p, LegalGround.SOL, LegalGround.LPBS))
                    && ChildConditions.isUnder(18, c, f),
            "sol.uppfoljning-efter-placering",
            "Uppföljning efter placering ska avslutas")
        .kind(ObligationKind.DURATION_LIMIT)
        .note(
            "De särskilda ungdomshemmen är hem för vård eller boende (9 kap. 7-8 §§, tidigare 6 kap. 3 §).")
        .note(
            "Tiden räknas från placeringens upphörande, inte från beslutet om uppföljning, och kan inte förlängas.")
        .note(
            "Övergångsregler saknas; upphörde placeringen före den 1 juli 2025 gäller de två månaderna.")
        .shall("nämnden", "ha avslutat uppföljningen")
        .from(PLACEMENT_ENDED)
        .within(
            "SoL (2001:453) 11 kap. 4 c § 2 st.", 2, MONTHS, between("2013-01-01", "2025-06-30"))
        .within("SoL (2025:400) 23 kap. 5 §", 6, MONTHS, since("2025-07-01"))
        .metBy(FOLLOW_UP_ENDED)
        .endsAtAnywhere(opened(InvestigationKind.CHILD))
        .endsAtAge(18)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty informationUppfoljningInleds() {
    return Duty.on(
            FollowUp.class,
            (c, f) ->
                f.kind() == FollowUpKind.AFTER_INVESTIGATION
                    || f.kind() == FollowUpKind.AFTER_PLACEMENT,
            "sol.information-uppfoljning-inleds",
            "Information om att uppföljning inleds")
        .kind(ObligationKind.NOTIFICATION)
        .note(
            "Information till vårdnadshavaren räknas här som att även ett barn som har fyllt femton år har informerats; varje mottagare har annars sin egen rätt.")
        .shall("nämnden", "informera om beslutet att inleda uppföljningen")
        .recipient("vårdnadshavarna och barn som har fyllt femton år")
        .from(FOLLOW_UP_DECIDED)
        .promptly("SoL (2001:453) 11 kap. 4 c § 3 st.", between("2013-01-01", "2025-06-30"))
        .promptly("SoL (2025:400) 23 kap. 3 §", since("2025-07-01"))
        .metBy(event(EventKind.GUARDIAN_INFORMED))
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty informationUppfoljningAvslutas() {
    return Duty.on(
            FollowUp.class,
            (c, f) ->
                f.kind() == FollowUpKind.AFTER_INVESTIGATION
                    || f.kind() == FollowUpKind.AFTER_PLACEMENT,
            "sol.information-uppfoljning-avslutas",
            "Information om att uppföljning avslutas")
        .kind(ObligationKind.NOTIFICATION)
        .shall("nämnden", "informera om beslutet att avsluta uppföljningen")
        .recipient("vårdnadshavarna och barn som har fyllt femton år")
        .from(FOLLOW_UP_ENDED)
        .promptly("SoL (2001:453) 11 kap. 4 c § 3 st.", between("2013-01-01", "2025-06-30"))
        .promptly("SoL (2025:400) 23 kap. 3 §", since("2025-07-01"))
        .metBy(event(EventKind.GUARDIAN_INFORMED))
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty uppfoljningKontaktperson() {
    return Duty.on(
            Decision.class,
            (c, d) ->
                d.law() == LawArea.SOL
                    && (d.measure() == Measure.CONTACT_PERSON
                        || d.measure() == Measure.CONTACT_FAMILY
                        || d.measure() == Measure.QUALIFIED_CONTACT_PERSON)
                    && ChildConditions.isUnder(21, c, d),
            "sol.uppfoljning-kontaktperson",
            "Uppföljning av kontaktperson och kontaktfamilj för barn och unga")
        .kind(ObligationKind.RECURRING_REVIEW)
        .note("Lagen anger ingen tid mellan uppföljningarna.")
        .note(
            "Med unga avses här den som inte har fyllt 21 år när insatsen beviljas; beviljad insats följs upp tills den upphör.")
        .note(
            "Skyldigheten gäller också insatser som pågick när bestämmelsen kom den 1 januari 2013.")
        .shall("nämnden", "fortlöpande följa upp hur insatsen genomförs")
        .from(EXECUTED)
        .promptly("SoL (2001:453) 3 kap. 6 c §", between("2013-01-01", "2025-06-30").atOnce())
        .promptly("SoL (2025:400) 23 kap. 6 §", since("2025-07-01").atOnce())
        .again()
        .metBy(review(ReviewKind.CONTACT_FOLLOW_UP))
        .endsAt(EXECUTION_ENDED)
        .endsAt(DECISION_ENDED)
        .sunday(SundayRule.NOT)
        .done();
  }
}
