package se.lagfrist.benchmarks.plain;

import java.time.LocalDate;
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

  /** Det finns en report om samma beslut: one that names the decision or the fact. */
  public static boolean isReported(PlainCase file, Fact fact, ReportKind kind) {
    String decision = fact.concerns();
    return decision != null
        && file.has(
            FiledReport.class,
            r ->
                r.kind() == kind
                    && (decision.equals(r.concerns()) || fact.id().equals(r.concerns())));
  }

  /** Verkställigheten föregicks av en report om beslutet. */
  public static boolean wasReportedBefore(PlainCase file, Execution execution, ReportKind kind) {
    String decision = execution.concerns();
    LocalDate started = execution.startedOn();
    return decision != null
        && file.has(
            FiledReport.class,
            r -> {
              LocalDate filed = r.filedOn();
              return r.kind() == kind
                  && (decision.equals(r.concerns()) || execution.id().equals(r.concerns()))
                  && filed != null
                  && (started == null || filed.isBefore(started));
            });
  }
}
