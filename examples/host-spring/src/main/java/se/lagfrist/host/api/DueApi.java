package se.lagfrist.host.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.lagfrist.host.answer.Answers;
import se.lagfrist.host.answer.DueList;
import se.lagfrist.host.answer.DuePage;
import se.lagfrist.host.answer.DueQuery;
import se.lagfrist.host.api.Views.DueLine;
import se.lagfrist.host.api.Views.DueView;
import se.lagfrist.host.api.Views.ObligationView;
import se.lagfrist.host.digest.DigestRun;
import se.lagfrist.host.problem.HostProblem;
import se.lagfrist.host.reminder.NightlyRun;
import se.lagfrist.host.store.RunResult;
import se.lagfrist.host.store.RunStore;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.Status;
import se.lagfrist.obligation.Timeline;
import se.lagfrist.report.out.CalendarFeed;

/** Many cases: what waits, as a list and as a calendar; the nightly run. */
@RestController
@RequestMapping("/api")
@Tag(name = "Due", description = "Many cases")
class DueApi {

  private final DueList list;
  private final Answers answers;
  private final NightlyRun nightly;
  private final RunStore runs;
  private final DigestRun digests;

  DueApi(DueList list, Answers answers, NightlyRun nightly, RunStore runs, DigestRun digests) {
    this.list = list;
    this.answers = answers;
    this.nightly = nightly;
    this.runs = runs;
    this.digests = digests;
  }

  @GetMapping("/due")
  @Operation(summary = "What waits on a day, most urgent first")
  DueView due(
      @RequestParam LocalDate asOf,
      @RequestParam(required = false) @Nullable String unit,
      @Parameter(description = "Id of who handles the case") @RequestParam(required = false)
          @Nullable String handler,
      @RequestParam(required = false) @Nullable ObligationKind kind,
      @Parameter(description = "UPCOMING, OVERDUE or UNDETERMINED") @RequestParam(required = false)
          @Nullable Status status,
      @Parameter(description = "At most so many calendar days left; overdue ones too")
          @RequestParam(required = false)
          @Nullable Integer within,
      @Parameter(description = "Only the host's own duties") @RequestParam(defaultValue = "true")
          boolean own,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "50") int size) {
    if (page < 1 || size < 1 || size > DueQuery.MOST) {
      throw HostProblem.badRequest("page börjar på 1 och size är 1 till " + DueQuery.MOST + ".");
    }
    if (within != null && within < 0) {
      throw HostProblem.badRequest(
          "within är hur många dagar som är kvar, 0 eller fler. Det som är försenat är med ändå;"
              + " bara det: status=OVERDUE.");
    }
    DuePage found =
        list.page(new DueQuery(asOf, unit, handler, kind, status, within, own, page, size));
    return new DueView(
        asOf,
        found.total(),
        found.overdue(),
        found.page(),
        found.pages(),
        found.lines().stream()
            .map(
                l ->
                    new DueLine(
                        l.answer().stored().id(),
                        l.answer().stored().unit().orElse(null),
                        l.answer().stored().handler().orElse(null),
                        l.answer().stored().mapped().isComplete(),
                        ObligationView.of(l.obligation(), asOf)))
            .toList());
  }

  @GetMapping(value = "/calendar.ics", produces = "text/calendar")
  @Operation(summary = "The last days of a unit's cases as iCalendar")
  ResponseEntity<String> calendar(@RequestParam String unit, @RequestParam LocalDate asOf)
      throws IOException {
    List<Timeline> timelines =
        answers.on(asOf).all().stream()
            .filter(a -> unit.equals(DueList.unit(a)))
            .flatMap(a -> a.timeline().stream())
            .map(DueApi::waiting)
            .toList();
    StringWriter out = new StringWriter();
    CalendarFeed.write(timelines, out);
    return ResponseEntity.ok()
        .contentType(CaseApi.CALENDAR)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("bevakningar.ics").build().toString())
        .body(out.toString());
  }

  @PostMapping("/reconcile")
  @Operation(summary = "Makes the nightly run for a day")
  RunResult reconcile(@RequestParam LocalDate asOf) {
    return nightly.run(asOf);
  }

  @PostMapping("/digest")
  @Operation(summary = "Sends the digests of a day to those who have not had theirs")
  List<DigestRun.Result> digest(@RequestParam LocalDate asOf) {
    return digests.run(asOf);
  }

  @GetMapping("/row-problems")
  @Operation(summary = "Rows that the latest nightly run could not use")
  List<RunStore.SetAside> rowProblems() {
    return runs.setAside();
  }

  @GetMapping("/units")
  @Operation(summary = "The units that have cases")
  List<String> units(@RequestParam LocalDate asOf) {
    return list.units(answers.on(asOf));
  }

  /** A unit's calendar holds what waits; what is done would drown it. */
  private static Timeline waiting(Timeline timeline) {
    return timeline.keeping(
        timeline.obligations().stream().filter(o -> o.isOpen() && o.isOwnDuty()).toList());
  }
}
