package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Extension;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Facts;
import se.lagfrist.casefile.Plan;
import se.lagfrist.casefile.PlanKind;
import se.lagfrist.casefile.Postponement;
import se.lagfrist.casefile.Request;
import se.lagfrist.rulebook.Happening;

/** Facts of the same kind and sort about the same thing, of which a later one takes over. */
final class Rivals {

  private static final Happening ESTABLISHED = Happening.parse("planens upprättande");

  private final CaseView view;
  private final Map<FactType, Map<Object, Daybook>> books = new HashMap<>();

  Rivals(CaseView view) {
    this.view = view;
  }

  /** Returns those that a fact is one of. */
  Daybook of(Fact fact) {
    Daybook book = books.computeIfAbsent(FactType.of(fact), this::sorted).get(sort(fact));
    return book == null ? new Daybook(day(fact), List.of()) : book;
  }

  private Map<Object, Daybook> sorted(FactType type) {
    Map<Object, List<Fact>> sorted = new HashMap<>();
    Facts all = view.all(type);
    for (int i = 0; i < all.size(); i++) {
      if (takesOver(all.get(i))) {
        sorted.computeIfAbsent(sort(all.get(i)), s -> new ArrayList<>()).add(all.get(i));
      }
    }
    Map<Object, Daybook> found = new HashMap<>();
    sorted.forEach((sort, some) -> found.put(sort, new Daybook(day(some.get(0)), some)));
    return found;
  }

  /** Returns those among a few facts that a fact is one of. */
  static List<Fact> among(Facts few, Fact fact) {
    List<Fact> found = new ArrayList<>(few.size());
    Object sort = sort(fact);
    for (int i = 0; i < few.size(); i++) {
      if (takesOver(few.get(i)) && sort.equals(sort(few.get(i)))) {
        found.add(few.get(i));
      }
    }
    return found;
  }

  /** Returns the day of a fact by which it follows others, or null if it has none. */
  static @Nullable LocalDate own(Fact fact) {
    return fact instanceof Plan plan ? plan.establishedOn() : DutyFacts.anchorDay(fact);
  }

  /** Returns the day by which they follow each other. */
  static Happening day(Fact fact) {
    if (fact instanceof Plan) {
      return ESTABLISHED;
    }
    return Happening.parse(FactType.of(fact).requiredDates().get(0).swedish());
  }

  /**
   * An extension without a last day extends nothing, so it takes over from nothing either; nor does
   * what was asked for and then withdrawn.
   */
  private static boolean takesOver(Fact fact) {
    if (fact instanceof Postponement postponement) {
      return postponement.withdrawnOn() == null;
    }
    if (fact instanceof Request request) {
      return request.withdrawnOn() == null;
    }
    return !(fact instanceof Extension extension) || extension.until() != null;
  }

  private static Object sort(Fact fact) {
    // A new decision on the same measure follows on a new application, and a person has one
    // individual plan with all measures (LSS 10 §), whichever decision it names.
    boolean ofThePerson =
        fact instanceof Decision || (fact instanceof Plan mine && mine.kind() == PlanKind.LSS_PLAN);
    return Arrays.<@Nullable Object>asList(
        ofThePerson ? null : fact.concerns(),
        fact instanceof CoerciveMeasure measure ? measure.kind() : null,
        fact instanceof Plan plan ? plan.kind() : null,
        fact instanceof Decision decision ? decision.measure() : null,
        fact instanceof Decision decision ? decision.law() : null);
  }
}
