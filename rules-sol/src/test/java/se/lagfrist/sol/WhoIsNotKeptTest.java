package se.lagfrist.sol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Extension;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.HomeKind;
import se.lagfrist.casefile.Investigation;
import se.lagfrist.casefile.InvestigationKind;
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

/**
 * A system that keeps on which day the care was considered, and not who did it, cannot show that it
 * was missed: SoL 22 kap. 13 §, 30 kap. 6-8 §§. Nor can one that keeps to when an inquiry was
 * extended, and not when that was decided: SoL 20 kap. 3 §.
 */
class WhoIsNotKeptTest {

  private static final Map<String, Kept> KEPT =
      Map.of(
          "Person", Kept.ALL,
          "Placement", Kept.ALL,
          "Investigation", Kept.ALL,
          "Extension", new Kept(Set.of("concerns", "until"), Set.of()),
          "Review", new Kept(Set.of("concerns", "heldOn", "kind"), Set.of()));

  private static Obligation of(String rule, Map<String, Kept> kept, Fact... facts) {
    ObligationEngine engine = ObligationEngine.create();
    CaseFile.Builder file =
        CaseFile.builder("a").add(Person.of("a", "p").birthDate(LocalDate.of(2015, 3, 2)).build());
    List.of(facts).forEach(file::add);
    return engine
        .with(engine.settings().withRecording(new RecordingProfile("utdrag", kept)))
        .evaluate(file.build(), LocalDate.of(2026, 11, 21))
        .obligations()
        .stream()
        .filter(o -> o.key().ruleId().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private static final Placement PLACED =
      Placement.of("a", "p1")
          .home(HomeKind.FAMILY_HOME)
          .ground(LegalGround.SOL)
          .executedOn(LocalDate.of(2025, 12, 1))
          .build();

  private static Review review(Body body) {
    return Review.of("a", "r1")
        .concerns("p1")
        .kind(ReviewKind.CONSIDERATION)
        .body(body)
        .heldOn(LocalDate.of(2026, 5, 27))
        .build();
  }

  @Test
  void care_that_was_considered_by_nobody_knows_whom_is_not_late() {
    Obligation one = of("sol.overvagande-vard", KEPT, PLACED, review(Body.UNKNOWN));
    assertThat(one.status()).isEqualTo(Status.UNTRACKED);
    assertThat(one.reason()).contains("vilket organ som har gjort det");
  }

  @Test
  void care_that_was_not_considered_or_by_an_official_is_late() {
    assertThat(of("sol.overvagande-vard", KEPT, PLACED).status()).isEqualTo(Status.OVERDUE);
    assertThat(of("sol.overvagande-vard", KEPT, PLACED, review(Body.OFFICIAL)).status())
        .isEqualTo(Status.OVERDUE);
  }

  @Test
  void where_the_body_is_kept_it_is_late_until_it_is_known() {
    Map<String, Kept> all = Map.of("Placement", Kept.ALL, "Review", Kept.ALL);
    Obligation one = of("sol.overvagande-vard", all, PLACED, review(Body.UNKNOWN));
    assertThat(one.status()).isEqualTo(Status.OVERDUE);
    assertThat(one.reason())
        .contains("av okänt organ: räknas inte förrän det är känt vilket")
        .doesNotContain("behörig");
  }

  /** An inquiry opened on 12 June, and extended to a day that nobody knows when it was decided. */
  private static Obligation extendedUntil(LocalDate day) {
    return of(
        "sol.barnutredning",
        KEPT,
        Investigation.of("a", "u1")
            .kind(InvestigationKind.CHILD)
            .openedOn(LocalDate.of(2026, 6, 12))
            .build(),
        Extension.of("a", "f1").concerns("u1").until(day).build());
  }

  @Test
  void an_inquiry_extended_on_an_unknown_day_is_not_late() {
    Obligation one = extendedUntil(LocalDate.of(2026, 12, 12));
    assertThat(one.status()).isEqualTo(Status.UNDETERMINED);
    assertThat(one.reason()).contains("Dagen för beslutet om förlängning saknas");
  }

  @Test
  void an_inquiry_extended_to_a_day_within_the_time_is_late_whenever_that_was_decided() {
    // Four months from 12 June end on 12 October: SoL 20 kap. 3 §.
    assertThat(extendedUntil(LocalDate.of(2026, 10, 12)).status()).isEqualTo(Status.OVERDUE);
    assertThat(extendedUntil(LocalDate.of(2026, 10, 13)).status()).isEqualTo(Status.UNDETERMINED);
  }
}
