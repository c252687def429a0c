package se.lagfrist.report;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Application;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.EndReason;
import se.lagfrist.casefile.Execution;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.Interruption;
import se.lagfrist.casefile.Judgment;
import se.lagfrist.casefile.JudgmentOutcome;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.Measure;
import se.lagfrist.casefile.Person;
import se.lagfrist.time.PeriodUnit;
import se.lagfrist.time.StatutoryPeriod;
import se.lagfrist.time.StatutoryTime;

/** Finds the spans in which the granted measures of one case wait, and what cannot be told. */
final class Waits {

  private static final StatutoryPeriod THREE_MONTHS = StatutoryPeriod.of(3, PeriodUnit.MONTH);

  /** 11 kap. 1 § and 12 kap. 1 § of the new act, 4 kap. 1 § of the old; not 11:10 or 12:2. */
  private static final Pattern SOL_PROVISION =
      Pattern.compile("(11|12|4)\\s*(:|kap\\.?)\\s*1(\\D.*)?");

  /** 9 § with or without a point; not 9 a-9 e §§ and not 16 §. */
  private static final Pattern LSS_PROVISION = Pattern.compile("9\\s*(§.*|[:.,]\\s*\\d+.*)?");

  private final CaseFile file;
  private final QuarterChoices choices;
  private final List<Wait> found = new ArrayList<>(1);
  private final List<ReportQuestion> questions = new ArrayList<>(0);

  private Waits(CaseFile known, QuarterChoices choices) {
    this.file = known;
    this.choices = choices;
  }

  /** Looks through a case as known on the day asked about. */
  static Waits in(CaseFile known, QuarterChoices choices) {
    Waits waits = new Waits(known, choices);
    for (Fact fact : known.facts()) {
      if (fact instanceof Decision decision && covers(decision)) {
        waits.decision(decision);
      } else if (choices.reportJudgments()
          && fact instanceof Judgment judgment
          && judgment.outcome() == JudgmentOutcome.GRANTS_MEASURE
          && judgment.law() == LawArea.SOL) {
        waits.judgment(judgment);
      }
    }
    return waits;
  }

  List<Wait> found() {
    return found;
  }

  List<ReportQuestion> questions() {
    return questions;
  }

  /** Returns whether the reporting duty covers a decision at all. */
  static boolean covers(Decision decision) {
    if (!Boolean.TRUE.equals(decision.favourable())
        || decision.body() == Body.COURT
        || decision.measure() == Measure.FEE
        || decision.measure() == Measure.PRIVATE_HOME_CONSENT) {
      return false;
    }
    String provision = decision.provision();
    if (decision.law() == LawArea.SOL) {
      return provision == null || SOL_PROVISION.matcher(provision.strip()).matches();
    }
    return decision.law() == LawArea.LSS
        && (provision == null
            || decision.measure() == Measure.ADVANCE_DECISION
            || LSS_PROVISION.matcher(provision.strip()).matches());
  }

  private void decision(Decision decision) {
    LocalDate day = decision.decidedOn();
    if (day == null) {
      ask(decision, "Beslutet saknar datum. Vilken dag fattades det?");
      return;
    }
    EndReason why = decision.endReason();
    LocalDate ended = decision.endedOn();
    String reason = why == null ? "beslutet har upphört" : why.swedish();
    LocalDate stated = decision.validUntil();
    if (stated != null && (ended == null || stated.isBefore(ended))) {
      ended = stated.plusDays(1);
      reason = EndReason.EXPIRED.swedish();
    }
    waits(
        new Wait.Grant(
            decision.id(),
            decision.concerns(),
            Objects.requireNonNullElse(decision.law(), LawArea.OTHER),
            decision.provision(),
            Objects.requireNonNullElse(decision.measure(), Measure.OTHER),
            true,
            day,
            ended,
            reason));
  }

  private void judgment(Judgment judgment) {
    LocalDate day = judgment.announcedOn();
    if (day == null) {
      ask(judgment, "Domen saknar datum. Vilken dag meddelades den?");
    } else if (!day.isBefore(ReportLaw.NEW_SOL_FROM)) {
      waits(
          new Wait.Grant(
              judgment.id(),
              judgment.concerns(),
              Objects.requireNonNullElse(judgment.law(), LawArea.OTHER),
              null,
              Objects.requireNonNullElse(judgment.measure(), Measure.OTHER),
              false,
              day,
              judgment.endedOn(),
              "domen har upphört"));
    }
  }

  private void waits(Wait.Grant grant) {
    List<Execution> full = new ArrayList<>();
    boolean partly = false;
    boolean undated = false;
    List<Interruption> interruptions = new ArrayList<>(0);
    for (Fact fact : file.facts()) {
      if (!concerns(fact, grant)) {
        continue;
      }
      if (fact instanceof Execution execution) {
        if (execution.startedOn() == null) {
          ask(execution, "Verkställigheten saknar datum. Vilken dag började insatsen?");
          undated |= !Boolean.TRUE.equals(execution.partial());
        } else if (Boolean.TRUE.equals(execution.partial())) {
          partly = true;
        } else {
          full.add(execution);
        }
      } else if (fact instanceof Interruption interruption) {
        if (interruption.interruptedOn() == null) {
          ask(interruption, "Avbrottet saknar datum. Vilken dag avbröts insatsen?");
        } else {
          interruptions.add(interruption);
        }
      }
    }
    full.sort(comparing(e -> day(e)));
    interruptions.sort(comparing((Interruption i) -> day(i)).thenComparing(Interruption::id));
    Wait.@Nullable End closed = closed(grant);
    LocalDate executedOn = full.isEmpty() ? null : day(full.get(0));
    Interruption first = interruptions.isEmpty() ? null : interruptions.get(0);
    if (executedOn == null && first != null && !partly) {
      // An interruption tells that it had begun, but not when.
      ask(first, "Insatsen avbröts men någon verkställighet är inte registrerad. När började den?");
      interrupted(grant, full, interruptions, closed);
      return;
    }
    if (executedOn == null && undated) {
      return;
    }
    found.add(
        new Wait(
            WaitKind.UNEXECUTED,
            grant,
            List.of(),
            grant.day(),
            StatutoryTime.endDay(grant.day(), THREE_MONTHS),
            earlier(closed, executedOn)));
    if (executedOn != null) {
      // While it has never been executed in full, the first clock already runs: one report each.
      interruptions.removeIf(i -> day(i).isBefore(executedOn));
      interrupted(grant, full, interruptions, closed);
      ended(grant, full, interruptions, closed);
    }
  }

  /** Makes one span of interruptions that overlap, since a decision is reported once. */
  private void interrupted(
      Wait.Grant grant,
      List<Execution> full,
      List<Interruption> interruptions,
      Wait.@Nullable End closed) {
    List<Interruption> together = new ArrayList<>(1);
    LocalDate start = null;
    LocalDate end = null;
    for (Interruption next : interruptions) {
      LocalDate begins = day(next);
      LocalDate again = again(next, full);
      if (start != null && (end == null || begins.isBefore(end))) {
        together.add(next);
        end = end == null || again == null ? null : later(end, again);
        continue;
      }
      if (start != null) {
        add(grant, together, start, end, closed);
      }
      together = new ArrayList<>(1);
      together.add(next);
      start = begins;
      end = again;
    }
    if (start != null) {
      add(grant, together, start, end, closed);
    }
  }

  private void add(
      Wait.Grant grant,
      List<Interruption> together,
      LocalDate start,
      @Nullable LocalDate end,
      Wait.@Nullable End closed) {
    if (closed != null && !closed.day().isAfter(start)) {
      return;
    }
    found.add(
        new Wait(
            WaitKind.INTERRUPTED,
            grant,
            List.copyOf(together),
            start,
            StatutoryTime.endDay(start, THREE_MONTHS),
            earlier(closed, end)));
  }

  /** Asks about an execution that came to an end although the decision goes on. */
  private void ended(
      Wait.Grant grant,
      List<Execution> full,
      List<Interruption> interruptions,
      Wait.@Nullable End closed) {
    Execution last = full.get(full.size() - 1);
    LocalDate ended = last.endedOn();
    if (ended != null
        && (closed == null || closed.day().isAfter(ended.plusDays(1)))
        && interruptions.stream().noneMatch(i -> !day(i).isBefore(ended))) {
      ask(
          last,
          "Verkställigheten upphörde "
              + ended
              + " men beslutet gäller fortfarande. Är det ett avbrott, eller har beslutet upphört?");
    }
    LocalDate end = grant.endedOn();
    if (end != null && end.isBefore(grant.day())) {
      questions.add(
          new ReportQuestion(
              file.id(), grant.id(), "Beslutet upphörde innan det fattades. Vilken dag är rätt?"));
    }
  }

  /** Returns the day of the resumption or of a new execution, whichever came first. */
  private static @Nullable LocalDate again(Interruption interruption, List<Execution> full) {
    LocalDate again = interruption.resumedOn();
    for (Execution execution : full) {
      LocalDate started = day(execution);
      if (started.isAfter(day(interruption)) && (again == null || started.isBefore(again))) {
        again = started;
      }
    }
    return again;
  }

  /** Returns why and when the grant ceased for another reason than execution. */
  private Wait.@Nullable End closed(Wait.Grant grant) {
    LocalDate day = grant.endedOn();
    String reason = grant.endReason();
    for (Fact fact : file.facts()) {
      LocalDate other = null;
      EndReason why = EndReason.OTHER;
      if (fact instanceof Person person) {
        other = person.deceasedOn();
        why = EndReason.DECEASED;
      } else if (fact instanceof Application application
          && application.id().equals(grant.concerns())
          && application.withdrawnOn() != null
          && !application.withdrawnOn().isBefore(grant.day())) {
        other = application.withdrawnOn();
        why = EndReason.WITHDRAWN;
      }
      if (other != null && (day == null || other.isBefore(day))) {
        day = other;
        reason = why.swedish();
      }
    }
    return day == null ? null : new Wait.End(day, false, reason);
  }

  private static Wait.@Nullable End earlier(
      Wait.@Nullable End closed, @Nullable LocalDate executedOn) {
    if (executedOn != null && (closed == null || !closed.day().isBefore(executedOn))) {
      return new Wait.End(executedOn, true, "");
    }
    return closed;
  }

  /**
   * A fact has to do with a decision if it concerns it, concerns what the decision concerns, or
   * concerns the whole case; as everywhere in the engine.
   */
  static boolean concerns(Fact fact, Wait.Grant grant) {
    String about = fact.concerns();
    return about == null || about.equals(grant.id()) || about.equals(grant.concerns());
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static LocalDate day(Execution execution) {
    return requireNonNull(execution.startedOn(), "startedOn");
  }

  private static LocalDate day(Interruption interruption) {
    return requireNonNull(interruption.interruptedOn(), "interruptedOn");
  }

  private void ask(Fact fact, String question) {
    questions.add(new ReportQuestion(file.id(), fact.id(), question));
  }
}
