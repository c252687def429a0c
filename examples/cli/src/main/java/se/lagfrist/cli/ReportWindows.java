package se.lagfrist.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.lagfrist.engine.EngineSettings;
import se.lagfrist.report.IvoWindows;

/** Options: the days on which quarters are reported to IVO. */
final class ReportWindows {

  @Option(
      names = "--perioder",
      paramLabel = "FIL",
      description = {
        "Egna rapporteringsperioder hos IVO: rader som kvartal.1=04-01 04-30 och kalla=var de är lästa.",
        "Förval: de perioder som IVO publicerade för 2019."
      })
  private @Nullable Path file;

  IvoWindows windows() {
    Path path = file;
    if (path == null) {
      return IvoWindows.of(EngineSettings.defaults());
    }
    try (BufferedReader in = Files.newBufferedReader(path)) {
      return IvoWindows.read(in);
    } catch (IllegalArgumentException e) {
      throw new BadInput("--perioder: " + path + ": " + e.getMessage());
    } catch (IOException e) {
      throw new BadInput(
          "--perioder: " + path + " kan inte läsas. Stämmer sökvägen, och är filen i UTF-8?");
    }
  }

  /** Returns the default settings with the last days of these windows. */
  EngineSettings settings() {
    return EngineSettings.defaults().withReportingWindows(windows().lastDays());
  }
}
