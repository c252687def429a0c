package se.lagfrist.hosts.spark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.CaseFileException;
import se.lagfrist.engine.Evaluation;
import se.lagfrist.json.CaseFileJson;

/**
 * Answers the records of a partition in batches: as many rows out as records in, in their order.
 */
final class EvaluatePartition implements MapPartitionsFunction<String, Row> {

  private static final long serialVersionUID = 1L;
  private static final int BATCH = 500;

  private final LocalDate asOf;

  EvaluatePartition(LocalDate asOf) {
    this.asOf = asOf;
  }

  @Override
  public Iterator<Row> call(Iterator<String> records) {
    return new Iterator<>() {
      private Iterator<Row> batch = List.<Row>of().iterator();

      @Override
      public boolean hasNext() {
        return batch.hasNext() || records.hasNext();
      }

      @Override
      public Row next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        if (!batch.hasNext()) {
          batch = answer(take(records)).iterator();
        }
        return batch.next();
      }
    };
  }

  private static List<String> take(Iterator<String> records) {
    List<String> taken = new ArrayList<>(BATCH);
    while (taken.size() < BATCH && records.hasNext()) {
      taken.add(records.next());
    }
    return taken;
  }

  private List<Row> answer(List<String> records) {
    List<Row> rows = new ArrayList<>(records.size());
    List<CaseFile> files = new ArrayList<>(records.size());
    List<Integer> places = new ArrayList<>(records.size());
    for (String record : records) {
      try {
        files.add(CaseFileJson.read(record));
        places.add(rows.size());
        rows.add(AnswerRow.rejected(null, asOf, record, ""));
      } catch (CaseFileException e) {
        rows.add(AnswerRow.rejected(null, asOf, record, String.valueOf(e.getMessage())));
      }
    }
    Iterator<Evaluation> answers = Engines.shared().evaluateAll(files.stream(), asOf).iterator();
    for (int i = 0; i < files.size(); i++) {
      int place = places.get(i);
      rows.set(place, row(files.get(i), answers.next(), records.get(place)));
    }
    return rows;
  }

  private Row row(CaseFile file, Evaluation answer, String record) {
    if (answer instanceof Evaluation.Answered answered) {
      return AnswerRow.answered(file.unit().orElse(null), answered.timeline());
    }
    Evaluation.Failed failed = (Evaluation.Failed) answer;
    return AnswerRow.rejected(file.id(), asOf, record, failed.cause().toString());
  }
}
