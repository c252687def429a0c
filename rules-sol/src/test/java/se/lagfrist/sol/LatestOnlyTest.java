package se.lagfrist.sol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.HomeKind;
import se.lagfrist.casefile.LegalGround;
import se.lagfrist.casefile.Person;
import se.lagfrist.casefile.Placement;
import se.lagfrist.casefile.Review;
import se.lagfrist.casefile.ReviewKind;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.engine.RecordingProfile;
import se.lagfrist.engine.RecordingProfile.Kept;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.Status;

/** A system that keeps the latest review only cannot show that one before it was missed. */
class LatestOnlyTest {

  private static final CaseFile CASE =
      CaseFile.of(
          "a",
          List.of(
              Person.of("a", "p").birthDate(LocalDate.of(2014, 1, 1)).build(),
              Placement.of("a", "p1")
                  .home(HomeKind.FAMILY_HOME)
                  .ground(LegalGround.SOL)
                  .executedOn(LocalDate.of(2023, 3, 1))
                  .build(),
              Review.of("a", "r1")
                  .concerns("p1")
                  .kind(ReviewKind.CONSIDERATION)
                  .body(Body.COMMITTEE)
                  .heldOn(LocalDate.of(2026, 6, 1))
                  .build()));

  private static List<Obligation> reviews(RecordingProfile profile) {
    ObligationEngine engine = ObligationEngine.create();
    return engine
        .with(engine.settings().withRecording(profile))
        .evaluate(CASE, LocalDate.of(2026, 10, 1))
        .obligations()
        .stream()
        .filter(one -> one.key().ruleId().equals("sol.overvagande-vard"))
        .toList();
  }

  private static RecordingProfile profile(boolean latestOnly) {
    return new RecordingProfile(
        "utdrag",
        Map.of(
            "Person", Kept.ALL,
            "Placement", Kept.ALL,
            "Review", new Kept(Set.of(), Set.of(), latestOnly)));
  }

  @Test
  void onlyTheTimeAfterTheLatestReviewIsJudged() {
    assertThat(reviews(profile(true)))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.status()).isEqualTo(Status.UPCOMING);
              assertThat(one.lastDay()).contains(LocalDate.of(2026, 12, 1));
            });
    assertThat(reviews(profile(false)))
        .extracting(Obligation::status)
        .containsExactlyInAnyOrder(Status.MET_LATE, Status.UPCOMING);
  }
}
