package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagfrist.obligation.Obligation;

/** What the clocks of a case have answered so far, and when the answer can next change. */
final class Answers {

  private final LocalDate asOf;
  private final List<Obligation> obligations;
  private @Nullable LocalDate wakeUp;

  /**
   * Nothing answered yet.
   *
   * @param asOf the day asked about
   * @param obligations where the obligations are put
   * @param wakeUp the day on which something already known will change the answer, or null
   */
  Answers(LocalDate asOf, List<Obligation> obligations, @Nullable LocalDate wakeUp) {
    this.asOf = asOf;
    this.obligations = obligations;
    this.wakeUp = wakeUp;
  }

  /** Returns where answers are put that nobody hears. */
  static Answers unheard(LocalDate asOf) {
    return new Answers(asOf, new ArrayList<>(), null);
  }

  void add(Obligation obligation) {
    obligations.add(obligation);
  }

  /** Notes a day on which the answer can change by itself; days that have come are none. */
  void wake(@Nullable LocalDate day) {
    if (day != null && day.isAfter(asOf) && (wakeUp == null || day.isBefore(wakeUp))) {
      wakeUp = day;
    }
  }

  @Nullable LocalDate wakeUp() {
    return wakeUp;
  }
}
