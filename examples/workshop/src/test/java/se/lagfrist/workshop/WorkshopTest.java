package se.lagfrist.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lagfrist.workshop.Caller.Answer;

/** The calls of the page. */
class WorkshopTest {

  private static final Clock TODAY =
      Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);

  @TempDir private static Path folder;

  private static Workshop workshop;
  private static Caller page;

  @BeforeAll
  static void open() throws IOException {
    workshop = Workshop.start(folder, 0, TODAY);
    page = new Caller(workshop);
  }

  @AfterAll
  static void close() {
    workshop.close();
  }

  @BeforeEach
  void clean() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.toList()) {
        Files.delete(file);
      }
    }
    Folder.fill(folder);
  }

  private static String version(String name) {
    String text = page.call("oppna", "name", name).text();
    return text.replaceAll("(?s).*\"version\": \"([^\"]*)\".*", "$1");
  }

  @Test
  void onlyWhoHasTheKeyComesIn() {
    assertThat(page.get("/", false).status()).isEqualTo(403);
    assertThat(page.get("/", true).text()).contains("Verkstad för riktlinjer");
    assertThat(page.get("/?nyckel=fel", false).status()).isEqualTo(403);
    assertThat(page.callFromElsewhere("filer").status()).isEqualTo(403);
    assertThat(page.callFrom("http://ond.example", "filer").status()).isEqualTo(403);
    assertThat(page.call("filer").status()).isEqualTo(200);
  }

  @Test
  void anotherNameForTheComputerIsRefused() throws IOException {
    int port = java.net.URI.create(workshop.address()).getPort();
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket
          .getOutputStream()
          .write(
              "GET / HTTP/1.1\r\nHost: ond.example\r\nConnection: close\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 403").contains("bara på den dator");
    }
  }

  @Test
  void thePageTakesNothingFromElsewhere() {
    String html = page.get("/", true).text();
    assertThat(html).doesNotContain("http://", "https://");
    for (String path : html.split("\"")) {
      if (path.startsWith("/modul/") || path.matches("/[a-z-]+\\.(?:js|css|svg)")) {
        assertThat(page.get(path, false).status()).as(path).isEqualTo(200);
      }
    }
    assertThat(page.get("/modul/../index.html", true).status()).isEqualTo(404);
    assertThat(page.get("/sida/index.html", true).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../x.dslr",
        "/etc/passwd",
        "a/../../x.dslr",
        "x.txt",
        "",
        ".dslr",
        "a\u0000.dslr",
        "x.utkast"
      })
  void aNameOutOfTheFolderIsRefused(String name) {
    Answer answer = page.call("oppna", "name", name);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text()).contains("Filnamnet kan inte användas");
  }

  @Test
  void aMistakeIsPointedOutWithAWayToMendIt() {
    Answer answer =
        page.call(
            "kontroll",
            "name",
            "hemtjanst.dslr",
            "text",
            Folder.RULE.replace("avser hemtjänst", "avser hemtjnst"));
    assertThat(answer.text())
        .contains("Menade du \\\"hemtjänst\\\"?", "\"line\": 10", "Byt \\\"hemtjnst\\\"");
  }

  @Test
  void aScenarioThatDoesNotHoldIsToldWithWhatWasAnswered() {
    Map<String, String> drafts =
        Caller.drafts("hemtjanst.feature", Folder.SCENARIOS.replace("03-16", "03-17"));
    assertThat(page.call("scenarier", "drafts", drafts).text())
        .contains("sista dag 2026-03-17", "sista dag 2026-03-16", "\"failedLine\": 7");
    assertThat(page.call("scenarier").text()).doesNotContain("\"passed\": false");
  }

  @Test
  void aCaseIsAnsweredAndOneThatLacksAWordIsAskedAbout() {
    Map<String, String> drafts = Caller.drafts("hemtjanst.dslr", Folder.RULE);
    String fact = "ansökan u1 (insats enligt SoL, hemtjänst) där ansökans ankomst är 2026-03-02";
    Answer answer =
        page.call(
            "svar",
            "name",
            "hemtjanst.dslr",
            "facts",
            List.of(fact),
            "day",
            "2026-03-10",
            "drafts",
            drafts);
    assertThat(answer.text()).contains("\"lastDay\": \"2026-03-16\"", "<svg", "lokal riktlinje");
    Answer other =
        page.call(
            "svar",
            "name",
            "hemtjanst.dslr",
            "facts",
            List.of(fact.replace(" (insats enligt SoL, hemtjänst)", "")),
            "day",
            "2026-03-10",
            "drafts",
            drafts);
    assertThat(other.text()).contains("\"outcome\": \"går inte att säga\"", "insats enligt SoL");
    assertThat(page.call("svar", "facts", List.of("ansökn u1"), "day", "2026-03-10").text())
        .contains("Menade du ansökan");
    assertThat(page.call("svar", "facts", List.of(fact), "day", "2026-02-30").text())
        .contains("finns inte");
  }

  @Test
  void whatAnEditChangesIsComparedOverCasesBeforeItIsSaved(@TempDir Path cases) {
    Folder.write(
        cases.resolve("a.json"),
        """
        {"id": "a", "facts": [{"type": "Application", "id": "a1", "receivedOn": "2026-03-02",
        "matter": "SOCIAL_SERVICE", "measure": "HOME_CARE"}]}
        """);
    Answer answer =
        page.call(
            "jamfor",
            "day",
            "2026-03-05",
            "cases",
            cases.toString(),
            "drafts",
            Caller.drafts(
                "hemtjanst.dslr", Folder.RULE.replace("10 arbetsdagar", "5 arbetsdagar")));
    assertThat(answer.text())
        .contains("\"kind\": \"flyttas\"", "sista dag 2026-03-16", "sista dag 2026-03-09");
    assertThat(page.call("jamfor", "day", "2026-03-05").text()).contains("\"cases\": 31");
    assertThat(page.call("jamfor", "day", "2026-03-05", "cases", "/finns/inte").status())
        .isEqualTo(400);
  }

  @Test
  void aGreenFileIsPutInForceWithAuthorAndDay() {
    Answer answer = enforce(Folder.RULE.replace("av socialnämnden", "av nämnden"), "E. Åberg");
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(Folder.read(folder.resolve("hemtjanst.dslr")))
        .contains("av nämnden")
        .endsWith("# Satt i kraft 2026-03-01 av E. Åberg\n");
    assertThat(folder.resolve("hemtjanst.dslr.utkast")).doesNotExist();
  }

  @Test
  void whatIsNotGreenIsNotPutInForce() {
    assertRefused(enforce(Folder.RULE.replace("av beslutet", "av besluten"), "E. Åberg"), 422);
    assertRefused(enforce(Folder.RULE.replace("10 arbetsdagar", "9 arbetsdagar"), "E. Åberg"), 422);
    assertRefused(enforce(Folder.RULE.replaceAll("hemtjanst-b", "annan-b"), "E. Åberg"), 422);
    assertRefused(enforce(Folder.RULE, ""), 400);
    assertRefused(enforce(Folder.RULE, "E\nREGEL \"x\""), 400);
  }

  @Test
  void nothingIsWrittenOverWhatSomeoneElseHasChanged() {
    String seen = version("hemtjanst.dslr");
    String theirs = Folder.RULE.replace("2025-11-20", "2025-11-21");
    Folder.write(folder.resolve("hemtjanst.dslr"), theirs);
    Answer answer = enforce(Folder.RULE.replace("2025-11-20", "2025-11-22"), "E. Åberg", seen);
    assertThat(answer.status()).isEqualTo(409);
    assertThat(Folder.read(folder.resolve("hemtjanst.dslr"))).isEqualTo(theirs);
  }

  @Test
  void twoWindowsDoNotWriteOverEachOthersDrafts() {
    Answer first = page.call("utkast", "name", "hemtjanst.dslr", "text", "ett", "draftVersion", "");
    assertThat(first.status()).isEqualTo(200);
    Answer second =
        page.call("utkast", "name", "hemtjanst.dslr", "text", "två", "draftVersion", "");
    assertThat(second.status()).isEqualTo(409);
    assertThat(Folder.read(folder.resolve("hemtjanst.dslr.utkast"))).isEqualTo("ett");
    assertThat(Folder.read(folder.resolve("hemtjanst.dslr"))).isEqualTo(Folder.RULE);
  }

  @Test
  void aFolderThatIsGoneIsToldOf() throws IOException {
    Path other = Files.createTempDirectory("verkstad");
    try (Workshop gone = Workshop.start(other, 0, TODAY)) {
      Files.delete(other);
      Caller caller = new Caller(gone);
      for (String name : List.of("filer", "oppna", "utkast")) {
        Answer answer = caller.call(name, "name", "a.dslr", "text", "x", "draftVersion", "");
        assertThat(answer.status()).as(name).isEqualTo(507);
        assertThat(answer.text()).contains("finns inte längre", "finns kvar på sidan");
      }
    }
  }

  @Test
  void aFileOfAMegabyteIsAnsweredOrRefusedInSwedish() {
    String large = "# x\n".repeat(240_000);
    assertThat(page.call("kontroll", "name", "a.dslr", "text", large).text()).contains("rader");
    assertThat(
            page.call("utkast", "name", "a.dslr", "text", large + large, "draftVersion", "").text())
        .contains("sparas inte");
    assertThat(page.call("kontroll", "name", "a.dslr", "text", large.repeat(5)).text())
        .contains("för lång");
    Folder.write(folder.resolve("stor.dslr"), large + large);
    assertThat(page.call("oppna", "name", "stor.dslr").text()).contains("öppnas inte");
    assertThat(page.call("filer").text()).contains("stor.dslr");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[", "[]", "{\"a\":", "null", "{\"day\": 1.5}", "x"})
  void whatIsNoCallIsRefused(String body) {
    assertThat(page.raw("kontroll", body).status()).isEqualTo(400);
  }

  @Test
  void aLawsRuleIsReadAndStartedFrom() {
    assertThat(page.call("lagen").text()).contains("sol.forhandsbedomning");
    Answer made = page.call("utga", "rule", "sol.forhandsbedomning", "day", "2026-03-01");
    assertThat(made.text())
        .contains("id lokal.forhandsbedomning", "skärper sol.forhandsbedomning")
        .contains("enligt Riktlinje för ämnet inom 14 dagar")
        .contains("från 2026-03-01");
  }

  @Test
  void theRuleIsReadAsTheRuleBookShowsIt() {
    Answer answer =
        page.call(
            "las",
            "name",
            "hemtjanst.dslr",
            "drafts",
            Caller.drafts("hemtjanst.dslr", Folder.RULE));
    assertThat(answer.text()).contains("Lydelser över tid", "lokal riktlinje, inte lag", "<svg");
  }

  private static void assertRefused(Answer answer, int status) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(Folder.read(folder.resolve("hemtjanst.dslr"))).isEqualTo(Folder.RULE);
  }

  private static Answer enforce(String text, String author) {
    return enforce(text, author, version("hemtjanst.dslr"));
  }

  private static Answer enforce(String text, String author, String seen) {
    return page.call(
        "satt-i-kraft",
        "name",
        "hemtjanst.dslr",
        "author",
        author,
        "versions",
        Caller.drafts("hemtjanst.dslr", seen),
        "drafts",
        Caller.drafts("hemtjanst.dslr", text));
  }
}
