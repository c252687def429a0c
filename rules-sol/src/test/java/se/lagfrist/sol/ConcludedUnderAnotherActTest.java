package se.lagfrist.sol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lagfrist.authoring.WrittenRules;
import se.lagfrist.authoring.WrittenRules.Sentence;
import se.lagfrist.authoring.WrittenRules.WrittenRule;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.CoerciveKind;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.Judgment;
import se.lagfrist.casefile.JudgmentOutcome;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.Request;
import se.lagfrist.casefile.RequestKind;
import se.lagfrist.casefile.Review;
import se.lagfrist.casefile.ReviewKind;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.obligation.Step;
import se.lagfrist.rulebook.PackFile;

/** A step that rests on a conclusion names the act that the case is under. */
class ConcludedUnderAnotherActTest {

  private static final ObligationEngine ENGINE = ObligationEngine.create();
  private static final Pattern MEASURES =
      Pattern.compile("(?:det gäller )?ett beslut om ([^0-9]+?)(?: gäller)?");
  private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

  private static List<String> concluded(CaseFile file, String what) {
    return ENGINE.evaluate(file, DAY).obligations().stream()
        .flatMap(o -> o.explanation().steps().stream())
        .filter(s -> s.swedish().startsWith(what))
        .map(ConcludedUnderAnotherActTest::told)
        .distinct()
        .toList();
  }

  private static String told(Step step) {
    return step.citation() + " | " + step.swedish();
  }

  /** A conclusion that says of which measures it is true cites the act that each rests on. */
  @Test
  void a_conclusion_about_named_measures_cites_their_act() {
    List<String> wrong = new ArrayList<>();
    int named = 0;
    for (PackFile file : new SolRules().pack().ruleFiles()) {
      for (WrittenRule rule : WrittenRules.of(file).rules()) {
        String cited =
            rule.sentences().stream()
                .map(Sentence::text)
                .filter(text -> text.startsWith("följer av "))
                .collect(Collectors.joining("; "));
        for (Sentence sentence : cited.isEmpty() ? List.<Sentence>of() : rule.sentences()) {
          Matcher measures = MEASURES.matcher(sentence.text());
          if (measures.matches()) {
            named++;
            Stream.of(measures.group(1).split(", | eller "))
                .flatMap(word -> Stream.of(CoerciveKind.values()).filter(k -> is(k, word)))
                .map(kind -> kind.law().name())
                .filter(act -> !cited.contains(act + " ("))
                .forEach(act -> wrong.add(rule.id() + ": " + act));
          }
        }
      }
    }
    assertThat(named).isGreaterThan(40);
    assertThat(wrong).isEmpty();
  }

  private static boolean is(CoerciveKind kind, String word) {
    return kind.swedish().equals(word);
  }

  @Test
  void what_is_asked_about_lvm_care_names_the_section_of_lvm_beside_the_one_of_lvu() {
    CaseFile file =
        CaseFile.of(
            "k1",
            List.of(
                CoerciveMeasure.of("k1", "v1")
                    .kind(CoerciveKind.LVM_CARE)
                    .decidedOn(LocalDate.of(2026, 8, 3))
                    .executedOn(LocalDate.of(2026, 8, 3))
                    .build(),
                Request.of("k1", "r1")
                    .kind(RequestKind.SIS_DATA)
                    .receivedOn(LocalDate.of(2026, 9, 1))
                    .build()));
    assertThat(concluded(file, "Slutsats om vad r1 gäller"))
        .isNotEmpty()
        .allSatisfy(step -> assertThat(step).contains("Jämför ", "LVM (1988:870) 30 a §"));
  }

  @Test
  void a_review_of_a_judgment_on_shelter_rests_on_lpbs() {
    LocalDate day = LocalDate.of(2026, 3, 2);
    CaseFile file =
        CaseFile.of(
            "k1",
            List.of(
                Judgment.of("k1", "d1")
                    .law(LawArea.LPBS)
                    .outcome(JudgmentOutcome.SHELTER)
                    .announcedOn(day)
                    .build(),
                CoerciveMeasure.of("k1", "v1")
                    .kind(CoerciveKind.SHELTER)
                    .decidedOn(day)
                    .executedOn(day)
                    .build(),
                Review.of("k1", "g1")
                    .kind(ReviewKind.CONSIDERATION)
                    .body(Body.BOARD)
                    .concerns("d1")
                    .heldOn(LocalDate.of(2026, 8, 20))
                    .build()));
    assertThat(concluded(file, "Slutsats om vad g1 gäller"))
        .isNotEmpty()
        .allSatisfy(step -> assertThat(step).startsWith("LPBS (2024:79) 3 kap. 3 §"));
  }
}
