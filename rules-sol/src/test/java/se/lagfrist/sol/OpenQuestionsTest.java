package se.lagfrist.sol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lagfrist.casefile.Appeal;
import se.lagfrist.casefile.AppealParty;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.CareGround;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.CoerciveKind;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Extension;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.HomeKind;
import se.lagfrist.casefile.Investigation;
import se.lagfrist.casefile.InvestigationKind;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.LegalGround;
import se.lagfrist.casefile.Measure;
import se.lagfrist.casefile.Payment;
import se.lagfrist.casefile.Person;
import se.lagfrist.casefile.Placement;
import se.lagfrist.casefile.Review;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.obligation.Question;

class OpenQuestionsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
  private static final ObligationEngine ENGINE = ObligationEngine.create();
  private static final Person CHILD =
      Person.of("a", "p").birthDate(LocalDate.of(2014, 1, 1)).build();

  private static List<String> asked(Fact... facts) {
    return ENGINE.evaluate(CaseFile.of("a", List.of(facts)), DAY).questions().stream()
        .map(q -> q.factId() + "." + q.field())
        .toList();
  }

  @Test
  void aReviewOfWhichNeitherKindNorBodyIsKnownIsAskedAbout() {
    Placement placed =
        Placement.of("a", "p1")
            .home(HomeKind.FAMILY_HOME)
            .ground(LegalGround.SOL)
            .executedOn(LocalDate.of(2026, 1, 2))
            .build();
    Review review = Review.of("a", "r1").concerns("p1").heldOn(LocalDate.of(2026, 6, 1)).build();

    assertThat(asked(CHILD, placed, review)).contains("r1.kind", "r1.body");
  }

  @Test
  void aDecisionOfWhichNeitherActNorOutcomeIsKnownIsAskedAbout() {
    Decision decision =
        Decision.of("a", "b1").body(Body.OFFICIAL).decidedOn(LocalDate.of(2026, 6, 1)).build();

    assertThat(asked(decision)).contains("b1.law", "b1.favourable");
  }

  @Test
  void theDayToWhichTimeWasExtendedIsAskedFor() {
    Investigation inquiry =
        Investigation.of("a", "u1")
            .kind(InvestigationKind.CHILD)
            .openedOn(LocalDate.of(2026, 6, 1))
            .build();
    Extension extension =
        Extension.of("a", "x1").concerns("u1").decidedOn(LocalDate.of(2026, 9, 1)).build();

    assertThat(asked(CHILD, inquiry, extension)).contains("x1.until");
  }

  @Test
  void theServiceOfADecisionThatWasAppealedIsAskedFor() {
    Decision refusal =
        Decision.of("a", "b1")
            .law(LawArea.SOL)
            .favourable(false)
            .measure(Measure.HOME_CARE)
            .body(Body.OFFICIAL)
            .decidedOn(LocalDate.of(2026, 10, 1))
            .build();
    Appeal appeal =
        Appeal.of("a", "o1")
            .concerns("b1")
            .party(AppealParty.INDIVIDUAL)
            .receivedOn(LocalDate.of(2026, 11, 20))
            .build();

    assertThat(asked(refusal, appeal)).contains("b1.communicatedOn");
    assertThat(asked(refusal)).doesNotContain("b1.communicatedOn");
  }

  @Test
  void aPaymentThatCanBeOfSupportOfTwoKindsIsAskedAbout() {
    Payment paid = Payment.of("a", "u1").paidOn(LocalDate.of(2026, 6, 20)).build();

    assertThat(asked(granted("b1", Measure.INCOME_SUPPORT), paid)).doesNotContain("u1.concerns");
    assertThat(
            asked(
                granted("b1", Measure.INCOME_SUPPORT),
                granted("b2", Measure.OTHER_FINANCIAL),
                paid))
        .contains("u1.concerns");
  }

  @Test
  void nothingIsAskedOfWhatWasOnlyConcluded() {
    Payment paid = Payment.of("a", "u1").concerns("b1").paidOn(LocalDate.of(2026, 6, 20)).build();

    List<Question> questions =
        ENGINE
            .evaluate(CaseFile.of("a", List.of(granted("b1", Measure.INCOME_SUPPORT), paid)), DAY)
            .questions();

    assertThat(questions)
        .noneMatch(q -> q.kind() == Question.Kind.MARK && q.factId().contains("+"));
  }

  private static Decision granted(String id, Measure measure) {
    return Decision.of("a", id)
        .law(LawArea.SOL)
        .favourable(true)
        .measure(measure)
        .body(Body.OFFICIAL)
        .decidedOn(LocalDate.of(2026, 6, 10))
        .build();
  }

  @Test
  void careThatBeganUnderTheCustodyIsNotAskedAboutAndCareThatBeganByItselfIs() {
    LocalDate taken = LocalDate.of(2026, 2, 2);
    CoerciveMeasure custody =
        CoerciveMeasure.of("a", "c1")
            .kind(CoerciveKind.IMMEDIATE_CUSTODY)
            .ground(CareGround.ENVIRONMENT)
            .body(Body.BOARD)
            .decidedOn(taken)
            .executedOn(taken)
            .build();
    CoerciveMeasure care =
        CoerciveMeasure.of("a", "c2")
            .kind(CoerciveKind.CARE)
            .ground(CareGround.ENVIRONMENT)
            .body(Body.COURT)
            .decidedOn(LocalDate.of(2026, 3, 16))
            .executedOn(taken)
            .build();

    assertThat(asked(CHILD, custody, care)).doesNotContain("c2.executedOn");
    assertThat(asked(CHILD, care)).contains("c2.executedOn");
  }
}
