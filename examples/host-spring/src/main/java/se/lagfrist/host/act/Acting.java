package se.lagfrist.host.act;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.host.answer.Answer;
import se.lagfrist.host.answer.Answers;
import se.lagfrist.host.problem.HostProblem;
import se.lagfrist.host.store.Act;
import se.lagfrist.host.store.Act.Kind;
import se.lagfrist.host.store.Act.What;
import se.lagfrist.host.store.ActStore;
import se.lagfrist.host.store.FactStore;
import se.lagfrist.host.store.ReminderStore;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.ObligationKey;
import se.lagfrist.obligation.Status;

/**
 * Lets a person act on a duty, and undo it. What is written in the case, the reminder and the log
 * changes together or not at all.
 */
@Service
public class Acting {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 1000;

  private final Answers answers;
  private final Deeds deeds;
  private final ActStore acts;
  private final FactStore facts;
  private final ReminderStore reminders;
  private final TransactionTemplate writing;
  private final Clock clock;

  Acting(
      Answers answers,
      Deeds deeds,
      ActStore acts,
      FactStore facts,
      ReminderStore reminders,
      @Qualifier("writing") TransactionTemplate writing,
      Clock clock) {
    this.answers = answers;
    this.deeds = deeds;
    this.acts = acts;
    this.facts = facts;
    this.reminders = reminders;
    this.writing = writing;
    this.clock = clock;
  }

  /**
   * A duty and who acts on it.
   *
   * @param caseId the case
   * @param key names the duty
   * @param asOf the day the page is about
   * @param who the id of who acts
   */
  public record On(String caseId, ObligationKey key, LocalDate asOf, String who) {}

  /**
   * The ways in which a duty may have been done.
   *
   * @param day the day they were tried for, to begin with
   * @param deeds the ways
   */
  public record Ways(LocalDate day, List<Deed> deeds) {

    /** Copies the list. */
    public Ways {
      deeds = List.copyOf(deeds);
    }
  }

  /**
   * Returns the ways in which a duty may have been done: on the day of the page or, if no way fits
   * that day, on the last day or the day to plan for.
   */
  public Ways ways(Answer answer, Obligation o, LocalDate asOf) {
    for (LocalDate day :
        Stream.of(Optional.of(asOf), o.lastDay(), o.plannedDay(), o.start())
            .flatMap(Optional::stream)
            .filter(d -> !d.isAfter(asOf))
            .toList()) {
      List<Deed> found = ways(answer, o, day, asOf);
      if (!found.isEmpty()) {
        return new Ways(day, found);
      }
    }
    return new Ways(asOf, List.of());
  }

  /** Returns the ways in which a duty may have been done, if it was done on a day. */
  public List<Deed> ways(Answer answer, Obligation o, LocalDate doneOn, LocalDate asOf) {
    return waits(o) ? deeds.of(answer.stored(), o, doneOn, asOf) : List.of();
  }

  /**
   * Writes into the case that a duty was done on a day, so that the engine says that it is met.
   *
   * @param on the duty
   * @param doneOn the day, no later than the day the page is about
   * @param way the id of the way it was done; "" if there is only one
   * @throws HostProblem if no such way would meet the duty on that day, or it no longer waits
   */
  public Act done(On on, LocalDate doneOn, String way) {
    if (doneOn.isAfter(on.asOf())) {
      throw HostProblem.badRequest(
          "Dagen "
              + doneOn
              + " ligger efter den dag sidan gäller, "
              + on.asOf()
              + ". Det som inte har hänt kan inte skrivas in.");
    }
    return written(
        () -> {
          Answer answer = answer(on);
          Obligation o = waiting(answer, on);
          List<Deed> ways = deeds.of(answer.stored(), o, doneOn, on.asOf());
          Deed deed =
              ways.stream()
                  .filter(w -> way.isEmpty() ? ways.size() == 1 : w.id().equals(way))
                  .findFirst()
                  .orElseThrow(() -> HostProblem.notDone(doneOn, ways.size()));
          CaseFile file = answer.stored().file();
          Act.Written row = facts.write(file, deed.fact());
          return log(on, What.done(doneOn), Act.Stood.of(o), row, null);
        });
  }

  /**
   * Notes that a duty is handled where the system does not see it.
   *
   * @param on the duty
   * @param reason why, 3 to 1 000 characters
   * @throws HostProblem if the reason is too short or too long, or it is handled already
   */
  public Act handled(On on, String reason) {
    String why = reason.strip();
    if (why.length() < SHORTEST || why.length() > LONGEST) {
      throw HostProblem.badRequest(
          "Skälet har "
              + why.length()
              + " tecken. Skriv 3 till 1 000 tecken om hur skyldigheten hanteras.");
    }
    return written(
        () -> {
          Obligation o = waiting(answer(on), on);
          notHandled(on, o);
          if (reminders.find(on.caseId(), on.key()).isEmpty() && waits(o)) {
            reminders.create(on.caseId(), List.of(o), on.asOf());
          }
          reminders.openAgain(on.caseId(), List.of(on.key()), on.asOf());
          reminders.refresh(on.caseId(), List.of(o), on.asOf());
          reminders.closeByPerson(on.caseId(), on.key(), why, on.asOf());
          return log(on, What.handled(why), Act.Stood.of(o), null, null);
        });
  }

  /**
   * Puts a duty off to a day.
   *
   * @param on the duty
   * @param until the day it is shown again, after the day the page is about
   * @throws HostProblem if the day is not later, or the duty is handled already
   */
  public Act later(On on, LocalDate until) {
    if (!until.isAfter(on.asOf())) {
      throw HostProblem.badRequest(
          "Dagen "
              + until
              + " ligger inte efter den dag sidan gäller, "
              + on.asOf()
              + ". Välj en senare dag.");
    }
    return written(
        () -> {
          Obligation o = waiting(answer(on), on);
          notHandled(on, o);
          return log(on, What.later(until), Act.Stood.of(o), null, null);
        });
  }

  /**
   * Undoes an act: takes back what it wrote, and shows the duty again.
   *
   * @param id the number of the act
   * @param asOf the day the page is about
   * @param who the id of who undoes it
   * @return the line that says so
   * @throws HostProblem if there is no such act, it is undone already, or what it wrote has been
   *     changed or built upon since
   */
  public Act undo(long id, LocalDate asOf, String who) {
    return written(
        () -> {
          Act act =
              acts.find(id)
                  .filter(a -> a.what().kind() != Kind.UNDONE)
                  .orElseThrow(() -> HostProblem.noAct(id));
          reminders.lock(List.of(act.caseId()));
          Act.Written row = act.written();
          if (row != null && act.undone() == null) {
            facts.takeBack(act.caseId(), row);
          }
          if (act.what().kind() == Kind.HANDLED) {
            reminders.openAgain(act.caseId(), List.of(act.key()), asOf);
          }
          On on = new On(act.caseId(), act.key(), asOf, who);
          return log(on, What.undone(), act.stood(), row, id);
        });
  }

  /** Reads a key as a person or a program sent it. */
  public static ObligationKey key(String text) {
    try {
      return ObligationKey.parse(text);
    } catch (IllegalArgumentException e) {
      throw HostProblem.badRequest(
          "Nyckeln går inte att läsa. Den ser ut som sol.forhandsbedomning/a1/1.");
    }
  }

  /** Answers the case anew, with everyone else kept from it. */
  private Answer answer(On on) {
    reminders.lock(List.of(on.caseId()));
    return answers.of(on.caseId(), on.asOf()).orElseThrow(() -> HostProblem.noCase(on.caseId()));
  }

  private static Obligation waiting(Answer answer, On on) {
    Obligation found =
        answer.obligations().stream()
            .filter(o -> o.key().equals(on.key()))
            .findFirst()
            .orElseThrow(() -> HostProblem.noObligation(on.key().toString()));
    if (!waits(found) && found.status() != Status.OCCURRED) {
      throw HostProblem.waitsNoMore(found.status().swedish());
    }
    return found;
  }

  private void notHandled(On on, Obligation o) {
    if (acts.standing()
        .holding(on.caseId(), o, on.asOf())
        .filter(a -> a.what().kind() == Kind.HANDLED)
        .isPresent()) {
      throw HostProblem.closedAlready();
    }
  }

  private Act log(
      On on, What what, Act.Stood stood, Act.@Nullable Written row, @Nullable Long undoes) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Act act = new Act(0, on.caseId(), on.key(), what, stood, on.who(), now, on.asOf(), row, null);
    long id;
    try {
      id = acts.add(act, undoes);
    } catch (DuplicateKeyException e) {
      throw HostProblem.undoneAlready();
    }
    return new Act(id, on.caseId(), on.key(), what, stood, on.who(), now, on.asOf(), row, null);
  }

  private Act written(Supplier<Act> work) {
    return Objects.requireNonNull(writing.execute(status -> work.get()));
  }

  private static boolean waits(Obligation o) {
    return o.isOpen() || o.status() == Status.UNDETERMINED;
  }
}
