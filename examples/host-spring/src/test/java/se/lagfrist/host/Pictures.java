package se.lagfrist.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Takes a picture of every page of a running host, wide, narrow and printed. Arguments: the host's
 * address, a folder, and the names of pages if not all are wanted.
 */
final class Pictures {

  private Pictures() {}

  static Map<String, String> pages() {
    String day = RunningHost.DAY;
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("start", "/");
    pages.put("start-enhet", "/?enhet=Barn%20och%20unga&handlaggare=BU-3&lag=true");
    pages.put("bevakningar", "/bevakningar?enhet=Barn%20och%20unga");
    pages.put("forsenat", "/bevakningar?vy=forsenat");
    pages.put("bevaka", "/bevakningar?vy=bevaka");
    pages.put("fragor", "/bevakningar?vy=fragor");
    pages.put("annan-dag", "/bevakningar?dag=2026-06-01&kvar=30&enhet=Barn%20och%20unga");
    pages.put("sok", "/arenden?sok=0001");
    pages.put("exempel", "/exempel");
    pages.put("regelbok", "/regelbok");
    pages.put("regel", "/regel?id=lvu.understallning");
    pages.put("arende", "/arende?id=hedemora-2020-familjehem&dag=2020-11-01");
    pages.put("arende-lang", "/arende?id=jo-9081-2020-gislaved&dag=2020-12-01");
    pages.put("arende-barn", "/arende?id=exempel-barn-2026&dag=" + day);
    pages.put(
        "forklaring",
        "/forklaring?id=jo-9081-2020-gislaved&nyckel=lvu.understallning/c1/1&dag=2020-11-13");
    String key = "&nyckel=sol.besok-under-vard/p1/1";
    pages.put("atgard", "/atgard?id=exempel-barn-2026" + key + "&till=%2Fbevakningar");
    pages.put("atgard-klar", "/atgard?id=exempel-barn-2026&nyckel=sol.skyddsbedomning/a1/1");
    pages.put("stangda", "/stangda");
    pages.put("andrat", "/andrat?enhet=Barn%20och%20unga&sedan=2026-10-21");
    pages.put("prenumerera", "/prenumerera?enhet=Barn%20och%20unga&handlaggare=BU-3");
    pages.put("dagbrev", "/dagbrev.html?enhet=Barn%20och%20unga");
    pages.put("ladda-upp", "/ladda-upp");
    pages.put("utdrag", "/utdrag?id=1");
    pages.put("utdrag-arende", "/arende?id=P-2");
    pages.put("rapporter", "/rapporter?kvartal=2026-Q3&dag=" + day);
    pages.put("uppfoljning", "/uppfoljning?kvartal=2026-Q3&dag=" + day);
    pages.put("rader", "/rader?dag=" + day);
    pages.put("fel", "/bevakningar?dag=2026-02-30&vy=forsenat");
    pages.put("felhjalp", "/fel");
    return pages;
  }

  /** Does some things that a page can tell of. */
  static void act(Poster host) {
    String act = "{\"key\": \"%s\", \"kind\": \"%s\", \"asOf\": \"" + RunningHost.DAY + "\", %s}";
    String path = "/api/case/acts?caseId=exempel-barn-2026";
    host.post(
        path,
        act.formatted("sol.ansvarig-socialsekreterare/p1/1", "DONE", "\"doneOn\": \"2026-11-20\""));
    host.post(
        path,
        act.formatted(
            "sol.halsoundersokning/p1/1",
            "HANDLED",
            "\"reason\": \"Regionen har undersökt barnet på eget initiativ, se journalen\""));
    host.post(
        path, act.formatted("sol.overvagande-vard/p1/1", "LATER", "\"until\": \"2026-11-27\""));
  }

  /** Sends JSON to a path. */
  interface Poster {
    /** Sends it. */
    void post(String path, String json);
  }

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    Map<String, String> pages = pages();
    if (arguments.length > 2) {
      pages.keySet().retainAll(List.of(arguments).subList(2, arguments.length));
    }
    ChromeDriver driver = Browser.open();
    try {
      for (Map.Entry<String, String> page : pages.entrySet()) {
        for (int width : new int[] {1440, 390}) {
          Browser.width(driver, width, 900);
          driver.get(arguments[0] + page.getValue());
          long height = (Long) driver.executeScript("return document.documentElement.scrollHeight");
          Browser.width(driver, width, (int) Math.min(height, width < 600 ? 1700 : 6000));
          write(
              folder.resolve(page.getKey() + "-" + width + ".png"),
              driver
                  .executeCdpCommand("Page.captureScreenshot", Map.of("format", "png"))
                  .get("data"));
        }
        write(
            folder.resolve(page.getKey() + ".pdf"),
            driver
                .executeCdpCommand(
                    "Page.printToPDF",
                    Map.of("preferCSSPageSize", true, "paperWidth", 8.27, "paperHeight", 11.69))
                .get("data"));
      }
    } finally {
      driver.quit();
    }
  }

  private static void write(Path file, Object base64) throws IOException {
    Files.write(file, Base64.getDecoder().decode(String.valueOf(base64)));
  }
}
