package se.lagfrist.host.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import se.lagfrist.host.answer.Answer;
import se.lagfrist.host.store.ReminderRow;
import se.lagfrist.host.table.RowProblem;
import se.lagfrist.obligation.Caveat;
import se.lagfrist.obligation.Explanation;
import se.lagfrist.obligation.Force;
import se.lagfrist.obligation.Notice;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.Receipt;
import se.lagfrist.obligation.Status;
import se.lagfrist.obligation.Timeline;
import se.lagfrist.report.Reminder;

/** What the REST interface answers with. */
final class Views {

  private Views() {}

  @Schema(description = "What is due in a case on a day")
  record CaseView(
      String caseId,
      @Nullable String unit,
      @Schema(description = "Id of who handles the case") @Nullable String handler,
      LocalDate asOf,
      @Schema(description = "The next day on which the answer can change by itself")
          @Nullable LocalDate wakeUpDay,
      List<ObligationView> obligations,
      @Schema(description = "Duties the law is known to have and no rule has") List<Notice> notices,
      @Schema(description = "Rows that could not be used; the answer is made without them")
          List<RowProblem> rowProblems,
      Receipt receipt) {

    static CaseView of(Answer answer, Timeline timeline) {
      return new CaseView(
          answer.stored().id(),
          answer.stored().unit().orElse(null),
          answer.stored().handler().orElse(null),
          timeline.asOf(),
          timeline.wakeUp().orElse(null),
          timeline.obligations().stream().map(o -> ObligationView.of(o, timeline.asOf())).toList(),
          timeline.notices(),
          answer.stored().mapped().problems(),
          timeline.receipt());
    }
  }

  @Schema(description = "One duty")
  record ObligationView(
      @Schema(description = "Names the duty the same way in every run") String key,
      String title,
      String duty,
      ObligationKind kind,
      Force force,
      Status status,
      @Schema(description = "Whether it rests on law, not on practice or a local guideline")
          boolean law,
      boolean ownDuty,
      String responsible,
      String citation,
      @Nullable LocalDate start,
      @Nullable LocalDate statutoryDay,
      @Nullable LocalDate lastDay,
      @Nullable LocalDate plannedDay,
      @Nullable LocalDate rolledDay,
      @Nullable LocalDate metOn,
      @Nullable LocalDate lapsedOn,
      @Schema(description = "Calendar days; negative when the last day has passed")
          @Nullable Long daysLeft,
      String reason,
      @Schema(description = "Changes of law that the answer does not take into account")
          List<Caveat> caveats) {

    static ObligationView of(Obligation o, LocalDate asOf) {
      boolean known = o.status() != Status.UNDETERMINED;
      return new ObligationView(
          o.key().toString(),
          o.title(),
          o.duty(),
          o.kind(),
          o.force(),
          o.status(),
          o.force() == Force.STATUTE || o.force() == Force.REGULATION,
          o.isOwnDuty(),
          o.responsible(),
          o.citation().print(),
          o.start().orElse(null),
          o.statutoryDay().orElse(null),
          o.lastDay().orElse(null),
          o.plannedDay().orElse(null),
          o.rolledDay().orElse(null),
          o.metOn().orElse(null),
          o.lapsedOn().orElse(null),
          known ? number(o.daysLeft(asOf)) : null,
          o.reason(),
          o.caveats());
    }

    private static @Nullable Long number(OptionalLong value) {
      return value.isPresent() ? value.getAsLong() : null;
    }
  }

  @Schema(description = "Why a duty says what it says, step by step")
  record ExplanationView(
      String caseId,
      LocalDate asOf,
      ObligationView obligation,
      List<StepView> steps,
      List<String> factIds,
      List<String> notes,
      String ruleFile,
      int ruleLine,
      Receipt receipt) {

    static ExplanationView of(Obligation o, Timeline timeline) {
      Explanation explanation = o.explanation();
      return new ExplanationView(
          timeline.caseId(),
          timeline.asOf(),
          ObligationView.of(o, timeline.asOf()),
          explanation.steps().stream()
              .map(
                  s ->
                      new StepView(
                          s.swedish(),
                          s.english(),
                          s.citation() == null ? null : s.citation().print(),
                          s.day()))
              .toList(),
          explanation.factIds(),
          o.notes(),
          explanation.ruleFile(),
          explanation.ruleLine(),
          timeline.receipt());
    }
  }

  @Schema(description = "One step")
  record StepView(
      String swedish, String english, @Nullable String citation, @Nullable LocalDate day) {}

  @Schema(description = "A page of a due list")
  record DueView(
      LocalDate asOf,
      @Schema(description = "Lines in the whole list") int total,
      @Schema(description = "Of these, overdue") int overdue,
      int page,
      int pages,
      List<DueLine> lines) {}

  @Schema(description = "A line of a due list")
  record DueLine(
      String caseId,
      @Nullable String unit,
      @Schema(description = "Id of who handles the case") @Nullable String handler,
      @Schema(description = "Whether every row of the case could be used") boolean complete,
      ObligationView obligation) {}

  @Schema(description = "A reminder (bevakning) as the host keeps it")
  record ReminderView(
      String caseId,
      String key,
      Reminder.State state,
      Status status,
      String duty,
      String citation,
      @Nullable LocalDate lastDay,
      LocalDate createdOn,
      LocalDate changedOn,
      @Nullable LocalDate closedOn,
      @Nullable String closedWhy) {

    static ReminderView of(ReminderRow row) {
      return new ReminderView(
          row.caseId(),
          row.reminder().key().toString(),
          row.reminder().state(),
          row.reminder().status(),
          row.duty(),
          row.reminder().provision(),
          row.reminder().lastDay(),
          row.createdOn(),
          row.changedOn(),
          row.closedOn(),
          row.closedWhy());
    }
  }

  @Schema(description = "A person notes that a duty is handled elsewhere")
  record CloseReminder(
      @Schema(description = "The key of the duty") @Nullable String key,
      @Schema(description = "Why, 3 to 1 000 characters") @Nullable String reason,
      @Schema(description = "The day it is closed") @Nullable LocalDate asOf) {}

  @Schema(description = "A case that was taken in")
  record TakenIn(String caseId, int facts) {}
}
