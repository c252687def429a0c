package se.lagfrist.workshop;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;

/**
 * How long a check takes while someone types in a file of fifty rules, through the page's own call.
 * A program run by hand, see docs/performance.md; the argument is how many keys are pressed.
 */
final class TypingLatency {

  private static final int RULES = 50;

  private TypingLatency() {}

  public static void main(String[] arguments) throws IOException {
    int keys = arguments.length == 0 ? 400 : Integer.parseInt(arguments[0]);
    Path folder = Files.createTempDirectory("verkstad");
    String file = fifty();
    Folder.write(folder.resolve("alla.dslr"), file);
    try (Workshop workshop = Workshop.start(folder, 0, Clock.systemUTC())) {
      Caller page = new Caller(workshop);
      double[] millis = new double[keys];
      String typed = "  tolkning Detta skrivs medan kontrollen går, tecken för tecken.\n";
      int middle = file.indexOf("NÄR", file.length() / 2);
      double first = check(page, file);
      for (int key = 0; key < typed.length(); key++) {
        check(page, file.substring(0, middle) + key + "\n" + file.substring(middle));
      }
      long worked = worked();
      for (int key = 0; key < keys; key++) {
        // Half of what stands there while one types is no sentence yet.
        String part = typed.substring(0, 3 + key % (typed.length() - 3));
        millis[key] = check(page, file.substring(0, middle) + part + "\n" + file.substring(middle));
      }
      double each = (worked() - worked) / 1e6 / keys;
      Arrays.sort(millis);
      System.out.printf(
          Locale.ROOT,
          "%d rules, %d kB: first check %.0f ms; %d keys: p50 %.0f ms, p95 %.0f ms, most %.0f ms, the"
              + " processor %.0f ms each%n",
          RULES,
          file.length() / 1000,
          first,
          keys,
          millis[keys / 2],
          millis[keys * 95 / 100],
          millis[keys - 1],
          each);
    }
  }

  /** The processor's time so far: what others on the machine do is not in it. */
  private static long worked() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static double check(Caller page, String text) {
    long start = System.nanoTime();
    int status = page.call("kontroll", "name", "alla.dslr", "text", text).status();
    if (status != 200) {
      throw new IllegalStateException("answered with " + status);
    }
    return (System.nanoTime() - start) / 1e6;
  }

  private static String fifty() {
    StringBuilder file = new StringBuilder();
    for (int rule = 0; rule < RULES; rule++) {
      file.append(Folder.RULE.replace("hemtjanst-beslut", "hemtjanst-beslut-" + rule)).append('\n');
    }
    return file.toString();
  }
}
