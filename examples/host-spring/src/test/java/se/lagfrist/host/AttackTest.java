package se.lagfrist.host;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lagfrist.host.BadInputTest.problem;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** What someone at the same computer sends to stop the host or to make it guess. */
class AttackTest {

  private static final String DAY = "asOf=2026-11-21";
  private static final String UPLOAD =
      "POST /api/case HTTP/1.1\r\nContent-Type: application/json\r\n";

  private static RunningHost host;
  private static int port;

  @BeforeAll
  static void start() {
    host = RunningHost.empty("--lagfrist.host.upload-time=4s", "--lagfrist.host.uploads=5");
    port = URI.create(host.address()).getPort();
  }

  @AfterAll
  static void stop() {
    host.close();
  }

  private static Socket send(String text) throws IOException {
    Socket socket = new Socket("127.0.0.1", port);
    socket.setSoTimeout(20_000);
    socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    socket.getOutputStream().flush();
    return socket;
  }

  private static String answer(Socket socket) throws IOException {
    try (socket) {
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String upload(String more) {
    return UPLOAD + "Host: 127.0.0.1:" + port + "\r\n" + more + "\r\n";
  }

  @Test
  void bodies_that_drip_keep_nobody_from_reading_and_are_given_up() throws Exception {
    List<Socket> dripping = new ArrayList<>();
    try {
      for (int i = 0; i < 60; i++) {
        dripping.add(
            send(
                i % 2 == 0
                    ? upload("Content-Length: 1000\r\n")
                    : "POST /atgard/gjord HTTP/1.1\r\nHost: 127.0.0.1:"
                        + port
                        + "\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                        + "Content-Length: 1000\r\n\r\n"));
      }
      long start = System.nanoTime();
      long slowest = 0;
      while (System.nanoTime() - start < TimeUnit.SECONDS.toNanos(8)) {
        for (Socket socket : dripping) {
          drip(socket);
        }
        long asked = System.nanoTime();
        assertThat(host.get("/api/due?" + DAY).statusCode()).isEqualTo(200);
        slowest = Math.max(slowest, System.nanoTime() - asked);
        Thread.sleep(200);
      }
      assertThat(TimeUnit.NANOSECONDS.toMillis(slowest)).isLessThan(3000);
      // All have been answered and hung up on, though none has stopped.
      assertThat(dripping).allMatch(socket -> !drip(socket) || hungUp(socket));
      assertThat(host.post("/api/case", "{\"id\": \"after\", \"facts\": []}").statusCode())
          .isEqualTo(201);
    } finally {
      for (Socket socket : dripping) {
        socket.close();
      }
    }
  }

  private static boolean drip(Socket socket) {
    try {
      socket.getOutputStream().write('x');
      return true;
    } catch (IOException gone) {
      return false;
    }
  }

  private static boolean hungUp(Socket socket) {
    try {
      socket.setSoTimeout(2000);
      socket.getInputStream().readAllBytes();
      return true;
    } catch (java.net.SocketTimeoutException waiting) {
      return false;
    } catch (IOException gone) {
      return true;
    }
  }

  @Test
  void a_body_that_stops_is_a_problem_of_its_own() throws Exception {
    String told = answer(send(upload("Content-Length: 10\r\n") + "{\"id\""));
    assertThat(told).startsWith("HTTP/1.1 408").contains("kom-inte-fram", "Skicka det igen");
  }

  @Test
  void what_a_client_does_wrong_is_no_error_of_the_host() throws Exception {
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    log.start();
    root.addAppender(log);
    try {
      String there = " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nConnection: close\r\n\r\n";
      for (String bad :
          List.of(
              "GET /api/due?asOf=%zz" + there,
              "GET /api/due?" + DAY + "&unit=%ff%fe" + there,
              "GET /%zz" + there,
              "GET /a%2fb" + there,
              "GET /a%00b" + there,
              "GET /..%5c..%5c" + there,
              "GET /api/due?" + "a=1&".repeat(2000) + there,
              "BREW /bevakningar" + there,
              "TRACE /" + there,
              "GET / HTTP/1.1\r\n\r\n",
              "GET / HTTP/9.9\r\nHost: 127.0.0.1\r\n\r\n",
              "\u0016\u0003\u0001 hello\r\n\r\n",
              upload("Transfer-Encoding: chunked\r\n") + "zz\r\n",
              upload("Transfer-Encoding: made-up\r\n") + "x",
              upload("Content-Length: -7\r\n"),
              upload("Content-Length: 5\r\nContent-Encoding: gzip\r\n") + "hello",
              "POST /atgard/gjord HTTP/1.1\r\nHost: 127.0.0.1:"
                  + port
                  + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 6\r\n"
                  + "Connection: close\r\n\r\nid=%zz")) {
        String told = answer(send(bad));
        assertThat(told.isEmpty() || told.matches("(?s)HTTP/1.1 (4\\d\\d|501|505).*"))
            .as(bad + " -> " + told)
            .isTrue();
      }
      // Gone in the middle of what was sent, and before what was to be answered.
      send(upload("Content-Length: 100\r\n") + "{").close();
      for (int i = 0; i < 20; i++) {
        Socket gone = send("GET /api/openapi" + there);
        gone.setSoLinger(true, 0);
        gone.close();
      }
      Thread.sleep(500);
      assertThat(host.get("/api/due?" + DAY).statusCode()).isEqualTo(200);
      assertThat(log.list)
          .filteredOn(
              e -> e.getLevel().isGreaterOrEqual(Level.WARN) || e.getThrowableProxy() != null)
          .extracting(ILoggingEvent::getFormattedMessage)
          .isEmpty();
    } finally {
      root.detachAppender(log);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/%zz", "/a%2fb", "/a%00b", "/finns-inte", "/api/due?asOf=x", "/"})
  void every_refusal_has_the_headers_of_every_answer(String path) throws Exception {
    String told =
        answer(send("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"));
    assertThat(told)
        .contains("Content-Security-Policy: default-src 'none'")
        .contains("X-Content-Type-Options: nosniff")
        .contains("Content-Language: sv")
        .doesNotContain("Tomcat", "<h1>HTTP Status", "org.apache");
  }

  @Test
  void a_value_that_is_none_is_told_for_what_it_is() {
    assertThat(detail("/api/due?" + DAY + "&own=maybe")).contains("own", "true eller false");
    assertThat(detail("/api/due?" + DAY + "&within=-5")).contains("within", "0 eller fler");
    assertThat(detail("/api/due?" + DAY + "&asOf=2026-11-22")).contains("asOf", "mer än en gång");
    assertThat(detail("/api/due?" + DAY + "&unit=A&unit=B")).contains("unit", "mer än en gång");
    assertThat(detail("/api/due?" + DAY + "&page=99999999999")).contains("page", "heltal");
    assertThat(host.get("/bevakningar?kvar=-1").statusCode()).isEqualTo(400);
    assertThat(host.get("/bevakningar?dag=2026-11-21&dag=2026-11-22").statusCode()).isEqualTo(400);
    assertThat(host.get("/bevakningar?sida=0").statusCode()).isEqualTo(400);
    assertThat(host.form("/atgard/hanterad", "id=a&id=b", host.address()).statusCode())
        .isEqualTo(400);
  }

  private static String detail(String path) {
    return problem(host.get(path), 400, "uppgift-ogiltig").path("detail").asString();
  }

  @Test
  void a_page_beyond_the_end_is_that_page_and_empty() {
    var beyond = host.json("/api/due?" + DAY + "&page=2147483647&size=500");
    assertThat(beyond.path("page").asInt()).isEqualTo(Integer.MAX_VALUE);
    assertThat(beyond.path("pages").asInt()).isEqualTo(1);
    assertThat(beyond.path("lines").size()).isZero();
    assertThat(host.get("/bevakningar?sida=7").body())
        .contains("Sidan 7 finns inte", "den sista av 1");
  }
}
