package se.lagfrist.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.json.RecordingProfileJson;

/** Option: what the system keeps that the cases come from, so that the rest is never late. */
final class RecordingOption {

  @Option(
      names = "--recording",
      paramLabel = "PROFIL",
      description = "Registreringsprofil (JSON): vad systemet registrerar. Se coverage.")
  private @Nullable Path recording;

  /**
   * Returns an engine that knows it too.
   *
   * @throws BadInput naming the file, if it cannot be read
   */
  ObligationEngine on(ObligationEngine engine) {
    if (recording == null) {
      return engine;
    }
    try {
      String text = Files.readString(recording, StandardCharsets.UTF_8);
      return engine.with(engine.settings().withRecording(RecordingProfileJson.parse(text)));
    } catch (IOException e) {
      throw new BadInput("Profilen " + recording + " kan inte läsas. Kanske är namnet fel.");
    } catch (IllegalArgumentException e) {
      throw new BadInput(recording + ": " + e.getMessage());
    }
  }
}
