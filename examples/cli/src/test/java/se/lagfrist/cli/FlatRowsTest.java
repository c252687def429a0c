package se.lagfrist.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.CaseFileException;
import se.lagfrist.casefile.Execution;
import se.lagfrist.cli.FlatRows.Row;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.json.CaseFileJson;

class FlatRowsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 7);

  private static final List<Row> ROWS =
      List.of(
          new Row("1001", "ANM-BARN", DAY, null, "hl7", null, null),
          new Row("1002", "UTR-BARN", DAY.plusDays(20), null, "hl7", null, null),
          new Row("1003", "BES-BOSTÖD", DAY.plusDays(60), null, "hl2", "1002", null),
          new Row("1004", "VERKST", DAY.plusDays(90), null, "hl2", null, "1003"),
          new Row("1005", "SMS-PÅMINNELSE", DAY, DAY, "hl2", null, null));

  @Test
  void flatRowsBecomeACase() {
    CaseFile file = FlatRows.toCase("26-0042", ROWS);

    assertThat(file.facts()).hasSize(4);
    assertThat(file.fact("1004")).get().isInstanceOf(Execution.class);
    assertThat(file.fact("1004").orElseThrow().concerns()).isEqualTo("1003");
    assertThat(CaseFileJson.read(CaseFileJson.write(file))).isEqualTo(file);
  }

  @Test
  void theCaseIsAnswered() {
    assertThat(
            ObligationEngine.create()
                .evaluate(FlatRows.toCase("26-0042", ROWS), DAY.plusDays(15))
                .of("sol.forhandsbedomning"))
        .singleElement()
        .satisfies(o -> assertThat(o.lastDay()).contains(DAY.plusDays(14)));
  }

  @Test
  void aRowThatEndsBeforeItBeginsIsToldByItsField() {
    List<Row> wrong = List.of(new Row("1", "UTR-BARN", DAY, DAY.minusDays(1), "hl7", null, null));

    assertThatThrownBy(() -> FlatRows.toCase("26-0042", wrong))
        .isInstanceOf(CaseFileException.class)
        .hasMessageContaining("/facts/0/closedOn");
  }
}
