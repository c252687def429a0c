package se.lagfrist.authoring.scenarier;

import io.cucumber.core.feature.FeatureWithLines;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCaseFinished;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.lagfrist.engine.ObligationEngine;

/** Runs scenarios in Swedish against an engine. */
public final class Scenarios {

  private Scenarios() {}

  /**
   * Runs every {@code .feature} file in a folder.
   *
   * @param folder the folder
   * @param engine the engine with the rules to try
   */
  public static synchronized ScenarioReport run(Path folder, ObligationEngine engine) {
    ScenarioContext context = new ScenarioContext(engine);
    Collector collector = new Collector();
    ScenarioContext.set(context);
    try {
      Runtime.builder()
          .withRuntimeOptions(
              new RuntimeOptionsBuilder()
                  .addFeature(FeatureWithLines.parse(folder.toUri().toString()))
                  .addGlue(URI.create("classpath:/se/lagfrist/authoring/scenarier"))
                  .build())
          .withAdditionalPlugins(collector)
          .build()
          .run();
    } finally {
      ScenarioContext.set(null);
    }
    return new ScenarioReport(
        collector.results, context.fired(), context.notFired(), context.sightings());
  }

  private static final class Collector implements ConcurrentEventListener {

    private final List<ScenarioReport.Result> results = new ArrayList<>();

    @Override
    public void setEventPublisher(EventPublisher publisher) {
      publisher.registerHandlerFor(TestCaseFinished.class, this::finished);
    }

    private void finished(TestCaseFinished event) {
      Result result = event.getResult();
      String path = event.getTestCase().getUri().getPath();
      results.add(
          new ScenarioReport.Result(
              path.substring(path.lastIndexOf('/') + 1),
              event.getTestCase().getLocation().getLine(),
              event.getTestCase().getName(),
              result.getStatus() == Status.PASSED,
              message(result)));
    }

    private static String message(Result result) {
      if (result.getStatus() == Status.PASSED) {
        return "";
      }
      if (result.getStatus() == Status.UNDEFINED) {
        return "Ett steg i scenariot finns inte.";
      }
      Throwable error = result.getError();
      return error == null ? result.getStatus().toString() : String.valueOf(error.getMessage());
    }
  }
}
