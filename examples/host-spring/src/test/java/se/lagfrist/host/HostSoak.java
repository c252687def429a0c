package se.lagfrist.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The host for as long as is wished ({@code -Dsoak.minutes}, an hour if not told): readers, uploads
 * good and bad, nightly runs, and a database that is killed every half minute. Its memory stays
 * flat and every answer is the first one. Run by the profile {@code soak}, never by a build.
 */
class HostSoak {

  private static final Duration TIME =
      Duration.ofSeconds(Math.round(Double.parseDouble(minutes()) * 60));
  private static final Duration BETWEEN_KILLS = Duration.ofSeconds(30);
  private static final int READERS = 3;
  private static final int UPLOADED = 40;
  private static final List<String> DAYS = List.of("2026-11-21", "2026-11-22", "2026-11-23");

  private static final String CASE =
      """
      {"id": "%s", "unit": "Provet", "facts": [
        {"type": "ConcernReport", "id": "a1", "about": "CHILD", "receivedOn": "2026-11-02"},
        {"type": "Investigation", "id": "u1", "kind": "CHILD", "concerns": "a1",
         "openedOn": "2026-11-04"}]}
      """;

  private final Map<String, String> first = new ConcurrentHashMap<>();
  private final List<String> wrong = new CopyOnWriteArrayList<>();
  private final AtomicLong answers = new AtomicLong();
  private final AtomicLong unanswered = new AtomicLong();
  private final AtomicLong uploads = new AtomicLong();
  private final AtomicLong refusals = new AtomicLong();
  private final AtomicLong runs = new AtomicLong();
  private final AtomicLong kills = new AtomicLong();

  @TempDir private Path folder;

  private long end;

  private static String minutes() {
    return System.getProperty("soak.minutes", "60");
  }

  @Test
  void memory_stays_flat_and_every_answer_is_the_first_one() throws Exception {
    try (KillableDatabase database = KillableDatabase.start(folder);
        RunningHost host = RunningHost.filled(database.arguments())) {
      List<String> questions = questions(host);
      questions.forEach(q -> first.put(q, settled(host.get(q).body())));
      end = System.nanoTime() + TIME.toNanos();
      ExecutorService pool = Executors.newCachedThreadPool();
      List<Future<?>> working = new ArrayList<>();
      try (Memory memory = Memory.watch(folder)) {
        for (int reader = 0; reader < READERS; reader++) {
          int from = reader * 7;
          working.add(pool.submit(() -> read(host, questions, from)));
        }
        working.add(pool.submit(() -> upload(host)));
        working.add(pool.submit(() -> runAtNight(host)));
        working.add(pool.submit(() -> kill(database)));
        while (System.nanoTime() < end) {
          Thread.sleep(Math.max(1000, TIME.toMillis() / 40));
          memory.look();
        }
        for (Future<?> one : working) {
          one.get();
        }
        pool.shutdown();
        System.out.printf(
            "%s, %d s: %d answers, %d without (the database was away), %d uploads, %d refused,"
                + " %d nightly runs, %d kills%n",
            database.name(),
            TIME.toSeconds(),
            answers.get(),
            unanswered.get(),
            uploads.get(),
            refusals.get(),
            runs.get(),
            kills.get());
        memory.tell();
        assertThat(wrong).isEmpty();
        assertThat(kills).hasPositiveValue();
        assertThat(uploads).hasPositiveValue();
        assertThat(runs).hasPositiveValue();
        assertThat(answers.get()).isGreaterThan(unanswered.get());
        memory.assertFlat();
      }
    }
  }

  /** What does not change: cases, lists and reports that the uploads are no part of. */
  private static List<String> questions(RunningHost host) {
    List<String> questions = new ArrayList<>();
    for (String day : DAYS) {
      for (var line : host.json("/api/due?size=60&asOf=" + day).path("lines")) {
        String about = "caseId=" + coded(line.path("caseId").asString()) + "&asOf=" + day;
        questions.add("/api/case/obligations?" + about);
        questions.add(
            "/api/case/explanation?"
                + about
                + "&key="
                + coded(line.at("/obligation/key").asString()));
      }
      questions.add("/api/due?unit=%C3%84ldre&size=100&asOf=" + day);
      questions.add("/api/reports/ivo?quarter=2026-Q3&asOf=" + day);
    }
    return questions.stream().distinct().toList();
  }

  /** A report counts the cases it has looked at, and the uploads are among them. */
  private static String settled(String body) {
    return body.replaceFirst("\"cases\" : \\d+", "\"cases\" : n");
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private void read(RunningHost host, List<String> questions, int from) {
    for (int n = from; System.nanoTime() < end; n++) {
      String question = questions.get(n % questions.size());
      var answer = host.get(question);
      if (answer.statusCode() == 200) {
        answers.incrementAndGet();
        if (!settled(answer.body()).equals(first.get(question))) {
          wrong.add(question + " answered otherwise: " + answer.body());
        }
      } else {
        away(question, answer.statusCode());
      }
    }
  }

  /** New cases in the first quarter, and the whole time such as are there already or are broken. */
  private void upload(RunningHost host) {
    int taken = 0;
    for (int n = 0; System.nanoTime() < end; n++) {
      if (taken < UPLOADED) {
        int status = host.post("/api/case", CASE.formatted("prov-" + taken)).statusCode();
        // One that was cut off may have been taken in all the same.
        if (status == 201 || status == 409) {
          taken++;
          uploads.incrementAndGet();
        } else {
          away("upload", status);
        }
        pause(TIME.toMillis() / 4 / UPLOADED);
      } else {
        expect(409, host.post("/api/case", CASE.formatted("prov-" + n % UPLOADED)).statusCode());
        pause(20);
      }
      String broken = CASE.formatted("brokig").replace("CHILD", "X");
      expect(422, host.post("/api/case", broken).statusCode());
    }
  }

  private void expect(int wanted, int status) {
    if (status == wanted) {
      refusals.incrementAndGet();
    } else {
      away("an upload to refuse with " + wanted, status);
    }
  }

  private void runAtNight(RunningHost host) {
    for (int n = 0; System.nanoTime() < end; n++) {
      int status = host.post("/api/reconcile?asOf=" + DAYS.get(n % 3), "").statusCode();
      if (status == 200) {
        runs.incrementAndGet();
      } else {
        away("reconcile", status);
      }
      pause(2000);
    }
  }

  private void kill(KillableDatabase database) {
    while (System.nanoTime() + BETWEEN_KILLS.toNanos() < end) {
      pause(BETWEEN_KILLS.toMillis());
      try {
        database.killAndStart();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
      kills.incrementAndGet();
    }
  }

  /** Without its database the host answers 503 and nothing else. */
  private void away(String what, int status) {
    if (status != 503) {
      wrong.add(what + " was answered with " + status);
    }
    unanswered.incrementAndGet();
    pause(200);
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A database that loses its processes: an H2 server, or the connections of a PostgreSQL. */
  private interface KillableDatabase extends AutoCloseable {

    static KillableDatabase start(Path folder) throws Exception {
      return Postgres.isThere() ? new OnPostgres(Postgres.arguments()) : new OnH2(folder);
    }

    String name();

    String[] arguments();

    void killAndStart() throws Exception;

    @Override
    void close() throws InterruptedException;
  }

  private static final class OnH2 implements KillableDatabase {

    private final DatabaseProcess process;

    OnH2(Path folder) throws Exception {
      process = DatabaseProcess.start(folder);
    }

    @Override
    public String name() {
      return "H2 in a process of its own, killed";
    }

    @Override
    public String[] arguments() {
      return new String[] {
        "--spring.datasource.url=" + process.url(),
        "--spring.datasource.hikari.connection-timeout=2000",
        "--spring.datasource.hikari.validation-timeout=1000"
      };
    }

    @Override
    public void killAndStart() throws Exception {
      process.kill();
      Thread.sleep(2000);
      process.again();
    }

    @Override
    public void close() throws InterruptedException {
      process.close();
    }
  }

  private record OnPostgres(String[] arguments) implements KillableDatabase {

    @Override
    public String name() {
      return "PostgreSQL, every other connection ended";
    }

    @Override
    public void killAndStart() throws SQLException {
      try (var connection =
              java.sql.DriverManager.getConnection(System.getenv("LAGFRIST_TEST_POSTGRES"));
          var statement = connection.createStatement()) {
        statement.execute(
            "select pg_terminate_backend(pid) from pg_stat_activity"
                + " where usename = current_user and pid <> pg_backend_pid()");
      }
    }

    @Override
    public void close() {}
  }
}
