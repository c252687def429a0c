package se.lagfrist.benchmarks.plain.sol;

import static se.lagfrist.benchmarks.plain.InForce.between;
import static se.lagfrist.benchmarks.plain.InForce.since;
import static se.lagfrist.benchmarks.plain.Unit.YEARS;
import static se.lagfrist.benchmarks.plain.Whens.CIRCUMSTANCES_CEASED;
import static se.lagfrist.benchmarks.plain.Whens.CULLED;
import static se.lagfrist.benchmarks.plain.Whens.LAST_NOTE;

import java.time.LocalDate;
import java.util.List;
import se.lagfrist.benchmarks.plain.Duty;
import se.lagfrist.benchmarks.plain.PlainCase;
import se.lagfrist.casefile.RecordKeeping;
import se.lagfrist.casefile.RecordKind;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.SundayRule;

/** Gallring och bevarande: SoL 16 kap. (tidigare 12 kap. 1-2 §§ i 2001 års lag). */
public final class Culling {

  private static final LocalDate NEW_RULES = LocalDate.of(2026, 1, 15);

  private Culling() {}

  /** Returns the duties. */
  public static List<Duty> all() {
    return List.of(
        gallringPersonakt(),
        bevarandePersonakt(),
        gallringSammanstallning(),
        bevarandeBarnutredning(),
        gallringBarnutredningAldre(),
        gallringInteInledd(),
        bevarandePlacering(),
        bevarandeAvtal(),
        bevarandeForskning());
  }

  private static Duty gallringPersonakt() {
    return Duty.on(
            RecordKeeping.class,
            (c, r) ->
                r.kind() == RecordKind.PERSONAL_FILE && !r.researchSample() && isRegisterCulled(c),
            "sol.gallring-personakt",
            "Gallra personakten")
        .kind(ObligationKind.RETENTION)
        .shall(
            "nämnden",
            "gallra akten fem år efter den sista anteckningen och bli klar senast året därpå")
        .from(LAST_NOTE)
        .endOfNextYear("SoL (2001:453) 12 kap. 1 §", 5, YEARS, between("2002-01-01", "2025-06-30"))
        .endOfNextYear("SoL (2025:400) 16 kap. 1 §", 5, YEARS, since("2025-07-01"))
        .metBy(CULLED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty bevarandePersonakt() {
    return Duty.on(
            RecordKeeping.class,
            (c, r) ->
                r.kind() == RecordKind.PERSONAL_FILE
                    || r.kind() == RecordKind.CHILD_INVESTIGATION
                    || r.kind() == RecordKind.NOT_OPENED,
            "sol.bevarande-personakt",
            "Bevara personakten i fem år")
        .kind(ObligationKind.RETENTION)
        .note(
            "Gallringsregeln läses så att akten inte heller får gallras innan de fem åren har gått.")
        .mayNot("nämnden", "gallra akten innan fem år har gått från den sista anteckningen")
        .from(LAST_NOTE)
        .within("SoL (2001:453) 12 kap. 1 §", 5, YEARS, between("2002-01-01", "2025-06-30"))
        .within("SoL (2025:400) 16 kap. 1 §", 5, YEARS, since("2025-07-01"))
        .brokenBy(CULLED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty gallringSammanstallning() {
    return Duty.on(
            RecordKeeping.class,
            (c, r) -> r.kind() == RecordKind.REGISTER_DATA,
            "sol.gallring-sammanstallning",
            "Gallra uppgifter i en sammanställning")
        .kind(ObligationKind.RETENTION)
        .note(
            "Undantagen för placeringar och forskning talar om handlingar och inte om uppgifter i sammanställningen.")
        .shall(
            "nämnden",
            "gallra uppgifterna fem år efter att förhållandena upphört och bli klar senast året därpå")
        .from(CIRCUMSTANCES_CEASED)
        .endOfNextYear(
            "SoL (2001:453) 12 kap. 1 § 2 st.", 5, YEARS, between("2002-01-01", "2025-06-30"))
        .endOfNextYear("SoL (2025:400) 16 kap. 1 § 2 st.", 5, YEARS, since("2025-07-01"))
        .metBy(CULLED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty bevarandeBarnutredning() {
    return Duty.on(
            RecordKeeping.class,
            (c, r) -> r.kind() == RecordKind.CHILD_INVESTIGATION && !wasClosedBefore2026(r),
            "sol.bevarande-barnutredning",
            "Bevara barnutredningen till trettio år")
        .kind(ObligationKind.RETENTION)
        .note(
            "Lagen säger inte när handlingarna därefter ska gallras; tidigast den senare av trettioårsdagen och fem år efter den sista anteckningen.")
        .mayNot("nämnden", "gallra handlingarna innan barnet har fyllt trettio år")
        .birthday("SoL (2025:400) 16 kap. 2 a § 1 st.", 30, since("2026-01-15").atOnce())
        .brokenBy(CULLED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty gallringBarnutredningAldre() {
    return Duty.on(
            RecordKeeping.class,
            (c, r) ->
                r.kind() == RecordKind.CHILD_INVESTIGATION
                    && wasClosedBefore2026(r)
                    && !r.researchSample()
                    && isRegisterCulled(c),
            "sol.gallring-barnutredning-aldre",
            "Gallra barnutredning som avslutats före 2026")
        .kind(ObligationKind.RETENTION)
        .note(
            "Handlingar som hör till en placering, ett faderskap eller en adoption undantas och registreras som ett eget slag av akt.")
        .shall(
            "nämnden",
            "gallra handlingarna enligt femårsregeln, eftersom ärendet avslutades före de nya reglerna")
        .from(LAST_NOTE)
        .endOfNextYear("SoL (2001:453) 12 kap. 1 §", 5, YEARS, between("2002-01-01", "2025-06-30"))
        .endOfNextYear("SoL (2025:400) 16 kap. 1 §", 5, YEARS, since("2025-07-01"))
        .metBy(CULLED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty gallringInteInledd() {
    return Duty.on(
            RecordKeeping.class,
            (c, r) -> r.kind() == RecordKind.NOT_OPENED && !r.researchSample(),
            "sol.gallring-inte-inledd",
            "Gallra ärende där utredning inte inleddes")
        .kind(ObligationKind.RETENTION)
        .note("Om handlingarna tas in i en senare utredning följer de den utredningens regler.")
        .shall(
            "nämnden",
            "gallra handlingarna fem år efter den sista anteckningen och bli klar senast året därpå")
        .from(LAST_NOTE)
        .endOfNextYear("SoL (2001:453) 12 kap. 1 §", 5, YEARS, between("2002-01-01", "2025-06-30"))
        .endOfNextYear("SoL (2025:400) 16 kap. 1 §", 5, YEARS, between("2025-07-01", "2026-01-14"))
        .endOfNextYear("SoL (2025:400) 16 kap. 2 a § 2 st.", 5, YEARS, since("2026-01-15"))
        .metBy(CULLED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty bevarandePlacering() {
    return Duty.on(
            RecordKeeping.class,
            (c, r) -> r.kind() == RecordKind.PLACEMENT || r.kind() == RecordKind.PARENTHOOD,
            "sol.bevarande-placering",
            "Handlingar som aldrig gallras")
        .kind(ObligationKind.RETENTION)
        .note("Handlingar om placering i skyddat boende omfattas sedan den 1 april 2024.")
        .mayNot("nämnden", "gallra handlingarna")
        .from(LAST_NOTE)
        .promptly("SoL (2001:453) 12 kap. 2 § 1 st.", between("2002-01-01", "2025-06-30"))
        .promptly("SoL (2025:400) 16 kap. 2 §", since("2025-07-01"))
        .brokenBy(CULLED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty bevarandeAvtal() {
    return Duty.on(
            RecordKeeping.class,
            (c, r) -> r.kind() == RecordKind.CUSTODY_AGREEMENT,
            "sol.bevarande-avtal",
            "Bevara godkända avtal till barnets artonårsdag")
        .kind(ObligationKind.RETENTION)
        .mayNot("nämnden", "gallra avtalet innan barnet har fyllt arton år")
        .birthday(
            "SoL (2001:453) 12 kap. 2 § 2 st.", 18, between("2002-01-01", "2025-06-30").atOnce())
        .birthday("SoL (2025:400) 16 kap. 3 §", 18, since("2025-07-01").atOnce())
        .brokenBy(CULLED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty bevarandeForskning() {
    return Duty.on(
            RecordKeeping.class,
            (c, r) ->
                r.researchSample()
                    && (r.kind() == RecordKind.PERSONAL_FILE
                        || r.kind() == RecordKind.CHILD_INVESTIGATION
                        || r.kind() == RecordKind.NOT_OPENED),
            "sol.bevarande-forskning",
            "Bevara handlingar för forskningen")
        .kind(ObligationKind.RETENTION)
        .mayNot("nämnden", "gallra handlingarna")
        .from(LAST_NOTE)
        .promptly("SoL (2001:453) 12 kap. 2 § 3 st.", between("2002-01-01", "2025-06-30"))
        .promptly("SoL (2025:400) 16 kap. 4 §", since("2025-07-01"))
        .brokenBy(CULLED)
        .sunday(SundayRule.NOT)
        .done();
  }

  /** 16:1: the file is not culled as long as data on the person are left in a register. */
  private static boolean isRegisterCulled(PlainCase file) {
    return !file.has(
        RecordKeeping.class, r -> r.kind() == RecordKind.REGISTER_DATA && r.culledOn() == null);
  }

  private static boolean wasClosedBefore2026(RecordKeeping file) {
    return file.closedOn() != null && file.closedOn().isBefore(NEW_RULES);
  }
}
