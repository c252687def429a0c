package se.lagfrist.host.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.host.answer.Answer;
import se.lagfrist.host.answer.Answers;
import se.lagfrist.host.answer.Engines;
import se.lagfrist.report.AuditorsCopy;
import se.lagfrist.report.CouncilStatistics;
import se.lagfrist.report.FollowUpFigures;
import se.lagfrist.report.FollowUpTally;
import se.lagfrist.report.IvoQuarter;
import se.lagfrist.report.IvoReport;
import se.lagfrist.time.Quarter;

/** The reports over all cases. */
@Service
public class Reports {

  private final Answers answers;
  private final Engines engines;

  Reports(Answers answers, Engines engines) {
    this.answers = answers;
    this.engines = engines;
  }

  /** Returns the individual reports to IVO. */
  public IvoReport ivo(Quarter quarter, LocalDate asOf) {
    Map<ObligationEngine, IvoQuarter> makers = new HashMap<>();
    Map<String, ObligationEngine> kept = new HashMap<>();
    List<CaseFile> files = new ArrayList<>();
    own(asOf)
        .map(Answer::stored)
        .forEach(
            stored -> {
              files.add(stored.file());
              kept.put(stored.id(), engines.of(stored));
            });
    return IvoQuarter.of(quarter, asOf, engines.own())
        .report(
            files.stream(),
            file ->
                makers.computeIfAbsent(
                    kept.getOrDefault(file.id(), engines.own()),
                    engine -> IvoQuarter.of(quarter, asOf, engine)));
  }

  /** Returns the auditors' copy. */
  public AuditorsCopy auditors(Quarter quarter, LocalDate asOf) {
    return AuditorsCopy.of(ivo(quarter, asOf));
  }

  /** Returns the statistics to the council, with groups too small to show put together. */
  public CouncilStatistics council(Quarter quarter, LocalDate asOf) {
    return CouncilStatistics.of(ivo(quarter, asOf)).masked(CouncilStatistics.USUAL_SMALLEST);
  }

  /**
   * Returns the follow-up figures; the answers that are kept for the day are used again.
   *
   * @param unit the only unit whose cases are counted, or null for all
   */
  public FollowUpFigures followUp(Quarter quarter, LocalDate asOf, @Nullable String unit) {
    FollowUpTally tally = new FollowUpTally(quarter, asOf, engines.own(), unit);
    own(asOf)
        .forEach(
            answer ->
                answer
                    .timeline()
                    .ifPresent(timeline -> tally.add(answer.stored().file(), timeline)));
    return tally.figures();
  }

  /** Returns the municipality's own cases: what lies in a folder of its own is not reported. */
  private Stream<Answer> own(LocalDate asOf) {
    return answers.on(asOf).all().stream().filter(a -> a.stored().folder().isEmpty());
  }
}
