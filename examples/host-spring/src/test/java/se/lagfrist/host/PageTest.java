package se.lagfrist.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The pages in a real browser: accessibility, keyboard, phone, paper, and what they show. */
@EnabledIf(
    value = "se.lagfrist.host.Browser#isThere",
    disabledReason =
        "No Chromium with chromedriver here. On Debian: apt-get install chromium chromium-driver")
class PageTest {

  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static final Path WORKBOOK = Path.of("../extracts/placeringar/placeringar.xlsx");

  private static RunningHost host;
  private static ChromeDriver browser;

  @BeforeAll
  static void open() {
    browser = Browser.open();
    host = RunningHost.filled();
    Pictures.act(host::post);
    assertThat(
            host.upload(
                    "/ladda-upp/utdrag",
                    List.of(new RunningHost.Sent("filer", "placeringar.xlsx", content(WORKBOOK))),
                    "mappning",
                    "placeringar",
                    "gor",
                    "las")
                .headers()
                .firstValue("Location"))
        .contains(host.address() + "/utdrag?id=1");
  }

  private static byte[] content(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.quit();
    }
    if (host != null) {
      host.close();
    }
  }

  @BeforeEach
  void desk() {
    Browser.width(browser, 1280, 1000);
  }

  static List<String> pages() {
    Map<String, String> pages = Pictures.pages();
    // A mail has no way round the site.
    pages.remove("dagbrev");
    return List.copyOf(pages.values());
  }

  private static void go(String path) {
    browser.get(host.address() + path);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void every_page_passes_the_accessibility_rules_wide_and_narrow(String page) {
    for (int width : new int[] {1280, 320}) {
      Browser.width(browser, width, 900);
      go(page);
      Results results = new AxeBuilder().withTags(WCAG).analyze(browser);
      assertThat(results.getPasses()).hasSizeGreaterThan(8);
      assertThat(results.getViolations())
          .extracting(PageTest::told)
          .as("%s at %d", page, width)
          .isEmpty();
    }
  }

  private static String told(Rule rule) {
    return rule.getId() + ": " + rule.getNodes().stream().map(n -> n.getHtml()).limit(3).toList();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void no_page_is_wider_than_a_phone(String page) {
    Browser.width(browser, 320, 800);
    go(page);
    assertThat(browser.executeScript("return document.documentElement.scrollWidth"))
        .isEqualTo(320L);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void every_page_has_landmarks_one_heading_of_the_first_rank_and_no_gaps(String page) {
    go(page);
    assertThat(browser.findElements(By.tagName("main"))).hasSize(1);
    assertThat(browser.findElements(By.cssSelector("header nav"))).hasSize(1);
    assertThat(browser.findElements(By.tagName("h1"))).hasSize(1);
    assertThat(browser.findElement(By.tagName("html")).getDomAttribute("lang")).isEqualTo("sv");
    List<Integer> ranks =
        browser.findElements(By.cssSelector("h1, h2, h3, h4")).stream()
            .map(h -> h.getTagName().charAt(1) - '0')
            .toList();
    for (int i = 1; i < ranks.size(); i++) {
      assertThat(ranks.get(i)).isLessThanOrEqualTo(ranks.get(i - 1) + 1);
    }
    assertThat(browser.getPageSource()).doesNotContain("null<").doesNotContain(">null");
  }

  @Test
  void the_first_tab_stop_skips_to_the_contents_and_focus_is_seen() {
    go("/bevakningar?dag=" + RunningHost.DAY);
    browser.findElement(By.tagName("body")).sendKeys(Keys.TAB);
    WebElement skip = browser.switchTo().activeElement();
    assertThat(skip.getText()).isEqualTo("Hoppa till innehållet");
    assertThat(skip.getCssValue("outline-style")).isEqualTo("solid");
    assertThat(skip.getRect().getX()).isGreaterThanOrEqualTo(0);
    skip.sendKeys(Keys.ENTER);
    assertThat(browser.switchTo().activeElement().getDomAttribute("id")).isEqualTo("innehall");
  }

  @Test
  void the_list_is_filtered_by_unit_kind_and_days_with_the_keyboard_alone() {
    go("/");
    WebElement unit = browser.findElement(By.id("enhet"));
    new Select(unit).selectByVisibleText("Barn och unga");
    leave(() -> browser.findElement(By.cssSelector("form button")).sendKeys(Keys.ENTER));
    leave(() -> browser.findElement(By.partialLinkText("Hela listan")).sendKeys(Keys.ENTER));
    int all = total();
    assertThat(all).isGreaterThan(5);
    assertThat(browser.findElements(By.cssSelector("td[data-label=Enhet]")))
        .extracting(WebElement::getText)
        .containsOnly("Barn och unga");
    new Select(browser.findElement(By.id("slag"))).selectByVisibleText("Rapport");
    leave(() -> browser.findElement(By.cssSelector("form button")).sendKeys(Keys.ENTER));
    assertThat(total()).isLessThan(all);
    go("/bevakningar?dag=" + RunningHost.DAY + "&kvar=0");
    assertThat(browser.findElements(By.cssSelector("tbody .state")))
        .isNotEmpty()
        .extracting(WebElement::getText)
        .allMatch(state -> state.contains("försenad") || state.contains("sista dagen i dag"));
  }

  /**
   * Does what opens another page and waits for it. The old page is known by a mark on its window:
   * to ask for one of its elements while it goes may fail in the browser's driver.
   */
  private static void leave(Runnable step) {
    browser.executeScript("window.old = true");
    step.run();
    new WebDriverWait(browser, Duration.ofSeconds(20))
        .ignoring(WebDriverException.class)
        .withMessage("another page is open")
        .until(
            d ->
                Boolean.TRUE.equals(
                    browser.executeScript(
                        "return window.old === undefined && document.readyState === 'complete'")));
  }

  private static int total() {
    return Integer.parseInt(browser.findElement(By.cssSelector(".summary strong")).getText());
  }

  @Test
  void a_case_is_drawn_with_obligations_above_facts_below_and_today_across() {
    go("/arende?id=hedemora-2020-familjehem&dag=2020-11-01");
    WebElement picture = browser.findElement(By.cssSelector("svg.bred"));
    assertThat(picture.isDisplayed()).isTrue();
    assertThat(browser.findElement(By.cssSelector("svg.smal")).isDisplayed()).isFalse();
    double axis = y(picture.findElement(By.cssSelector(".axis")));
    assertThat(picture.findElements(By.cssSelector(".lane .bar")))
        .isNotEmpty()
        .allMatch(bar -> y(bar) < axis);
    assertThat(picture.findElements(By.cssSelector(".facts .dot")))
        .hasSizeGreaterThanOrEqualTo(6)
        .allMatch(dot -> y(dot) > axis);
    assertThat(picture.findElement(By.cssSelector(".todaylabel")).getText())
        .isEqualTo("Läget 2020-11-01");
    // Overdue is a shape and words, not a colour: a triangle, a broken line and "försenad".
    assertThat(picture.findElements(By.cssSelector("path.overdue"))).hasSize(6);
    assertThat(picture.findElements(By.cssSelector(".overrun"))).isNotEmpty();
    assertThat(picture.findElements(By.cssSelector(".lane.late .state")))
        .hasSize(6)
        .allMatch(state -> state.getText().startsWith("försenad"));
  }

  @Test
  void the_tables_say_all_that_the_picture_says() {
    go("/arende?id=hedemora-2020-familjehem&dag=2020-11-01");
    String tables = browser.findElement(By.tagName("main")).getText();
    for (WebElement label : browser.findElements(By.cssSelector("svg.bred .lane .label"))) {
      String words = label.getText().replace("…", "");
      assertThat(tables).contains(words);
    }
    assertThat(tables).contains("2019-01-14 placeringens verkställande");
  }

  @Test
  void an_explanation_goes_step_by_step_with_its_sections() {
    go(Pictures.pages().get("forklaring"));
    List<String> steps =
        browser.findElements(By.cssSelector("ol.steps li")).stream()
            .map(WebElement::getText)
            .toList();
    assertThat(steps).hasSizeGreaterThanOrEqualTo(4);
    assertThat(steps.get(0)).contains("2020-10-27");
    assertThat(String.join("\n", steps))
        .contains("LVU (1990:52) 7 § 1 st.")
        .contains("lag (1930:173) 1 §")
        .contains("2020-11-03");
  }

  @Test
  void a_person_acts_with_the_keyboard_alone_is_told_so_and_undoes_it() {
    go("/bevakningar?vy=forsenat");
    WebElement act = browser.findElement(By.cssSelector(".work a.act"));
    String duty = String.valueOf(act.getDomAttribute("href"));
    assertThat(act.getAccessibleName()).startsWith("Åtgärda").contains("ärende");
    leave(() -> act.sendKeys(Keys.ENTER));
    browser.findElement(By.id("skal")).sendKeys("Hanteras i ett annat <b>ärende</b>");
    leave(() -> browser.findElement(By.id("skal")).sendKeys(Keys.ENTER));
    assertThat(browser.getCurrentUrl()).contains("/bevakningar?vy=forsenat");
    assertThat(browser.findElement(By.className("just")).getText())
        .contains("Hanterad utanför systemet");
    assertThat(links(".work a.act")).doesNotContain(duty);
    leave(() -> browser.findElement(By.linkText("Stängda")).sendKeys(Keys.ENTER));
    assertThat(browser.findElement(By.tagName("main")).getText())
        .contains("Hanteras i ett annat <b>ärende</b>");
    leave(() -> browser.findElement(By.cssSelector("tbody .undo button")).sendKeys(Keys.ENTER));
    assertThat(browser.findElement(By.className("just")).getText()).contains("Ångrad");
    go("/bevakningar?vy=forsenat");
    assertThat(links(".work a.act")).contains(duty);
  }

  @Test
  void an_extract_is_tried_and_read_in_with_the_keyboard_alone_and_what_went_wrong_is_accessible() {
    Path file = Path.of("../extracts/beslut/beslut.csv").toAbsolutePath().normalize();
    go("/ladda-upp");
    browser.findElement(By.id("filer")).sendKeys(file.toString());
    leave(() -> browser.findElement(By.id("filer")).submit());
    // None was chosen: one is proposed, in a box to edit.
    assertThat(browser.findElement(By.id("lydelse")).getText()).contains("mappning: beslut.csv");
    clean();
    go("/ladda-upp");
    browser.findElement(By.id("filer")).sendKeys(file.toString());
    new Select(browser.findElement(By.id("mappning"))).selectByVisibleText("LSS");
    leave(() -> browser.findElement(By.cssSelector("[value=las]")).sendKeys(Keys.ENTER));
    assertThat(browser.findElement(By.cssSelector("[role=alert]")).getText())
        .contains("har ingen kolumn");
    clean();
    go("/ladda-upp");
    browser.findElement(By.id("filer")).sendKeys(file.toString());
    new Select(browser.findElement(By.id("mappning")))
        .selectByVisibleText("Beslut och verkställighet");
    leave(() -> browser.findElement(By.cssSelector("[value=prova]")).sendKeys(Keys.ENTER));
    assertThat(browser.findElement(By.cssSelector("[role=status]")).getText())
        .contains("4 ärenden skulle läsas in");
    clean();
    browser.findElement(By.id("filer")).sendKeys(file.toString());
    leave(() -> browser.findElement(By.cssSelector("[value=las]")).sendKeys(Keys.ENTER));
    assertThat(browser.findElement(By.tagName("h1")).getText()).startsWith("Utdrag ");
    leave(() -> browser.findElement(By.cssSelector("form button")).sendKeys(Keys.ENTER));
    assertThat(browser.findElement(By.cssSelector("[role=status]")).getText())
        .contains("borttagna");
  }

  /** The page as it stands breaks no rule, wide or narrow. */
  private static void clean() {
    for (int width : new int[] {1280, 320}) {
      Browser.width(browser, width, 900);
      assertThat(new AxeBuilder().withTags(WCAG).analyze(browser).getViolations())
          .extracting(PageTest::told)
          .isEmpty();
      assertThat(
              browser.executeScript(
                  "return document.documentElement.scrollWidth"
                      + " - document.documentElement.clientWidth"))
          .isEqualTo(0L);
    }
    Browser.width(browser, 1280, 1000);
  }

  private static List<String> links(String selector) {
    return browser.findElements(By.cssSelector(selector)).stream()
        .map(a -> String.valueOf(a.getDomAttribute("href")))
        .toList();
  }

  @Test
  void a_day_is_written_into_the_case_and_the_case_says_that_the_duty_is_done() {
    String id = "exempel-barn-2026";
    go("/arende?id=" + id);
    leave(
        () ->
            browser
                .findElement(By.cssSelector("a.act[href*='information-om-barnutredning']"))
                .sendKeys(Keys.ENTER));
    WebElement day = browser.findElement(By.id("gjord"));
    day.clear();
    leave(() -> day.sendKeys("2026-11-19" + Keys.ENTER));
    assertThat(browser.getCurrentUrl()).contains("/arende?id=" + id);
    assertThat(browser.findElement(By.cssSelector("[aria-labelledby=klartrubrik]")).getText())
        .contains("gjord för sent 2026-11-19");
    leave(() -> browser.findElement(By.cssSelector(".just .undo button")).sendKeys(Keys.ENTER));
    assertThat(browser.findElement(By.cssSelector("[aria-labelledby=klartrubrik]")).getText())
        .doesNotContain("2026-11-19");
  }

  @Test
  void the_case_shows_what_is_handled_or_put_off_apart_with_the_way_back() {
    go("/arende?id=exempel-barn-2026");
    WebElement closed = browser.findElement(By.cssSelector("[aria-labelledby=stangtrubrik]"));
    assertThat(closed.getText())
        .contains("Uppskjuten till 2026-11-27")
        .contains("Hanterad utanför systemet")
        .contains("Regionen har undersökt barnet");
    assertThat(closed.findElements(By.cssSelector(".undo button")))
        .hasSize(2)
        .allMatch(WebElement::isDisplayed);
    assertThat(browser.findElement(By.cssSelector("[aria-labelledby=loggrubrik]")).getText())
        .contains("Gjord 2026-11-20");
  }

  @Test
  void the_digest_passes_the_accessibility_rules() {
    for (int width : new int[] {1280, 320}) {
      Browser.width(browser, width, 900);
      go("/dagbrev.html?enhet=Barn%20och%20unga");
      assertThat(new AxeBuilder().withTags(WCAG).analyze(browser).getViolations())
          .extracting(PageTest::told)
          .isEmpty();
      assertThat(
              browser.executeScript(
                  "return document.documentElement.scrollWidth"
                      + " - document.documentElement.clientWidth"))
          .isEqualTo(0L);
    }
  }

  @Test
  void no_label_runs_out_of_the_picture_on_a_phone() {
    Browser.width(browser, 390, 800);
    go("/arende?id=exempel-barn-2026");
    WebElement picture = browser.findElement(By.cssSelector("svg.smal"));
    double right = picture.getRect().getX() + picture.getRect().getWidth();
    assertThat(picture.findElements(By.cssSelector(".label")))
        .hasSizeGreaterThan(10)
        .allMatch(t -> t.getRect().getX() + t.getRect().getWidth() <= right + 1);
  }

  @Test
  void paper_has_the_contents_without_what_is_for_the_screen() {
    go("/arende?id=hedemora-2020-familjehem&dag=2020-11-01");
    browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    try {
      assertThat(browser.findElement(By.cssSelector("header nav")).isDisplayed()).isFalse();
      assertThat(browser.findElement(By.cssSelector("form")).isDisplayed()).isFalse();
      assertThat(browser.findElement(By.cssSelector("svg.bred")).isDisplayed()).isTrue();
      assertThat(browser.findElement(By.tagName("h1")).isDisplayed()).isTrue();
    } finally {
      browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/bevakningar",
        "/arende?id=exempel-barn-2026",
        "/regelbok",
        "/stangda",
        "/andrat",
        "/prenumerera?enhet=Vuxna",
        "/ladda-upp"
      })
  void a_page_without_a_day_is_about_today_and_no_link_on_it_freezes_the_day(String page) {
    go(page);
    assertThat(browser.findElements(By.className("otherday"))).isEmpty();
    assertThat(browser.findElements(By.cssSelector("a[href]")))
        .extracting(a -> a.getDomAttribute("href"))
        .noneMatch(href -> href.contains("dag="));
  }

  @Test
  void another_day_than_today_is_plain_to_see_and_goes_with_the_links() {
    go("/?dag=2026-06-01");
    assertThat(browser.findElement(By.className("otherday")).getText())
        .contains("2026-06-01")
        .contains(RunningHost.DAY);
    leave(() -> browser.findElement(By.partialLinkText("Hela listan")).click());
    assertThat(browser.getCurrentUrl()).contains("dag=2026-06-01");
    leave(() -> browser.findElement(By.linkText("Till i dag")).click());
    assertThat(browser.findElements(By.className("otherday"))).isEmpty();
  }

  @Test
  void a_day_is_written_as_in_the_law_books_whatever_the_browsers_language() {
    go("/bevakningar?dag=2026-06-01");
    WebElement day = browser.findElement(By.id("dag"));
    assertThat(day.getDomAttribute("type")).isEqualTo("text");
    assertThat(day.getDomProperty("value")).isEqualTo("2026-06-01");
    day.clear();
    leave(() -> day.sendKeys("2026-05-31" + Keys.ENTER));
    assertThat(browser.findElement(By.className("otherday")).getText()).contains("2026-05-31");
  }

  @Test
  void every_count_on_the_first_page_is_a_link_to_as_many_rows() {
    go("/?enhet=Barn%20och%20unga");
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (WebElement tile : browser.findElements(By.cssSelector(".tiles a"))) {
      counts.put(
          tile.getDomAttribute("href"),
          Integer.valueOf(tile.findElement(By.tagName("strong")).getText()));
    }
    assertThat(counts).hasSize(5);
    counts.forEach(
        (href, count) -> {
          go(href + "&allt=ja");
          assertThat(total()).as(href).isEqualTo(count);
          assertThat(browser.findElements(By.cssSelector(".work tbody tr, .questions > li")))
              .as(href)
              .hasSize(count);
        });
  }

  @Test
  void one_worker_sees_own_cases_alone_and_the_choice_stays_in_the_address() {
    go("/bevakningar?handlaggare=BU-3&lag=true");
    assertThat(browser.findElements(By.cssSelector("td[data-label=Handläggare]")))
        .isNotEmpty()
        .extracting(WebElement::getText)
        .containsOnly("BU-3");
    assertThat(browser.findElements(By.cssSelector("td[data-label=Lagrum]")))
        .extracting(WebElement::getText)
        .noneMatch(text -> text.contains("inte lag"));
    leave(() -> browser.findElement(By.linkText("Start")).click());
    assertThat(browser.getCurrentUrl()).contains("handlaggare=BU-3").contains("lag=true");
  }

  @Test
  void the_example_cases_are_a_folder_of_their_own_and_on_nobodys_list() {
    go("/bevakningar?allt=ja");
    assertThat(browser.findElements(By.cssSelector("td[data-label=Ärende] > a")))
        .hasSizeGreaterThan(100)
        .extracting(WebElement::getText)
        .allMatch(id -> id.matches("2026-\\d{5}|P-\\d")); // P: of the extract that was read in.
    go("/exempel");
    leave(() -> browser.findElement(By.linkText("hedemora-2020-familjehem")).click());
    assertThat(browser.findElements(By.className("otherday"))).hasSize(1);
    go("/arenden?sok=HEDEMORA");
    assertThat(browser.getCurrentUrl()).contains("/arende?id=hedemora-2020-familjehem");
  }

  @Test
  void a_limit_and_a_duty_without_a_day_tell_how_long_they_have_been_there() {
    for (String part : List.of("bevaka", "utan-dag")) {
      go("/bevakningar?vy=" + part);
      assertThat(browser.findElements(By.cssSelector("td[data-label=Väntat]")))
          .isNotEmpty()
          .extracting(WebElement::getText)
          .allMatch(age -> age.contains("sedan 20") || age.equals("Okänt hur länge"));
      assertThat(browser.findElements(By.cssSelector(".work .overdue"))).isEmpty();
    }
  }

  @Test
  void an_explanation_links_to_the_section_and_to_the_rule() {
    go(Pictures.pages().get("forklaring"));
    assertThat(browser.findElements(By.cssSelector("a[rel~=noopener]")))
        .isNotEmpty()
        .allMatch(a -> a.getDomAttribute("href").startsWith("https://"))
        .anyMatch(a -> a.getDomAttribute("href").contains("1990:52"));
    leave(() -> browser.findElement(By.linkText("Regeln i regelboken")).click());
    assertThat(browser.findElement(By.tagName("main")).getText())
        .contains("LVU (1990:52) 7 §")
        .contains("1990-07-01 till och med");
  }

  @Test
  void a_case_asks_for_what_is_missing_and_says_what_waits_for_it() {
    go("/arende?id=hedemora-2020-familjehem&dag=2020-11-01");
    assertThat(browser.findElement(By.tagName("main")).getText())
        .contains("Okänt är inte nej")
        .contains("annan kommun berörd?");
    assertThat(browser.findElements(By.cssSelector(".questions > li")))
        .isNotEmpty()
        .allMatch(li -> li.getText().matches("(?s).*skyldighet(er)? väntar på svaret.*"));
  }

  @Test
  void paper_shows_what_is_folded() {
    go("/bevakningar?allt=ja&enhet=Barn%20och%20unga");
    assertThat(heightOfTheFolded()).isZero();
    browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    try {
      // What was folded is laid out in a frame after the change, not at once.
      new WebDriverWait(browser, Duration.ofSeconds(10)).until(b -> heightOfTheFolded() > 0);
    } finally {
      browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }
  }

  /** How high the lowest list is that is folded; the driver takes what is folded for hidden. */
  private static double heightOfTheFolded() {
    return ((Number)
            browser.executeScript(
                "return Math.min(...[...document.querySelectorAll('details ul')]"
                    + ".map(ul => ul.checkVisibility({contentVisibilityAuto: true})"
                    + " ? ul.getBoundingClientRect().height : 0))"))
        .doubleValue();
  }

  @Test
  void figures_are_drawn_and_told_in_numbers() {
    go(Pictures.pages().get("uppfoljning"));
    chartsHold("svg.chart.bred");
    Browser.width(browser, 390, 800);
    chartsHold("svg.chart.smal");
  }

  @Test
  void the_follow_up_names_duties_links_cases_and_tells_one_unit_quarter_for_quarter() {
    go("/uppfoljning?kvartal=2026-Q3");
    assertThat(browser.findElements(By.cssSelector("#trend tbody tr"))).hasSize(8);
    String late = browser.findElement(By.cssSelector("section[aria-labelledby=u4]")).getText();
    assertThat(late)
        .contains("SoL (2025:400) 20 kap. 1 §", "Skyddsbedömning", "Vart och ett en gång");
    new Select(browser.findElement(By.id("enhet"))).selectByValue("Barn och unga");
    browser.findElement(By.cssSelector("form.filter button")).click();
    new WebDriverWait(browser, Duration.ofSeconds(10))
        .until(b -> b.getCurrentUrl().contains("enhet=Barn"));
    assertThat(browser.findElement(By.tagName("h1")).getText()).contains("Barn och unga");
    assertThat(browser.findElements(By.cssSelector("td[data-label=Enhet]")))
        .isNotEmpty()
        .allMatch(cell -> cell.getText().equals("Barn och unga"));
    assertThat(browser.findElement(By.linkText("CSV")).getDomAttribute("href"))
        .contains("unit=Barn");
    WebElement aCase =
        browser.findElement(
            By.cssSelector("section[aria-labelledby=u5] td a[href^='/arende?id=']"));
    String id = aCase.getText();
    aCase.click();
    new WebDriverWait(browser, Duration.ofSeconds(10))
        .until(b -> b.getCurrentUrl().contains("/arende?id="));
    assertThat(browser.findElement(By.tagName("h1")).getText()).contains(id);
  }

  private static void chartsHold(String which) {
    List<WebElement> charts = browser.findElements(By.cssSelector(which));
    assertThat(charts).hasSizeGreaterThanOrEqualTo(3).allMatch(WebElement::isDisplayed);
    for (WebElement chart : charts) {
      double right = chart.getRect().getX() + chart.getRect().getWidth();
      assertThat(chart.findElements(By.tagName("text")))
          .isNotEmpty()
          .allMatch(t -> t.getRect().getX() + t.getRect().getWidth() <= right + 1);
    }
    assertThat(browser.findElements(By.cssSelector("table.list")).size())
        .isGreaterThanOrEqualTo(charts.size());
  }

  private static double y(WebElement element) {
    return ((Number)
            browser.executeScript(
                "return arguments[0].getBoundingClientRect().top + window.scrollY", element))
        .doubleValue();
  }
}
