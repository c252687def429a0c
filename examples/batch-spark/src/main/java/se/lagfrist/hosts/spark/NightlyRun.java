package se.lagfrist.hosts.spark;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command that a scheduler starts every night. */
@Command(
    name = "nightly",
    description = "Asks every case of an input what is due on a day, and writes the answers.")
public final class NightlyRun implements Callable<Integer> {

  @Option(names = "--help", usageHelp = true, description = "Tells how to use it.")
  private boolean help;

  enum Form {
    JSONL,
    PARQUET
  }

  @Option(names = "--in", required = true, description = "A file or folder of case files.")
  private String in = "";

  @Option(names = "--form", description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Form form = Form.JSONL;

  @Option(names = "--out", required = true, description = "A folder for the answers.")
  private String out = "";

  @Option(names = "--as-of", required = true, description = "The day asked about, 2026-11-22.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--master",
      description = "Where to run if nothing else says. Default: all cores.")
  private String master = "local[*]";

  @SuppressWarnings("NullAway.Init") // picocli sets it before run
  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec;

  /** Starts the run; the exit code is 0, or 2 if it could not be carried out. */
  public static void main(String[] args) {
    System.exit(
        new CommandLine(new NightlyRun()).setCaseInsensitiveEnumValuesAllowed(true).execute(args));
  }

  /** Spark within this process, reached from this machine only. */
  static SparkSession.Builder local(String master) {
    return SparkSession.builder()
        .master(master)
        .appName("Lagfrist")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1");
  }

  @Override
  public Integer call() throws Exception {
    LocalDate day = requireNonNull(asOf);
    SparkSession.Builder builder =
        System.getProperty("spark.master") == null ? local(master) : SparkSession.builder();
    try (SparkSession spark = builder.appName("Lagfrist " + day).getOrCreate()) {
      spark.sparkContext().setLogLevel("WARN");
      Instant start = Instant.now();
      Nightly nightly = new Nightly(spark);
      NightlySummary done =
          nightly.run(form == Form.JSONL ? nightly.jsonLines(in) : nightly.parquet(in), day, out);
      long seconds = Duration.between(start, Instant.now()).toSeconds();
      spec.commandLine()
          .getOut()
          .printf(
              "%d cases, %d obligations, %d records rejected, %d case ids repeated, %d s. See %s.%n",
              done.cases(), done.obligations(), done.rejected(), done.repeated(), seconds, out);
      return 0;
    } catch (Exception e) {
      if (e instanceof AnalysisException) {
        throw new CommandLine.ParameterException(
            spec.commandLine(),
            e.getMessage()
                + "\nMaybe the input is not there, or answers of an earlier run are in --out.",
            e);
      }
      throw e;
    }
  }
}
