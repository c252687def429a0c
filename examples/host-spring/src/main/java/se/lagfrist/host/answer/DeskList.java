package se.lagfrist.host.answer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import se.lagfrist.casefile.FactType;
import se.lagfrist.engine.WorkList;
import se.lagfrist.obligation.Consequence;
import se.lagfrist.obligation.Obligation;

/** A work list as the pages show it: parts, each with its rows. */
public final class DeskList {

  private final WorkList list;
  private final Map<String, Answer> answers;
  private final Set<String> yesterday;

  DeskList(WorkList list, Map<String, Answer> answers, Set<String> yesterday) {
    this.list = list;
    this.answers = answers;
    this.yesterday = yesterday;
  }

  /**
   * A row.
   *
   * @param view the part it stands in
   * @param answer the case
   * @param row the matter, with what is folded into it
   * @param isNew whether any of it waits since today only
   */
  public record Line(DeskView view, Answer answer, WorkList.Row row, boolean isNew) {

    /** Returns the duty that stands for the row. */
    public Obligation first() {
      return row.first();
    }

    /** Returns what the row is about, such as {@code placering P-3}. */
    public String matter() {
      String factId = row.first().key().factId();
      return answer
          .stored()
          .file()
          .fact(factId)
          .map(fact -> FactType.of(fact).swedish() + " " + factId)
          .orElse(factId);
    }
  }

  /**
   * A question about a case.
   *
   * @param answer the case
   * @param asked the question
   */
  public record Asked(Answer answer, WorkList.Asked asked) {}

  /** Returns the rows of a part, in order. */
  public List<Line> lines(DeskView view) {
    if (view == DeskView.NEW) {
      List<Line> fresh = new ArrayList<>();
      for (DeskView each : DeskView.ofGroups()) {
        if (each != DeskView.OTHERS && each != DeskView.TO_WATCH) {
          lines(each).stream().filter(Line::isNew).forEach(fresh::add);
        }
      }
      return fresh;
    }
    List<Line> lines = new ArrayList<>();
    for (WorkList.Row row : view.group().map(list::rows).orElse(List.of())) {
      lines.add(new Line(view, of(row.caseId()), row, isNew(row)));
    }
    return lines;
  }

  /** Returns the rows of every group, in the order of the page. */
  public List<Line> lines() {
    return DeskView.ofGroups().stream().flatMap(v -> lines(v).stream()).toList();
  }

  /** Returns how many rows, or questions, a part has. */
  public int count(DeskView view) {
    return switch (view) {
      case QUESTIONS -> list.questions().size();
      case NEW -> lines(view).size();
      default -> view.group().map(g -> list.rows(g).size()).orElse(0);
    };
  }

  /** Returns how many late rows there are by what a missed day costs, the gravest first. */
  public Map<Consequence, Integer> overdue() {
    Map<Consequence, Integer> counts = new EnumMap<>(Consequence.class);
    view(DeskView.OVERDUE).forEach(row -> counts.merge(row.first().consequence(), 1, Integer::sum));
    return counts;
  }

  /** Returns the questions, by case. */
  public List<Asked> questions() {
    return list.questions().stream().map(q -> new Asked(of(q.caseId()), q)).toList();
  }

  /** Returns by rule what nothing the system records could show to be done. */
  public Map<String, List<Obligation>> untracked() {
    return list.untracked();
  }

  /** Returns how many rows there are in all. */
  public int size() {
    return list.size();
  }

  /** Returns how many duties the rows stand for. */
  public int duties() {
    return list.duties();
  }

  /** Returns how many cases were looked at. */
  public int cases() {
    return answers.size();
  }

  private Answer of(String caseId) {
    return Objects.requireNonNull(answers.get(caseId), caseId);
  }

  private List<WorkList.Row> view(DeskView view) {
    return view.group().map(list::rows).orElse(List.of());
  }

  private boolean isNew(WorkList.Row row) {
    return fresh(row.caseId(), row.first())
        || row.folded().stream().anyMatch(o -> fresh(row.caseId(), o));
  }

  private boolean fresh(String caseId, Obligation o) {
    return !yesterday.contains(Desk.name(caseId, o));
  }
}
