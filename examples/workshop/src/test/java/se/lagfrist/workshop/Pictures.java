package se.lagfrist.workshop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Takes the pictures of the tutorial. Run by hand; the argument is the folder they are put in. */
final class Pictures {

  private static final Clock TODAY =
      Clock.fixed(Instant.parse("2026-03-10T10:00:00Z"), ZoneOffset.UTC);

  private Pictures() {}

  public static void main(String[] arguments) throws IOException {
    Path into = Path.of(arguments[0]);
    Path folder = Files.createTempDirectory("verkstad");
    Folder.fill(folder);
    ChromeDriver browser = Browser.open();
    try (Workshop workshop = Workshop.start(folder, 0, TODAY)) {
      // A slip, told as it is made.
      Folder.write(
          folder.resolve("hemtjanst.dslr"),
          Folder.RULE.replace("avser hemtjänst", "avser hemtjnst"));
      Browser.width(browser, 1280, 860);
      open(browser, workshop, "hemtjanst.dslr");
      until(browser, "document.querySelector('#fel').innerText.includes('Menade du')");
      take(browser, into.resolve("verkstad-fel.png"));
      // The scenarios, run on every change.
      Folder.fill(folder);
      open(browser, workshop, "hemtjanst.feature");
      turn(browser, "scenarier", "#scenarier", "Alla 2 scenarier");
      take(browser, into.resolve("verkstad-scenarier.png"));
      // Compared before it is put in force, and on a narrow page.
      open(browser, workshop, "hemtjanst.dslr");
      turn(browser, "kraft", "#kraft", "Alla kontroller och scenarier håller");
      take(browser, into.resolve("verkstad-kraft.png"));
      Browser.width(browser, 390, 1000);
      take(browser, into.resolve("verkstad-smal.png"));
    } finally {
      browser.quit();
    }
  }

  private static void open(ChromeDriver browser, Workshop workshop, String name) {
    browser.get(workshop.address());
    String button =
        "[...document.querySelectorAll('#filer button')].find(b => b.textContent.startsWith('"
            + name
            + "'))";
    until(browser, button + " !== undefined");
    browser.executeScript(button + ".click()");
    until(browser, "document.querySelector('#fil-rubrik').textContent === '" + name + "'");
  }

  private static void turn(ChromeDriver browser, String part, String place, String text) {
    browser.executeScript("document.getElementById('flik-" + part + "').click()");
    until(browser, "document.querySelector('" + place + "').innerText.includes('" + text + "')");
  }

  private static void until(ChromeDriver browser, String script) {
    new WebDriverWait(browser, Duration.ofSeconds(40))
        .until(b -> Boolean.TRUE.equals(browser.executeScript("return " + script)));
  }

  private static void take(ChromeDriver browser, Path file) throws IOException {
    // Where the folder lies on this computer is nobody's business.
    browser.executeScript(
        "for (const e of document.querySelectorAll('header *'))"
            + " if (e.children.length === 0 && e.textContent.includes('/verkstad'))"
            + " e.textContent = 'riktlinjer';");
    Files.write(file, browser.getScreenshotAs(OutputType.BYTES));
  }
}
