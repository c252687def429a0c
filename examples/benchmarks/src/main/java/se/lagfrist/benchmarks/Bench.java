package se.lagfrist.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import se.lagfrist.benchmarks.municipality.Municipality;
import se.lagfrist.benchmarks.subset.Answer;
import se.lagfrist.benchmarks.subset.DroolsSubset;
import se.lagfrist.benchmarks.subset.EasyRulesSubset;
import se.lagfrist.benchmarks.subset.EvreteSubset;
import se.lagfrist.benchmarks.subset.JavaSubset;
import se.lagfrist.benchmarks.subset.LagfristSubset;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.Timeline;

/**
 * The performance contract in one short run: checks that all contestants answer the same, times
 * them side by side, and prints each promise with what was measured.
 */
public final class Bench {

  private static final LocalDate AS_OF = Municipality.TODAY;
  private static final int CASES = 2_000;
  private static final int ASKED = 500;
  private static final int CHECKED = 3_000;

  private final String root;
  private final long most;
  private boolean kept = true;

  private Bench(String root, long most) {
    this.root = root;
    this.most = most;
  }

  /**
   * Runs it and ends with 1 if a promise is broken.
   *
   * @param args root of the repository; the most cases of the scaling table, 1000000 if left out
   */
  public static void main(String[] args) {
    String cases = args.length > 1 ? args[1].replace("_", "") : "1000000";
    if (args.length > 2 || !cases.matches("[1-9][0-9]{3,8}")) {
      System.err.println(
          "Usage: lagfrist bench [<most cases, 1000 or more> | jmh], not: "
              + String.join(" ", List.of(args).subList(1, args.length))
              + "\nMaybe give 100000, or nothing for a million.");
      System.exit(2);
    }
    long most = Long.parseLong(cases);
    Bench bench = new Bench(args[0], most);
    bench.run();
    System.exit(bench.kept ? 0 : 1);
  }

  private void run() {
    List<CaseFile> files = Municipality.of(2026).cases(CASES).toList();
    wholeRuleSet(files);
    subset(files);
    firstAnswer();
    scaling();
    heading("The worst shape of a large case, of those known and some drawn at random");
    new WorstShape(ObligationEngine.create(), CASES).print();
  }

  private void wholeRuleSet(List<CaseFile> files) {
    ObligationEngine engine = ObligationEngine.create();
    Lagfrist lagfrist = Lagfrist.of(engine);
    PlainDrools drools = PlainDrools.sessionPerCase(engine);
    PlainDrools compiled = PlainDrools.compiledAtRunTime(engine);
    PlainDrools pooled = PlainDrools.pooled(engine);
    List<Contestant<Obligation>> all = List.of(lagfrist, drools, compiled, pooled);
    Referee.check(all, Municipality.of(7).cases(CHECKED).toList(), AS_OF, Referee::say);
    heading(
        engine.rules().rules().size()
            + " rules, "
            + CASES
            + " cases; all contestants give the same answers");
    Rounds rounds = new Rounds();
    rounds.add("batch", () -> answerAll(lagfrist, files));
    rounds.add("batch, all cores", allCores(lagfrist, files));
    rounds.add("one case", inTurn(lagfrist, files));
    rounds.add("one case and its questions", asking(engine, files));
    rounds.add(drools.name(), inTurn(drools, files));
    rounds.add(compiled.name(), inTurn(compiled, files));
    rounds.add(pooled.name(), inTurn(pooled, files));
    rounds.run(6, 11, 250);
    show(rounds, "batch");
    show(rounds, "batch, all cores");
    show(rounds, "one case");
    show(rounds, "one case and its questions");
    show(rounds, drools.name());
    show(rounds, compiled.name());
    show(rounds, pooled.name());
    heading("Promises, whole rule set");
    atLeast(
        "plain Drools (session per case), against batch", rounds.ratio(drools.name(), "batch"), 5);
    atLeast(
        "plain Drools (compiled at run time), against batch",
        rounds.ratio(compiled.name(), "batch"),
        5);
    atMost("one case, against plain pooled Drools", rounds.ratio("one case", pooled.name()), 1.5);
    System.out.printf(
        Locale.ROOT,
        "  an answer with its questions takes %.1f times as long as without; the goal is 1.25%n",
        rounds.ratio("one case and its questions", "one case"));
    System.out.printf(
        Locale.ROOT,
        "  %d cores answer %.2f times as much as one%n",
        Runtime.getRuntime().availableProcessors(),
        rounds.ratio("batch", "batch, all cores"));
  }

  private void subset(List<CaseFile> files) {
    Contestant<Answer> lagfrist = new LagfristSubset();
    Contestant<Answer> java = new JavaSubset();
    List<Contestant<Answer>> all =
        List.of(lagfrist, java, new DroolsSubset(), new EvreteSubset(), new EasyRulesSubset());
    Referee.check(all, Municipality.of(7).cases(CHECKED).toList(), AS_OF, Answer::toString);
    heading("Ten duties that every engine can express; all give the same answers");
    Rounds rounds = new Rounds();
    all.forEach(c -> rounds.add(c.name(), () -> answerAll(c, files)));
    rounds.run(4, 9, 200);
    all.forEach(c -> show(rounds, c.name()));
    heading("Promises, subset");
    atMost("Lagfrist, against " + java.name(), rounds.ratio(lagfrist.name(), java.name()), 5);
    for (Contestant<Answer> other : all.subList(2, all.size())) {
      atLeast(other.name() + ", against Lagfrist", rounds.ratio(other.name(), lagfrist.name()), 1);
    }
  }

  private void firstAnswer() {
    heading("First answer in a fresh JVM, the whole process");
    Rounds rounds = new Rounds();
    List<String> jvm = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    rounds.add("precompiled", () -> process(jvm, List.of()));
    rounds.add("compiled at run time", () -> process(jvm, List.of(root)));
    rounds.run(1, 3, 0);
    show(rounds, "precompiled");
    show(rounds, "compiled at run time");
    atMost(
        "precompiled, against compiling at run time",
        rounds.ratio("precompiled", "compiled at run time"),
        0.25);
  }

  private static long process(List<String> jvm, List<String> args) {
    Processes.run(FirstAnswer.class, jvm, args, false);
    return 1;
  }

  private void scaling() {
    heading("More and more cases, streamed in a heap of 512 MB");
    Processes.run(
        Scaling.class, List.of("-Xmx512m", "-XX:+UseSerialGC"), List.of(Long.toString(most)), true);
  }

  // --- what is timed
  // --------------------------------------------------------------------------------

  private static <A> long answerAll(Contestant<A> contestant, List<CaseFile> files) {
    AtomicLong answers = new AtomicLong();
    contestant.answerAll(files, AS_OF, a -> answers.addAndGet(a.size()));
    return seen(answers.get(), files.size());
  }

  /** One case after the other, so that a short time slice does not always meet the same ones. */
  private static <A> LongSupplier inTurn(Contestant<A> contestant, List<CaseFile> files) {
    int[] next = {0};
    return () -> {
      long answers = 0;
      for (int i = 0; i < 100; i++) {
        answers += contestant.answer(files.get(next[0]), AS_OF).size();
        next[0] = (next[0] + 1) % files.size();
      }
      return seen(answers, 100);
    };
  }

  /** A share of the cases, since some have much that is open and most have nothing. */
  private static LongSupplier asking(ObligationEngine engine, List<CaseFile> files) {
    int[] next = {0};
    return () -> {
      long answers = 0;
      for (int i = 0; i < ASKED; i++) {
        Timeline timeline = engine.evaluate(files.get(next[0]), AS_OF);
        answers += timeline.obligations().size() + timeline.questions().size();
        next[0] = (next[0] + 1) % files.size();
      }
      return seen(answers, ASKED);
    };
  }

  private static LongSupplier allCores(Contestant<Obligation> contestant, List<CaseFile> files) {
    int parts = Runtime.getRuntime().availableProcessors();
    int size = (files.size() + parts - 1) / parts;
    return () ->
        IntStream.range(0, parts)
            .parallel()
            .mapToLong(
                p ->
                    answerAll(
                        contestant,
                        files.subList(p * size, Math.min(files.size(), (p + 1) * size))))
            .sum();
  }

  private static long seen(long answers, long count) {
    if (answers <= 0) {
      throw new IllegalStateException("Nothing was answered.");
    }
    return count;
  }

  // --- what is printed
  // ------------------------------------------------------------------------------

  private static void heading(String text) {
    System.out.println();
    System.out.println(text);
  }

  private static void show(Rounds rounds, String name) {
    double time = rounds.microseconds(name);
    boolean process = time > 10_000;
    System.out.printf(
        Locale.ROOT,
        "  %-39s %10.1f %s%n",
        name,
        process ? time / 1_000 : time,
        process ? "ms" : "microseconds/case");
  }

  private void atMost(String what, double measured, double limit) {
    line(what, measured, "at most", limit, measured <= limit);
  }

  private void atLeast(String what, double measured, double limit) {
    line(what, measured, "at least", limit, measured >= limit);
  }

  private void line(String what, double measured, String bound, double limit, boolean good) {
    kept &= good;
    System.out.printf(
        Locale.ROOT,
        "  %s  %-51s %7.2f  (%s %.2f)%n",
        good ? "KEPT  " : "BROKEN",
        what,
        measured,
        bound,
        limit);
  }
}
