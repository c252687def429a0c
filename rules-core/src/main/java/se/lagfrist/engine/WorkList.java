package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.Question;
import se.lagfrist.obligation.Status;
import se.lagfrist.obligation.Timeline;

/**
 * What a person does today: one row for each matter, the gravest and most urgent first. What nobody
 * has to act on stands apart from what is late.
 */
public final class WorkList {

  private final LocalDate asOf;
  private final Map<Group, List<Row>> rows;
  private final List<Asked> questions;
  private final Map<String, List<Obligation>> untracked;

  /** Where a row stands. The order is that of the list. */
  public enum Group {
    /** Last day, or day to plan for, is the day asked about. */
    TODAY("I dag"),
    /** Within seven days, whichever day of the week it is. */
    WITHIN_A_WEEK("Inom en vecka"),
    /** The last day has passed: by consequence, then the latest first. */
    OVERDUE("Försenat"),
    /** A day that the rule needs is missing, or it cannot be told. */
    UNCLEAR("Oklart"),
    /** What the law says happens has happened, and what was missed and can no longer be done. */
    OCCURRED("Har inträtt"),
    /** Due later. */
    LATER("Längre fram"),
    /** To be done, without a last day. */
    WITHOUT_DAY("Utan sista dag"),
    /** Limits and prohibitions: they hold or come about by themselves. */
    TO_WATCH("Att bevaka"),
    /** Expected of somebody else. */
    OTHERS("Väntas av annan");

    private final String swedish;

    Group(String swedish) {
      this.swedish = swedish;
    }

    /** Returns the heading in Swedish. */
    public String swedish() {
      return swedish;
    }

    static Group of(Obligation o, LocalDate asOf) {
      return switch (o.status()) {
        case OCCURRED -> OCCURRED;
        case UNDETERMINED -> o.isOwnDuty() ? UNCLEAR : OTHERS;
        case OVERDUE -> overdue(o);
        case UPCOMING -> upcoming(o, asOf);
        case MET, MET_LATE, LAPSED, UNTRACKED ->
            throw new IllegalArgumentException("Nothing is to be done about " + o + ".");
      };
    }

    /** What can no longer be done stands with what came of it. */
    private static Group overdue(Obligation o) {
      if (o.tooLateSince().isPresent()) {
        return OCCURRED;
      }
      return o.isOwnDuty() ? OVERDUE : OTHERS;
    }

    private static Group upcoming(Obligation o, LocalDate asOf) {
      if (o.kind() == ObligationKind.PROHIBITION || o.kind() == ObligationKind.LIMITATION) {
        return TO_WATCH;
      }
      if (!o.isOwnDuty()) {
        return OTHERS;
      }
      LocalDate day = o.plannedDay().or(o::lastDay).orElse(null);
      if (day == null) {
        return WITHOUT_DAY;
      }
      if (!day.isAfter(asOf)) {
        return TODAY;
      }
      return day.isAfter(asOf.plusWeeks(1)) ? LATER : WITHIN_A_WEEK;
    }
  }

  /**
   * One matter: a fact of a case, with everything that is to be done about it in one group.
   *
   * @param caseId the case
   * @param first the duty that stands for the row
   * @param folded the others, which unfold
   */
  public record Row(String caseId, Obligation first, List<Obligation> folded) {

    /** Copies the list. */
    public Row {
      folded = List.copyOf(folded);
    }

    /** Returns how many duties the row stands for. */
    public int size() {
      return 1 + folded.size();
    }
  }

  /**
   * A question about a case.
   *
   * @param caseId the case
   * @param question what is asked
   */
  public record Asked(String caseId, Question question) {}

  /**
   * A case and its answer.
   *
   * @param file the case, which tells who handles it
   * @param timeline the answer
   */
  public record Source(CaseFile file, Timeline timeline) {

    /** Checks that they belong together. */
    public Source {
      if (!file.id().equals(timeline.caseId())) {
        throw new IllegalArgumentException(
            "The answer is about " + timeline.caseId() + ", the case is " + file.id() + ".");
      }
    }
  }

  /**
   * Whose list it is.
   *
   * @param unit the unit that handles the case, or null for any
   * @param handler the id of who handles it, or null for anyone
   */
  public record Whose(@Nullable String unit, @Nullable String handler) {

    /** Everybody's. */
    public static final Whose ALL = new Whose(null, null);

    /** Returns what is a unit's. */
    public static Whose ofUnit(String unit) {
      return new Whose(unit, null);
    }

    /** Returns what is one worker's, by id. */
    public static Whose ofHandler(String handler) {
      return new Whose(null, handler);
    }

    /** Returns whether a case is theirs. A case of which the host does not tell is nobody's. */
    public boolean holds(CaseFile file) {
      return (unit == null || unit.equals(file.unit().orElse(null)))
          && (handler == null || handler.equals(file.handler().orElse(null)));
    }
  }

  /** A fact of a case, which duties are about. */
  private record Matter(String caseId, String factId) {}

  private WorkList(
      LocalDate asOf,
      Map<Group, List<Row>> rows,
      List<Asked> questions,
      Map<String, List<Obligation>> untracked) {
    this.asOf = asOf;
    this.rows = rows;
    this.questions = List.copyOf(questions);
    this.untracked = untracked;
  }

  /**
   * Returns the work list of a unit or a worker.
   *
   * @param sources the cases with their answers, all of the same day
   * @param asOf that day
   * @param whose whose cases are on it
   */
  public static WorkList of(Collection<Source> sources, LocalDate asOf, Whose whose) {
    return of(
        sources.stream().filter(s -> whose.holds(s.file())).map(Source::timeline).toList(), asOf);
  }

  /**
   * Returns the work list of answered cases.
   *
   * @param timelines the answers, all of the same day
   * @param asOf that day
   */
  public static WorkList of(Collection<Timeline> timelines, LocalDate asOf) {
    Map<Group, Map<Matter, List<Obligation>>> matters = new EnumMap<>(Group.class);
    List<Asked> asked = new ArrayList<>();
    Map<String, List<Obligation>> untracked = new TreeMap<>();
    for (Timeline timeline : timelines) {
      for (Obligation o : timeline.obligations()) {
        if (o.status() == Status.UNTRACKED) {
          untracked.computeIfAbsent(o.key().ruleId(), r -> new ArrayList<>()).add(o);
        } else if (o.isOpen()
            || o.status() == Status.UNDETERMINED
            || o.status() == Status.OCCURRED) {
          Matter matter = new Matter(timeline.caseId(), o.key().factId());
          matters
              .computeIfAbsent(Group.of(o, asOf), g -> new LinkedHashMap<>())
              .computeIfAbsent(matter, m -> new ArrayList<>())
              .add(o);
        }
      }
      timeline.questions().forEach(q -> asked.add(new Asked(timeline.caseId(), q)));
    }
    Map<Group, List<Row>> rows = new EnumMap<>(Group.class);
    matters.forEach(
        (group, of) -> {
          List<Row> some = new ArrayList<>();
          of.forEach((matter, duties) -> some.add(row(group, matter.caseId(), duties)));
          some.sort(Comparator.comparing(Row::first, order(group)).thenComparing(Row::caseId));
          rows.put(group, List.copyOf(some));
        });
    return new WorkList(asOf, rows, asked, untracked);
  }

  private static Row row(Group group, String caseId, List<Obligation> duties) {
    List<Obligation> sorted = new ArrayList<>(duties);
    sorted.sort(order(group));
    return new Row(caseId, sorted.get(0), sorted.subList(1, sorted.size()));
  }

  /** What is late is ordered by what it costs, then the latest first: it can still be mended. */
  private static Comparator<Obligation> order(Group group) {
    Comparator<Obligation> byConsequence = Comparator.comparing(Obligation::consequence);
    Comparator<Obligation> byDay =
        Comparator.comparing(o -> o.lastDay().orElse(LocalDate.MAX), Comparator.naturalOrder());
    Comparator<Obligation> byEffect = Comparator.comparing(o -> o.tooLateSince().isPresent());
    Comparator<Obligation> order =
        switch (group) {
          case OVERDUE -> byConsequence.thenComparing(byDay.reversed());
          case OCCURRED -> byEffect.thenComparing(byConsequence).thenComparing(byDay.reversed());
          case TODAY, WITHIN_A_WEEK -> byConsequence.thenComparing(byDay);
          case UNCLEAR, LATER, WITHOUT_DAY, TO_WATCH, OTHERS -> byDay;
        };
    return order.thenComparing(Obligation::key);
  }

  /** Returns the day asked about. */
  public LocalDate asOf() {
    return asOf;
  }

  /** Returns the rows of a group, in order. */
  public List<Row> rows(Group group) {
    return rows.getOrDefault(group, List.of());
  }

  /** Returns how many rows there are in all. */
  public int size() {
    return rows.values().stream().mapToInt(List::size).sum();
  }

  /** Returns how many duties the rows stand for. */
  public int duties() {
    return rows.values().stream().flatMap(List::stream).mapToInt(Row::size).sum();
  }

  /** Returns what must be asked, by case. */
  public List<Asked> questions() {
    return questions;
  }

  /** Returns by rule id what the host's system cannot show to be done, one of each rule to tell. */
  public Map<String, List<Obligation>> untracked() {
    return untracked;
  }
}
