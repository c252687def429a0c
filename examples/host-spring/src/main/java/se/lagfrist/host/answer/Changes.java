package se.lagfrist.host.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.lagfrist.engine.WorkList;
import se.lagfrist.host.store.ActStore;
import se.lagfrist.host.store.Acts;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.ObligationKey;
import se.lagfrist.obligation.Timeline;
import se.lagfrist.report.Reconciliation;

/** What has changed between two days in the municipality's own cases, by what happened. */
@Service
public class Changes {

  private static final Comparator<Line> ORDER =
      Comparator.comparing(Line::shown, Obligation.BY_URGENCY)
          .thenComparing(line -> line.answer().stored().id());

  private final Answers answers;
  private final ActStore acts;

  Changes(Answers answers, ActStore acts) {
    this.answers = answers;
    this.acts = acts;
  }

  /** What happened to a duty. */
  public enum Kind {
    /** It waits, and was not there. */
    NEW("nya", "Nya"),
    /** It waits, with another day, status or provision. */
    CHANGED("andrade", "Ändrade"),
    /** It waits again. */
    REOPENED("oppnade", "Öppnade igen"),
    /** It was done, lapsed, or what the law says happened. */
    RESOLVED("klara", "Klara eller bortfallna"),
    /** A fact was corrected or a rule changed, so that it is not there. */
    GONE("borttagna", "Borttagna");

    private final String address;
    private final String swedish;

    Kind(String address, String swedish) {
      this.address = address;
      this.swedish = swedish;
    }

    /** Returns its name in addresses. */
    public String address() {
      return address;
    }

    /** Returns the heading. */
    public String swedish() {
      return swedish;
    }
  }

  /**
   * A duty that changed.
   *
   * @param answer the case as it is
   * @param before the duty as it was, or null if it was not there
   * @param after the duty as it is, or null if it is not there
   */
  public record Line(Answer answer, @Nullable Obligation before, @Nullable Obligation after) {

    /** Checks that there is a duty. */
    public Line {
      if (before == null && after == null) {
        throw new IllegalArgumentException("A change of nothing.");
      }
    }

    /** Returns the duty as it is, or as it was if it is gone. */
    public Obligation shown() {
      Obligation is = after;
      return is != null ? is : Objects.requireNonNull(before);
    }
  }

  /**
   * Compares two days. What people have handled or put off is not told as new or changed.
   *
   * @param since the earlier day
   * @param asOf the later day
   * @param whose whose cases
   * @return the changes by kind, every kind there, the most urgent first
   */
  public Map<Kind, List<Line>> between(LocalDate since, LocalDate asOf, WorkList.Whose whose) {
    Map<Kind, List<Line>> changes = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      changes.put(kind, new ArrayList<>());
    }
    Acts standing = acts.standing();
    Map<String, Answer> before = answers.on(since).byCase();
    for (Answer now : answers.on(asOf).all()) {
      Answer then = before.get(now.stored().id());
      Timeline was = then == null ? null : then.timelineOrNull();
      Timeline is = now.timelineOrNull();
      if (is != null && now.stored().folder().isEmpty() && whose.holds(now.stored().file())) {
        compare(now, was, is, standing, changes);
      }
    }
    changes.values().forEach(lines -> lines.sort(ORDER));
    return changes;
  }

  private static void compare(
      Answer now,
      @Nullable Timeline was,
      Timeline is,
      Acts standing,
      Map<Kind, List<Line>> changes) {
    Set<ObligationKey> closed =
        is.obligations().stream()
            .filter(o -> standing.hides(is.caseId(), o, is.asOf()))
            .map(Obligation::key)
            .collect(Collectors.toSet());
    Reconciliation found =
        was == null
            ? Reconciliation.ofNewCase(is, closed)
            : Reconciliation.between(was, is, closed);
    found.added().forEach(o -> add(changes, Kind.NEW, new Line(now, null, o)));
    found.changed().forEach(c -> add(changes, Kind.CHANGED, new Line(now, c.before(), c.after())));
    found
        .reopened()
        .forEach(c -> add(changes, Kind.REOPENED, new Line(now, c.before(), c.after())));
    found
        .resolved()
        .forEach(
            r ->
                add(
                    changes,
                    r.after() == null ? Kind.GONE : Kind.RESOLVED,
                    new Line(now, r.before(), r.after())));
  }

  /** What another party is to do is not told: its changes are that party's. */
  private static void add(Map<Kind, List<Line>> changes, Kind kind, Line line) {
    if (line.shown().isOwnDuty()) {
      changes.computeIfAbsent(kind, k -> new ArrayList<>()).add(line);
    }
  }
}
