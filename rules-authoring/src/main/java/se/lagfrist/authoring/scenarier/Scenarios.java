package se.lagfrist.authoring.scenarier;

import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestCaseStarted;
import io.cucumber.plugin.event.TestStepFinished;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.rulebook.PackFile;

/** Runs scenarios in Swedish against an engine. {@link ScenarioLanguage} tells how they read. */
public final class Scenarios {

  private static final Logger LOG = LoggerFactory.getLogger(Scenarios.class);

  private Scenarios() {}

  /**
   * Runs every {@code .feature} file in a folder and below it.
   *
   * @param folder the folder
   * @param engine the engine with the rules to try
   * @throws UncheckedIOException if a file cannot be read
   */
  public static ScenarioReport run(Path folder, ObligationEngine engine) {
    try {
      return run(ScenarioFiles.readAll(folder), engine);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Runs scenarios. A file that cannot be read is a failure of its own; the others are run.
   *
   * @param files the files
   * @param engine the engine with the rules to try
   */
  public static synchronized ScenarioReport run(List<PackFile> files, ObligationEngine engine) {
    ScenarioContext context = new ScenarioContext(engine);
    Collector collector = new Collector(context);
    List<Feature> features = new ArrayList<>();
    Map<String, List<ScenarioReport.Result>> byFile = new HashMap<>();
    for (int i = 0; i < files.size(); i++) {
      // The name of a file need not be one of a place.
      URI uri = URI.create("scenario:" + i);
      List<ScenarioReport.Result> results = new ArrayList<>();
      byFile.put(uri.toString(), results);
      collector.add(uri, files.get(i).name(), results);
      try {
        features.add(Features.read(files.get(i), uri));
      } catch (Features.Broken e) {
        results.add(
            new ScenarioReport.Result(
                files.get(i).name(),
                e.failure().line(),
                "",
                List.of(),
                List.of(),
                Set.of(),
                Set.of(),
                e.failure()));
      }
    }
    ScenarioContext.set(context);
    try {
      Runtime.builder()
          .withRuntimeOptions(
              new RuntimeOptionsBuilder()
                  .addGlue(URI.create("classpath:/se/lagfrist/authoring/scenarier"))
                  .build())
          .withFeatureSupplier(() -> features)
          .withAdditionalPlugins(collector)
          .build()
          .run();
    } finally {
      ScenarioContext.set(null);
    }
    List<ScenarioReport.Result> all = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      all.addAll(byFile.getOrDefault("scenario:" + i, List.of()));
    }
    Set<String> fired = new TreeSet<>();
    Set<String> notFired = new TreeSet<>();
    all.forEach(r -> fired.addAll(r.fired()));
    all.forEach(r -> notFired.addAll(r.notFired()));
    return new ScenarioReport(all, fired, notFired, context.yielded(), context.sightings());
  }

  private static final class Collector implements ConcurrentEventListener {

    private final ScenarioContext context;
    private final Map<URI, String> names = new HashMap<>();
    private final Map<URI, List<ScenarioReport.Result>> results = new HashMap<>();
    private ScenarioReport.@Nullable Failure failure;

    Collector(ScenarioContext context) {
      this.context = context;
    }

    void add(URI uri, String name, List<ScenarioReport.Result> into) {
      names.put(uri, name);
      results.put(uri, into);
    }

    /**
     * Whoever no longer waits for the answer interrupts, and those who come after get their turn.
     */
    private static void started(TestCaseStarted event) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException("Nobody waits for " + event.getTestCase().getName());
      }
    }

    @Override
    public void setEventPublisher(EventPublisher publisher) {
      publisher.registerHandlerFor(TestCaseStarted.class, Collector::started);
      publisher.registerHandlerFor(TestStepFinished.class, this::stepped);
      publisher.registerHandlerFor(TestCaseFinished.class, this::finished);
    }

    private void stepped(TestStepFinished event) {
      Result result = event.getResult();
      if (failure == null
          && result.getStatus() != Status.PASSED
          && result.getStatus() != Status.SKIPPED
          && event.getTestStep() instanceof PickleStepTestStep step) {
        failure = why(event.getTestCase(), step, result);
      }
    }

    private void finished(TestCaseFinished event) {
      TestCase test = event.getTestCase();
      List<ScenarioReport.Sentence> sentences = new ArrayList<>();
      steps(test).forEach(s -> sentences.add(sentence(s)));
      int line = test.getLocation().getLine();
      ScenarioReport.Failure found = first(failure, Soundness.missing(line, sound(test)));
      failure = null;
      if (found == null && event.getResult().getStatus() != Status.PASSED) {
        found = failure(line, "Scenariot kunde inte köras. Ett fel i programmet.");
      }
      results
          .getOrDefault(test.getUri(), new ArrayList<>())
          .add(
              new ScenarioReport.Result(
                  names.getOrDefault(test.getUri(), ""),
                  line,
                  test.getName().isBlank() ? "(utan namn)" : test.getName(),
                  sentences,
                  context.looks(),
                  context.fired(),
                  context.notFired(),
                  found));
    }

    /** What a scenario lacks is told only if nothing in it is wrong, or wrong further down. */
    private static ScenarioReport.@Nullable Failure first(
        ScenarioReport.@Nullable Failure failed, Optional<ScenarioReport.Failure> missing) {
      if (failed == null) {
        return missing.orElse(null);
      }
      return missing
          .filter(m -> !m.sentence().isEmpty() && m.line() <= failed.line())
          .orElse(failed);
    }

    private static List<Soundness.Step> sound(TestCase test) {
      List<Soundness.Step> found = new ArrayList<>();
      ScenarioLanguage.Part part = ScenarioLanguage.Part.GIVEN;
      for (PickleStepTestStep step : steps(test)) {
        ScenarioReport.Sentence sentence = sentence(step);
        ScenarioLanguage.Part own = ScenarioLanguage.Part.of(sentence.keyword());
        part = own == null ? part : own;
        found.add(
            Soundness.Step.of(
                sentence, part, step.getCodeLocation(), step.getStepArgument() != null));
      }
      return found;
    }

    private static ScenarioReport.Failure failure(int line, String problem) {
      return new ScenarioReport.Failure(line, "", problem, "", "", List.of());
    }

    private static List<PickleStepTestStep> steps(TestCase test) {
      return test.getTestSteps().stream()
          .filter(PickleStepTestStep.class::isInstance)
          .map(PickleStepTestStep.class::cast)
          .toList();
    }

    private static ScenarioReport.Sentence sentence(PickleStepTestStep step) {
      return new ScenarioReport.Sentence(
          step.getStepLine(), step.getStep().getKeyword().strip(), step.getStepText());
    }

    /** Returns which part of the scenario a sentence belongs to: {@code Och} goes on with it. */
    private static ScenarioLanguage.Part part(TestCase test, PickleStepTestStep wanted) {
      ScenarioLanguage.Part part = ScenarioLanguage.Part.GIVEN;
      for (PickleStepTestStep step : steps(test)) {
        ScenarioLanguage.Part own = ScenarioLanguage.Part.of(sentence(step).keyword());
        part = own == null ? part : own;
        if (step.getId().equals(wanted.getId())) {
          break;
        }
      }
      return part;
    }

    private ScenarioReport.Failure why(TestCase test, PickleStepTestStep step, Result result) {
      ScenarioReport.Sentence written = sentence(step);
      String sentence = written.toString();
      Throwable error = result.getError();
      ScenarioLanguage.Part part = part(test, step);
      boolean undefined = result.getStatus() == Status.UNDEFINED;
      if (undefined
          || (error instanceof Unmet unmet
              && unmet.isUnknown()
              && part != ScenarioLanguage.Part.GIVEN)) {
        Optional<String> expected =
            part == ScenarioLanguage.Part.THEN
                ? ExpectationHelp.of(written.text(), context.engine().rules().rules())
                : part == ScenarioLanguage.Part.GIVEN
                    ? FactHelp.bare(written.text())
                    : Optional.empty();
        return Unmet.problem(
                expected.orElseGet(() -> ScenarioLanguage.unknown(part, written.text())))
            .at(written.line(), sentence);
      }
      if (error instanceof Unmet unmet) {
        return unmet.at(written.line(), sentence);
      }
      LOG.warn("A step of a scenario failed", error);
      return Unmet.problem(
              "Meningen kunde inte prövas på grund av ett fel i programmet, inte i scenariot.")
          .at(written.line(), sentence);
    }
  }
}
