package se.lagfrist.host;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tools.jackson.databind.JsonNode;

/**
 * Fifty readers at once for a minute against a running host on this computer: due lists, cases,
 * explanations and reports, each waiting for its answer before it asks again. Arguments: the host's
 * address, and if wished the number of readers and of seconds.
 */
final class Readers {

  private static final String DAY = RunningHost.DAY;

  private record Asked(String kind, double millis, boolean good) {}

  private record Question(String kind, String path) {}

  private Readers() {}

  public static void main(String[] arguments) throws Exception {
    String host = arguments[0];
    if (!URI.create(host).getHost().equals("127.0.0.1")) {
      throw new IllegalArgumentException("Only a host on 127.0.0.1 is asked.");
    }
    int readers = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 50;
    int seconds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 60;
    HttpClient client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(20))
            .build();
    List<Question> questions = questions(client, host);
    for (Question question : questions.stream().limit(20).toList()) {
      ask(client, host, question);
    }
    ExecutorService pool = Executors.newFixedThreadPool(readers);
    long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
    List<Future<List<Asked>>> running = new ArrayList<>();
    for (int reader = 0; reader < readers; reader++) {
      Random random = new Random(reader);
      running.add(
          pool.submit(
              () -> {
                List<Asked> asked = new ArrayList<>();
                while (System.nanoTime() < end) {
                  asked.add(ask(client, host, questions.get(random.nextInt(questions.size()))));
                }
                return asked;
              }));
    }
    List<Asked> all = new ArrayList<>();
    for (Future<List<Asked>> one : running) {
      all.addAll(one.get());
    }
    pool.shutdown();
    tell(all, readers, seconds);
    if (all.stream().anyMatch(a -> !a.good())) {
      System.exit(1);
    }
  }

  private static List<Question> questions(HttpClient client, String host) throws Exception {
    HttpResponse<String> due =
        client.send(
            HttpRequest.newBuilder(URI.create(host + "/api/due?size=500&asOf=" + DAY)).build(),
            HttpResponse.BodyHandlers.ofString());
    List<Question> questions = new ArrayList<>();
    int n = 0;
    for (JsonNode line : RunningHost.read(due.body()).path("lines")) {
      String id = line.path("caseId").asString();
      String key = line.path("obligation").path("key").asString();
      switch (n++ % 5) {
        case 0 ->
            questions.add(
                new Question("due list", "/bevakningar?dag=" + DAY + "&sida=" + (1 + n % 40)));
        case 1 -> questions.add(new Question("case page", "/arende?id=" + id + "&dag=" + DAY));
        case 2 ->
            questions.add(
                new Question(
                    "explanation page", "/forklaring?id=" + id + "&nyckel=" + key + "&dag=" + DAY));
        case 3 ->
            questions.add(
                new Question("case api", "/api/case/obligations?caseId=" + id + "&asOf=" + DAY));
        default ->
            questions.add(
                n % 50 == 0
                    ? new Question("follow-up page", "/uppfoljning?kvartal=2026-Q3&dag=" + DAY)
                    : new Question(
                        "due api", "/api/due?size=50&unit=%C3%84ldre&within=30&asOf=" + DAY));
      }
    }
    return questions;
  }

  private static Asked ask(HttpClient client, String host, Question question) {
    long start = System.nanoTime();
    boolean good;
    try {
      HttpResponse<Void> answer =
          client.send(
              HttpRequest.newBuilder(URI.create(host + question.path()))
                  .timeout(Duration.ofSeconds(60))
                  .build(),
              HttpResponse.BodyHandlers.discarding());
      good = answer.statusCode() == 200;
    } catch (Exception e) {
      good = false;
    }
    return new Asked(question.kind(), (System.nanoTime() - start) / 1e6, good);
  }

  private static void tell(List<Asked> all, int readers, int seconds) {
    Map<String, List<Asked>> kinds = new TreeMap<>();
    all.forEach(a -> kinds.computeIfAbsent(a.kind(), k -> new ArrayList<>()).add(a));
    System.out.printf(
        "%d readers, %d s, %d answers, %d errors, %.0f answers/s%n",
        readers,
        seconds,
        all.size(),
        all.stream().filter(a -> !a.good()).count(),
        all.size() / (double) seconds);
    System.out.printf("%-18s %8s %8s %8s %8s %8s%n", "ms", "answers", "p50", "p90", "p99", "most");
    kinds.put("all", all);
    kinds.forEach(
        (kind, some) -> {
          double[] sorted = some.stream().mapToDouble(Asked::millis).sorted().toArray();
          System.out.printf(
              "%-18s %8d %8.0f %8.0f %8.0f %8.0f%n",
              kind,
              sorted.length,
              at(sorted, 0.5),
              at(sorted, 0.9),
              at(sorted, 0.99),
              Arrays.stream(sorted).max().orElse(0));
        });
  }

  private static double at(double[] sorted, double share) {
    return sorted[Math.min(sorted.length - 1, (int) Math.ceil(share * sorted.length) - 1)];
  }
}
