package se.lagfrist.hosts.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import java.time.LocalDate;
import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * Asks every case of an input what is due on a day and writes three tables of Parquet: {@code
 * obligations}, one row for each; {@code cases}, one row for each case, also those that nothing is
 * asked of; and {@code rejected}, the records that could not be answered, each with its reason.
 */
final class Nightly {

  private final SparkSession spark;

  Nightly(SparkSession spark) {
    this.spark = spark;
    // Days are LocalDate in our rows.
    spark.conf().set("spark.sql.datetime.java8API.enabled", "true");
  }

  /** Reads case files as JSON, one on each line; empty lines are no records. */
  Dataset<String> jsonLines(String path) {
    return spark.read().textFile(path).filter(col("value").rlike("\\S"));
  }

  /**
   * Reads case files as Parquet: the columns {@code id}, {@code unit} and {@code facts}, a list of
   * structures with the fields of the JSON form, where what a fact does not have is null.
   */
  Dataset<String> parquet(String path) {
    Dataset<Row> cases = spark.read().parquet(path);
    Column[] columns = Arrays.stream(cases.columns()).map(c -> col(c)).toArray(Column[]::new);
    return cases.select(to_json(struct(columns))).as(Encoders.STRING());
  }

  /** Answers the records, writes the three tables and tells how many there were of each. */
  NightlySummary run(Dataset<String> records, LocalDate asOf, String out) {
    Dataset<Row> answers =
        records
            .mapPartitions(new EvaluatePartition(asOf), Encoders.row(AnswerRow.SCHEMA))
            .persist(StorageLevel.DISK_ONLY());
    try {
      Dataset<Row> answered = answers.filter(col("obligations").isNotNull());
      Dataset<Row> rejected = answers.filter(col("obligations").isNull());
      Dataset<Row> obligations =
          answered
              .select(col("caseId"), col("unit"), col("asOf"), explode(col("obligations")).as("o"))
              .select("caseId", "unit", "asOf", "o.*");
      Dataset<Row> cases =
          answered.select(
              col("caseId"),
              col("unit"),
              col("asOf"),
              col("wakeUp"),
              size(col("obligations")).as("obligations"),
              size(filter(col("obligations"), o -> o.getField("status").equalTo("OVERDUE")))
                  .as("overdue"));
      write(obligations, out, "obligations");
      write(cases, out, "cases");
      write(rejected.select("caseId", "asOf", "record", "reason"), out, "rejected");
      return summary(out);
    } finally {
      answers.unpersist();
    }
  }

  private static void write(Dataset<Row> table, String out, String name) {
    table.write().mode(SaveMode.ErrorIfExists).parquet(out + "/" + name);
  }

  private NightlySummary summary(String out) {
    Dataset<Row> cases = spark.read().parquet(out + "/cases");
    return new NightlySummary(
        cases.count(),
        spark.read().parquet(out + "/obligations").count(),
        spark.read().parquet(out + "/rejected").count(),
        cases.groupBy("caseId").agg(count(lit(1)).as("n")).filter(col("n").gt(1)).count());
  }
}
