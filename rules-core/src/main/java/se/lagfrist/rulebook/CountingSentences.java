package se.lagfrist.rulebook;

import java.util.Set;
import se.lagfrist.casefile.InterruptionCause;

/** The sentences that say from when and through what the time of a duty is counted. */
abstract class CountingSentences extends WordingSentences {

  private Counting counting = Counting.PLAIN;

  final Counting counting() {
    return counting;
  }

  /** {@code räknat från den första utredningen i samma sak ...}. */
  void chained(int days) {
    counting = counting.chained(days);
  }

  /** {@code räknat från den första placeringen i obruten följd}. */
  void unbroken() {
    counting = counting.chained(1);
  }

  /** {@code räknat från den första placeringen i obruten följd oavsett grund}. */
  void unbrokenOnAnyGround() {
    counting = counting.placed(Along.ANY_GROUND);
  }

  /** {@code räknat från den första placeringen för vård i obruten följd oavsett grund}. */
  void unbrokenCare() {
    counting = counting.placed(Along.CARE_ON_ANY_GROUND);
  }

  /** {@code räknat från den första placeringen i obruten följd i samma hem}. */
  void unbrokenInSameHome() {
    counting = counting.placed(Along.SAME_HOME);
  }

  /** {@code räknat från det första avbrottet i obruten följd på grund av ...}. */
  void unbrokenInterruption(InterruptionCause... causes) {
    counting = counting.chained(Set.of(causes));
  }

  /** {@code tiden börjar tidigast när den enskilde fyller ... år}. */
  void fromAge(int age) {
    counting = counting.from(age);
  }

  /** {@code tid för avbrott på grund av ... räknas inte}. */
  void notCounted(InterruptionCause... causes) {
    counting = counting.without(Set.of(causes));
  }

  /** {@code gäller från och med månaden efter ...}. */
  void fromNextMonth() {
    counting = counting.applyingNextMonth();
  }
}
