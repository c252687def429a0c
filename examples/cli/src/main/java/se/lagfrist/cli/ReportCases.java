package se.lagfrist.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.lagfrist.casefile.CaseFile;

/** Options: the cases a report is made of, read one by one. */
final class ReportCases {

  @Parameters(
      arity = "1..*",
      paramLabel = "SÖKVÄG",
      description = {
        "Ärendefiler (.json), filer med ett ärende per rad (.jsonl) eller mappar med sådana."
      })
  private List<Path> paths = List.of();

  @Option(
      names = "--progress",
      description = "Berättar hur långt det har kommit; sker ändå när det tar några sekunder.")
  private boolean progress;

  private @Nullable CaseSource source;

  /** Returns where the cases lie. Asked first, so that a wrong path is told before any work. */
  CaseSource source(PrintWriter err) {
    CaseSource found = CaseSource.of(paths, err);
    source = found;
    return found;
  }

  /** Returns the cases, telling on the way how many were read. */
  Stream<CaseFile> read(PrintWriter err) {
    CaseSource from = source(err);
    Progress told = progress(err);
    return from.read().peek(file -> told.step());
  }

  /** Returns the cases, each once: one that comes again is told and left out. */
  Stream<CaseFile> readOnce(PrintWriter err) {
    Set<String> seen = new HashSet<>();
    Set<String> told = new HashSet<>();
    return read(err)
        .filter(
            file -> {
              boolean first = seen.add(file.id());
              if (!first && told.add(file.id())) {
                Errors.say(
                    err, file.id() + ": ärendet lämnades in mer än en gång; det första räknas.");
              }
              return first;
            });
  }

  Progress progress(PrintWriter err) {
    return new Progress(err, progress);
  }

  /** Tells how many cases could not be read, and returns the exit code. */
  int end(PrintWriter err, int failed) {
    CaseSource from = source;
    int bad = failed + (from == null ? 0 : from.bad());
    if (bad == 0 || from == null) {
      return Lagfrist.OK;
    }
    err.println(
        bad
            + " av "
            + from.seen()
            + " ärenden kunde inte läsas eller prövas och är inte med i rapporten.");
    err.flush();
    return Lagfrist.BAD_INPUT;
  }
}
