package se.lagfrist.benchmarks.plain.sol;

import java.util.List;
import se.lagfrist.benchmarks.plain.Conditions;
import se.lagfrist.benchmarks.plain.PlainCase;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.Judgment;
import se.lagfrist.casefile.JudgmentOutcome;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.Measure;
import se.lagfrist.casefile.Postponement;
import se.lagfrist.casefile.Stay;

/** Decisions and judgments that grant a service under the Social Services Act. */
final class GrantedServices {

  private GrantedServices() {}

  /** A favourable decision under 11:1, 12:1 or the old 4:1 on a service, not a fee or a consent. */
  static boolean isGranting(Decision decision) {
    return Conditions.grants(decision, LawArea.SOL)
        && isUnder(decision, "11:1", "12:1", "4:1")
        && decision.measure() != Measure.FEE
        && decision.measure() != Measure.PRIVATE_HOME_CONSENT;
  }

  /** Enligt some provisions eller utan angiven paragraf. */
  static boolean isUnder(Decision decision, String... provisions) {
    return decision.provision() == null || List.of(provisions).contains(decision.provision());
  }

  /** Whether the fact concerns such a decision. */
  static boolean isAboutDecision(PlainCase file, Fact fact) {
    return file.concerns(fact, Decision.class, GrantedServices::isGranting);
  }

  /** A judgment that grants a service under the act. */
  static boolean isGranting(Judgment judgment) {
    return judgment.outcome() == JudgmentOutcome.GRANTS_MEASURE && judgment.law() == LawArea.SOL;
  }

  /** Whether the fact concerns such a judgment. */
  static boolean isAboutJudgment(PlainCase file, Fact fact) {
    return file.concerns(fact, Judgment.class, GrantedServices::isGranting);
  }

  /** Whether a court has stopped it for the time being; a stay that names nothing is of it too. */
  static boolean isStayed(PlainCase file, Judgment judgment) {
    return file.has(
        Stay.class,
        s ->
            (s.concerns() == null || s.concerns().equals(judgment.id()))
                && s.orderedOn() != null
                && s.liftedOn() == null);
  }

  /** Whether the individual has put it off, which only decisions under 11:1 and 4:1 allow. */
  static boolean isPostponed(PlainCase file, Decision decision) {
    return isUnder(decision, "11:1", "4:1")
        && file.has(
            Postponement.class,
            p ->
                decision.id().equals(p.concerns())
                    && p.requestedOn() != null
                    && p.withdrawnOn() == null);
  }
}
