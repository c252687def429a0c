package se.lagfrist.host;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The day it is for those who read the pages. The library itself is always told the day. */
@Component
public class Today {

  private final Clock clock;
  private final @Nullable LocalDate settled;

  Today(Clock clock, HostSettings settings) {
    this.clock = clock;
    this.settled = settings.today();
  }

  /** Returns the day. */
  public LocalDate get() {
    LocalDate day = settled;
    return day == null ? LocalDate.now(clock) : day;
  }
}
