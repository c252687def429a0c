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
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.time.Quarter;

/**
 * The individual reports of a quarter. Empty if there is nothing to report: IVO wants no zero
 * report.
 *
 * @param quarter the quarter
 * @param asOf the day asked about
 * @param window the days on which it is sent
 * @param cases how many cases were read
 * @param items the reports, by act, kind, day of decision, case and decision
 * @param questions what must be answered before the report is complete
 */
public record IvoReport(
    Quarter quarter,
    LocalDate asOf,
    ReportingWindow window,
    long cases,
    List<IvoItem> items,
    List<ReportQuestion> questions) {

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

  /** Copies and sorts the lists. */
  public IvoReport {
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
    private final Set<List<String>> seen = new HashSet<>();
    private long cases;

    Gathering(IvoQuarter maker) {
      this.maker = maker;
    }

    void add(CaseFile file) {
      cases++;
      IvoQuarter.Found found = maker.found(file);
      questions.addAll(found.questions());
      for (IvoItem item : found.items()) {
        if (seen.add(List.of(item.caseId(), item.decisionId()))) {
          items.add(item);
        } else {
          questions.add(
              new ReportQuestion(
                  item.caseId(),
                  item.decisionId(),
                  "Beslutet lämnades in mer än en gång; det rapporteras en gång. Är det dubbelt i"
                      + " systemet?"));
        }
      }
    }

    IvoReport report() {
      return new IvoReport(maker.quarter(), maker.asOf(), maker.window(), cases, items, questions);
    }
  }
}
