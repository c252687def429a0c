package se.lagfrist.cli;

import java.io.PrintWriter;
import java.util.Locale;

/** Tells now and then how far a long run has come. */
final class Progress {

  private static final long EVERY = 2_000_000_000L;
  private static final int LOOK = 64;

  private final PrintWriter err;
  private final boolean always;
  private final long start = System.nanoTime();
  private long last = start;
  private long count;

  Progress(PrintWriter err, boolean always) {
    this.err = err;
    this.always = always;
  }

  /** One more case is read. */
  void step() {
    count++;
    boolean first = always && count == 1;
    if (first || count % LOOK == 0) {
      long now = System.nanoTime();
      if (first || now - last >= EVERY) {
        last = now;
        err.println(line(count, (now - start) / 1_000_000_000L));
        err.flush();
      }
    }
  }

  static String line(long count, long seconds) {
    String number = String.format(Locale.ROOT, "%,d", count).replace(',', ' ');
    return number + (count == 1 ? " ärende läst, " : " ärenden lästa, ") + seconds + " s ...";
  }
}
