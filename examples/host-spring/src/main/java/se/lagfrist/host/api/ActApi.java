package se.lagfrist.host.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.lagfrist.host.act.Acting;
import se.lagfrist.host.act.Who;
import se.lagfrist.host.answer.Answer;
import se.lagfrist.host.answer.Answers;
import se.lagfrist.host.problem.HostProblem;
import se.lagfrist.host.store.Act;
import se.lagfrist.host.store.ActStore;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.Status;

/** What people do about duties: done on a day, handled elsewhere, later, and undoing each. */
@RestController
@RequestMapping("/api/case/acts")
@Tag(name = "Acts", description = "What people do about duties")
class ActApi {

  private final Acting acting;
  private final Answers answers;
  private final ActStore acts;
  private final Who who;

  ActApi(Acting acting, Answers answers, ActStore acts, Who who) {
    this.acting = acting;
    this.answers = answers;
    this.acts = acts;
    this.who = who;
  }

  @Schema(description = "A line of the log, which is added to and never changed")
  record ActView(
      long id,
      String caseId,
      String key,
      Act.Kind kind,
      @Schema(description = "Id of who acted") String who,
      Instant at,
      LocalDate asOf,
      @Nullable LocalDate doneOn,
      @Nullable LocalDate until,
      @Nullable String reason,
      @Schema(description = "The status of the duty then") Status status,
      @Schema(description = "The last day of the duty then") @Nullable LocalDate lastDay,
      @Schema(description = "Table and row that were written") @Nullable String row,
      boolean undone) {

    static ActView of(Act act) {
      Act.Written written = act.written();
      return new ActView(
          act.id(),
          act.caseId(),
          act.key().toString(),
          act.what().kind(),
          act.who(),
          act.at(),
          act.day(),
          act.what().doneOn(),
          act.what().until(),
          act.what().reason(),
          act.stood().status(),
          act.stood().lastDay(),
          written == null ? null : written.table() + " " + written.rowId(),
          act.undone() != null);
    }
  }

  @Schema(description = "A way in which a duty may have been done")
  record WayView(String way, String swedish) {}

  @Schema(description = "What to do; doneOn, until or reason, as the kind asks")
  record NewAct(
      @Nullable String key,
      @Schema(description = "DONE, HANDLED or LATER") Act.@Nullable Kind kind,
      @Nullable LocalDate asOf,
      @Nullable LocalDate doneOn,
      @Schema(description = "One of the ways; may be left out where there is only one")
          @Nullable String way,
      @Nullable LocalDate until,
      @Schema(description = "3 to 1 000 characters") @Nullable String reason) {}

  @GetMapping
  @Operation(summary = "The log of a case, the latest first")
  List<ActView> log(@RequestParam String caseId) {
    return acts.of(caseId).stream().map(ActView::of).toList();
  }

  @GetMapping("/ways")
  @Operation(summary = "The ways in which a duty may have been done on a day")
  List<WayView> ways(
      @RequestParam String caseId,
      @Parameter(example = "sol.forhandsbedomning/a1/1") @RequestParam String key,
      @RequestParam LocalDate doneOn,
      @RequestParam LocalDate asOf) {
    Answer answer = answers.of(caseId, asOf).orElseThrow(() -> HostProblem.noCase(caseId));
    Obligation o =
        answer.obligations().stream()
            .filter(each -> each.key().equals(Acting.key(key)))
            .findFirst()
            .orElseThrow(() -> HostProblem.noObligation(key));
    return acting.ways(answer, o, doneOn, asOf).stream()
        .map(d -> new WayView(d.id(), d.swedish()))
        .toList();
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "Notes that a duty is done, handled elsewhere or put off")
  ActView act(
      @RequestParam String caseId,
      @RequestBody NewAct body,
      @Parameter(hidden = true) HttpServletRequest request) {
    if (body.key() == null || body.kind() == null || body.asOf() == null) {
      throw HostProblem.badRequest("Ange key, kind och asOf, alla tre.");
    }
    Acting.On on = new Acting.On(caseId, Acting.key(body.key()), body.asOf(), who.of(request));
    String way = body.way();
    return ActView.of(
        switch (body.kind()) {
          case DONE -> acting.done(on, needed(body.doneOn(), "doneOn"), way == null ? "" : way);
          case HANDLED -> acting.handled(on, needed(body.reason(), "reason"));
          case LATER -> acting.later(on, needed(body.until(), "until"));
          case UNDONE -> throw HostProblem.badRequest("Ångra med POST /api/case/acts/undo och id.");
        });
  }

  @PostMapping("/undo")
  @Operation(summary = "Undoes an act; what it wrote is taken back")
  ActView undo(
      @RequestParam long id,
      @RequestParam LocalDate asOf,
      @Parameter(hidden = true) HttpServletRequest request) {
    return ActView.of(acting.undo(id, asOf, who.of(request)));
  }

  private static <T> T needed(@Nullable T value, String name) {
    if (value == null) {
      throw HostProblem.badRequest("Ange " + name + " för det slaget.");
    }
    return value;
  }
}
