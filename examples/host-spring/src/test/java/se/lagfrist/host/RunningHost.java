package se.lagfrist.host;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real host on a port of its own with a database of its own, and a client that asks it. */
final class RunningHost implements AutoCloseable {

  static final String DAY = "2026-11-21";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final ConfigurableApplicationContext context;
  private final HttpClient client = HttpClient.newHttpClient();
  private final int port;

  private RunningHost(ConfigurableApplicationContext context) {
    this.context = context;
    this.port = ((WebServerApplicationContext) context).getWebServer().getPort();
  }

  /** Starts a host with the example cases and a small municipality. */
  static RunningHost filled(String... more) {
    return start(List.of("--lagfrist.host.fill.cases=300"), more);
  }

  /** Starts a host without any case. */
  static RunningHost empty(String... more) {
    return start(
        List.of("--lagfrist.host.fill.cases=0", "--lagfrist.host.fill.examples=false"), more);
  }

  private static RunningHost start(List<String> fill, String... more) {
    List<String> arguments = new ArrayList<>(fill);
    arguments.add("--server.port=0");
    arguments.add("--server.shutdown=immediate");
    arguments.add("--lagfrist.host.nightly=-");
    arguments.add("--lagfrist.host.today=" + DAY);
    if (Stream.of(more).noneMatch(m -> m.startsWith("--spring.datasource.url="))) {
      arguments.add(
          "--spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    }
    arguments.addAll(List.of(more));
    return new RunningHost(
        SpringApplication.run(HostApplication.class, arguments.toArray(String[]::new)));
  }

  String address() {
    return "http://127.0.0.1:" + port;
  }

  <T> T part(Class<T> type) {
    return context.getBean(type);
  }

  HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  JsonNode json(String path) {
    HttpResponse<String> answer = get(path);
    if (answer.statusCode() != 200) {
      throw new AssertionError(path + " answered " + answer.statusCode() + " " + answer.body());
    }
    return JSON.readTree(answer.body());
  }

  HttpResponse<String> post(String path, String json) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  HttpResponse<String> form(String path, String body, String origin) {
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", origin)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /**
   * Sends a form with files.
   *
   * @param fields names and values in turn
   */
  HttpResponse<String> upload(String path, List<Sent> files, String... fields) {
    String edge = "gr%C3%A4ns";
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    String part = "--" + edge + "\r\nContent-Disposition: form-data; name=\"";
    for (int i = 0; i < fields.length; i += 2) {
      write(body, part + fields[i] + "\"\r\n\r\n" + fields[i + 1] + "\r\n");
    }
    for (Sent file : files) {
      write(body, part + file.field() + "\"; filename=\"" + file.name() + "\"\r\n\r\n");
      body.writeBytes(file.content());
      write(body, "\r\n");
    }
    write(body, "--" + edge + "--\r\n");
    return send(
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=" + edge)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
  }

  /** A file in a form. */
  record Sent(String field, String name, byte[] content) {

    static Sent of(String field, String name, String content) {
      return new Sent(field, name, content.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void write(ByteArrayOutputStream body, String text) {
    body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address() + path));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static JsonNode read(String json) {
    return JSON.readTree(json);
  }

  @Override
  public void close() {
    context.close();
  }
}
