package se.lagfrist.host.reminder;

import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import se.lagfrist.host.answer.Answer;
import se.lagfrist.host.answer.Answers;
import se.lagfrist.host.problem.HostProblem;
import se.lagfrist.host.store.ReminderRow;
import se.lagfrist.host.store.ReminderStore;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.ObligationKey;

/** Lets a person close a reminder. No run opens it again. */
@Service
public class Closing {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 1000;

  private final Answers answers;
  private final ReminderStore reminders;
  private final TransactionTemplate writing;

  Closing(
      Answers answers, ReminderStore reminders, @Qualifier("writing") TransactionTemplate writing) {
    this.answers = answers;
    this.reminders = reminders;
    this.writing = writing;
  }

  /**
   * Closes a reminder; one that the nightly run has not come to yet is made first.
   *
   * @param caseId the case
   * @param keyText the key of the duty, as printed
   * @param reason why, 3 to 1 000 characters
   * @param asOf the day it is closed
   * @return the reminder as it is now
   * @throws HostProblem if there is no such case or duty, it is closed already, or the reason is
   *     too short or too long
   */
  public ReminderRow close(String caseId, String keyText, String reason, LocalDate asOf) {
    String why = reason.strip();
    if (why.length() < SHORTEST || why.length() > LONGEST) {
      throw HostProblem.badRequest(
          "Skälet har "
              + why.length()
              + " tecken. Skriv 3 till 1 000 tecken om varför bevakningen stängs.");
    }
    ObligationKey key = key(keyText);
    Answer answer = answers.of(caseId, asOf).orElseThrow(() -> HostProblem.noCase(caseId));
    ReminderRow closed =
        writing.execute(
            status -> {
              reminders.lock(List.of(caseId));
              if (reminders.find(caseId, key).isEmpty()) {
                Obligation found =
                    answer.obligations().stream()
                        .filter(o -> o.key().equals(key))
                        .findFirst()
                        .orElseThrow(() -> HostProblem.noObligation(keyText));
                reminders.create(caseId, List.of(found), asOf);
              }
              if (!reminders.closeByPerson(caseId, key, why, asOf)) {
                throw HostProblem.closedAlready();
              }
              return reminders.find(caseId, key).orElseThrow();
            });
    if (closed == null) {
      throw new IllegalStateException("The transaction gave nothing.");
    }
    return closed;
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
}
