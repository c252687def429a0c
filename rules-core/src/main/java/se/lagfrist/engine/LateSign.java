package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CoerciveKind;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.DateField;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Judgment;
import se.lagfrist.casefile.JudgmentOutcome;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.obligation.Gap;
import se.lagfrist.rulebook.Fulfilment;
import se.lagfrist.rulebook.Happening;
import se.lagfrist.rulebook.Rule;

/**
 * A court that decides on what follows a custody, a ban or a shelter, or rejects it, has been
 * applied to. Where it did so after the last day for the application, and no day of the application
 * is known, it may have come in time, and nobody can tell until the day is.
 */
final class LateSign {

  private static final FactType MEASURE = FactType.of(CoerciveMeasure.class);
  private static final FactType JUDGMENT = FactType.of(Judgment.class);
  private static final DateField APPLICATION = MEASURE.date("applicationOn");

  private LateSign() {}

  /**
   * Returns the day that is missing if what the court decided after the last day shows that it was
   * applied to; else null.
   *
   * @param limit the last day in time, or null if there is none
   */
  static @Nullable Gap behind(@Nullable LocalDate limit, Rule rule, Fact anchor, CaseView view) {
    Happening application = application(rule);
    if (limit == null || application == null) {
      return null;
    }
    String named = anchor.concerns();
    Fact about =
        anchor instanceof CoerciveMeasure || named == null ? anchor : view.named(MEASURE, named);
    return about instanceof CoerciveMeasure measure
            && measure.applicationOn() == null
            && measure.kind() != null
            && measure.decidedOn() != null
            && isShown(measure, measure.kind(), measure.decidedOn(), limit, view)
        ? new Gap(measure.id(), application.field().name(), application.name())
        : null;
  }

  private static @Nullable Happening application(Rule rule) {
    List<Fulfilment> all = rule.fulfilments();
    for (int i = 0; i < all.size(); i++) {
      Happening by = all.get(i).by();
      if (by.factType() == MEASURE && by.field().equals(APPLICATION)) {
        return by;
      }
    }
    return null;
  }

  private static boolean isShown(
      CoerciveMeasure about, CoerciveKind kind, LocalDate own, LocalDate limit, CaseView view) {
    for (Fact fact : view.all(MEASURE).concerning(about.id())) {
      if (about.id().equals(fact.concerns())
          && fact instanceof CoerciveMeasure later
          && later.kind() != null
          && later.kind().follows(kind)
          && isAfter(later.decidedOn(), limit)) {
        return true;
      }
    }
    for (Fact fact : view.all(JUDGMENT).concerning(about.id())) {
      if (about.id().equals(fact.concerns())
          && rejects(fact, kind)
          && isAfter(((Judgment) fact).announcedOn(), limit)) {
        return true;
      }
    }
    Signs signs = view.kept(Signs.class, Signs.class, () -> Signs.of(view));
    // What came when another of the same kind had been decided is taken to be of that.
    LocalDate next = Signs.first(signs.decided.get(kind), own);
    LocalDate sign = Signs.first(signs.rejected.get(act(kind)), limit);
    for (CoerciveKind later : CoerciveKind.values()) {
      if (later.follows(kind)) {
        sign = Lineage.earlier(sign, Signs.first(signs.unlinked.get(later), limit));
      }
    }
    return sign != null && (next == null || sign.isBefore(next));
  }

  private static boolean isAfter(@Nullable LocalDate day, LocalDate limit) {
    return day != null && day.isAfter(limit);
  }

  private static boolean rejects(Fact fact, CoerciveKind kind) {
    return fact instanceof Judgment judgment
        && judgment.outcome() == JudgmentOutcome.REJECTS_APPLICATION
        && judgment.law() == act(kind);
  }

  private static LawArea act(CoerciveKind kind) {
    return switch (kind) {
      case IMMEDIATE_SHELTER, SHELTER, SHELTER_SECRET_RESIDENCE, SHELTER_CONTACT_RESTRICTION ->
          LawArea.LPBS;
      case LVM_CUSTODY, LVM_CARE -> LawArea.LVM;
      default -> LawArea.LVU;
    };
  }

  /**
   * When measures were decided on.
   *
   * @param decided by kind
   * @param unlinked by kind, those that name no other measure
   * @param rejected by act, when what named nothing was rejected
   */
  private record Signs(
      Map<CoerciveKind, NavigableSet<LocalDate>> decided,
      Map<CoerciveKind, NavigableSet<LocalDate>> unlinked,
      Map<LawArea, NavigableSet<LocalDate>> rejected) {

    static Signs of(CaseView view) {
      Signs signs =
          new Signs(
              new EnumMap<>(CoerciveKind.class),
              new EnumMap<>(CoerciveKind.class),
              new EnumMap<>(LawArea.class));
      for (Fact fact : view.all(MEASURE)) {
        CoerciveMeasure one = (CoerciveMeasure) fact;
        if (one.kind() != null && one.decidedOn() != null) {
          put(signs.decided, one.kind(), one.decidedOn());
          if (one.concerns() == null || view.named(MEASURE, one.concerns()) == null) {
            put(signs.unlinked, one.kind(), one.decidedOn());
          }
        }
      }
      for (Fact fact : view.all(JUDGMENT)) {
        Judgment one = (Judgment) fact;
        if (one.concerns() == null
            && one.outcome() == JudgmentOutcome.REJECTS_APPLICATION
            && one.law() != null
            && one.announcedOn() != null) {
          put(signs.rejected, one.law(), one.announcedOn());
        }
      }
      return signs;
    }

    private static <K> void put(Map<K, NavigableSet<LocalDate>> days, K key, LocalDate day) {
      days.computeIfAbsent(key, k -> new TreeSet<>()).add(day);
    }

    static @Nullable LocalDate first(@Nullable NavigableSet<LocalDate> days, LocalDate after) {
      return days == null ? null : days.higher(after);
    }
  }
}
