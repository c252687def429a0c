package se.lagfrist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The download, unpacked in a folder with spaces and åäö in its name and asked from another. With
 * the profile {@code runtime} it has a Java of its own, and no other can be found.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "bin/lagfrist is a shell script")
class DownloadIT {

  @TempDir private static Path folder;

  private static Path home;
  private static Path desk;
  private static Path tools;

  @BeforeAll
  static void unpack() throws IOException {
    Path zip;
    try (Stream<Path> built = Files.list(Path.of("target"))) {
      zip = built.filter(f -> f.toString().endsWith("-download.zip")).findFirst().orElseThrow();
    }
    Path place = Files.createDirectories(folder.resolve("Läns rätt åäö"));
    try (ZipFile packed = new ZipFile(zip.toFile())) {
      Enumeration<? extends ZipEntry> entries = packed.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        Path file = place.resolve(entry.getName()).normalize();
        if (entry.isDirectory()) {
          Files.createDirectories(file);
        } else {
          Files.createDirectories(file.getParent());
          try (InputStream in = packed.getInputStream(entry)) {
            Files.copy(in, file);
          }
        }
      }
    }
    try (Stream<Path> in = Files.list(place)) {
      home = in.findFirst().orElseThrow();
    }
    for (String program : List.of("bin/lagfrist", "runtime/bin/java", "runtime/lib/jspawnhelper")) {
      if (Files.exists(home.resolve(program))) {
        assertThat(home.resolve(program).toFile().setExecutable(true)).isTrue();
      }
    }
    desk = Files.createDirectories(folder.resolve("Skrivbord för Åsa"));
    tools = Files.createDirectories(folder.resolve("verktyg"));
    for (String tool : List.of("sh", "dirname", "readlink")) {
      Files.createSymbolicLink(tools.resolve(tool), Path.of("/bin", tool));
    }
  }

  private static Process start(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(List.of("/bin/sh", home.resolve("bin/lagfrist").toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(desk.toFile());
    builder.environment().clear();
    builder.environment().put("LC_ALL", "C.UTF-8");
    // Nothing but these can be found, so with a runtime no other Java can be.
    builder.environment().put("PATH", tools.toString());
    if (!Files.exists(home.resolve("runtime"))) {
      builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    }
    return builder.redirectErrorStream(true).start();
  }

  private static String told(int code, String... arguments) throws Exception {
    Process process = start(arguments);
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(told).isEqualTo(code);
    return told;
  }

  @Test
  void itAnswersRulesAndCasesWithoutTheSource() throws Exception {
    String guidelines = home.resolve("riktlinjer").toString();
    assertThat(told(0, "--help")).contains("Kommandon:", "workshop");
    assertThat(told(0, "check", guidelines)).contains("10 regelfiler");
    assertThat(told(0, "scenarios", guidelines, "--rules", guidelines, "--brief"))
        .contains("alla håller");
    assertThat(
            told(
                0,
                "due",
                home.resolve("cases/orebro-2016-uppfoljning.json").toString(),
                "--as-of",
                "2016-10-01",
                "--rules",
                guidelines))
        .contains("orebro.uppfoljning-utskrivning");
    assertThat(told(2, "host")).contains("ingår inte i nedladdningen");
  }

  @Test
  void aReportIsWrittenAsAPage() throws Exception {
    for (String name : List.of("fullmäktige.pdf", "fullmäktige.html")) {
      told(
          0,
          "report",
          "fullmaktige",
          home.resolve("cases").toString(),
          "--kvartal",
          "2019-Q4",
          "--per",
          "2020-01-07",
          "--out",
          name);
      assertThat(desk.resolve(name)).isNotEmptyFile();
    }
  }

  @Test
  void theWorkshopOpens() throws Exception {
    Process process = start("workshop", home.resolve("riktlinjer").toString());
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      String address = null;
      StringBuilder all = new StringBuilder();
      for (String line = out.readLine(); line != null && address == null; line = out.readLine()) {
        all.append(line).append('\n');
        address = line.contains("http://") ? line.substring(line.indexOf("http://")) : null;
      }
      assertThat(address).as(all.toString()).isNotNull();
      HttpURLConnection page =
          (HttpURLConnection) URI.create(address.strip()).toURL().openConnection();
      page.setInstanceFollowRedirects(false);
      assertThat(page.getResponseCode()).isIn(200, 302, 303);
    } finally {
      process.destroy();
    }
  }
}
