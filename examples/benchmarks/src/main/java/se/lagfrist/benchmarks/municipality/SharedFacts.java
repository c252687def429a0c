package se.lagfrist.benchmarks.municipality;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.FiledReport;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.Measure;
import se.lagfrist.casefile.ReportKind;
import se.lagfrist.casefile.Request;
import se.lagfrist.casefile.RequestKind;
import se.lagfrist.casefile.Review;
import se.lagfrist.casefile.ReviewKind;

/** Facts that many stories have. */
final class SharedFacts {

  private SharedFacts() {}

  static se.lagfrist.casefile.DecisionBuilder decision(
      Draft d, LawArea law, Measure measure, LocalDate decided, @Nullable String concerns) {
    String provision = null;
    if (law == LawArea.SOL && d.chance(60)) {
      provision = d.one("11:1", "11:1", "4:1", "12:1", "11:4");
    }
    return Decision.of(d.caseId(), d.next("d"))
        .law(law)
        .provision(provision)
        .measure(measure)
        .favourable(true)
        .body(d.chance(97) ? Body.OFFICIAL : d.one(Body.BOARD, Body.COMMITTEE, Body.CHAIR))
        .concerns(concerns)
        .decidedOn(d.noted(decided));
  }

  static Request request(Draft d, RequestKind kind, LocalDate came, @Nullable String concerns) {
    LocalDate answered = d.within(came, 25);
    return Request.of(d.caseId(), d.next("q"))
        .kind(kind)
        .concerns(concerns)
        .receivedOn(came)
        .dueOn(d.chance(35) ? came.plusDays(d.from(10, 60)) : null)
        .answeredOn(answered)
        .build();
  }

  static void report(Draft d, ReportKind kind, LocalDate filed, @Nullable String concerns) {
    d.add(
        FiledReport.of(d.caseId(), d.next("r"))
            .kind(kind)
            .concerns(concerns)
            .filedOn(filed)
            .build());
  }

  /** Adds reviews at an interval of months, some of them late, until the need ends or today. */
  static void reviews(
      Draft d,
      LocalDate from,
      @Nullable String concerns,
      ReviewKind kind,
      Body body,
      int months,
      @Nullable LocalDate end) {
    LocalDate last = end == null || end.isAfter(d.today()) ? d.today() : end;
    LocalDate day = next(d, from, months);
    while (!day.isAfter(last)) {
      d.add(
          Review.of(d.caseId(), d.next("g"))
              .concerns(concerns)
              .kind(kind)
              .body(body)
              .heldOn(day)
              .build());
      day = next(d, day, months);
    }
  }

  private static LocalDate next(Draft d, LocalDate day, int months) {
    return day.plusMonths(months).plusDays(d.chance(85) ? -d.from(0, 25) : d.from(1, 60));
  }
}
