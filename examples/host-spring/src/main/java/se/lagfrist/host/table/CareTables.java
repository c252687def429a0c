package se.lagfrist.host.table;

import java.util.List;
import se.lagfrist.casefile.AdoptionConsent;
import se.lagfrist.casefile.AdoptionConsentBuilder;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.CareGround;
import se.lagfrist.casefile.CoerciveKind;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.CoerciveMeasureBuilder;
import se.lagfrist.casefile.CourtApplication;
import se.lagfrist.casefile.EndReason;
import se.lagfrist.casefile.FollowUp;
import se.lagfrist.casefile.FollowUpBuilder;
import se.lagfrist.casefile.FollowUpKind;
import se.lagfrist.casefile.HomeKind;
import se.lagfrist.casefile.HospitalStay;
import se.lagfrist.casefile.HospitalStayBuilder;
import se.lagfrist.casefile.LegalGround;
import se.lagfrist.casefile.Placement;
import se.lagfrist.casefile.PlacementBuilder;
import se.lagfrist.casefile.Plan;
import se.lagfrist.casefile.PlanBuilder;
import se.lagfrist.casefile.PlanKind;
import se.lagfrist.casefile.Review;
import se.lagfrist.casefile.ReviewBuilder;
import se.lagfrist.casefile.ReviewKind;

/** The tables of care: placements, coercive measures, plans, reviews and hospital stays. */
final class CareTables {

  private CareTables() {}

  static List<FactTable<?, ?>> all() {
    return List.of(
        FactTable.of(
                "placering",
                Placement.class,
                Placement::of,
                PlacementBuilder::concerns,
                PlacementBuilder::registeredOn,
                PlacementBuilder::build)
            .must("hemtyp", HomeKind.class, Placement::home, PlacementBuilder::home)
            .must("grund", LegalGround.class, Placement::ground, PlacementBuilder::ground)
            .text("hem_id", Placement::homeId, PlacementBuilder::homeId)
            .text("utredning_id", Placement::investigation, PlacementBuilder::investigation)
            .mark("annan_kommun", Placement::otherMunicipality, PlacementBuilder::otherMunicipality)
            .number("antal_placerade", Placement::placedInHome, PlacementBuilder::placedInHome)
            .day("beslut_datum", "decidedOn", PlacementBuilder::decidedOn)
            .day("fran_datum", "executedOn", PlacementBuilder::executedOn)
            .day("hemutredning_datum", "homeInvestigatedOn", PlacementBuilder::homeInvestigatedOn)
            .day("registerutdrag_datum", "recordsCheckedOn", PlacementBuilder::recordsCheckedOn)
            .day("samrad_datum", "consultedOn", PlacementBuilder::consultedOn)
            .day("avtal_datum", "agreementOn", PlacementBuilder::agreementOn)
            .day("till_datum", "endedOn", PlacementBuilder::endedOn),
        FactTable.of(
                "tvangsatgard",
                CoerciveMeasure.class,
                CoerciveMeasure::of,
                CoerciveMeasureBuilder::concerns,
                CoerciveMeasureBuilder::registeredOn,
                CoerciveMeasureBuilder::build)
            .must("slag", CoerciveKind.class, CoerciveMeasure::kind, CoerciveMeasureBuilder::kind)
            .word(
                "grund", CareGround.class, CoerciveMeasure::ground, CoerciveMeasureBuilder::ground)
            .word("beslutat_av", Body.class, CoerciveMeasure::body, CoerciveMeasureBuilder::body)
            .word(
                "domstolsansokan",
                CourtApplication.class,
                CoerciveMeasure::application,
                CoerciveMeasureBuilder::application)
            .mark(
                "forst_vid_laga_kraft",
                CoerciveMeasure::awaitsLegalForce,
                CoerciveMeasureBuilder::awaitsLegalForce)
            .word(
                "avslutsorsak",
                EndReason.class,
                CoerciveMeasure::endReason,
                CoerciveMeasureBuilder::endReason)
            .day("beslut_datum", "decidedOn", CoerciveMeasureBuilder::decidedOn)
            .day("understalld_datum", "submittedOn", CoerciveMeasureBuilder::submittedOn)
            .day("verkstalld_datum", "executedOn", CoerciveMeasureBuilder::executedOn)
            .day("faststalld_datum", "confirmedOn", CoerciveMeasureBuilder::confirmedOn)
            .day("ansokan_datum", "applicationOn", CoerciveMeasureBuilder::applicationOn)
            .day("laga_kraft_datum", "legalForceOn", CoerciveMeasureBuilder::legalForceOn)
            .day("giltig_till", "validUntil", CoerciveMeasureBuilder::validUntil)
            .day("upphor_datum", "endedOn", CoerciveMeasureBuilder::endedOn),
        FactTable.of(
                "uppfoljning",
                Review.class,
                Review::of,
                ReviewBuilder::concerns,
                ReviewBuilder::registeredOn,
                ReviewBuilder::build)
            .must("slag", ReviewKind.class, Review::kind, ReviewBuilder::kind)
            .word("beslutat_av", Body.class, Review::body, ReviewBuilder::body)
            .day("utford_datum", "heldOn", ReviewBuilder::heldOn),
        FactTable.of(
                "uppfoljningsperiod",
                FollowUp.class,
                FollowUp::of,
                FollowUpBuilder::concerns,
                FollowUpBuilder::registeredOn,
                FollowUpBuilder::build)
            .must("slag", FollowUpKind.class, FollowUp::kind, FollowUpBuilder::kind)
            .day("beslut_datum", "decidedOn", FollowUpBuilder::decidedOn)
            .day("fran_datum", "startedOn", FollowUpBuilder::startedOn)
            .day("till_datum", "endedOn", FollowUpBuilder::endedOn),
        FactTable.of(
                "plan",
                Plan.class,
                Plan::of,
                PlanBuilder::concerns,
                PlanBuilder::registeredOn,
                PlanBuilder::build)
            .must("slag", PlanKind.class, Plan::kind, PlanBuilder::kind)
            .day("erbjuden_datum", "offeredOn", PlanBuilder::offeredOn)
            .day("avbojd_datum", "declinedOn", PlanBuilder::declinedOn)
            .day("upprattad_datum", "establishedOn", PlanBuilder::establishedOn)
            .day("uppfoljning_datum", "followUpOn", PlanBuilder::followUpOn)
            .day("till_datum", "endedOn", PlanBuilder::endedOn),
        FactTable.of(
                "sjukhusvistelse",
                HospitalStay.class,
                HospitalStay::of,
                HospitalStayBuilder::concerns,
                HospitalStayBuilder::registeredOn,
                HospitalStayBuilder::build)
            .mark(
                "efter_klockan_12",
                HospitalStay::readyAfterNoon,
                HospitalStayBuilder::readyAfterNoon)
            .mark("psykiatrisk_vard", HospitalStay::psychiatric, HospitalStayBuilder::psychiatric)
            .number("avtalade_dagar", HospitalStay::agreedDays, HospitalStayBuilder::agreedDays)
            .day("inskriven_datum", "admissionNoticeOn", HospitalStayBuilder::admissionNoticeOn)
            .day("planering_datum", "planningStartedOn", HospitalStayBuilder::planningStartedOn)
            .day("utskrivningsklar_datum", "readyOn", HospitalStayBuilder::readyOn)
            .day("kallelse_datum", "summonedOn", HospitalStayBuilder::summonedOn)
            .day("planarbete_datum", "planStartedOn", HospitalStayBuilder::planStartedOn)
            .day("utskriven_datum", "dischargedOn", HospitalStayBuilder::dischargedOn),
        FactTable.of(
                "adoptionsmedgivande",
                AdoptionConsent.class,
                AdoptionConsent::of,
                AdoptionConsentBuilder::concerns,
                AdoptionConsentBuilder::registeredOn,
                AdoptionConsentBuilder::build)
            .mark(
                "adopterat_tidigare",
                AdoptionConsent::adoptedBefore,
                AdoptionConsentBuilder::adoptedBefore)
            .day("utbildning_datum", "trainingOn", AdoptionConsentBuilder::trainingOn)
            .day("barn_avrest_datum", "childLeftOn", AdoptionConsentBuilder::childLeftOn)
            .day("medgivet_datum", "grantedOn", AdoptionConsentBuilder::grantedOn)
            .day(
                "barn_foreslaget_datum", "childProposedOn", AdoptionConsentBuilder::childProposedOn)
            .day(
                "fortsatt_beslut_datum",
                "continuationDecidedOn",
                AdoptionConsentBuilder::continuationDecidedOn)
            .day("kontroll_datum", "checkedOn", AdoptionConsentBuilder::checkedOn)
            .day("barn_mottaget_datum", "childReceivedOn", AdoptionConsentBuilder::childReceivedOn)
            .day("aterkallat_datum", "revokedOn", AdoptionConsentBuilder::revokedOn));
  }
}
