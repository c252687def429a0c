package se.lagfrist.benchmarks.plain;

import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Execution;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FiledReport;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.ReportKind;

/** Conditions that more than one duty has. */
public final class Conditions {

  private Conditions() {}

  /** A favourable decision under an act. */
  public static boolean grants(Decision decision, LawArea law) {
    return decision.favourable() && decision.law() == law;
  }

  /** Det gäller ett gynnande beslut enligt an act. */
  public static boolean isAboutGrant(PlainCase file, Fact fact, LawArea law) {
    return file.concerns(fact, Decision.class, d -> grants(d, law));
  }

  /** Det finns en report om samma beslut. */
  public static boolean isReported(PlainCase file, Fact fact, ReportKind kind) {
    return file.related(fact, FiledReport.class, r -> r.kind() == kind);
  }

  /** Verkställigheten föregicks av en report om beslutet. */
  public static boolean wasReportedBefore(PlainCase file, Execution execution, ReportKind kind) {
    return file.related(
        execution,
        FiledReport.class,
        r ->
            r.kind() == kind
                && r.filedOn() != null
                && execution.startedOn() != null
                && r.filedOn().isBefore(execution.startedOn()));
  }
}
