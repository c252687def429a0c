package se.lagfrist.benchmarks.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.HomeKind;
import se.lagfrist.casefile.Interruption;
import se.lagfrist.casefile.Investigation;
import se.lagfrist.casefile.LegalGround;
import se.lagfrist.casefile.Placement;
import se.lagfrist.rulebook.Along;

/**
 * Things that follow so close upon each other, or overlap, that they count as one from the first.
 */
final class Chain {

  /** No chain: a duty stands for its own fact alone. */
  static final Chain NONE = new Chain(null, List.of());

  private final @Nullable LocalDate first;
  private final List<Fact> before;

  private Chain(@Nullable LocalDate first, List<Fact> before) {
    this.first = first;
    this.before = before;
  }

  /**
   * The investigations of the same matter before one: of the same kind and label, each closed at
   * most so many days before a later one was opened.
   */
  static Chain ofInvestigations(PlainCase file, Fact anchor, int days) {
    if (!(anchor instanceof Investigation own) || own.matter() == null || own.openedOn() == null) {
      return NONE;
    }
    List<Span> spans = new ArrayList<>();
    for (Investigation other : file.all(Investigation.class)) {
      if (other.kind() == own.kind() && own.matter().equals(other.matter())) {
        add(spans, other, other.openedOn(), other.closedOn());
      }
    }
    return walk(spans, own.openedOn(), days);
  }

  /** The fact that may have others before it: the placement that is meant, or the fact itself. */
  static Fact link(PlainCase file, Fact anchor) {
    if (anchor instanceof Investigation || anchor instanceof Placement) {
      return anchor;
    }
    Fact placement = anchor.concerns() == null ? null : file.byId(anchor.concerns());
    return placement instanceof Placement ? placement : anchor;
  }

  /** The placements, sharing what is asked for, from which one led straight to the next. */
  static Chain ofPlacements(PlainCase file, Fact placement, Duty duty) {
    if (!(placement instanceof Placement own) || own.executedOn() == null) {
      return NONE;
    }
    return ofPlacements(file, own, duty.along, duty.chainDays);
  }

  /** The placements from which one led straight to the next on whatever ground. */
  static Chain ofUnbrokenPlacements(PlainCase file, Placement own, Duty duty, Along along) {
    return duty.chainDays > 0 ? ofPlacements(file, own, duty) : ofPlacements(file, own, along, 1);
  }

  private static Chain ofPlacements(PlainCase file, Placement own, Along along, int days) {
    LocalDate began = own.executedOn();
    if (began == null) {
      return NONE;
    }
    if (along == Along.SAME_HOME) {
      return inSameHome(file, own, began, days);
    }
    List<Span> spans = new ArrayList<>();
    for (Placement other : file.all(Placement.class)) {
      if (isOfOne(other, own, along)) {
        add(spans, other, other.executedOn(), other.endedOn());
      }
    }
    return walk(spans, began, days);
  }

  /**
   * The placements from which one led straight to the next in the same home. Which home is not
   * always told, so each is asked of the one after it; of several the first by its id.
   */
  private static Chain inSameHome(PlainCase file, Placement own, LocalDate began, int days) {
    List<Fact> before = new ArrayList<>();
    LocalDate first = began;
    Placement at = own;
    while (at != null) {
      Placement later = at;
      LocalDate start = first;
      at =
          file.all(Placement.class).stream()
              .filter(p -> isOfOne(p, later, Along.SAME_HOME))
              .filter(p -> p.executedOn() != null && p.executedOn().isBefore(start))
              .filter(p -> p.endedOn() != null && !p.endedOn().plusDays(days).isBefore(start))
              .min(Comparator.comparing(Placement::id))
              .orElse(null);
      if (at != null && at.executedOn() != null) {
        before.add(at);
        first = at.executedOn();
      }
    }
    return new Chain(first, before);
  }

  /** The interruptions of the same thing, for the same causes, that went over into one. */
  static Chain ofInterruptions(PlainCase file, Fact interruption, Duty duty) {
    if (!(interruption instanceof Interruption own) || own.interruptedOn() == null) {
      return NONE;
    }
    List<Span> spans = new ArrayList<>();
    for (Interruption other : file.all(Interruption.class)) {
      if (Objects.equals(own.concerns(), other.concerns())
          && isOneOf(own, duty)
          && isOneOf(other, duty)) {
        add(spans, other, other.interruptedOn(), other.resumedOn());
      }
    }
    return walk(spans, own.interruptedOn(), duty.chainDays);
  }

  private static boolean isOneOf(Interruption one, Duty duty) {
    return one.cause() != null && duty.chainedCauses.contains(one.cause());
  }

  private static boolean isOfOne(Placement other, Placement own, Along along) {
    if (along == Along.SAME_HOME) {
      boolean told = own.homeId() != null && other.homeId() != null;
      boolean same =
          told ? Objects.equals(own.homeId(), other.homeId()) : own.ground() != other.ground();
      return same && own.home() == other.home();
    }
    if (along == Along.ANY_GROUND) {
      return own.home() != HomeKind.OWN_HOME && other.home() != HomeKind.OWN_HOME;
    }
    if (along == Along.CARE_ON_ANY_GROUND) {
      return isCare(own) && isCare(other);
    }
    return other.ground() == own.ground();
  }

  private static boolean isCare(Placement one) {
    boolean careHome =
        one.home() != HomeKind.OWN_HOME
            && one.home() != HomeKind.SHELTERED_HOUSING
            && one.home() != HomeKind.LSS_HOME;
    return careHome && one.ground() != LegalGround.CONSENT && one.ground() != LegalGround.LSS;
  }

  private record Span(Fact fact, LocalDate began, LocalDate ended) {}

  private static void add(
      List<Span> spans, Fact fact, @Nullable LocalDate began, @Nullable LocalDate ended) {
    if (began != null && ended != null) {
      spans.add(new Span(fact, began, ended));
    }
  }

  private static Chain walk(List<Span> spans, LocalDate start, int days) {
    LocalDate first = start;
    List<Fact> before = new ArrayList<>();
    for (boolean found = true; found; ) {
      found = false;
      for (Span span : spans) {
        if (span.began().isBefore(first) && !span.ended().plusDays(days).isBefore(first)) {
          first = span.began();
          before.add(span.fact());
          found = true;
        }
      }
    }
    return new Chain(first, before);
  }

  /** The day the first of them began; the given day if there is no chain. */
  LocalDate first(LocalDate own) {
    return before.isEmpty() || first == null ? own : first;
  }

  /** Those before the fact, nearest first. */
  List<Fact> before() {
    return before;
  }
}
