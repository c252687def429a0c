package se.lagfrist.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.lagfrist.casefile.AgeGroup;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.ConcernReport;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Execution;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.HomeKind;
import se.lagfrist.casefile.Investigation;
import se.lagfrist.casefile.InvestigationKind;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.LegalGround;
import se.lagfrist.casefile.Measure;
import se.lagfrist.casefile.Placement;
import se.lagfrist.casefile.ReporterCategory;

/**
 * How a host maps the flat rows that most vendors' systems can export to a case file: each row
 * becomes at most one fact, and a table of the vendor's own codes says which.
 */
final class FlatRows {

  /**
   * A row of an export.
   *
   * @param id the row's id
   * @param type the vendor's code
   * @param from first day, or null
   * @param to last day, or null
   * @param caseworker who handles it; not needed, and left where it is
   * @param investigationId id of the investigation the row belongs to, or null
   * @param decisionId id of the decision the row belongs to, or null
   */
  record Row(
      String id,
      String type,
      LocalDate from,
      LocalDate to,
      String caseworker,
      String investigationId,
      String decisionId) {}

  private interface Mapping {
    Fact fact(String caseId, Row row);
  }

  /** The vendor's codes and what they mean. A host keeps this in its own configuration. */
  private static final Map<String, Mapping> CODES =
      Map.of(
          "ANM-BARN",
              (c, r) ->
                  ConcernReport.of(c, r.id())
                      .about(AgeGroup.CHILD)
                      .reporter(ReporterCategory.UNKNOWN)
                      .receivedOn(r.from())
                      .build(),
          "UTR-BARN",
              (c, r) ->
                  Investigation.of(c, r.id())
                      .kind(InvestigationKind.CHILD)
                      .openedOn(r.from())
                      .closedOn(r.to())
                      .build(),
          "BES-BOSTÖD",
              (c, r) ->
                  Decision.of(c, r.id())
                      .law(LawArea.SOL)
                      .measure(Measure.HOUSING_SUPPORT)
                      .favourable(true)
                      .body(Body.UNKNOWN)
                      .investigation(r.investigationId())
                      .decidedOn(r.from())
                      .endedOn(r.to())
                      .build(),
          "VERKST",
              (c, r) ->
                  Execution.of(c, r.id())
                      .concerns(r.decisionId())
                      .startedOn(r.from())
                      .endedOn(r.to())
                      .build(),
          "PLAC-FAMHEM",
              (c, r) ->
                  Placement.of(c, r.id())
                      .home(HomeKind.FAMILY_HOME)
                      .ground(LegalGround.SOL)
                      .concerns(r.decisionId())
                      .investigation(r.investigationId())
                      .executedOn(r.from())
                      .endedOn(r.to())
                      .build());

  private FlatRows() {}

  /** Returns the case; rows whose code means nothing to the rules are left out. */
  static CaseFile toCase(String caseId, List<Row> rows) {
    List<Fact> facts = new ArrayList<>();
    for (Row row : rows) {
      Mapping mapping = CODES.get(row.type());
      if (mapping != null) {
        facts.add(mapping.fact(caseId, row));
      }
    }
    return CaseFile.of(caseId, facts);
  }
}
