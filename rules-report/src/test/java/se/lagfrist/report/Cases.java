package se.lagfrist.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.DecisionBuilder;
import se.lagfrist.casefile.EndReason;
import se.lagfrist.casefile.Execution;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.Interruption;
import se.lagfrist.casefile.InterruptionCause;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.Measure;
import se.lagfrist.casefile.Offer;

/** Short words for the cases of these tests. */
final class Cases {

  private final String id;
  private final List<Fact> facts = new ArrayList<>();

  private Cases(String id) {
    this.id = id;
  }

  static Cases named(String id) {
    return new Cases(id);
  }

  static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  Cases lss(String decidedOn) {
    return decision(
        Decision.of(id, "b1")
            .law(LawArea.LSS)
            .provision("9:9")
            .measure(Measure.SERVICE_HOUSING)
            .decidedOn(day(decidedOn)));
  }

  Cases sol(String decidedOn) {
    return sol(decidedOn, Measure.HOUSING_SUPPORT, "11:1");
  }

  Cases sol(String decidedOn, Measure measure, String provision) {
    return decision(
        Decision.of(id, "b1")
            .law(LawArea.SOL)
            .provision(provision)
            .measure(measure)
            .decidedOn(day(decidedOn)));
  }

  Cases decision(DecisionBuilder decision) {
    return with(decision.favourable(true).body(Body.BOARD).build());
  }

  Cases executed(String day) {
    return with(Execution.of(id, "v" + facts.size()).concerns("b1").startedOn(day(day)).build());
  }

  Cases partly(String day) {
    return with(
        Execution.of(id, "v" + facts.size())
            .concerns("b1")
            .partial(true)
            .startedOn(day(day))
            .build());
  }

  Cases interrupted(String day, String resumed) {
    return with(
        Interruption.of(id, "a" + facts.size())
            .concerns("b1")
            .cause(InterruptionCause.PROVIDER)
            .interruptedOn(day(day))
            .resumedOn(resumed == null ? null : day(resumed))
            .build());
  }

  Cases declined(String day) {
    return with(
        Offer.of(id, "e" + facts.size())
            .concerns("b1")
            .offeredOn(day(day))
            .declinedOn(day(day))
            .build());
  }

  /** Ends the decision. */
  Cases ended(String day, EndReason reason) {
    Decision decision = (Decision) facts.remove(0);
    facts.add(0, DecisionBuilder.builder(decision).endedOn(day(day)).endReason(reason).build());
    return this;
  }

  Cases with(Fact fact) {
    facts.add(fact);
    return this;
  }

  CaseFile file() {
    return CaseFile.of(id, facts);
  }
}
