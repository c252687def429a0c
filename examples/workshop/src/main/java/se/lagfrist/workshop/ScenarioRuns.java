package se.lagfrist.workshop;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import se.lagfrist.authoring.scenarier.ScenarioReport;
import se.lagfrist.authoring.scenarier.Scenarios;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.rulebook.PackFile;

/** Runs scenarios for the page: each set once, and none for ever. */
final class ScenarioRuns {

  private static final int SECONDS = 20;
  private static final int REMEMBERED = 16;

  /** What came of the same scenarios and rules is the same. */
  private record Key(ObligationEngine engine, List<PackFile> files) {}

  private final ExecutorService worker =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "scenarier");
            thread.setDaemon(true);
            return thread;
          });
  private final Map<Key, ScenarioReport> known =
      new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, ScenarioReport> eldest) {
          return size() > REMEMBERED;
        }
      };

  ScenarioReport run(List<PackFile> files, ObligationEngine engine) {
    Key key = new Key(engine, List.copyOf(files));
    synchronized (known) {
      ScenarioReport report = known.get(key);
      if (report != null) {
        return report;
      }
    }
    Future<ScenarioReport> running = worker.submit(() -> Scenarios.run(files, engine));
    try {
      ScenarioReport report = running.get(SECONDS, TimeUnit.SECONDS);
      synchronized (known) {
        known.put(key, report);
      }
      return report;
    } catch (TimeoutException e) {
      running.cancel(true);
      throw Refused.notYet(
          "Scenarierna blev inte klara på "
              + SECONDS
              + " sekunder. Ett av dem frågar kanske om en mycket lång tid. Det du har skrivit finns"
              + " kvar.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Refused.notYet("Körningen avbröts. Försök igen.");
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  void close() {
    worker.shutdownNow();
  }
}
