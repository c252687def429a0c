package se.lagfrist.workshop;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.lagfrist.json.JsonText;

/**
 * The workshop, running. Its page is at {@link #address}, with the key that lets the reader in; it
 * answers on the loopback address only. The page is there before the law's rules have been read.
 */
public final class Workshop implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Workshop.class);

  private static final int LARGEST_CALL = 4_000_000;

  /** Of a call that is too large so much more is read at most. */
  private static final int MOST_DRAINED = 100_000_000;

  private static final int AT_ONCE = 6;

  private final HttpServer server;
  private final ExecutorService threads;
  private final Guard guard;
  private final RuleFolder folder;
  private final ScenarioRuns runs = new ScenarioRuns();
  private final Clock clock;
  private final Map<String, Function<Asked, Map<String, @Nullable Object>>> calls;

  private Workshop(HttpServer server, Path folder, Clock clock) {
    this.server = server;
    this.clock = clock;
    this.guard = new Guard(server.getAddress().getPort());
    this.folder = new RuleFolder(folder);
    Rules rules = new Rules(this.folder);
    FileCalls files = new FileCalls(this.folder, rules);
    EditorCalls editor = new EditorCalls(rules, runs);
    TrialCalls trial = new TrialCalls(rules, runs);
    ForceCalls force = new ForceCalls(this.folder, rules, runs, clock);
    CompareCalls compare = new CompareCalls(rules);
    this.calls =
        Map.ofEntries(
            Map.entry("filer", files::list),
            Map.entry("oppna", files::open),
            Map.entry("utkast", files::keep),
            Map.entry("lagen", files::shipped),
            Map.entry("lagfil", files::openShipped),
            Map.entry("utga", files::startFrom),
            Map.entry("kontroll", editor::check),
            Map.entry("forslag", editor::complete),
            Map.entry("betyder", editor::hover),
            Map.entry("las", editor::read),
            Map.entry("scenarier", trial::scenarios),
            Map.entry("modell", trial::model),
            Map.entry("svar", trial::answer),
            Map.entry("jamfor", compare::compare),
            Map.entry("redo", force::ready),
            Map.entry("satt-i-kraft", force::enforce));
    this.threads =
        Executors.newFixedThreadPool(
            AT_ONCE,
            task -> {
              Thread thread = new Thread(task, "verkstad");
              thread.setDaemon(true);
              return thread;
            });
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  /**
   * Starts a workshop.
   *
   * @param folder the folder with rule files and scenarios
   * @param port the port on the loopback address; 0 for any that is free
   * @param clock tells the day on which a file is put in force
   * @throws IOException if the port is taken
   */
  public static Workshop start(Path folder, int port, Clock clock) throws IOException {
    InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    return new Workshop(HttpServer.create(new InetSocketAddress(here, port), 0), folder, clock);
  }

  /** Returns the address to open, with the key. */
  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/?nyckel=" + guard.key();
  }

  /** Ends it. */
  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
    runs.close();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
      exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
      exchange.getResponseHeaders().set("Cross-Origin-Resource-Policy", "same-origin");
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      try {
        guard.check(exchange);
        route(exchange);
      } catch (Refused e) {
        send(exchange, e.status(), "application/json", json(Trees.of("fel", e.swedish())));
      } catch (RuntimeException e) {
        LOG.warn("A call of the workshop failed", e);
        send(
            exchange,
            500,
            "application/json",
            json(Trees.of("fel", "Fel i programmet. Det du har skrivit finns kvar på sidan.")));
      }
    }
  }

  private void route(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String query = Optional.ofNullable(exchange.getRequestURI().getQuery()).orElse("");
    if (path.startsWith("/anrop/") && exchange.getRequestMethod().equals("POST")) {
      guard.checkCall(exchange);
      call(exchange, path.substring("/anrop/".length()));
    } else if (!exchange.getRequestMethod().equals("GET")) {
      throw Refused.bad("Så kan verkstaden inte frågas.");
    } else if (path.equals("/") && query.startsWith("nyckel=")) {
      if (!guard.isKey(query.substring("nyckel=".length()))) {
        throw Refused.forbidden(
            "Nyckeln stämmer inte. Starta om verkstaden och öppna dess adress.");
      }
      exchange.getResponseHeaders().set("Set-Cookie", guard.cookie());
      exchange.getResponseHeaders().set("Location", "/");
      exchange.sendResponseHeaders(303, -1);
    } else if (path.equals("/")) {
      guard.checkKey(exchange);
      exchange.getResponseHeaders().set("Content-Security-Policy", Assets.policy(guard.key()));
      String page = Assets.page(guard.key(), folder.shown(), LocalDate.now(clock).toString());
      send(exchange, 200, "text/html", page.getBytes(StandardCharsets.UTF_8));
    } else {
      Assets.Asset asset =
          Assets.at(path).orElseThrow(() -> Refused.gone("Sidan finns inte i verkstaden."));
      send(exchange, 200, asset.type(), asset.bytes());
    }
  }

  private void call(HttpExchange exchange, String name) throws IOException {
    Function<Asked, Map<String, @Nullable Object>> wanted = calls.get(name);
    if (wanted == null) {
      throw Refused.gone("Anropet finns inte.");
    }
    byte[] body = exchange.getRequestBody().readNBytes(LARGEST_CALL + 1);
    if (body.length > LARGEST_CALL) {
      // What is left unread would break the connection before the answer is read.
      drain(exchange.getRequestBody());
      throw Refused.bad("Texten är för lång. En fil får vara högst 1 000 000 tecken.");
    }
    send(exchange, 200, "application/json", json(wanted.apply(Asked.read(body))));
  }

  private static void drain(InputStream rest) throws IOException {
    byte[] some = new byte[8_192];
    for (int read = 0; read >= 0 && read < MOST_DRAINED; ) {
      int n = rest.read(some);
      read = n < 0 ? -1 : read + n;
    }
  }

  private static byte[] json(Map<String, @Nullable Object> tree) {
    return JsonText.write(tree).getBytes(StandardCharsets.UTF_8);
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] bytes)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
