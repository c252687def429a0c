package se.lagfrist.rulebook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lagfrist.time.StatutoryPeriod;

/** A way to say when something is due that rests on no other: what holds unless it says more. */
sealed interface OwnDue extends Due permits PeriodDue, WordDue, AgeDue, CalendarDue {

  @Override
  default Due in(Situation situation) {
    return this;
  }

  @Override
  default boolean isKnown(LocalDate start) {
    return true;
  }

  @Override
  default @Nullable Basis basis(LocalDate start) {
    return null;
  }

  @Override
  default LocalDate deciding(LocalDate day) {
    return day;
  }

  @Override
  default String swedishFrom() {
    return swedish() + " från " + from().name();
  }

  @Override
  default @Nullable Happening otherwise() {
    return null;
  }

  @Override
  default @Nullable StatutoryPeriod period() {
    return null;
  }

  @Override
  default Course course() {
    return Course.ONCE_OR_AGAIN;
  }

  @Override
  default boolean isEffect() {
    return false;
  }

  @Override
  default boolean onTheDay() {
    return false;
  }

  @Override
  default boolean atMeeting() {
    return false;
  }

  @Override
  default boolean isWord() {
    return false;
  }
}
