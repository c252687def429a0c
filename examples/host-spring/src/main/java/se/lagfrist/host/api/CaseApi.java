package se.lagfrist.host.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.host.act.Acting;
import se.lagfrist.host.act.Who;
import se.lagfrist.host.answer.Answer;
import se.lagfrist.host.answer.Answers;
import se.lagfrist.host.api.Views.CaseView;
import se.lagfrist.host.api.Views.CloseReminder;
import se.lagfrist.host.api.Views.ExplanationView;
import se.lagfrist.host.api.Views.ReminderView;
import se.lagfrist.host.api.Views.TakenIn;
import se.lagfrist.host.problem.HostProblem;
import se.lagfrist.host.store.CaseUpload;
import se.lagfrist.host.store.ReminderStore;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.ObligationKey;
import se.lagfrist.obligation.Timeline;
import se.lagfrist.report.out.CalendarFeed;

/** One case: what is due in it, why, as a calendar; its reminders; and taking in a new one. */
@RestController
@RequestMapping("/api/case")
@Tag(name = "Case", description = "One case. Its id is a parameter, since ids may hold slashes.")
class CaseApi {

  static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

  private final Answers answers;
  private final ReminderStore reminders;
  private final Acting acting;
  private final Who who;
  private final CaseUpload upload;

  CaseApi(Answers answers, ReminderStore reminders, Acting acting, Who who, CaseUpload upload) {
    this.answers = answers;
    this.reminders = reminders;
    this.acting = acting;
    this.who = who;
    this.upload = upload;
  }

  @GetMapping("/obligations")
  @Operation(summary = "What is due in a case on a day")
  CaseView obligations(@RequestParam String caseId, @RequestParam LocalDate asOf) {
    Answer answer = answer(caseId, asOf);
    return CaseView.of(answer, timeline(answer));
  }

  @GetMapping("/explanation")
  @Operation(summary = "Why a duty is due, step by step")
  ExplanationView explanation(
      @RequestParam String caseId,
      @Parameter(example = "sol.forhandsbedomning/a1/1") @RequestParam String key,
      @RequestParam LocalDate asOf) {
    ObligationKey wanted = Acting.key(key);
    Timeline timeline = timeline(answer(caseId, asOf));
    Obligation found = timeline.find(wanted).orElseThrow(() -> HostProblem.noObligation(key));
    return ExplanationView.of(found, timeline);
  }

  @GetMapping(value = "/calendar.ics", produces = "text/calendar")
  @Operation(summary = "The last days of a case as iCalendar")
  ResponseEntity<String> calendar(@RequestParam String caseId, @RequestParam LocalDate asOf)
      throws IOException {
    StringWriter out = new StringWriter();
    CalendarFeed.write(List.of(timeline(answer(caseId, asOf))), out);
    return ResponseEntity.ok()
        .contentType(CALENDAR)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("bevakningar.ics").build().toString())
        .body(out.toString());
  }

  @GetMapping("/reminders")
  @Operation(summary = "The reminders the host keeps for a case, open and closed")
  List<ReminderView> reminders(@RequestParam String caseId) {
    return reminders.of(List.of(caseId)).getOrDefault(caseId, List.of()).stream()
        .map(ReminderView::of)
        .toList();
  }

  @PostMapping(value = "/reminders/close", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "A person notes that a duty is handled elsewhere, which closes its reminder",
      description = "It is opened again when the act is undone or the duty changes.")
  ReminderView close(
      @RequestParam String caseId,
      @org.springframework.web.bind.annotation.RequestBody CloseReminder body,
      @Parameter(hidden = true) HttpServletRequest request) {
    String text = body.key();
    if (text == null || body.reason() == null || body.asOf() == null) {
      throw HostProblem.badRequest("Ange key, reason och asOf, alla tre.");
    }
    ObligationKey key = Acting.key(text);
    acting.handled(new Acting.On(caseId, key, body.asOf(), who.of(request)), body.reason());
    return reminders
        .find(caseId, key)
        .map(ReminderView::of)
        .orElseThrow(() -> HostProblem.noObligation(text));
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Takes in a new case file",
      requestBody =
          @RequestBody(
              required = true,
              description = "A case file as in META-INF/lagfrist/casefile.schema.json",
              content =
                  @Content(mediaType = "application/json", schema = @Schema(type = "object"))))
  ResponseEntity<TakenIn> take(@Parameter(hidden = true) HttpServletRequest request)
      throws IOException {
    CaseFile file = upload.take(request.getInputStream(), request.getContentLengthLong());
    URI where =
        UriComponentsBuilder.fromPath("/api/case/obligations")
            .queryParam("caseId", "{id}")
            .encode()
            .buildAndExpand(file.id())
            .toUri();
    return ResponseEntity.created(where).body(new TakenIn(file.id(), file.facts().size()));
  }

  private Answer answer(String caseId, LocalDate asOf) {
    return answers.of(caseId, asOf).orElseThrow(() -> HostProblem.noCase(caseId));
  }

  private static Timeline timeline(Answer answer) {
    return answer.timeline().orElseThrow(() -> HostProblem.notAnswered(answer.stored().id()));
  }
}
