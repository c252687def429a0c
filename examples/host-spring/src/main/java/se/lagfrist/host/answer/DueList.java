package se.lagfrist.host.answer;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import se.lagfrist.host.store.ActStore;
import se.lagfrist.host.store.Acts;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.Status;
import se.lagfrist.report.FollowUpFigures;

/** What waits, over all cases: overdue, upcoming and what cannot be told for want of a day. */
@Service
public class DueList {

  private final Answers answers;
  private final ActStore acts;

  DueList(Answers answers, ActStore acts) {
    this.answers = answers;
    this.acts = acts;
  }

  /** Returns a page of the list. What a person has handled or put off is not on it. */
  public DuePage page(DueQuery query) {
    DayAnswers day = answers.on(query.asOf());
    Acts standing = acts.standing();
    List<DuePage.Line> lines = new ArrayList<>();
    for (DuePage.Line line : day.waiting()) {
      if (matches(query, line)
          && !standing.hides(line.answer().stored().id(), line.obligation(), query.asOf())) {
        lines.add(line);
      }
    }
    int overdue =
        (int) lines.stream().filter(l -> l.obligation().status() == Status.OVERDUE).count();
    int pages = Math.max(1, (lines.size() + query.size() - 1) / query.size());
    int from = (int) Math.min(lines.size(), (query.page() - 1L) * query.size());
    return new DuePage(
        query.asOf(),
        lines.size(),
        overdue,
        query.page(),
        pages,
        lines.subList(from, Math.min(lines.size(), from + query.size())));
  }

  /** Returns the units that have cases, in the order of the alphabet. */
  public List<String> units(DayAnswers day) {
    return day.all().stream().map(DueList::unit).distinct().sorted().toList();
  }

  /** Returns the unit of a case, or what stands for none. */
  public static String unit(Answer answer) {
    return answer.stored().unit().orElse(FollowUpFigures.NO_UNIT);
  }

  private static boolean matches(DueQuery query, DuePage.Line line) {
    Obligation o = line.obligation();
    if (query.own() && !o.isOwnDuty()) {
      return false;
    }
    if (query.unit() != null && !query.unit().equals(unit(line.answer()))) {
      return false;
    }
    if (query.handler() != null
        && !query.handler().equals(line.answer().stored().handler().orElse(null))) {
      return false;
    }
    if (query.kind() != null && query.kind() != o.kind()) {
      return false;
    }
    if (query.status() != null && query.status() != o.status()) {
      return false;
    }
    Integer within = query.within();
    return within == null
        || (o.status() != Status.UNDETERMINED
            && o.daysLeft(query.asOf()).isPresent()
            && o.daysLeft(query.asOf()).getAsLong() <= within);
  }
}
