package se.lagfrist.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedObject;
import jdk.jfr.consumer.RecordingFile;

/**
 * Watches this process by Java Flight Recorder: what is left on the heap after each collection that
 * was asked for, and which old objects are still held at the end.
 */
final class Memory implements AutoCloseable {

  private static final double MIB = 1024.0 * 1024;

  private final Recording recording = new Recording();
  private final Path file;
  private final List<Integer> threads = new ArrayList<>();
  private final List<Long> files = new ArrayList<>();
  private final List<Double> left = new ArrayList<>();
  private final Map<String, Integer> old = new HashMap<>();

  private Memory(Path file) {
    this.file = file;
    recording.enable("jdk.GarbageCollection");
    recording.enable("jdk.GCHeapSummary");
    recording.enable("jdk.OldObjectSample").with("cutoff", "0 ns").withStackTrace();
    recording.start();
  }

  static Memory watch(Path folder) {
    return new Memory(folder.resolve("minne.jfr"));
  }

  /** Asks for a collection; what is left is read from the recording at the end. */
  void look() {
    System.gc();
    threads.add(ManagementFactory.getThreadMXBean().getThreadCount());
    if (ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix) {
      files.add(unix.getOpenFileDescriptorCount());
    }
  }

  private void read() throws IOException {
    if (!left.isEmpty()) {
      return;
    }
    Instant recent = Instant.now().minus(Duration.ofSeconds(60));
    recording.dump(file);
    Set<Long> askedFor = new HashSet<>();
    List<RecordedEvent> events = RecordingFile.readAllEvents(file);
    for (RecordedEvent event : events) {
      if (event.getEventType().getName().equals("jdk.GarbageCollection")
          && event.getString("cause").equals("System.gc()")) {
        askedFor.add((long) event.getInt("gcId"));
      }
    }
    for (RecordedEvent event : events) {
      String kind = event.getEventType().getName();
      if (kind.equals("jdk.GCHeapSummary")
          && event.getString("when").equals("After GC")
          && askedFor.contains((long) event.getInt("gcId"))) {
        left.add(event.getLong("heapUsed") / MIB);
      } else if (kind.equals("jdk.OldObjectSample")
          && event.getInstant("allocationTime").isBefore(recent)) {
        RecordedObject object = event.getValue("object");
        old.merge(object.getClass("type").getName(), 1, Integer::sum);
      }
    }
  }

  /** Prints what was seen. */
  void tell() throws IOException {
    read();
    System.out.printf("heap after collection, MiB: %s%n", rounded(left));
    System.out.printf("threads: %s%n", threads);
    System.out.printf("open files: %s%n", files);
    System.out.printf(
        "half-way %.1f MiB, at the end %.1f MiB%n",
        middle(quarter(left, 1)), middle(quarter(left, 3)));
    System.out.println("sampled objects older than a minute that are still held:");
    old.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(10)
        .forEach(e -> System.out.printf("  %5d %s%n", e.getValue(), e.getKey()));
  }

  /**
   * Asserts that the last quarter holds no more than the second, but for a twentieth and two
   * megabytes, in no more threads and files.
   */
  void assertFlat() throws IOException {
    read();
    assertThat(left).as("collections seen").hasSizeGreaterThanOrEqualTo(8);
    assertThat(middle(quarter(left, 3)))
        .as("MiB after collection in the last quarter, all: " + rounded(left))
        .isLessThanOrEqualTo(middle(quarter(left, 1)) * 1.05 + 2);
    assertThat(middle(numbers(quarter(threads, 3))))
        .as("threads " + threads)
        .isLessThanOrEqualTo(middle(numbers(quarter(threads, 1))) + 5);
    if (!files.isEmpty()) {
      assertThat(middle(numbers(quarter(files, 3))))
          .as("open files " + files)
          .isLessThanOrEqualTo(middle(numbers(quarter(files, 1))) + 10);
    }
  }

  private static <T> List<T> quarter(List<T> all, int which) {
    return all.subList(all.size() * which / 4, all.size() * (which + 1) / 4);
  }

  private static List<Double> numbers(List<? extends Number> some) {
    return some.stream().map(Number::doubleValue).toList();
  }

  private static double middle(List<Double> some) {
    return some.stream().sorted().skip(some.size() / 2).findFirst().orElse(0.0);
  }

  private static List<Long> rounded(List<Double> some) {
    return some.stream().map(Math::round).toList();
  }

  @Override
  public void close() {
    recording.close();
  }
}
