package se.lagfrist.hosts.spark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.engine.Evaluation;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.json.CaseFileJson;
import se.lagfrist.obligation.Obligation;

/**
 * The nightly run without Spark: JSON lines in, tab-separated obligations out, a file at a time on
 * each core. What the run on Spark is compared with.
 */
final class PlainNightly {

  /** The columns it writes after the case id, named as Spark's table names them. */
  static final List<String> COLUMNS =
      List.of(
          "key",
          "title",
          "duty",
          "kind",
          "force",
          "status",
          "responsible",
          "ownDuty",
          "recipient",
          "citation",
          "start",
          "statutoryDay",
          "lastDay",
          "plannedDay",
          "rolledDay",
          "metOn",
          "lapsedOn",
          "breachedOn",
          "reason");

  private final ObligationEngine engine = ObligationEngine.create();
  private final LocalDate asOf;

  PlainNightly(LocalDate asOf) {
    this.asOf = asOf;
  }

  /** Answers every file of a folder and writes one of the same name for each; none may be bad. */
  void run(Path in, Path out) throws IOException {
    Files.createDirectories(out);
    List<Path> files;
    try (Stream<Path> found = Files.list(in)) {
      files = found.sorted().toList();
    }
    files.parallelStream().forEach(file -> answer(file, out.resolve(file.getFileName())));
  }

  private void answer(Path in, Path out) {
    try (Stream<String> lines = Files.lines(in);
        BufferedWriter writer = Files.newBufferedWriter(out)) {
      Stream<CaseFile> cases = lines.map(CaseFileJson::read);
      for (Evaluation answer : (Iterable<Evaluation>) engine.evaluateAll(cases, asOf)::iterator) {
        for (Obligation o : ((Evaluation.Answered) answer).timeline().obligations()) {
          writer.write(answer.caseId() + '\t' + line(o) + '\n');
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String line(Obligation o) {
    return Stream.of(
            o.key(),
            o.title(),
            o.duty(),
            o.kind(),
            o.force(),
            o.status(),
            o.responsible(),
            o.isOwnDuty(),
            o.recipient().orElse(null),
            o.citation().print(),
            o.start().orElse(null),
            o.statutoryDay().orElse(null),
            o.lastDay().orElse(null),
            o.plannedDay().orElse(null),
            o.rolledDay().orElse(null),
            o.metOn().orElse(null),
            o.lapsedOn().orElse(null),
            o.breachedOn().orElse(null),
            o.reason())
        .map(PlainNightly::text)
        .collect(Collectors.joining("\t"));
  }

  /** Returns a value as both runs print it; {@code -} where there is none. */
  static String text(@Nullable Object value) {
    return value == null ? "-" : value.toString();
  }
}
