package se.lagfrist.authoring.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import se.lagfrist.authoring.PackCompiler;
import se.lagfrist.authoring.RuleSource;
import se.lagfrist.authoring.scenarier.ScenarioFiles;
import se.lagfrist.engine.EngineSettings;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.rulebook.PackFile;
import se.lagfrist.rulebook.RulePack;

/** The book of all shipped rules and the guidelines in {@code examples/riktlinjer}. */
class BookTest {

  private static final Path GUIDELINES = Path.of("../examples/riktlinjer");
  private static final String HOSTILE = "Namn <script>alert(1)</script> & \"x\" ' ]]> omvänt";

  private static ObligationEngine engine;
  private static Book book;
  private static final Map<String, Document> PAGES = new HashMap<>();

  @BeforeAll
  static void make() throws IOException {
    engine = ObligationEngine.of(packs(), EngineSettings.defaults());
    book = Book.of(engine, further());
    book.pages()
        .forEach(
            (path, text) -> {
              if (path.endsWith(".html")) {
                PAGES.put(path, parsed(path, text));
              }
            });
  }

  private static List<RulePack> packs() throws IOException {
    List<RulePack> packs = new ArrayList<>();
    for (String name : List.of("sol", "lss")) {
      Path module = Path.of("../rules-" + name);
      packs.add(
          PackCompiler.compile(name, RuleSource.readAll(module.resolve("src/main/regler")))
              .withScenarios(ScenarioFiles.readAll(module.resolve("src/test/resources/scenarier")))
              .load());
    }
    packs.add(PackCompiler.compile("lokal", RuleSource.readAll(GUIDELINES)).load());
    return packs;
  }

  private static List<PackFile> further() throws IOException {
    List<PackFile> files = new ArrayList<>(ScenarioFiles.readAll(GUIDELINES));
    files.add(
        new PackFile(
            "fientlig.feature",
            "# language: sv\nEgenskap: x\n\n  Scenario: "
                + HOSTILE
                + "\n    Givet sluten vård s1 där utskrivningen från sjukhuset är 2013-12-31\n"
                + "    När läget prövas 2014-03-01\n"
                + "    Så gäller inte orebro.uppfoljning-utskrivning\n"));
    return files;
  }

  private static Document parsed(String path, String text) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      return factory
          .newDocumentBuilder()
          .parse(new InputSource(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    } catch (SAXException | ParserConfigurationException e) {
      throw new AssertionError(path + " is not well-formed", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void each(Document page, String tag, Consumer<Element> of) {
    NodeList all = page.getElementsByTagName(tag);
    for (int i = 0; i < all.getLength(); i++) {
      of.accept((Element) all.item(i));
    }
  }

  @Test
  void every_rule_has_a_page_with_its_name_and_a_typical_case() {
    assertThat(book.rules()).isEqualTo(engine.rules().rules().size()).isGreaterThan(300);
    engine
        .rules()
        .rules()
        .forEach(
            rule -> {
              String text = book.pages().get("regel/" + rule.id() + ".html");
              assertThat(text).as(rule.id()).isNotNull().contains("Ett typiskt fall", "SLUT");
            });
    assertThat(book.report().failures()).isZero();
  }

  @Test
  void every_link_leads_somewhere_and_nothing_comes_from_elsewhere() {
    Map<String, Set<String>> ids = new HashMap<>();
    PAGES.forEach(
        (path, page) -> {
          Set<String> own = new HashSet<>();
          each(
              page,
              "*",
              e -> {
                if (e.hasAttribute("id")) {
                  assertThat(own.add(e.getAttribute("id")))
                      .as(path + " has the id " + e.getAttribute("id") + " once")
                      .isTrue();
                }
              });
          ids.put(path, own);
        });
    List<String> broken = new ArrayList<>();
    PAGES.forEach(
        (path, page) -> {
          for (String name : List.of("href", "src", "action")) {
            each(
                page,
                "*",
                e -> {
                  String target = e.getAttribute(name);
                  if (e.hasAttribute(name) && !leads(path, target, ids)) {
                    broken.add(path + " -> " + target);
                  }
                });
          }
        });
    assertThat(broken).isEmpty();
    assertThat(book.pages().get("regelbok.css")).doesNotContain("url(", "@import", "http");
    assertThat(book.pages().get("regelbok.js")).doesNotContain("http", "fetch(", "eval(");
  }

  private static boolean leads(String from, String target, Map<String, Set<String>> ids) {
    if (target.startsWith("https://lagen.nu/") || target.startsWith("https://www.riksdagen.se/")) {
      return true;
    }
    if (target.contains(":")) {
      return false;
    }
    String[] parts = target.split("#", 2);
    String page =
        parts[0].isEmpty()
            ? from
            : Path.of(from).resolveSibling(parts[0]).normalize().toString().replace('\\', '/');
    boolean known = book.pages().containsKey(page);
    return known && (parts.length == 1 || ids.getOrDefault(page, Set.of()).contains(parts[1]));
  }

  @Test
  void headings_come_in_order_and_drawings_say_what_they_show() {
    PAGES.forEach(
        (path, page) -> {
          List<Integer> levels = new ArrayList<>();
          each(
              page,
              "*",
              e -> {
                if (e.getTagName().matches("h[1-6]")) {
                  levels.add(e.getTagName().charAt(1) - '0');
                }
                if (e.getTagName().equals("svg")) {
                  assertThat(e.getAttribute("role")).isEqualTo("img");
                  Node title = e.getElementsByTagName("title").item(0);
                  assertThat(((Element) title).getAttribute("id"))
                      .isEqualTo(e.getAttribute("aria-labelledby"));
                  assertThat(title.getTextContent()).containsPattern("\\d{4}-\\d{2}-\\d{2}");
                }
                if (e.getTagName().equals("input")) {
                  assertThat(book.pages().get(path))
                      .contains("<label for=\"" + e.getAttribute("id") + "\"");
                }
              });
          assertThat(levels.get(0)).as(path).isEqualTo(1);
          assertThat(levels.stream().filter(l -> l == 1)).as(path).hasSize(1);
          for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).as(path).isLessThanOrEqualTo(levels.get(i - 1) + 1);
          }
          assertThat(book.pages().get(path))
              .contains("lang=\"sv\"", "href=\"#innehall\"", "<main id=\"innehall\"");
        });
  }

  @Test
  void the_page_of_a_rule_tells_its_wordings_readings_and_scenarios() {
    String text = text("regel/sol.vardnadsoverflyttning.html");
    assertThat(text)
        .contains("Nämnden ska särskilt överväga om det finns skäl att ansöka")
        .contains("2003-07-01 till 2021-02-28", "2021-03-01 till 2022-06-30", "från 2025-07-01")
        .contains("Årligen läses som inom ett år från det senaste övervägandet")
        .contains("därefter inom 1 år från det senaste tillfället")
        .contains("sol-custody-transfer-consideration")
        .contains("Inom 2 år från placeringens verkställande, enligt SoL (2025:400) 22 kap. 14 §");
    Element figure =
        (Element)
            PAGES.get("regel/sol.vardnadsoverflyttning.html").getElementsByTagName("svg").item(0);
    assertThat(figure.getTextContent()).contains("Tidsaxel med 4 lydelser");
  }

  private static String text(String path) {
    return PAGES.get(path).getDocumentElement().getTextContent().replace('\u00a0', ' ');
  }

  @Test
  void a_local_guideline_is_never_shown_as_law() {
    String page = book.pages().get("regel/orebro.uppfoljning-utskrivning.html");
    assertThat(page).contains("lokal riktlinje, inte lag").doesNotContain("class=\"marke lag\"");
    // Wherever its name stands, and also where what is only practice stands under a section of law.
    for (String path :
        List.of("slag.html", "regler.html", "andringar.html", "lag/kommunernas-riktlinjer.html")) {
      marked(path, "Uppföljning efter utskrivning från sjukhus", "lokal riktlinje, inte lag");
    }
    marked(
        "lag/sol-2025-400.html",
        "Inga kontakter med utomstående under förhandsbedömningen",
        "praxis, inte lag");
    assertThat(book.pages().get("regel/sol.overvagande-vard.html")).contains("class=\"marke lag\"");
  }

  private static void marked(String path, String title, String mark) {
    String page = book.pages().get(path);
    int places = 0;
    for (int at = page.indexOf(">" + title + "</a>"); at >= 0; ) {
      int end = at + title.length() + 5;
      assertThat(page.substring(end, Math.min(page.length(), end + 80))).as(path).contains(mark);
      places++;
      at = page.indexOf(">" + title + "</a>", end);
    }
    assertThat(places).as(path).isPositive();
  }

  @Test
  void what_changed_is_told_by_day() {
    String text = text("andringar.html");
    int day = text.indexOf("2022-07-01", text.indexOf("\n2022-07-01\n") + 1);
    assertThat(day).isPositive();
    assertThat(text.substring(text.indexOf("Ny tid eller ny utgångspunkt", day)))
        .contains(
            "SoL (2001:453) 6 kap. 8 § 2 st. (inom 3 år från placeringens verkställande) blev SoL"
                + " (2001:453) 6 kap. 8 b § (inom 2 år från placeringens verkställande)");
  }

  @Test
  void hostile_text_stays_text() {
    String page = book.pages().get("regel/orebro.uppfoljning-utskrivning.html");
    assertThat(page)
        .contains("Namn &lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot; &#39; ]]&gt;")
        .doesNotContain("<script>", "\u202E");
    String report = ScenarioPage.of(book.report(), List.of("<b>x</b>"));
    assertThat(report).contains("&lt;b&gt;x&lt;/b&gt;").doesNotContain("<script", "<b>");
    parsed("report", report);
  }

  @Test
  void a_rule_file_may_hold_signs_that_mean_something_in_html() {
    String text =
        """
        REGEL "A & B '
          id prov.amp
          styrka lokal riktlinje
          tolkning Läs 'den' & den; inte #x.
        NÄR
          en ansökan har kommit in
        SÅ
          ska handläggaren svara
          enligt Riktlinje för prov inom 10 dagar från ansökans ankomst, från 2026-01-01
          uppfylls av beslutet
        SLUT
        """
            .replace("\"A & B '", "\"A och B'\"")
            .replace(" & ", " + ");
    ObligationEngine own =
        ObligationEngine.of(
            List.of(
                PackCompiler.compile("lokal", List.of(new RuleSource("prov.dslr", text))).load()),
            EngineSettings.defaults());
    Book made = Book.of(own);
    made.pages()
        .forEach(
            (path, page) -> {
              if (path.endsWith(".html")) {
                parsed(path, page);
              }
            });
    assertThat(made.pages().get("regel/prov.amp.html"))
        .contains("A och B&#39;", "Läs &#39;den&#39; + den; inte #x.", "Inget scenario prövar");
  }

  @Test
  void the_same_rules_give_the_same_bytes() throws IOException {
    assertThat(Book.of(engine, further()).pages()).isEqualTo(book.pages());
  }

  @Test
  void writing_anew_leaves_no_page_of_a_rule_that_is_gone(@TempDir Path folder) throws IOException {
    book.writeTo(folder);
    Path old = folder.resolve("regel/sol.borttagen.html");
    Files.writeString(old, "x");
    Files.writeString(folder.resolve("egen.txt"), "x");
    book.writeTo(folder);
    assertThat(old).doesNotExist();
    assertThat(folder.resolve("egen.txt")).exists();
    assertThat(Files.readString(folder.resolve("index.html")))
        .isEqualTo(book.pages().get("index.html"));
  }

  @Test
  void what_an_interrupted_book_left_is_taken_away(@TempDir Path folder) throws IOException {
    Path index = Files.writeString(folder.resolve("index.html"), "gammal");
    Files.createDirectories(folder.resolve(Book.UNDER_WAY + "/regel"));
    Files.writeString(folder.resolve(Book.UNDER_WAY + "/regel/x.html"), "halv");
    book.writeTo(folder);
    assertThat(index).hasContent(book.pages().get("index.html"));
    assertThat(folder.resolve(Book.UNDER_WAY)).doesNotExist();
  }

  @Test
  void the_search_finds_a_rule_by_words_by_section_and_without_dots(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path browser = browser();
    book.writeTo(folder);
    assertThat(found(browser, folder, "22:14")).containsExactly("sol.vardnadsoverflyttning");
    assertThat(found(browser, folder, "22%20kap.%2014%20%C2%A7"))
        .containsExactly("sol.vardnadsoverflyttning");
    assertThat(found(browser, folder, "lvu.understallning-utreseforbud"))
        .first()
        .isEqualTo("lvu.understallning-utreseforbud");
    assertThat(found(browser, folder, "overflyttning%20av%20vardnaden"))
        .first()
        .isEqualTo("sol.vardnadsoverflyttning");
    assertThat(found(browser, folder, "finnsinte")).isEmpty();
  }

  private static List<String> found(Path browser, Path folder, String query)
      throws IOException, InterruptedException {
    Document page = shown(browser, folder, folder.resolve("regler.html").toUri() + "?sok=" + query);
    List<String> ids = new ArrayList<>();
    each(
        page,
        "li",
        e -> {
          if (e.hasAttribute("data-ord") && !e.hasAttribute("hidden")) {
            Element link = (Element) e.getElementsByTagName("a").item(0);
            ids.add(link.getAttribute("href").replaceAll("regel/(.*)\\.html", "$1"));
          }
        });
    return ids;
  }

  /** Run with -Daxe=FILE, where the file is axe.min.js of axe-core. */
  @Test
  void axe_finds_nothing_that_shuts_someone_out(@TempDir Path folder)
      throws IOException, InterruptedException {
    String axe = System.getProperty("axe");
    assumeTrue(axe != null, "No axe-core given with -Daxe, so accessibility was not tried.");
    Path browser = browser();
    book.writeTo(folder);
    Files.copy(Path.of(axe), folder.resolve("axe.js"));
    for (String path :
        List.of(
            "index.html",
            "regler.html",
            "slag.html",
            "andringar.html",
            "lasa.html",
            "lag/sol-2025-400.html",
            "amne/lokal-orebro.html",
            "regel/sol.vardnadsoverflyttning.html",
            "regel/orebro.uppfoljning-utskrivning.html")) {
      Path page = folder.resolve(path);
      String script =
          "<script src='"
              + folder.resolve("axe.js").toUri()
              + "'></script><script>axe.run().then(function(r){"
              + "document.body.setAttribute('data-axe',r.passes.length>20?'fann: '"
              + "+r.violations.map(function(v){return v.id}).join(' '):'kördes inte');});</script>";
      Files.writeString(page, Files.readString(page).replace("</body>", script + "</body>"));
      assertThat(dom(browser, folder, page.toUri().toString()))
          .as(path)
          .contains("data-axe=\"fann: \"");
    }
  }

  private static Document shown(Path browser, Path folder, String address)
      throws IOException, InterruptedException {
    Matcher lone =
        Pattern.compile("<(meta|link|input|br)\\b([^>]*)>").matcher(dom(browser, folder, address));
    String closed =
        lone.replaceAll(m -> Matcher.quoteReplacement("<" + m.group(1) + m.group(2) + "/>"));
    return parsed(address, closed.replaceFirst("(?i)<!doctype html>", "").replace("&nbsp;", " "));
  }

  /** Returns the page as the browser has it after its script has run. */
  private static String dom(Path browser, Path folder, String address)
      throws IOException, InterruptedException {
    Path profile = Files.createTempDirectory(folder, "profil");
    Path dom = folder.resolve("dom.html");
    Process process =
        new ProcessBuilder(
                browser.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile,
                "--virtual-time-budget=10000",
                "--dump-dom",
                address)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .redirectOutput(dom.toFile())
            .start();
    if (!process.waitFor(90, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("The browser does not answer.");
    }
    return Files.readString(dom);
  }

  private static Path browser() {
    for (String name : List.of("/usr/bin/chromium", "/usr/bin/google-chrome")) {
      if (Files.isExecutable(Path.of(name))) {
        return Path.of(name);
      }
    }
    assumeTrue(false, "No Chromium here, so the search was not tried.");
    throw new IllegalStateException();
  }
}
