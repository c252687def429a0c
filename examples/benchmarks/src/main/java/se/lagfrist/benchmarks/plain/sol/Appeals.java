package se.lagfrist.benchmarks.plain.sol;

import static se.lagfrist.benchmarks.plain.InForce.between;
import static se.lagfrist.benchmarks.plain.InForce.since;
import static se.lagfrist.benchmarks.plain.Unit.WEEKS;
import static se.lagfrist.benchmarks.plain.Whens.APPEAL_DISMISSED;
import static se.lagfrist.benchmarks.plain.Whens.APPEAL_FORWARDED;
import static se.lagfrist.benchmarks.plain.Whens.APPEAL_RECEIVED;
import static se.lagfrist.benchmarks.plain.Whens.APPEAL_WITHDRAWN;
import static se.lagfrist.benchmarks.plain.Whens.DECIDED;
import static se.lagfrist.benchmarks.plain.Whens.DECISION_COMMUNICATED;
import static se.lagfrist.benchmarks.plain.Whens.JUDGMENT;
import static se.lagfrist.benchmarks.plain.Whens.JUDGMENT_RECEIVED;
import static se.lagfrist.benchmarks.plain.Whens.appealBy;
import static se.lagfrist.benchmarks.plain.Whens.event;

import java.util.List;
import java.util.Set;
import se.lagfrist.benchmarks.plain.Duty;
import se.lagfrist.casefile.Appeal;
import se.lagfrist.casefile.AppealParty;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.EventKind;
import se.lagfrist.casefile.Judgment;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.SundayRule;

/** Överklagande: FL 44-46 §§, FPL 6 a §, KL 13 kap. */
public final class Appeals {

  /** Decisions that a member of the municipality has reviewed for legality instead. */
  private static final Set<String> LEGALITY_REVIEW = Set.of("11:4", "12:2", "4:2");

  private Appeals() {}

  /** Returns the duties. */
  public static List<Duty> all() {
    return List.of(
        overklagandeEnskild(),
        overklagandeAllmanna(),
        overklagandeKommunen(),
        domOverklagandeEnskild(),
        overklagandeEnskildForhandling(),
        overlamnaOverklagande(),
        underrattaOmBeslut());
  }

  private static Duty overklagandeEnskild() {
    return Duty.on(
            Decision.class,
            (c, d) ->
                isByMunicipality(d)
                    && !LEGALITY_REVIEW.contains(d.provision() == null ? "" : d.provision()),
            "fl.overklagande-enskild",
            "Enskildas tid att överklaga nämndens beslut")
        .kind(ObligationKind.LIMITATION)
        .may(
            "den enskilde",
            "överklaga beslutet; överklagandet ska ha nått nämnden innan tiden är ute")
        .from(DECISION_COMMUNICATED)
        .within("FL (1986:223) 23 §", 3, WEEKS, between("1987-01-01", "2018-06-30"))
        .within("FL (2017:900) 44 §", 3, WEEKS, since("2018-07-01"))
        .metBy(appealBy(AppealParty.INDIVIDUAL))
        .sunday(SundayRule.APPLIES)
        .done();
  }

  private static Duty overklagandeAllmanna() {
    return Duty.on(
            Decision.class,
            (c, d) -> d.body() == Body.AUTHORITY,
            "fl.overklagande-allmanna",
            "Det allmännas tid att överklaga en statlig myndighets beslut")
        .kind(ObligationKind.LIMITATION)
        .note(
            "Det är inte avgjort att en kommun som tillsynsmyndigheten riktar sig mot alltid företräder det allmänna; här räknas från den tidigare dagen.")
        .note("Lydelsen i 1986 års lag är inte läst; den antas ha räknat på samma sätt.")
        .may(
            "kommunen",
            "överklaga beslutet; tiden går från beslutets dag och inte från delgivningen")
        .from(DECIDED)
        .within("FL (1986:223) 23 §", 3, WEEKS, between("1999-01-01", "2018-06-30"))
        .within("FL (2017:900) 44 §", 3, WEEKS, since("2018-07-01"))
        .metBy(appealBy(AppealParty.PUBLIC))
        .sunday(SundayRule.APPLIES)
        .done();
  }

  private static Duty overklagandeKommunen() {
    return Duty.on(
            Judgment.class,
            (c, j) -> true,
            "fpl.overklagande-kommunen",
            "Kommunens tid att överklaga en dom")
        .kind(ObligationKind.LIMITATION)
        .may(
            "kommunen",
            "överklaga domen och begära inhibition; ett överklagande skjuter inte upp verkställigheten")
        .from(JUDGMENT)
        .within("FPL (1971:291) 6 a § 4 st.", 3, WEEKS, since("2013-07-01"))
        .metBy(appealBy(AppealParty.PUBLIC))
        .sunday(SundayRule.APPLIES)
        .done();
  }

  private static Duty domOverklagandeEnskild() {
    return Duty.on(
            Judgment.class,
            (c, j) -> !j.announcedAtHearing(),
            "fpl.overklagande-enskild",
            "Enskildas tid att överklaga en dom som delgetts")
        .kind(ObligationKind.LIMITATION)
        .note(
            "Lydelserna före den 1 juli 2013 är inte lästa; RÅ 1999 not 181, RÅ 2003 not 211 och RÅ 2007 not 192 visar att tiden var densamma.")
        .may("den enskilde", "överklaga domen")
        .from(JUDGMENT_RECEIVED)
        .within("FPL (1971:291) 6 a § 2 st.", 3, WEEKS, since("1999-01-01"))
        .metBy(appealBy(AppealParty.INDIVIDUAL))
        .sunday(SundayRule.APPLIES)
        .done();
  }

  private static Duty overklagandeEnskildForhandling() {
    return Duty.on(
            Judgment.class,
            (c, j) -> j.announcedAtHearing(),
            "fpl.overklagande-enskild-forhandling",
            "Enskildas tid att överklaga en dom som meddelats vid förhandling")
        .kind(ObligationKind.LIMITATION)
        .may(
            "den enskilde",
            "överklaga domen; tiden går från domens dag eftersom den meddelades eller aviserades vid förhandlingen")
        .from(JUDGMENT)
        .within("FPL (1971:291) 6 a § 3 st.", 3, WEEKS, since("2013-07-01"))
        .metBy(appealBy(AppealParty.INDIVIDUAL))
        .sunday(SundayRule.APPLIES)
        .done();
  }

  private static Duty overlamnaOverklagande() {
    return Duty.on(
            Appeal.class,
            (c, a) ->
                a.party() == AppealParty.INDIVIDUAL && !c.concerns(a, Judgment.class, j -> true),
            "fl.overlamna-overklagande",
            "Överlämna ett överklagande till domstolen")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .note(
            "Lydelserna i 1986 års lag är inte lästa; JO och JK har krävt att överlämnandet sker utan dröjsmål.")
        .shall(
            "nämnden",
            "pröva om överklagandet kom i rätt tid, rätta ett uppenbart felaktigt beslut och annars lämna över handlingarna")
        .recipient("förvaltningsrätten")
        .from(APPEAL_RECEIVED)
        .promptly("FL (1986:223) 25 §", between("1987-01-01", "2018-06-30"))
        .promptly("FL (2017:900) 46 §", since("2018-07-01"))
        .benchmark(1, WEEKS, "JO 6620-2012")
        .metBy(APPEAL_FORWARDED)
        .metBy(APPEAL_DISMISSED)
        .endsAt(APPEAL_WITHDRAWN)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty underrattaOmBeslut() {
    return Duty.on(
            Decision.class,
            (c, d) -> isByMunicipality(d),
            "fl.underratta-om-beslut",
            "Underrätta parten om beslutet")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .note("Lydelsen i 1986 års lag är inte läst.")
        .shall(
            "nämnden",
            "ge parten hela beslutet och, om det får överklagas, upplysa om hur det går till")
        .from(DECIDED)
        .promptly("FL (1986:223) 21 §", between("1987-01-01", "2018-06-30"))
        .promptly("FL (2017:900) 33 §", since("2018-07-01"))
        .metBy(DECISION_COMMUNICATED)
        .metBy(event(EventKind.PARTY_INFORMED_OF_DECISION))
        .sunday(SundayRule.NOT)
        .done();
  }

  private static boolean isByMunicipality(Decision decision) {
    return decision.body() != Body.COURT && decision.body() != Body.AUTHORITY;
  }
}
