package se.lagfrist.report;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Application;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Execution;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Interruption;
import se.lagfrist.casefile.Judgment;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.Measure;
import se.lagfrist.casefile.Person;
import se.lagfrist.engine.Reckoning;
import se.lagfrist.engine.Running;

/**
 * Finds the spans in which the granted measures of one case wait, and what cannot be told. Which
 * decisions are covered, how long they may wait, from when the law asks and what ends a wait is
 * said by the rules.
 */
final class Waits {

  private static final Set<String> GRANTS =
      ReportLaw.ids(ReportLaw.Role.UNEXECUTED, ReportLaw.Role.UNEXECUTED_JUDGMENT);
  private static final Set<String> INTERRUPTIONS = ReportLaw.ids(ReportLaw.Role.INTERRUPTED);

  /** The rules that are asked. */
  static final Set<String> RULES =
      ReportLaw.ids(
          ReportLaw.Role.UNEXECUTED,
          ReportLaw.Role.UNEXECUTED_JUDGMENT,
          ReportLaw.Role.INTERRUPTED);

  private final CaseFile file;
  private final Set<String> guessed;
  private final Map<String, Running> interrupted = new HashMap<>(4);
  private final List<Wait> found = new ArrayList<>(1);
  private final List<ReportQuestion> questions = new ArrayList<>(0);

  private Waits(Reckoning reckoning) {
    this.file = reckoning.file();
    this.guessed = reckoning.guessed().stream().map(Fact::id).collect(Collectors.toSet());
    for (Running one : reckoning.running()) {
      if (INTERRUPTIONS.contains(one.rule().id())) {
        interrupted.put(one.anchor().id(), one);
      }
    }
  }

  /** Looks through what the rules count in a case. */
  static Waits in(Reckoning reckoning) {
    Waits waits = new Waits(reckoning);
    reckoning.undated().forEach(waits::undated);
    for (Running one : reckoning.running()) {
      if (GRANTS.contains(one.rule().id())) {
        waits.grant(one);
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

  private void undated(Fact fact) {
    if (fact instanceof Decision) {
      ask(fact, "Beslutet saknar datum. Vilken dag fattades det?");
    } else if (fact instanceof Judgment) {
      ask(fact, "Domen saknar datum. Vilken dag meddelades den?");
    } else if (fact instanceof Interruption) {
      ask(fact, "Avbrottet saknar datum. Vilken dag avbröts insatsen?");
    }
  }

  private void grant(Running since) {
    if (since.anchor() instanceof Decision decision) {
      LocalDate ended = decision.endedOn();
      if (ended != null && ended.isBefore(since.start())) {
        ask(decision, "Beslutet upphörde innan det fattades. Vilken dag är rätt?");
      }
      waits(
          since,
          new Wait.Grant(
              decision.id(),
              decision.concerns(),
              Objects.requireNonNullElse(decision.law(), LawArea.OTHER),
              decision.provision(),
              Objects.requireNonNullElse(decision.measure(), Measure.OTHER),
              true,
              since.start()));
    } else if (since.anchor() instanceof Judgment judgment) {
      waits(
          since,
          new Wait.Grant(
              judgment.id(),
              judgment.concerns(),
              Objects.requireNonNullElse(judgment.law(), LawArea.OTHER),
              null,
              Objects.requireNonNullElse(judgment.measure(), Measure.OTHER),
              false,
              since.start()));
    }
  }

  private void waits(Running since, Wait.Grant grant) {
    boolean executed = false;
    boolean partly = false;
    boolean undated = false;
    List<Running> interruptions = new ArrayList<>(0);
    for (Fact fact : file.facts()) {
      if (!concerns(fact, grant) || guessed.contains(fact.id())) {
        continue;
      }
      if (fact instanceof Execution execution) {
        boolean part = Boolean.TRUE.equals(execution.partial());
        if (execution.startedOn() == null) {
          ask(execution, "Verkställigheten saknar datum. Vilken dag började insatsen?");
          undated |= !part;
        } else {
          executed |= !part;
          partly |= part;
        }
      } else if (fact instanceof Interruption && interrupted.containsKey(fact.id())) {
        interruptions.add(requireNonNull(interrupted.get(fact.id())));
      }
    }
    interruptions.sort(comparing(Running::start).thenComparing(i -> i.anchor().id()));
    if (!executed && !partly && !interruptions.isEmpty()) {
      // An interruption tells that it had begun, but not when.
      ask(
          interruptions.get(0).anchor(),
          "Insatsen avbröts men någon verkställighet är inte registrerad. När började den?");
      interrupted(grant, interruptions);
      return;
    }
    if (!executed && undated) {
      return;
    }
    found.add(
        new Wait(
            WaitKind.UNEXECUTED,
            grant,
            List.of(),
            since.start(),
            since.day(),
            since.after(),
            since.rule(),
            Wait.End.of(since)));
    LocalDate executedOn = since.endedBy() instanceof Execution ? since.ended() : null;
    if (executedOn != null) {
      // While it has never been executed in full, the first clock already runs: one report each.
      interruptions.removeIf(i -> i.start().isBefore(executedOn));
      interrupted(grant, interruptions);
      ended(grant, interruptions);
    }
  }

  /** Makes one span of interruptions that overlap, since a decision is reported once. */
  private void interrupted(Wait.Grant grant, List<Running> interruptions) {
    List<Running> together = new ArrayList<>(1);
    Wait.End end = null;
    for (Running next : interruptions) {
      Wait.End its = Wait.End.of(next);
      if (!together.isEmpty() && (end == null || next.start().isBefore(end.day()))) {
        end = end == null || its == null ? null : its.day().isAfter(end.day()) ? its : end;
      } else {
        add(grant, together, end);
        together = new ArrayList<>(1);
        end = its;
      }
      together.add(next);
    }
    add(grant, together, end);
  }

  private void add(Wait.Grant grant, List<Running> together, Wait.@Nullable End end) {
    if (together.isEmpty()) {
      return;
    }
    Running first = together.get(0);
    found.add(
        new Wait(
            WaitKind.INTERRUPTED,
            grant,
            together.stream().map(i -> (Interruption) i.anchor()).toList(),
            first.start(),
            first.day(),
            first.after(),
            first.rule(),
            end));
  }

  /** Asks about an execution that came to an end although the decision goes on. */
  private void ended(Wait.Grant grant, List<Running> interruptions) {
    Execution last = null;
    LocalDate until = null;
    for (Fact fact : file.facts()) {
      if (fact instanceof Execution execution
          && concerns(fact, grant)
          && !Boolean.TRUE.equals(execution.partial())
          && execution.startedOn() != null
          && (last == null || !execution.startedOn().isBefore(last.startedOn()))) {
        last = execution;
        until = execution.endedOn();
      }
    }
    if (last == null || until == null) {
      return;
    }
    LocalDate ended = until;
    LocalDate over = over(grant);
    if ((over == null || over.isAfter(ended.plusDays(1)))
        && interruptions.stream().noneMatch(i -> !i.start().isBefore(ended))) {
      ask(
          last,
          "Verkställigheten upphörde "
              + ended
              + " men beslutet gäller fortfarande. Är det ett avbrott, eller har beslutet upphört?");
    }
  }

  /** Returns the day on which the file says that the grant or the need was over, or null. */
  private @Nullable LocalDate over(Wait.Grant grant) {
    LocalDate over = null;
    for (Fact fact : file.facts()) {
      LocalDate day = null;
      if (fact instanceof Person person) {
        day = person.deceasedOn();
      } else if (fact instanceof Application application
          && application.id().equals(grant.concerns())) {
        day = application.withdrawnOn();
      } else if (fact.id().equals(grant.id())) {
        day = FactType.of(fact).endOf(fact);
        if (fact instanceof Decision decision && decision.validUntil() != null) {
          day = earlier(day, decision.validUntil().plusDays(1));
        }
      }
      over = earlier(over, day);
    }
    return over;
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null || (b != null && b.isBefore(a)) ? b : a;
  }

  /**
   * A fact has to do with a decision if it concerns it, concerns what the decision concerns, or
   * concerns the whole case; as everywhere in the engine.
   */
  static boolean concerns(Fact fact, Wait.Grant grant) {
    String about = fact.concerns();
    return about == null || about.equals(grant.id()) || about.equals(grant.concerns());
  }

  private void ask(Fact fact, String question) {
    questions.add(ReportQuestion.deciding(file.id(), fact.id(), question));
  }
}
