package se.lagfrist.hosts.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.md5;
import static org.apache.spark.sql.functions.sum;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import se.lagfrist.benchmarks.municipality.Municipality;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.json.CaseFileJson;

/**
 * Answers the same made-up cases on Spark and without it, on this machine, times both, and compares
 * every obligation of the one with those of the other.
 */
public final class NightlyComparison {

  private static final int FILES = 20;

  private NightlyComparison() {}

  /**
   * Prints what each took; ends with 1 if an obligation differs.
   *
   * @param args how many cases; a folder that is not there yet, for the cases and the answers
   * @throws IOException if the folder cannot be written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2 || !args[0].matches("[1-9][0-9]{0,8}") || Files.exists(Path.of(args[1]))) {
      System.err.println(
          "Usage: NightlyComparison <cases> <new folder>, not: "
              + String.join(" ", args)
              + "\nMaybe the number has other signs than digits, or the folder is there already.");
      System.exit(2);
    }
    Path folder = Files.createDirectory(Path.of(args[1]));
    try (SparkSession spark = NightlyRun.local("local[*]").getOrCreate()) {
      spark.sparkContext().setLogLevel("ERROR");
      System.exit(compare(spark, Long.parseLong(args[0]), folder) == 0 ? 0 : 1);
    }
  }

  /** Returns how many obligations only one of the two has. */
  static long compare(SparkSession spark, long cases, Path folder) throws IOException {
    Path in = Files.createDirectories(folder.resolve("cases"));
    took("cases written as JSON lines", () -> write(cases, in));
    Path plain = folder.resolve("plain");
    took("without Spark, all cores", () -> plain(in, plain));
    String out = folder.resolve("spark").toString();
    Nightly nightly = new Nightly(spark);
    took("on Spark, all cores", () -> spark(nightly, in, out));
    Dataset<Row> ours = digests(spark.read().text(plain.toString()).select(col("value")), 1);
    Dataset<Row> theirs = digests(spark.read().parquet(out + "/obligations").select(line()), -1);
    long obligations = theirs.count();
    long differing =
        ours.union(theirs)
            .groupBy("digest")
            .agg(sum("side").as("sides"))
            .filter(col("sides").notEqual(0))
            .count();
    System.out.printf("%d obligations compared, %d differ%n", obligations, differing);
    return differing;
  }

  private static void took(String what, Runnable work) {
    long start = System.nanoTime();
    work.run();
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(Locale.ROOT, "%-30s %7.1f s%n", what, seconds);
  }

  private static void write(long cases, Path folder) {
    Municipality municipality = Municipality.of(2026);
    IntStream.range(0, FILES)
        .parallel()
        .forEach(
            part -> {
              Path file = folder.resolve(String.format(Locale.ROOT, "part-%02d.jsonl", part));
              try (BufferedWriter writer = Files.newBufferedWriter(file)) {
                for (long number = part; number < cases; number += FILES) {
                  writer.write(oneLine(municipality.caseFile(number)));
                  writer.newLine();
                }
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  private static String oneLine(CaseFile file) {
    return CaseFileJson.write(file).replaceAll("\\s*\\R\\s*", " ");
  }

  private static void plain(Path in, Path out) {
    try {
      new PlainNightly(Municipality.TODAY).run(in, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void spark(Nightly nightly, Path in, String out) {
    NightlySummary done = nightly.run(nightly.jsonLines(in.toString()), Municipality.TODAY, out);
    if (done.rejected() > 0) {
      throw new IllegalStateException(
          done + "\nMaybe the generator makes what the reader refuses.");
    }
  }

  /** An obligation of Spark's table as the line that the plain run writes of it. */
  private static Column line() {
    Column[] columns =
        Stream.concat(Stream.of("caseId"), PlainNightly.COLUMNS.stream())
            .map(name -> coalesce(col(name).cast("string"), lit("-")))
            .toArray(Column[]::new);
    return concat_ws("\t", columns).as("value");
  }

  private static Dataset<Row> digests(Dataset<Row> lines, int side) {
    return lines.select(md5(col("value").cast("binary")).as("digest"), lit(side).as("side"));
  }
}
