package se.lagfrist.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The page in a real browser: written, mended, tried and put in force, with keyboard and mouse. */
@EnabledIf(
    value = "se.lagfrist.workshop.Browser#isThere",
    disabledReason =
        "No Chromium with chromedriver here. On Debian: apt-get install chromium chromium-driver")
class WorkshopPageTest {

  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static final Clock TODAY =
      Clock.fixed(Instant.parse("2026-03-10T10:00:00Z"), ZoneOffset.UTC);

  private static ChromeDriver browser;

  @TempDir private Path folder;
  private Workshop workshop;

  @BeforeAll
  static void openBrowser() {
    browser = Browser.open();
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.quit();
    }
  }

  @BeforeEach
  void open() throws IOException {
    Folder.fill(folder);
    workshop = Workshop.start(folder, 0, TODAY);
    Browser.width(browser, 1440, 1000);
    load();
  }

  @AfterEach
  void close() {
    browser.executeScript(
        "addEventListener('beforeunload', e => e.stopImmediatePropagation(), true)");
    workshop.close();
  }

  private void load() {
    browser.get(workshop.address());
    choose("hemtjanst.dslr");
  }

  private static void choose(String name) {
    until(
        "the file is listed",
        "return [...document.querySelectorAll('#filer button')].some(b => b.textContent.startsWith('"
            + name
            + "'))");
    browser.executeScript(
        "[...document.querySelectorAll('#filer button')].find(b => b.textContent.startsWith('"
            + name
            + "')).click()");
    until(
        "the file is open",
        "return document.querySelector('#fil-rubrik').textContent === '"
            + name
            + "' && document.querySelector('.cm-content').textContent.length > 20");
  }

  /** Waits until a script returns true. */
  private static void until(String what, String script) {
    new WebDriverWait(browser, Duration.ofSeconds(40))
        .withMessage(what)
        .until(b -> Boolean.TRUE.equals(browser.executeScript(script)));
  }

  private static void untilText(String selector, String text) {
    until(
        selector + " says " + text,
        "return (document.querySelector('"
            + selector
            + "')?.innerText ?? '').includes(`"
            + text
            + "`)");
  }

  private static WebElement writing() {
    return browser.findElement(By.cssSelector(".cm-content"));
  }

  private static void turn(String part) {
    browser.findElement(By.id("flik-" + part)).click();
  }

  /** Puts the caret at the end of a line, by the keyboard alone. */
  private static void endOfLine(int line) {
    writing().sendKeys(Keys.chord(Keys.CONTROL, Keys.HOME));
    for (int i = 1; i < line; i++) {
      writing().sendKeys(Keys.ARROW_DOWN);
    }
    writing().sendKeys(Keys.END);
  }

  @Test
  void aSlipIsMendedByQuickFixAndTheFilePutInForce() {
    endOfLine(10);
    writing().sendKeys(Keys.BACK_SPACE, Keys.BACK_SPACE, "t");
    untilText("#fel", "Menade du \"hemtjänst\"?");
    writing().sendKeys(Keys.ESCAPE);
    writing().sendKeys(Keys.chord(Keys.CONTROL, "."));
    untilText("#fel", "Inget att rätta");
    endOfLine(7);
    writing().sendKeys(" i X");
    writing().sendKeys(Keys.ESCAPE);
    turn("kraft");
    untilText("#kraft", "Alla kontroller och scenarier håller");
    browser.findElement(By.id("kraft-vem")).sendKeys("E. Åberg" + Keys.ENTER);
    untilText("#besked", "hemtjanst.dslr gäller nu");
    assertThat(Folder.read(folder.resolve("hemtjanst.dslr")))
        .contains("av socialnämnden i X\n", "  - som avser hemtjänst\n")
        .endsWith("# Satt i kraft 2026-03-10 av E. Åberg\n");
    assertThat(folder.resolve("hemtjanst.dslr.utkast")).doesNotExist();
  }

  @Test
  void whatFitsIsOfferedAndTakenWithTheKeyboard() {
    endOfLine(10);
    writing().sendKeys(", bo");
    until(
        "a word is offered",
        "return [...document.querySelectorAll('.cm-tooltip-autocomplete li')].some(l => l.textContent.startsWith('boendestöd'))");
    until(
        "the offer can be taken",
        "return document.querySelector('.cm-tooltip-autocomplete li[aria-selected]')?.textContent.startsWith('bo')");
    writing().sendKeys(Keys.ENTER);
    until(
        "it is taken",
        "return document.querySelector('.cm-content').textContent.includes('hemtjänst, bo')");
    untilText("#fel", "Inget att rätta");
  }

  @Test
  void theRuleIsReadAloudAndScenariosRunAsItChanges() {
    until(
        "the rule is shown",
        "return document.querySelector('.bok-vard')?.shadowRoot?.querySelector('h1')?.textContent.includes('tio arbetsdagar')");
    turn("scenarier");
    untilText("#scenarier", "Alla 2 scenarier håller");
    endOfLine(10);
    for (int i = 0; i < "hemtjänst".length(); i++) {
      writing().sendKeys(Keys.BACK_SPACE);
    }
    writing().sendKeys("boendestöd" + Keys.ESCAPE);
    untilText("#scenarier", "2 av 2 scenarier håller inte");
    untilText("#scenarier", "hemtjanst.feature rad 7");
  }

  @Test
  void aCaseIsTriedAndMadeAScenarioWithAnEmptyDay() {
    turn("fall");
    until("the form is there", "return document.querySelector('#fall fieldset') !== null");
    browser.executeScript(
        """
        const set = (input, value) => { input.value = value; input.dispatchEvent(new Event('input', { bubbles: true })); };
        set(document.querySelector('#fall input[type=date]'), '2026-03-02');
        for (const select of document.querySelectorAll('#fall details select')) {
          for (const word of ['hemtjänst', 'insats enligt SoL']) {
            if ([...select.options].some(o => o.value === word)) set(select, word);
          }
        }
        """);
    untilText("#fall", "sista dag 2026-03-16");
    assertThat(
            browser.executeScript(
                "return [...document.querySelectorAll('#fall div')].some(d => d.shadowRoot?.querySelector('svg'))"))
        .isEqualTo(true);
    browser.executeScript(
        "[...document.querySelectorAll('#fall button')].find(b => b.textContent.endsWith('regeln gäller')).click()");
    until(
        "the scenario is written",
        "return document.querySelector('#fil-rubrik').textContent === 'hemtjanst.feature' && document.querySelector('.cm-content').textContent.includes('Räkna dagen för hand')");
    assertThat(writing().getText().strip()).endsWith("kommande med sista dag");
    untilText("#fel", "rad 17");
  }

  @Test
  void twoWindowsOnOneFileLoseNothing() {
    String first = browser.getWindowHandle();
    browser.switchTo().newWindow(WindowType.TAB);
    load();
    endOfLine(1);
    writing().sendKeys(" i fönster två");
    untilText("#fil-lage", "Utkast, sparat");
    String second = browser.getWindowHandle();
    browser.switchTo().window(first);
    endOfLine(1);
    writing().sendKeys(" i fönster ett");
    untilText("#besked", "har ändrats i ett annat fönster");
    assertThat(writing().getText()).contains("i fönster ett");
    assertThat(Folder.read(folder.resolve("hemtjanst.dslr.utkast"))).contains("i fönster två");
    assertThat(Folder.read(folder.resolve("hemtjanst.dslr"))).isEqualTo(Folder.RULE);
    browser.switchTo().window(second).close();
    browser.switchTo().window(first);
  }

  @Test
  void aChangeFromOutsideIsSeenAndAFolderThatIsGoneKeepsTheText() throws IOException {
    Folder.write(folder.resolve("hemtjanst.dslr"), Folder.RULE.replace("2025-11-20", "2025-12-24"));
    until(
        "it is read anew",
        "return document.querySelector('.cm-content').textContent.includes('2025-12-24')");
    Path away = folder.resolveSibling(folder.getFileName() + "-undan");
    Files.move(folder, away);
    endOfLine(1);
    writing().sendKeys(" kvar");
    untilText("#besked", "finns inte längre");
    assertThat(writing().getText()).contains("# Riktlinje för hemtjänst kvar");
    Files.move(away, folder);
  }

  @Test
  void everyPartPassesTheAccessibilityRulesWideAndNarrow() {
    for (int width : new int[] {1440, 390, 320}) {
      Browser.width(browser, width, 900);
      for (String part : List.of("las", "scenarier", "fall", "jamfor", "kraft")) {
        browser.executeScript("document.getElementById('flik-" + part + "').click()");
        until(
            part + " has something",
            "const p = document.getElementById('"
                + part
                + "'); const t = p.textContent + (p.querySelector('.bok-vard')?.shadowRoot.textContent ?? '');"
                + " return t.trim().length > 10 && !/ …$/.test(p.textContent.trim());");
        Results results = new AxeBuilder().withTags(WCAG).analyze(browser);
        assertThat(results.getViolations())
            .extracting(WorkshopPageTest::told)
            .as("%s at %d", part, width)
            .isEmpty();
        assertThat((Long) browser.executeScript("return document.documentElement.scrollWidth"))
            .as("%s at %d", part, width)
            .isLessThanOrEqualTo(width);
      }
    }
  }

  private static String told(Rule rule) {
    return rule.getId() + ": " + rule.getNodes().stream().map(n -> n.getHtml()).limit(3).toList();
  }
}
