package se.lagfrist.report;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.law.Citation;
import se.lagfrist.time.Quarter;
import se.lagfrist.time.StatutoryPeriod;

/**
 * The individual reports of a quarter. Empty if there is nothing to report: IVO wants no zero
 * report.
 *
 * @param quarter the quarter
 * @param asOf the day asked about
 * @param window the days on which it is sent
 * @param recipient who gets it when it is sent in its window
 * @param provisions the provisions that ask for it
 * @param statistics what the law asks of the statistics on the same decisions, by act
 * @param cases how many cases were read; one that was handed over twice is one
 * @param repeated ids of cases that were handed over more than once; the first of each counts
 * @param items the reports, by act, kind, day of decision, case and decision
 * @param questions what must be answered before the report is complete
 * @param recorded what is kept of the cases, and what is left out because of that
 */
public record IvoReport(
    Quarter quarter,
    LocalDate asOf,
    ReportingWindow window,
    String recipient,
    List<Citation> provisions,
    List<Statistics> statistics,
    long cases,
    List<String> repeated,
    List<IvoItem> items,
    List<ReportQuestion> questions,
    Recorded recorded) {

  private static final Comparator<IvoItem> ORDER =
      comparing(IvoItem::law)
          .thenComparing(IvoItem::kind)
          .thenComparing(IvoItem::decidedOn)
          .thenComparing(IvoItem::caseId)
          .thenComparing(IvoItem::decisionId)
          .thenComparing(IvoItem::interruptionId, nullsFirst(naturalOrder()));

  private static final Comparator<ReportQuestion> QUESTIONS =
      comparing(ReportQuestion::caseId)
          .thenComparing(ReportQuestion::factId)
          .thenComparing(ReportQuestion::question);

  /**
   * What an act asks of the statistics to the council.
   *
   * @param law the act
   * @param citation the provision
   * @param unexecuted the time in which a decision was to be executed
   * @param interrupted the time in which it was to be executed again
   */
  public record Statistics(
      LawArea law,
      Citation citation,
      @Nullable StatutoryPeriod unexecuted,
      @Nullable StatutoryPeriod interrupted) {}

  /** Copies and sorts the lists. */
  public IvoReport {
    provisions = List.copyOf(provisions);
    statistics = List.copyOf(statistics);
    repeated = List.copyOf(repeated);
    items = items.stream().sorted(ORDER).toList();
    questions = questions.stream().sorted(QUESTIONS).toList();
  }

  /** Returns whether the quarter is not over on the day asked about, so that more may come. */
  public boolean isPreliminary() {
    return asOf.isBefore(quarter.lastDay());
  }

  /** Returns the reports of a kind. */
  public List<IvoItem> of(IvoReportKind kind) {
    return items.stream().filter(i -> i.kind() == kind).toList();
  }

  /** Returns the reports that remain to be sent. */
  public List<IvoItem> outstanding() {
    return items.stream().filter(IvoItem::isOutstanding).toList();
  }

  /** Gathers a report case by case. */
  static final class Gathering {

    private final IvoQuarter maker;
    private final List<IvoItem> items = new ArrayList<>();
    private final List<ReportQuestion> questions = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> repeated = new TreeSet<>();
    private final Recorded.Gathering recorded = new Recorded.Gathering();

    Gathering(IvoQuarter maker) {
      this.maker = maker;
    }

    void add(CaseFile file) {
      add(file, maker);
    }

    void add(CaseFile file, IvoQuarter by) {
      if (!seen.add(file.id())) {
        if (repeated.add(file.id())) {
          questions.add(
              ReportQuestion.deciding(
                  file.id(),
                  file.id(),
                  "Ärendet lämnades in mer än en gång; det första räknas. Är det dubbelt i"
                      + " systemet?"));
        }
        return;
      }
      IvoQuarter.Found found = by.found(file);
      questions.addAll(found.questions());
      items.addAll(found.items());
      recorded.add(by.profile(), found.untold());
    }

    IvoReport report() {
      return new IvoReport(
          maker.quarter(),
          maker.asOf(),
          maker.window(),
          maker.recipient(),
          maker.provisions(),
          maker.statistics(),
          seen.size(),
          List.copyOf(repeated),
          items,
          questions,
          recorded.recorded());
    }
  }
}
