package se.lagfrist.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import se.lagfrist.casefile.AgeGroup;
import se.lagfrist.casefile.AssessmentOutcome;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.ConcernReport;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Execution;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FiledReport;
import se.lagfrist.casefile.HomeKind;
import se.lagfrist.casefile.Investigation;
import se.lagfrist.casefile.InvestigationKind;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.LegalGround;
import se.lagfrist.casefile.Measure;
import se.lagfrist.casefile.Person;
import se.lagfrist.casefile.Placement;
import se.lagfrist.casefile.PreliminaryAssessment;
import se.lagfrist.casefile.ReportKind;
import se.lagfrist.casefile.ReporterCategory;
import se.lagfrist.casefile.Review;
import se.lagfrist.casefile.ReviewKind;
import se.lagfrist.engine.Evaluation;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.ObligationKey;
import se.lagfrist.obligation.Status;
import se.lagfrist.obligation.Timeline;

class EnginePropertyTest {

  private static final ObligationEngine ENGINE =
      RuleTexts.engine(RuleTexts.REPORT, RuleTexts.REVIEW, RuleTexts.UNEXECUTED);
  private static final LocalDate EPOCH = LocalDate.of(2019, 1, 1);

  /** A case with links that repeat from case to case, so that a leak between cases would show. */
  private static CaseFile randomCase(String id, Random random) {
    List<Fact> facts = new ArrayList<>();
    if (random.nextBoolean()) {
      facts.add(Person.of(id, "b").birthDate(some(random, -6500)).build());
    }
    if (random.nextInt(3) == 0) {
      LocalDate opened = some(random, 0);
      facts.add(
          Investigation.of(id, "u")
              .kind(InvestigationKind.CHILD)
              .openedOn(opened)
              .closedOn(opened.plusDays(random.nextInt(1200)))
              .build());
    }
    int n = 1 + random.nextInt(4);
    for (int i = 0; i < n; i++) {
      addSome(id, random, facts, i);
    }
    return CaseFile.of(id, facts);
  }

  private static void addSome(String id, Random random, List<Fact> facts, int i) {
    switch (random.nextInt(3)) {
      case 0 -> {
        facts.add(
            ConcernReport.of(id, "a" + i)
                .about(random.nextBoolean() ? AgeGroup.CHILD : AgeGroup.ADULT)
                .reporter(ReporterCategory.UNKNOWN)
                .receivedOn(random.nextInt(10) == 0 ? null : some(random, 0))
                .build());
        if (random.nextBoolean()) {
          facts.add(
              PreliminaryAssessment.of(id, "f" + i)
                  .concerns("a" + i)
                  .outcome(AssessmentOutcome.OPEN)
                  .decidedOn(random.nextInt(10) == 0 ? null : some(random, 0))
                  .build());
        }
      }
      case 1 -> {
        LocalDate executed = some(random, 0);
        facts.add(
            Placement.of(id, "p" + i)
                .home(HomeKind.values()[random.nextInt(4)])
                .ground(LegalGround.SOL)
                .executedOn(executed)
                .endedOn(random.nextBoolean() ? executed.plusDays(random.nextInt(900)) : null)
                .build());
        for (int r = random.nextInt(4); r > 0; r--) {
          facts.add(
              Review.of(id, "g" + i + "-" + r)
                  .concerns(random.nextBoolean() ? "p" + i : null)
                  .kind(ReviewKind.values()[random.nextInt(3)])
                  .body(Body.values()[random.nextInt(4)])
                  .heldOn(some(random, 0))
                  .build());
        }
      }
      default -> {
        facts.add(
            Decision.of(id, "d" + i)
                .law(LawArea.LSS)
                .measure(Measure.CONTACT_PERSON)
                .favourable(random.nextInt(4) > 0)
                .body(Body.BOARD)
                .decidedOn(random.nextInt(10) == 0 ? null : some(random, 0))
                .build());
        if (random.nextBoolean()) {
          facts.add(Execution.of(id, "v" + i).concerns("d" + i).startedOn(some(random, 0)).build());
        }
        if (random.nextBoolean()) {
          facts.add(
              FiledReport.of(id, "r" + i)
                  .concerns("d" + i)
                  .kind(ReportKind.IVO_FIRST)
                  .filedOn(some(random, 0))
                  .build());
        }
      }
    }
  }

  private static LocalDate some(Random random, int offset) {
    return EPOCH.plusDays(offset + random.nextInt(2500));
  }

  @Property(tries = 60)
  void a_batch_equals_the_sum_of_its_singles_in_any_order(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 450) int count) {
    Random random = new Random(seed);
    List<CaseFile> files = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      files.add(randomCase("C" + i, random));
    }
    LocalDate asOf = some(random, 0);
    Map<String, Timeline> singles = new HashMap<>();
    files.forEach(f -> singles.put(f.id(), ENGINE.evaluate(f, asOf)));
    Collections.shuffle(files, random);
    List<Evaluation> batch = ENGINE.evaluateAll(files.stream(), asOf).toList();
    assertThat(batch).hasSize(count);
    for (int i = 0; i < count; i++) {
      Timeline timeline = ((Evaluation.Answered) batch.get(i)).timeline();
      assertThat(timeline.caseId()).isEqualTo(files.get(i).id());
      assertThat(timeline).isEqualTo(singles.get(timeline.caseId()));
    }
  }

  @Property(tries = 300)
  void facts_in_any_order_give_the_same_answer(@ForAll long seed) {
    Random random = new Random(seed);
    CaseFile file = randomCase("C", random);
    LocalDate asOf = some(random, 0);
    List<Fact> shuffled = new ArrayList<>(file.facts());
    Collections.shuffle(shuffled, random);
    assertThat(ENGINE.evaluate(CaseFile.of("C", shuffled), asOf))
        .isEqualTo(ENGINE.evaluate(file, asOf));
  }

  @Property(tries = 300)
  void keys_are_unique_and_every_obligation_can_be_explained(@ForAll long seed) {
    Random random = new Random(seed);
    Timeline timeline = ENGINE.evaluate(randomCase("C", random), some(random, 0));
    List<ObligationKey> keys = timeline.obligations().stream().map(Obligation::key).toList();
    assertThat(keys).doesNotHaveDuplicates();
    for (Obligation o : timeline.obligations()) {
      assertThat(o.explanation().steps()).isNotEmpty();
      assertThat(o.reason()).isNotBlank();
      assertThat(o.gap().isPresent()).isEqualTo(o.status() == Status.UNDETERMINED);
      assertThat(ObligationKey.parse(o.key().toString())).isEqualTo(o.key());
    }
  }

  @Property(tries = 200)
  void nothing_changes_before_the_wake_up_day(@ForAll long seed) {
    Random random = new Random(seed);
    CaseFile file = randomCase("C", random);
    LocalDate asOf = some(random, 0);
    Timeline now = ENGINE.evaluate(file, asOf);
    LocalDate until = now.wakeUp().orElse(asOf.plusYears(3));
    List<String> expected = shown(now);
    LocalDate last = until.minusDays(1).isAfter(asOf) ? until.minusDays(1) : asOf;
    for (LocalDate day :
        List.of(asOf.plusDays((last.toEpochDay() - asOf.toEpochDay()) / 2), last)) {
      assertThat(shown(ENGINE.evaluate(file, day))).as("%s to %s", asOf, day).isEqualTo(expected);
    }
  }

  @Property(tries = 200)
  void a_projection_begins_with_the_answer_of_the_day(@ForAll long seed) {
    Random random = new Random(seed);
    CaseFile file = randomCase("C", random);
    LocalDate asOf = some(random, 0);
    List<Obligation> projected = ENGINE.project(file, asOf, asOf.plusYears(2)).obligations();
    assertThat(projected).containsAll(ENGINE.evaluate(file, asOf).obligations());
  }

  private static List<String> shown(Timeline timeline) {
    return timeline.obligations().stream()
        .map(o -> o.key() + " " + o.status() + " " + o.lastDay() + " " + o.metOn())
        .toList();
  }
}
