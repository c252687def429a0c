package se.lagfrist.hosts.plain;

import java.time.LocalDate;
import se.lagfrist.casefile.AgeGroup;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.ConcernReport;
import se.lagfrist.casefile.ReporterCategory;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.obligation.Obligation;

/** Asks one case what is due. */
public final class HostPlain {

  private HostPlain() {}

  /** Prints what a notification about a child, received on Walpurgis Eve, asks of the board. */
  public static void main(String[] args) {
    ObligationEngine engine = ObligationEngine.create();
    CaseFile file =
        CaseFile.builder("A-17")
            .add(
                ConcernReport.of("A-17", "n1")
                    .about(AgeGroup.CHILD)
                    .reporter(ReporterCategory.OBLIGED)
                    .receivedOn(LocalDate.of(2026, 4, 30))
                    .build())
            .build();
    for (Obligation o : engine.evaluate(file, LocalDate.of(2026, 5, 10)).obligations()) {
      String day = o.lastDay().map(LocalDate::toString).orElse("no day");
      System.out.println(o.key() + " " + o.status() + " " + day + " " + o.citation());
    }
  }
}
