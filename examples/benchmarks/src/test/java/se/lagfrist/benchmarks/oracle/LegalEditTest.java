package se.lagfrist.benchmarks.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.lagfrist.authoring.PackCompiler;
import se.lagfrist.authoring.RuleSource;
import se.lagfrist.authoring.scenarier.ScenarioFiles;
import se.lagfrist.authoring.scenarier.ScenarioReport;
import se.lagfrist.authoring.scenarier.Scenarios;
import se.lagfrist.benchmarks.Lagfrist;
import se.lagfrist.benchmarks.PlainDrools;
import se.lagfrist.benchmarks.Referee;
import se.lagfrist.benchmarks.municipality.Municipality;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Investigation;
import se.lagfrist.casefile.InvestigationKind;
import se.lagfrist.engine.EngineSettings;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.rulebook.PackFile;
import se.lagfrist.rulebook.RulePack;

/**
 * A legal expert edits a copy of the rule files: a period becomes shorter, and a note gets another
 * word. No Java need follow: the second count and every contestant read the rules, and only the
 * scenarios that state a day of the edited rule tell that something changed.
 */
class LegalEditTest {

  private static final String RULE = "sol.barnutredning";
  private static final String FILE = "barnutredning";
  private static final Path SOL = Path.of("..", "..", "rules-sol");

  private static ObligationEngine edited = ObligationEngine.create();

  @BeforeAll
  static void edit() throws IOException {
    List<RuleSource> files = new ArrayList<>();
    for (RuleSource source : RuleSource.readAll(SOL.resolve(Path.of("src", "main", "regler")))) {
      files.add(
          source.name().equals(FILE + ".dslr")
              ? new RuleSource(
                  source.name(),
                  changed(
                      changed(
                          source.text(),
                          "20 kap. 3 § inom 4 månader från utredningens inledande",
                          "20 kap. 3 § inom 3 månader från utredningens inledande"),
                      "ger ingen ny tid.",
                      "ger ingen ytterligare tid."))
              : source);
    }
    List<RulePack> packs = new ArrayList<>();
    packs.add(PackCompiler.compile("sol", files).load());
    edited.rules().packs().stream().filter(p -> !p.name().equals("sol")).forEach(packs::add);
    edited = ObligationEngine.of(packs, EngineSettings.defaults());
  }

  private static String changed(String text, String old, String with) {
    assertThat(text).contains(old);
    return text.replace(old, with);
  }

  @Test
  void theEditIsSeen() {
    assertThat(edited.rules().rule(RULE).orElseThrow().details().notes())
        .anyMatch(note -> note.contains("ger ingen ytterligare tid."));
    CaseFile file =
        CaseFile.builder("A")
            .add(
                Investigation.of("A", "u1")
                    .kind(InvestigationKind.CHILD)
                    .openedOn(LocalDate.of(2026, 1, 12))
                    .build())
            .build();
    assertThat(edited.evaluate(file, LocalDate.of(2026, 2, 1)).of(RULE))
        .extracting(o -> o.lastDay().orElseThrow())
        .containsExactly(LocalDate.of(2026, 4, 12));
  }

  @Test
  void theSecondCountFollows() {
    ObligationEngine counting = Oracle.counting(edited.rules(), edited.settings());
    Comparison comparison = new Comparison(counting, Recount.of(counting.rules()), id -> true);
    List<Gathering> around = Gathering.all(edited.rules(), id -> id.startsWith(RULE));
    List<String> differences = new ArrayList<>();
    for (long n = 0; n < 3; n++) {
      RandomCases.Batch batch = RandomCases.batch(3, n, 100, around);
      for (CaseFile file : batch.files()) {
        differences.addAll(comparison.differences(file, batch.asOf()));
      }
    }
    assertThat(differences).isEmpty();
  }

  @Test
  void theContestantsFollow() {
    List<CaseFile> files = Municipality.of(17).cases(300).toList();
    assertThatCode(
            () ->
                Referee.check(
                    List.of(Lagfrist.of(edited), PlainDrools.sessionPerCase(edited)),
                    files,
                    LocalDate.of(2026, 6, 1),
                    Referee::say))
        .doesNotThrowAnyException();
  }

  @Test
  void onlyScenariosThatStateADayOfTheRuleAreRedAndOneThatIsEditedWithItIsGreen()
      throws IOException {
    String written = "Månaden saknar dagen, då gäller dess sista dag";
    List<PackFile> files = new ArrayList<>();
    for (PackFile file :
        ScenarioFiles.readAll(SOL.resolve(Path.of("src", "test", "resources", "scenarier")))) {
      files.add(
          file.name().equals(FILE + ".feature")
              ? new PackFile(
                  file.name(),
                  changed(
                      changed(
                          file.text(),
                          "för u1 försenad med sista dag 2026-02-28",
                          "för u1 försenad med sista dag 2026-01-31"),
                      "för u2 kommande med sista dag 2028-02-29",
                      "för u2 kommande med sista dag 2028-01-31"))
              : file);
    }

    ScenarioReport report = Scenarios.run(files, edited);

    List<ScenarioReport.Result> red = report.results().stream().filter(r -> !r.passed()).toList();
    assertThat(red).isNotEmpty().allMatch(r -> r.message().contains(RULE));
    assertThat(report.results()).filteredOn(r -> r.name().equals(written)).hasSize(1);
    assertThat(red).noneMatch(r -> r.name().equals(written));
  }
}
