package se.lagfrist.cli;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.lagfrist.time.Quarter;

/** Options: the quarter a report is about, and the day whose knowledge it is made from. */
final class ReportQuarter {

  @Option(
      names = "--kvartal",
      paramLabel = "KVARTAL",
      description =
          "Kvartalet, till exempel 2026-Q1. Förval: det senaste som är slut på dagen --per.")
  private @Nullable String quarter;

  @Option(
      names = "--per",
      paramLabel = "DAG",
      description = {
        "Dagen som frågan gäller, till exempel 2026-04-07; det som hände senare är inte känt.",
        "Förval: kvartalets sista dag."
      })
  private @Nullable String day;

  Quarter quarter() {
    if (quarter == null) {
      if (day == null) {
        throw new BadInput(
            "Ange kvartal: --kvartal 2026-Q1, eller dag: --per 2026-04-07. Programmet läser aldrig"
                + " klockan, så att samma fråga får samma svar.");
      }
      return Quarter.of(asOf().plusDays(1)).previous();
    }
    try {
      return Quarter.parse(quarter.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new BadInput(
          "--kvartal: \"" + quarter + "\" är inget kvartal. Skriv till exempel 2026-Q1.");
    }
  }

  LocalDate asOf() {
    return day == null ? quarter().lastDay() : AsOf.of("--per", day);
  }
}
