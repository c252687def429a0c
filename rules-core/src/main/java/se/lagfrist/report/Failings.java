package se.lagfrist.report;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import se.lagfrist.obligation.Breach;
import se.lagfrist.obligation.Force;
import se.lagfrist.obligation.Obligation;

/**
 * What is late or was missed, by provision and unit. One fact of one case counts once under a
 * provision, however many recipients or quarters have a duty of their own about it.
 */
final class Failings {

  private final Map<Place, Group> groups = new HashMap<>();

  /** Where it is counted. */
  private record Place(String provision, Force force, String unit) {}

  /** How one thing that was missed stands now; the worst of its duties is told. */
  enum Now {
    DONE_LATE,
    ENDED,
    OPEN;

    /** Returns how a thing that was missed stands. */
    static Now of(Obligation o) {
      return switch (o.status()) {
        case MET_LATE -> DONE_LATE;
        case LAPSED, OCCURRED -> ENDED;
        case OVERDUE, UPCOMING, MET, UNDETERMINED, UNTRACKED -> OPEN;
      };
    }

    /** Returns the worse of two. */
    static Now worst(Now a, Now b) {
      return a.compareTo(b) > 0 ? a : b;
    }
  }

  /** Returns whether the last day passed without the thing being done, whatever came later. */
  static boolean isMissed(Obligation o, LocalDate last, LocalDate asOf) {
    boolean breached = o.breach().map(Breach::since).filter(day -> !day.isAfter(asOf)).isPresent();
    return switch (o.status()) {
      case OVERDUE, MET_LATE -> true;
      case LAPSED, OCCURRED -> breached && asOf.isAfter(last);
      case UPCOMING, MET, UNDETERMINED, UNTRACKED -> false;
    };
  }

  private static final class Group {
    private final Map<List<String>, Now> things = new HashMap<>();
    private final TreeSet<String> duties = new TreeSet<>();
    private final TreeSet<String> cases = new TreeSet<>();
    private long longest;
  }

  void add(String caseId, Obligation o, String unit, Now now, long days) {
    Group group =
        groups.computeIfAbsent(
            new Place(o.citation().print(), o.force(), unit), place -> new Group());
    group.things.merge(List.of(caseId, o.key().factId()), now, Now::worst);
    group.duties.add(o.title());
    group.cases.add(caseId);
    group.longest = Math.max(group.longest, days);
  }

  /** Returns what is late, law first and then the most frequent. */
  List<FollowUpFigures.Overdue> overdue() {
    List<FollowUpFigures.Overdue> all = new ArrayList<>();
    groups.forEach(
        (place, group) ->
            all.add(
                new FollowUpFigures.Overdue(
                    place.provision(),
                    place.force(),
                    place.unit(),
                    group.things.size(),
                    group.longest,
                    List.copyOf(group.duties),
                    List.copyOf(group.cases))));
    all.sort(
        comparing(FollowUpFigures.Overdue::force)
            .thenComparing(FollowUpFigures.Overdue::count, reverseOrder())
            .thenComparing(FollowUpFigures.Overdue::provision)
            .thenComparing(FollowUpFigures.Overdue::unit));
    return all;
  }

  /** Returns what was missed, law first and then the most frequent. */
  List<FollowUpFigures.Missed> missed() {
    List<FollowUpFigures.Missed> all = new ArrayList<>();
    groups.forEach(
        (place, group) ->
            all.add(
                new FollowUpFigures.Missed(
                    place.provision(),
                    place.force(),
                    place.unit(),
                    group.things.size(),
                    now(group, Now.DONE_LATE),
                    now(group, Now.ENDED),
                    now(group, Now.OPEN),
                    List.copyOf(group.duties),
                    List.copyOf(group.cases))));
    all.sort(
        comparing(FollowUpFigures.Missed::force)
            .thenComparing(FollowUpFigures.Missed::count, reverseOrder())
            .thenComparing(FollowUpFigures.Missed::provision)
            .thenComparing(FollowUpFigures.Missed::unit));
    return all;
  }

  private static int now(Group group, Now asked) {
    return (int) group.things.values().stream().filter(now -> now == asked).count();
  }
}
