package se.lagfrist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.lagfrist.casefile.BoardDuty;
import se.lagfrist.casefile.BoardKind;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.engine.EngineSettings;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.report.CalendarDuties;
import se.lagfrist.report.MunicipalityCalendar;

/** The municipality's calendar against the legal catalogue and the shipped rules. */
class CalendarAgainstCatalogueTest {

  private static final ObligationEngine ENGINE = ObligationEngine.create();
  private static final Set<BoardKind> BOARDS =
      EnumSet.of(BoardKind.SOCIAL_BOARD, BoardKind.LSS_BOARD);

  /** What comes every year, month or quarter for a municipality, whatever its cases. */
  private static final List<String> PER_MUNICIPALITY =
      List.of(
          "family-home-child-register-ivo-yearly",
          "lss-assistance-time-reports-monthly",
          "lss-continuous-population-monitoring",
          "lss-interrupted-execution-report",
          "lss-record-purge",
          "lss-statistics-report-council",
          "lss-unexecuted-decision-report-auditors",
          "lss-unexecuted-decision-report-ivo",
          "sof-register-of-foster-children-annual",
          "sol-interrupted-execution-report",
          "sol-record-purge",
          "sol-retention-five-years",
          "sol-retention-not-opened",
          "sol-retention-register-data-five-years",
          "sol-statistics-report-council",
          "sol-unexecuted-decision-report-auditors",
          "sol-unexecuted-decision-report-ivo",
          "stat-children-interventions",
          "stat-elderly-disability-monthly",
          "stat-financial-assistance-monthly",
          "stat-lss-annual");

  private static CaseFile boards() {
    return CaseFile.builder("kommunen")
        .add(board("s", BoardKind.SOCIAL_BOARD))
        .add(board("l", BoardKind.LSS_BOARD))
        .build();
  }

  private static BoardDuty board(String id, BoardKind kind) {
    return BoardDuty.of("kommunen", id).kind(kind).from(LocalDate.of(2002, 1, 1)).build();
  }

  private static Set<String> ids(MunicipalityCalendar calendar) {
    return calendar.entries().stream()
        .flatMap(e -> e.catalogue().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void the_calendar_has_every_duty_of_the_municipality_with_and_without_rules() {
    MunicipalityCalendar alone = MunicipalityCalendar.of(2026, EngineSettings.defaults(), BOARDS);
    MunicipalityCalendar ruled =
        MunicipalityCalendar.of(2026, boards(), ENGINE, LocalDate.of(2026, 1, 1));

    assertThat(ids(alone)).containsExactlyElementsOf(PER_MUNICIPALITY);
    assertThat(ids(ruled)).containsExactlyElementsOf(PER_MUNICIPALITY);
    assertThat(alone.entries()).allSatisfy(e -> assertThat(e.source()).contains("§"));
    assertThat(ruled.entries()).allSatisfy(e -> assertThat(e.source()).isNotBlank());
  }

  @Test
  void its_ids_are_in_the_legal_catalogue_and_named_by_a_rule() throws IOException {
    List<String> catalogue = Files.readAllLines(Path.of("../../docs/lagkatalog.txt"));
    Set<String> named =
        ENGINE.rules().rules().stream()
            .flatMap(rule -> rule.catalogueIds().stream())
            .collect(Collectors.toSet());

    assertThat(catalogue).containsAll(PER_MUNICIPALITY);
    assertThat(named).containsAll(PER_MUNICIPALITY);
    assertThat(catalogue).containsAll(CalendarDuties.published().catalogueIds());
  }

  @Test
  void no_rule_about_a_board_is_missing() {
    Set<String> byRules =
        ENGINE
            .project(boards(), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))
            .obligations()
            .stream()
            .map(Obligation::key)
            .flatMap(key -> ENGINE.rules().rule(key.ruleId()).stream())
            .flatMap(rule -> rule.catalogueIds().stream())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(byRules).isNotEmpty();
    assertThat(PER_MUNICIPALITY).containsAll(byRules);
  }

  @Test
  void rules_and_duties_name_the_same_days() {
    MunicipalityCalendar alone = MunicipalityCalendar.of(2026, EngineSettings.defaults(), BOARDS);
    MunicipalityCalendar ruled =
        MunicipalityCalendar.of(2026, boards(), ENGINE, LocalDate.of(2026, 1, 1));

    assertThat(days(ruled)).containsExactlyElementsOf(days(alone));
    assertThat(days(alone))
        .contains(
            "2026-01-31 [family-home-child-register-ivo-yearly, sof-register-of-foster-children-annual]",
            "2026-10-25 [stat-lss-annual]",
            "2026-11-15 [stat-financial-assistance-monthly]",
            "2026-12-31 [lss-record-purge]",
            "null [stat-children-interventions]");
  }

  private static List<String> days(MunicipalityCalendar calendar) {
    return calendar.entries().stream().map(e -> e.day() + " " + e.catalogue()).sorted().toList();
  }
}
