package se.lagfrist.host.table;

import java.util.List;
import se.lagfrist.casefile.Appeal;
import se.lagfrist.casefile.AppealBuilder;
import se.lagfrist.casefile.AppealParty;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.DecisionBuilder;
import se.lagfrist.casefile.EndReason;
import se.lagfrist.casefile.Execution;
import se.lagfrist.casefile.ExecutionBuilder;
import se.lagfrist.casefile.Interruption;
import se.lagfrist.casefile.InterruptionBuilder;
import se.lagfrist.casefile.InterruptionCause;
import se.lagfrist.casefile.Judgment;
import se.lagfrist.casefile.JudgmentBuilder;
import se.lagfrist.casefile.JudgmentOutcome;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.Measure;
import se.lagfrist.casefile.Offer;
import se.lagfrist.casefile.OfferBuilder;
import se.lagfrist.casefile.Postponement;
import se.lagfrist.casefile.PostponementBuilder;
import se.lagfrist.casefile.Stay;
import se.lagfrist.casefile.StayBuilder;

/** The tables of decisions, how they are carried out, and what courts say of them. */
final class DecisionTables {

  private DecisionTables() {}

  static List<FactTable<?, ?>> all() {
    return List.of(
        FactTable.of(
                "beslut",
                Decision.class,
                Decision::of,
                DecisionBuilder::concerns,
                DecisionBuilder::registeredOn,
                DecisionBuilder::build)
            .must("lag", LawArea.class, Decision::law, DecisionBuilder::law)
            .text("lagrum", Decision::provision, DecisionBuilder::provision)
            .word("insats", Measure.class, Decision::measure, DecisionBuilder::measure)
            .mark("gynnande", Decision::favourable, DecisionBuilder::favourable)
            .word("beslutat_av", Body.class, Decision::body, DecisionBuilder::body)
            .mark("delegerat", Decision::delegated, DecisionBuilder::delegated)
            .text("utredning_id", Decision::investigation, DecisionBuilder::investigation)
            .day("beslut_datum", "decidedOn", DecisionBuilder::decidedOn)
            .day("delgivet_datum", "communicatedOn", DecisionBuilder::communicatedOn)
            .day("laga_kraft_datum", "legalForceOn", DecisionBuilder::legalForceOn)
            .day("giltigt_till", "validUntil", DecisionBuilder::validUntil)
            .day("avslutat_datum", "endedOn", DecisionBuilder::endedOn)
            .word("avslutsorsak", EndReason.class, Decision::endReason, DecisionBuilder::endReason),
        FactTable.of(
                "verkstallighet",
                Execution.class,
                Execution::of,
                ExecutionBuilder::concerns,
                ExecutionBuilder::registeredOn,
                ExecutionBuilder::build)
            .mark("delvis", Execution::partial, ExecutionBuilder::partial)
            .day("fran_datum", "startedOn", ExecutionBuilder::startedOn)
            .day("till_datum", "endedOn", ExecutionBuilder::endedOn),
        FactTable.of(
                "avbrott",
                Interruption.class,
                Interruption::of,
                InterruptionBuilder::concerns,
                InterruptionBuilder::registeredOn,
                InterruptionBuilder::build)
            .word("orsak", InterruptionCause.class, Interruption::cause, InterruptionBuilder::cause)
            .day("fran_datum", "interruptedOn", InterruptionBuilder::interruptedOn)
            .day("till_datum", "resumedOn", InterruptionBuilder::resumedOn),
        FactTable.of(
                "erbjudande",
                Offer.class,
                Offer::of,
                OfferBuilder::concerns,
                OfferBuilder::registeredOn,
                OfferBuilder::build)
            .day("erbjudet_datum", "offeredOn", OfferBuilder::offeredOn)
            .day("antaget_datum", "acceptedOn", OfferBuilder::acceptedOn)
            .day("avbojt_datum", "declinedOn", OfferBuilder::declinedOn),
        FactTable.of(
                "senarelaggning",
                Postponement.class,
                Postponement::of,
                PostponementBuilder::concerns,
                PostponementBuilder::registeredOn,
                PostponementBuilder::build)
            .day("begard_datum", "requestedOn", PostponementBuilder::requestedOn)
            .day("till_datum", "until", PostponementBuilder::until)
            .day("aterkallad_datum", "withdrawnOn", PostponementBuilder::withdrawnOn),
        FactTable.of(
                "dom",
                Judgment.class,
                Judgment::of,
                JudgmentBuilder::concerns,
                JudgmentBuilder::registeredOn,
                JudgmentBuilder::build)
            .must("lag", LawArea.class, Judgment::law, JudgmentBuilder::law)
            .word("utgang", JudgmentOutcome.class, Judgment::outcome, JudgmentBuilder::outcome)
            .word("insats", Measure.class, Judgment::measure, JudgmentBuilder::measure)
            .mark(
                "forst_vid_laga_kraft",
                Judgment::awaitsLegalForce,
                JudgmentBuilder::awaitsLegalForce)
            .mark(
                "muntlig_forhandling",
                Judgment::announcedAtHearing,
                JudgmentBuilder::announcedAtHearing)
            .day("dom_datum", "announcedOn", JudgmentBuilder::announcedOn)
            .day("delgiven_datum", "receivedOn", JudgmentBuilder::receivedOn)
            .day("laga_kraft_datum", "legalForceOn", JudgmentBuilder::legalForceOn)
            .day("domstolens_dag", "setDay", JudgmentBuilder::setDay)
            .day("upphor_datum", "endedOn", JudgmentBuilder::endedOn),
        FactTable.of(
                "overklagande",
                Appeal.class,
                Appeal::of,
                AppealBuilder::concerns,
                AppealBuilder::registeredOn,
                AppealBuilder::build)
            .must("part", AppealParty.class, Appeal::party, AppealBuilder::party)
            .day("inkom_datum", "receivedOn", AppealBuilder::receivedOn)
            .day("overlamnat_datum", "forwardedOn", AppealBuilder::forwardedOn)
            .day("avvisat_datum", "dismissedOn", AppealBuilder::dismissedOn)
            .day("aterkallat_datum", "withdrawnOn", AppealBuilder::withdrawnOn),
        FactTable.of(
                "inhibition",
                Stay.class,
                Stay::of,
                StayBuilder::concerns,
                StayBuilder::registeredOn,
                StayBuilder::build)
            .day("beslut_datum", "orderedOn", StayBuilder::orderedOn)
            .day("upphavd_datum", "liftedOn", StayBuilder::liftedOn));
  }
}
