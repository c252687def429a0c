package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Appeal;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.CoerciveKind;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Extension;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Facts;
import se.lagfrist.casefile.Investigation;
import se.lagfrist.casefile.Judgment;
import se.lagfrist.casefile.Person;
import se.lagfrist.casefile.Placement;
import se.lagfrist.casefile.Review;
import se.lagfrist.rulebook.Rule;

/** A case as known on a day, with its facts at hand by kind. */
final class CaseView {

  private static final FactType PERSON = FactType.of(Person.class);
  private static final FactType INVESTIGATION = FactType.of(Investigation.class);
  private static final FactType REVIEW = FactType.of(Review.class);
  private static final FactType COERCIVE_MEASURE = FactType.of(CoerciveMeasure.class);
  private static final FactType APPEAL = FactType.of(Appeal.class);
  private static final FactType EXTENSION = FactType.of(Extension.class);

  private final Conclusions so;
  private final CaseFile file;
  private final LocalDate asOf;
  private final @Nullable LocalDate birthDate;
  private final @Nullable ReadOf reads;
  private final Map<Object, Object> kept = new HashMap<>();
  private @Nullable CarriedOut carriedOut;

  CaseView(CaseFile known, LocalDate asOf) {
    this(Conclusions.none(known), asOf);
  }

  CaseView(Conclusions so, LocalDate asOf) {
    this(so, asOf, null);
  }

  /**
   * A case with what follows from it.
   *
   * @param so the case
   * @param asOf the day
   * @param reads where it is noted what is read of it, or null
   */
  CaseView(Conclusions so, LocalDate asOf, @Nullable ReadOf reads) {
    CaseFile known = so.file();
    this.so = so;
    this.reads = reads;
    this.file = known;
    this.asOf = asOf;
    Facts persons = known.facts(PERSON);
    this.birthDate = persons.isEmpty() ? null : ((Person) persons.get(0)).birthDate();
  }

  /** Returns what was concluded of a fact; empty if all of it was recorded. */
  List<Concluded> concluded(String factId) {
    if (reads != null) {
      reads.everything();
    }
    return so.concluded().getOrDefault(factId, List.of());
  }

  /** Returns whether the law ended anything in the case. */
  boolean hasEndedByLaw() {
    boolean any = !so.concluded().isEmpty();
    if (reads != null) {
      reads.hasEnded(any);
    }
    return any;
  }

  /** Returns the rule by which the law ended what a fact tells of, or null if it did not. */
  @Nullable Rule endedByLaw(String factId) {
    Rule ending = ending(factId);
    if (reads != null) {
      reads.ended(factId, ending);
    }
    return ending;
  }

  private @Nullable Rule ending(String factId) {
    List<Concluded> all = so.concluded().get(factId);
    if (all != null) {
      for (Concluded one : all) {
        if (one.field().equals(Conclusions.ENDED_ON)) {
          return one.rule();
        }
      }
    }
    return null;
  }

  /** Returns every fact of the case. */
  List<Fact> facts() {
    if (reads != null) {
      reads.everything();
    }
    return file.facts();
  }

  /** Returns the fact with the given id, of whatever kind, or null. */
  @Nullable Fact fact(String id) {
    Fact fact = file.fact(id).orElse(null);
    if (reads != null) {
      reads.fact(fact);
    }
    return fact;
  }

  LocalDate asOf() {
    return asOf;
  }

  Facts all(FactType type) {
    if (reads != null) {
      reads.kind(type);
    }
    return file.facts(type);
  }

  /** Returns the fact of a kind with the given id, or null. */
  @Nullable Fact named(FactType type, String id) {
    return all(type).named(id);
  }

  /** Returns whether there is a fact of the kind with a term that has to do with the anchor. */
  boolean has(String factTerm, Fact anchor) {
    if (reads != null) {
      FactType.named(factTerm).ifPresent(reads::kind);
    }
    for (FactType type : file.kinds()) {
      if (type.swedish().equals(factTerm)) {
        Facts all = all(type);
        return all.isMany() ? hasAmong(all, type, anchor) : isAny(all, anchor);
      }
    }
    return false;
  }

  private boolean isAny(Facts all, Fact anchor) {
    for (int i = 0; i < all.size(); i++) {
      if (related(anchor, anchor.id(), anchor.concerns(), all, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasAmong(Facts all, FactType type, Fact anchor) {
    String behind = isOfItsOwn(anchor, type) ? null : anchor.concerns();
    if (isOfCaseToo(type, anchor) && all.countAbout(null) > 0) {
      return true;
    }
    if (all.countAbout(anchor.id()) > 0) {
      return true;
    }
    return behind == null
        ? isItself(anchor, type)
        : isItself(anchor, type)
            || isItself(all.named(behind), type)
            || (all.countAbout(behind) > 0 && !ownKind(anchor, behind));
  }

  private static boolean isItself(@Nullable Fact fact, FactType type) {
    return fact != null && fact.concerns() != null && fact.getClass() == type.type();
  }

  @Nullable LocalDate birthDate() {
    if (reads != null) {
      reads.kind(PERSON);
    }
    return birthDate;
  }

  /** Returns what tells of something in the whole case. */
  Told inCase(Choice choice) {
    Daybook book = kept(choice, Daybook.class, () -> book(choice, all(choice.by().factType())));
    return book.facts().isEmpty()
        ? Told.NOTHING
        : new Told(List.of(new Told.Part(book, Told.Group.CASE, null, 0)));
  }

  /** Returns what tells of something among some facts. */
  Daybook book(Choice choice, Facts some) {
    List<Fact> found = new ArrayList<>();
    for (int i = 0; i < some.size(); i++) {
      if (choice.takes(some.get(i), this)) {
        found.add(some.get(i));
      }
    }
    return new Daybook(choice.by(), found);
  }

  /** Returns what tells of a happening and has to do with the anchor. */
  Told told(Fact anchor, Choice any) {
    Choice choice = any.of(anchor);
    FactType type = choice.by().factType();
    boolean plain = choice.by().isPlain();
    if (plain && type.type() == anchor.getClass()) {
      // Another fact of the same kind has clocks of its own: one placement does not end another.
      return only(anchor, choice);
    }
    Facts all = all(type);
    if (all.isEmpty()) {
      return Told.NOTHING;
    }
    Fact behind = plain ? behind(anchor, type) : null;
    if (behind != null) {
      return only(behind, any);
    }
    CarriedOut.Beside beside = type == EXTENSION ? CarriedOut.Beside.NONE : carriedOut(anchor);
    return all.isMany()
        ? new Groups(this, choice, any, all).near(anchor, beside)
        : Told.few(new Daybook(choice.by(), those(all, choice, any, anchor, beside)));
  }

  /** Returns what carries the anchor out: its placements and executions. */
  CarriedOut.Beside carriedOut(Fact anchor) {
    CarriedOut all = carriedOut == null ? new CarriedOut(this) : carriedOut;
    carriedOut = all;
    return all.beside(anchor);
  }

  private Told only(Fact fact, Choice choice) {
    return choice.takes(fact, this)
        ? Told.few(new Daybook(choice.by(), List.of(fact)))
        : Told.NOTHING;
  }

  private List<Fact> those(
      Facts all, Choice choice, Choice any, Fact anchor, CarriedOut.Beside beside) {
    List<Fact> found = null;
    String id = anchor.id();
    String behind = anchor.concerns();
    for (int i = 0; i < all.size(); i++) {
      Fact fact = all.get(i);
      // What the anchor itself names is meant, whatever measure it is about.
      Choice wanted = fact.id().equals(behind) ? any : choice;
      if (wanted.takes(fact, this)
          && (related(anchor, id, behind, all, i) || beside.has(fact.concerns()))) {
        found = found == null ? new ArrayList<>(4) : found;
        found.add(fact);
      }
    }
    return found == null ? List.of() : found;
  }

  /** Returns what was put in order before, or puts it in order. */
  <T> T kept(Object key, Class<T> type, Supplier<T> making) {
    T found = type.cast(kept.get(key));
    if (found == null) {
      found = making.get();
      kept.put(key, found);
    }
    return found;
  }

  /**
   * A fact has to do with the anchor if it is the anchor, concerns it, is what it concerns,
   * concerns the same thing, or concerns the whole case.
   */
  private boolean related(Fact anchor, String id, @Nullable String behind, Facts facts, int i) {
    if (facts.concernsCase(i)) {
      return isOfCaseToo(FactType.of(facts.get(i)), anchor);
    }
    if (facts.hasId(i, id) || facts.concerns(i, id)) {
      return true;
    }
    return !isOfItsOwn(anchor, FactType.of(facts.get(i)))
        && (behind != null
            && (facts.hasId(i, behind) || (facts.concerns(i, behind) && !ownKind(anchor, behind))));
  }

  /**
   * An appeal is of the very thing it names: the appeal of a decision that led to a judgment is no
   * appeal of the judgment.
   */
  static boolean isOfItsOwn(Fact anchor, FactType type) {
    return type == APPEAL && anchor instanceof Judgment;
  }

  /**
   * Each measure is reviewed on its own clock: where there are several, a review that names none is
   * one of the care, not of the contact restriction or the ban beside it.
   */
  boolean isOfCaseToo(FactType type, Fact anchor) {
    return type != REVIEW || isOnlyMeasure(anchor);
  }

  private boolean isOnlyMeasure(Fact anchor) {
    return !(anchor instanceof CoerciveMeasure measure)
        || measure.kind() == CoerciveKind.CARE
        || all(COERCIVE_MEASURE).size() == 1;
  }

  /** A measure within a measure: what concerns the outer one has to do with the outer one only. */
  boolean ownKind(Fact anchor, String id) {
    return named(FactType.of(anchor), id) != null;
  }

  /** Returns what a clock of the anchor may start from: what it names, if it names such a fact. */
  Told starts(Fact anchor, Choice choice) {
    Fact behind = behind(anchor, choice.by().factType());
    return behind != null && choice.by().matches(behind)
        ? only(behind, choice)
        : told(anchor, choice);
  }

  /** Returns the investigation that a placement or a decision says is behind it, or null. */
  @Nullable Fact inquiryBehind(Fact fact) {
    return fact instanceof Placement || fact instanceof Decision
        ? behind(fact, INVESTIGATION)
        : null;
  }

  /** Returns the one fact of the given kind that the anchor names, or null if it names none. */
  private @Nullable Fact behind(Fact anchor, FactType type) {
    String named = anchor.concerns();
    if (type == INVESTIGATION && anchor instanceof Placement placement) {
      named = placement.investigation();
    } else if (type == INVESTIGATION && anchor instanceof Decision decision) {
      named = decision.investigation();
    }
    return named == null ? null : named(type, named);
  }
}
