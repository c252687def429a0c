package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Event;
import se.lagfrist.casefile.EventKind;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.HospitalStay;
import se.lagfrist.law.Governance;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.rulebook.Due;
import se.lagfrist.rulebook.Happening;
import se.lagfrist.rulebook.LawText;
import se.lagfrist.rulebook.Rule;
import se.lagfrist.time.StatutoryPeriod;
import se.lagfrist.time.StatutoryTime;

/**
 * One duty that has arisen: the rule, what the case says of it, and what the host has chosen.
 *
 * @param rule the rule
 * @param facts what the rule asks about its anchor
 * @param settings the host's choices
 * @param horizon the last day looked at, no earlier than the day asked about
 */
record Occasion(Rule rule, DutyFacts facts, EngineSettings settings, LocalDate horizon)
    implements Due.Situation {

  private static final FactType EVENT = FactType.of(Event.class);

  @Override
  public @Nullable LocalDate last(Happening happening) {
    return facts.view().inCase(Choice.of(happening)).last();
  }

  @Override
  public @Nullable Integer agreedDays() {
    return facts.anchor() instanceof HospitalStay stay ? stay.agreedDays() : null;
  }

  /** Returns how a wording says when it is due, in this case. */
  Due due(LawText text) {
    return text.due().in(this);
  }

  LocalDate asOf() {
    return facts.view().asOf();
  }

  /** Returns the last day for which something can have arisen. */
  LocalDate latest() {
    return horizon.isAfter(asOf()) ? horizon : asOf();
  }

  /**
   * Returns the wording that governs the n-th time from a day, with the day under it.
   *
   * @param n from 1
   */
  @Nullable Governance<LawText> governing(LocalDate start, int n) {
    return rule.law()
        .governing(start, text -> day(text, start, n), (text, day) -> text.due().deciding(day));
  }

  /** Returns the day under a wording, or null if it asks for nothing more. */
  private @Nullable LocalDate day(LawText text, LocalDate start, int n) {
    if (n > 1) {
      if (text.once()) {
        return null;
      }
      StatutoryPeriod again = again();
      if (again != null) {
        return StatutoryTime.endDay(start, again);
      }
    }
    return due(text).day(start);
  }

  private @Nullable StatutoryPeriod again() {
    return rule.recurrence() == null ? null : rule.recurrence().period();
  }

  /** Returns the period that is counted the n-th time, or null if none is. */
  @Nullable StatutoryPeriod period(LawText text, int n) {
    StatutoryPeriod again = n > 1 ? again() : null;
    return again != null ? again : due(text).period();
  }

  /** Returns the first meeting of the board after a day, of the case or of the host. */
  private @Nullable LocalDate meetingAfter(LocalDate start) {
    LocalDate first = settings.meetingAfter(start).orElse(null);
    LocalDate own =
        facts
            .view()
            .kept(Meetings.class, Meetings.class, () -> Meetings.of(facts.view()))
            .after(start);
    return Lineage.earlier(first, own);
  }

  /** Returns the days of a wording that governs from a start. */
  Days days(Governance<LawText> governance, LocalDate start) {
    Due due = due(governance.version());
    if (due.isWord()) {
      return rule.benchmark() == null
          ? Days.NONE
          : Days.practice(
              StatutoryTime.endDay(asked(governance, start), rule.benchmark().period()));
    }
    if (due.atMeeting()) {
      LocalDate meeting = meetingAfter(start);
      return meeting == null ? Days.NONE : Days.practice(meeting);
    }
    LocalDate day = governance.day();
    if (day == null || !due.isKnown(start)) {
      return Days.NONE;
    }
    LeftOut leftOut = LeftOut.of(this, start, day);
    if (leftOut.isGoingOn()) {
      return Days.NONE;
    }
    day = day.plusDays(leftOut.days());
    boolean ceases = due.onTheDay() && rule.details().kind() == ObligationKind.LIMITATION;
    return due.isEffect() || ceases
        ? Days.ofEffect(day, rule.details().sundayRule(), settings)
        : Days.of(day, rule.details().sundayRule(), settings);
  }

  /** Returns the first day on which the law asked for what had begun before the law came. */
  private static LocalDate asked(Governance<LawText> governance, LocalDate start) {
    LocalDate came = DutyClock.comesIntoForce(governance);
    return came.isAfter(start) ? came : start;
  }

  /** The days of the board's meetings that the case tells of. */
  private record Meetings(NavigableSet<LocalDate> days) {

    static Meetings of(CaseView view) {
      NavigableSet<LocalDate> days = new TreeSet<>();
      for (Fact fact : view.all(EVENT)) {
        if (fact instanceof Event event && event.kind() == EventKind.MEETING_HELD) {
          LocalDate held = event.happenedOn() == null ? event.plannedOn() : event.happenedOn();
          if (held != null) {
            days.add(held);
          }
        }
      }
      return new Meetings(days);
    }

    @Nullable LocalDate after(LocalDate day) {
      return days.higher(day);
    }
  }
}
