package se.lagfrist.benchmarks.oracle;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Fact;
import se.lagfrist.engine.EngineSettings;
import se.lagfrist.engine.Evaluation;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.law.LawStatus;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.Status;
import se.lagfrist.rulebook.RuleBook;

/**
 * Compares the engine with a second count on random cases, makes each case that tells them apart as
 * small as it can be, and prints it.
 *
 * <pre>
 * Oracle --cases 1000000 --seed 1 [--rules sol.] [--differences 10] [--threads 2]
 *     [--switches rapportera-domar] [--meetings] [--counts]
 * </pre>
 *
 * <p>{@code --rules} takes beginnings of rule ids, parted by commas, {@code --switches} the
 * switches that are on; with {@code --meetings} the board has a plan of meetings; {@code --counts}
 * tells how often each duty stood where. The same seed gives the same cases whatever the number of
 * threads. Ends with 1 if there was a difference.
 */
public final class Oracle {

  private static final int MOST_SHOWN = 4;

  private static final int BATCH = 100;

  private final ObligationEngine engine;
  private final Comparison comparison;
  private final List<Gathering> duties;

  /** How often each duty was in each status. */
  private final Map<String, Map<Status, Long>> counts = new TreeMap<>();

  private final Map<String, Integer> byRule = new TreeMap<>();
  private final Map<String, Integer> shown = new LinkedHashMap<>();

  private Oracle(ObligationEngine engine, Recount plain, Predicate<String> rules) {
    this.engine = engine;
    this.comparison = new Comparison(engine, plain, rules);
    this.duties = Gathering.all(engine.rules(), rules);
  }

  /** Runs it. */
  public static void main(String[] args) throws InterruptedException {
    int cases = number(args, "--cases", 10_000);
    int seed = number(args, "--seed", 1);
    int show = number(args, "--differences", 5);
    int threads = number(args, "--threads", Runtime.getRuntime().availableProcessors());
    String[] beginnings = option(args, "--rules", "").split(",");
    Set<String> switches = words(option(args, "--switches", ""));
    List<LocalDate> meetings = List.of(args).contains("--meetings") ? meetings() : List.of();
    ObligationEngine engine =
        counting(EngineSettings.defaults().withSwitches(switches).withBoardMeetings(meetings));
    Recount plain = Recount.of(engine.rules(), switches, meetings);
    Set<String> ids = Set.copyOf(plain.ids());
    Oracle oracle =
        new Oracle(engine, plain, id -> ids.contains(id) && startsWithAny(id, beginnings));
    long different = oracle.run(seed, cases, threads, show);
    if (List.of(args).contains("--counts")) {
      oracle.printCounts();
    }
    System.exit(different == 0 ? 0 : 1);
  }

  /** An engine that only counts: what was not read of the law is no matter of arithmetic. */
  static ObligationEngine counting(EngineSettings settings) {
    return counting(ObligationEngine.create().rules(), settings);
  }

  /** The same with certain rules. */
  static ObligationEngine counting(RuleBook rules, EngineSettings settings) {
    return ObligationEngine.of(rules, settings, LawStatus.of(List.of(), List.of()));
  }

  private static int number(String[] args, String name, int otherwise) {
    String text = option(args, name, Integer.toString(otherwise));
    if (!text.matches("[0-9]{1,9}")) {
      System.err.println(
          name + " is \"" + text + "\", not a number.\nMaybe it has other signs than digits.");
      System.exit(2);
    }
    return Integer.parseInt(text);
  }

  /** A board that meets in the middle of every month but July, as long as cases last. */
  static List<LocalDate> meetings() {
    List<LocalDate> days = new ArrayList<>();
    for (LocalDate day = LocalDate.of(1999, 1, 14); day.getYear() < 2040; day = day.plusMonths(1)) {
      if (day.getMonth() != Month.JULY) {
        days.add(day);
      }
    }
    return days;
  }

  private static Set<String> words(String option) {
    return option.isEmpty() ? Set.of() : Set.of(option.split(","));
  }

  private static boolean startsWithAny(String id, String[] beginnings) {
    for (String beginning : beginnings) {
      if (id.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }

  private static String option(String[] args, String name, String otherwise) {
    for (int i = 0; i + 1 < args.length; i++) {
      if (args[i].equals(name)) {
        return args[i + 1];
      }
    }
    return otherwise;
  }

  private long run(long seed, long cases, int threads, int show) throws InterruptedException {
    long started = System.nanoTime();
    long batches = (cases + BATCH - 1) / BATCH;
    AtomicLong next = new AtomicLong();
    AtomicLong different = new AtomicLong();
    List<Thread> workers = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      Thread worker =
          new Thread(
              () -> {
                for (long n = next.getAndIncrement(); n < batches; n = next.getAndIncrement()) {
                  int size = (int) Math.min(BATCH, cases - n * BATCH);
                  different.addAndGet(
                      compare(RandomCases.batch(seed, n, BATCH, duties), size, show));
                }
              });
      worker.start();
      workers.add(worker);
    }
    for (Thread worker : workers) {
      worker.join();
    }
    double seconds = (System.nanoTime() - started) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%d cases over %d duties in %.0f s (%.0f a second), %d with a difference %s%n",
        cases,
        duties.size(),
        seconds,
        cases / seconds,
        different.get(),
        byRule);
    return different.get();
  }

  private long compare(RandomCases.Batch batch, int size, int show) {
    long different = 0;
    Map<String, Map<Status, Long>> seen = new HashMap<>();
    Iterator<CaseFile> files = batch.files().iterator();
    for (Evaluation answer :
        engine.evaluateAll(batch.files().stream().limit(size), batch.asOf()).toList()) {
      CaseFile file = files.next();
      List<String> found = differences(file, answer);
      if (answer instanceof Evaluation.Answered answered) {
        for (Obligation o : answered.timeline().obligations()) {
          seen.computeIfAbsent(o.key().ruleId(), k -> new EnumMap<>(Status.class))
              .merge(o.status(), 1L, Long::sum);
        }
      }
      if (!found.isEmpty()) {
        different++;
        report(file, batch.asOf(), ruleOf(found.get(0)), show);
      }
    }
    synchronized (counts) {
      seen.forEach(
          (rule, by) ->
              by.forEach(
                  (status, n) ->
                      counts
                          .computeIfAbsent(rule, k -> new EnumMap<>(Status.class))
                          .merge(status, n, Long::sum)));
    }
    return different;
  }

  private void report(CaseFile file, LocalDate asOf, String rule, int show) {
    synchronized (byRule) {
      byRule.merge(rule, 1, Integer::sum);
      if (shown.size() >= show || shown.merge(rule, 1, Integer::sum) > 1) {
        return;
      }
    }
    CaseFile small =
        Smallest.of(
            file,
            candidate ->
                differences(candidate, asOf).stream().anyMatch(d -> ruleOf(d).equals(rule)));
    synchronized (System.out) {
      print(asOf, small);
    }
  }

  private void printCounts() {
    for (Gathering duty : duties) {
      System.out.println(duty + " " + counts.getOrDefault(duty.id(), Map.of()));
    }
  }

  private List<String> differences(CaseFile file, Evaluation answer) {
    if (answer instanceof Evaluation.Answered answered) {
      try {
        return comparison.differences(file, answered.timeline());
      } catch (RuntimeException e) {
        return List.of("failure/-/-\n  " + e + " at " + e.getStackTrace()[0]);
      }
    }
    return List.of("failure/-/-\n  " + answer);
  }

  private List<String> differences(CaseFile file, LocalDate asOf) {
    try {
      return comparison.differences(file, asOf);
    } catch (RuntimeException e) {
      return List.of("failure/-/-\n  " + e + " at " + e.getStackTrace()[0]);
    }
  }

  private static String ruleOf(String difference) {
    int slash = difference.indexOf('/');
    return slash < 0 ? difference : difference.substring(0, slash);
  }

  private void print(LocalDate asOf, CaseFile file) {
    System.out.println("case " + file.id() + " asked on " + asOf);
    for (Fact fact : file.facts()) {
      System.out.println("  " + fact);
    }
    List<String> differences = differences(file, asOf);
    differences.stream().limit(MOST_SHOWN).forEach(System.out::println);
    if (differences.size() > MOST_SHOWN) {
      System.out.println("... " + (differences.size() - MOST_SHOWN) + " more");
    }
    System.out.println();
  }
}
