package se.lagfrist.report;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lagfrist.report.Cases.day;
import static se.lagfrist.report.Cases.named;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lagfrist.authoring.RuleSets;
import se.lagfrist.authoring.RuleSource;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Investigation;
import se.lagfrist.casefile.InvestigationKind;
import se.lagfrist.casefile.Person;
import se.lagfrist.engine.EngineSettings;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.report.out.CsvReports;
import se.lagfrist.report.out.HtmlPages;
import se.lagfrist.report.out.Pages;
import se.lagfrist.report.out.Sender;
import se.lagfrist.time.Quarter;

/** A lawyer edits a rule file, and the reports say something else, without a line of Java. */
class EditedRulesTest {

  private static final Path RULES = Path.of("../rules-sol/src/main/regler");
  private static final Quarter QUARTER = Quarter.parse("2026-Q1");

  private static ObligationEngine edited(String file, String was, String is) throws IOException {
    String text = Files.readString(RULES.resolve(file));
    assertThat(text).contains(was);
    return RuleSets.changed(
        Shipped.ENGINE.rules(),
        List.of(new RuleSource(file, text.replace(was, is))),
        EngineSettings.defaults());
  }

  private static String followUp(ObligationEngine engine, CaseFile file, String asOf)
      throws IOException {
    StringBuilder csv = new StringBuilder();
    FollowUpFigures figures =
        FollowUpFigures.of(Stream.of(file), engine, Quarter.parse("2026-Q2"), day(asOf));
    CsvReports.followUp(figures, csv);
    return csv + HtmlPages.write(Pages.followUp(figures, Sender.blank()));
  }

  @Test
  void the_follow_up_figures_take_the_time_of_a_child_investigation_from_the_rule()
      throws IOException {
    CaseFile file =
        CaseFile.builder("c")
            .add(Person.of("c", "p").birthDate(day("2015-05-05")).build())
            .add(
                Investigation.of("c", "u")
                    .kind(InvestigationKind.CHILD)
                    .openedOn(day("2026-01-12"))
                    .build())
            .build();
    // Four months end 2026-05-12, three 2026-04-12.
    ObligationEngine three =
        edited(
            "barnutredning.dslr",
            "inom 4 månader från utredningens inledande",
            "inom 3 månader från utredningens inledande");
    assertThat(followUp(Shipped.ENGINE, file, "2026-05-12"))
        .contains("öppna över fyra månader;ingen enhet angiven;0", "Över fyra månader");
    assertThat(followUp(Shipped.ENGINE, file, "2026-05-13"))
        .contains("öppna över fyra månader;ingen enhet angiven;1");
    assertThat(followUp(three, file, "2026-04-12"))
        .contains("öppna över tre månader;ingen enhet angiven;0", "Över tre månader")
        .doesNotContain("fyra månader");
    assertThat(followUp(three, file, "2026-04-13"))
        .contains("öppna över tre månader;ingen enhet angiven;1");
  }

  @Test
  void the_quarterly_reports_take_time_and_provision_from_the_rule() throws IOException {
    // Three months from 2026-01-20 end 2026-04-20, two 2026-03-20.
    CaseFile file = named("c").sol("2026-01-20").file();
    ObligationEngine two =
        edited(
            "ej-verkstallda-beslut.dslr",
            "34 kap. 1 § 1 st. varje kvartal när 3 månader har gått från beslutet",
            "34 kap. 9 § 7 st. varje kvartal när 2 månader har gått från beslutet");
    assertThat(report(Shipped.ENGINE, file).items()).isEmpty();
    IvoReport report = report(two, file);
    assertThat(report.items())
        .singleElement()
        .matches(i -> i.statutoryDay().equals(day("2026-03-20")))
        .matches(i -> i.citation().print().equals("SoL (2025:400) 34 kap. 9 § 7 st."));
    String council = HtmlPages.write(Pages.council(CouncilStatistics.of(report), Sender.blank()));
    assertThat(council)
        .contains("SoL, del 1: inte verkställda inom två månader från beslutet")
        .contains("LSS, del 1: inte verkställda inom tre månader från beslutet");
  }

  @Test
  void the_reports_take_which_decisions_are_covered_and_who_gets_them_from_the_rule()
      throws IOException {
    CaseFile file = named("c").sol("2025-10-15").file();
    assertThat(report(Shipped.ENGINE, file).recipient()).isEqualTo("IVO");
    ObligationEngine other =
        edited(
            "ej-verkstallda-beslut.dslr",
            "  - enligt 11:1, 12:1 eller 4:1 eller utan angiven paragraf\n"
                + "  - inte om avgift eller medgivande till vistelse i enskilt hem\n"
                + "SÅ\n"
                + "  ska nämnden rapportera att beslutet inte har verkställts, med beslutets dag,"
                + " insatsens art och kort om skälen\n"
                + "  mottagare är IVO\n",
            "  - enligt 12:1 eller utan angiven paragraf\n"
                + "SÅ\n"
                + "  ska nämnden rapportera att beslutet inte har verkställts, med beslutets dag,"
                + " insatsens art och kort om skälen\n"
                + "  mottagare är länsrätten\n");
    assertThat(report(other, file).items()).isEmpty();
    assertThat(report(other, file).recipient()).isEqualTo("länsrätten");
  }

  private static IvoReport report(ObligationEngine engine, CaseFile file) {
    return IvoQuarter.of(QUARTER, day("2026-04-10"), engine).report(Stream.of(file));
  }
}
