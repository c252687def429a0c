package se.lagfrist.workshop;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * A real Chromium, as the system has it or as CHROME_BIN and CHROMEDRIVER say. Nothing is
 * downloaded.
 */
final class Browser {

  private static final List<String> BROWSERS =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
  private static final List<String> DRIVERS =
      List.of("/usr/bin/chromedriver", "/usr/lib/chromium-browser/chromedriver");

  private Browser() {}

  /** Returns whether there is one to test with. */
  static boolean isThere() {
    return find("CHROME_BIN", BROWSERS) != null && find("CHROMEDRIVER", DRIVERS) != null;
  }

  /** Opens a browser. */
  static ChromeDriver open() {
    String browser = Objects.requireNonNull(find("CHROME_BIN", BROWSERS), "No Chromium here.");
    String driver = Objects.requireNonNull(find("CHROMEDRIVER", DRIVERS), "No chromedriver here.");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser);
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--lang=sv",
        "--window-size=1280,1000");
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(new File(driver))
            .usingAnyFreePort()
            .build();
    return new ChromeDriver(service, options);
  }

  /** Makes the window as wide as a phone or a desk, in CSS pixels. */
  static void width(ChromeDriver driver, int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
  }

  private static String find(String variable, List<String> usual) {
    String given = System.getenv(variable);
    return (given == null ? usual : List.of(given))
        .stream().filter(path -> Files.isExecutable(Path.of(path))).findFirst().orElse(null);
  }
}
