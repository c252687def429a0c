package se.lagfrist.host.reminder;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import se.lagfrist.host.store.RunResult;
import se.lagfrist.spring.NightlyReconcile;

/** The nightly run, for those who ask for it by hand; every night it is made by itself. */
@Service
public class NightlyRun {

  private final NightlyReconcile nightly;
  private final NightlyReminders reminders;

  NightlyRun(NightlyReconcile nightly, NightlyReminders reminders) {
    this.nightly = nightly;
    this.reminders = reminders;
  }

  /** Runs for a day. A run that is asked for while another goes on waits for it. */
  public RunResult run(LocalDate asOf) {
    return reminders.result(nightly.run(asOf));
  }
}
