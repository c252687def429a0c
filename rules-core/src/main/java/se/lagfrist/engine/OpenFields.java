package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.DateField;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.FlagField;
import se.lagfrist.casefile.Person;
import se.lagfrist.casefile.Term;
import se.lagfrist.casefile.TermField;
import se.lagfrist.obligation.Question;

/**
 * What the facts of a case leave open, each with what may stand there: a code, a mark, what the
 * fact is about, and the day by which it exists.
 */
final class OpenFields {

  private final CaseFile file;
  private final DaysToTry days;
  private final Map<List<FactType>, List<String>> candidates = new HashMap<>();

  /**
   * Asks about a case.
   *
   * @param file the case
   * @param asOf the day asked about
   */
  OpenFields(CaseFile file, LocalDate asOf) {
    this.file = file;
    this.days = new DaysToTry(file, asOf);
  }

  /** Returns the open fields of a fact. */
  List<OpenField> of(Fact fact) {
    List<OpenField> open = new ArrayList<>(days(fact));
    open.addAll(words(fact));
    if (fact.concerns() == null) {
      open.add(link(fact));
    }
    open.addAll(stated(fact));
    return open;
  }

  /** Returns the days that are missing: those it must have, or each on which it can have begun. */
  List<OpenField> days(Fact fact) {
    List<OpenField> open = new ArrayList<>();
    for (DateField field : missing(fact)) {
      open.add(day(fact, field, fact instanceof Person ? days.ofBirth() : days.past()));
    }
    return open;
  }

  private static List<DateField> missing(Fact fact) {
    FactType type = FactType.of(fact);
    if (!type.requiredDates().isEmpty()) {
      return type.requiredDates().stream().filter(field -> field.of(fact) == null).toList();
    }
    List<DateField> begins = type.dates().stream().filter(DateField::begins).toList();
    return begins.stream().allMatch(field -> field.of(fact) == null) ? begins : List.of();
  }

  /**
   * Returns the days that someone always states, such as the one to which a time was extended, and
   * nobody has.
   */
  List<OpenField> stated(Fact fact) {
    List<OpenField> open = new ArrayList<>();
    for (DateField field : FactType.of(fact).dates()) {
      if (field.always() && field.of(fact) == null) {
        open.add(day(fact, field, days.aheadToo()));
      }
    }
    return open;
  }

  private static OpenField day(Fact fact, DateField field, List<LocalDate> tried) {
    String text = "Dag saknas: " + field.swedish() + " (" + OpenField.named(fact) + ").";
    return new OpenField(fact, field.name(), Question.Kind.DAY, text, tried, List.of());
  }

  /** Returns the codes and marks that were left out of a fact, codes first. */
  static List<OpenField> words(Fact fact) {
    List<OpenField> open = new ArrayList<>();
    FactType type = FactType.of(fact);
    for (TermField field : type.terms()) {
      if (field.isUnknown(fact)) {
        open.add(code(fact, field));
      }
    }
    for (FlagField field : type.flags()) {
      if (field.of(fact) == null) {
        open.add(mark(fact, field));
      }
    }
    return open;
  }

  private static OpenField code(Fact fact, TermField field) {
    List<? extends Term> known =
        field.values().stream().filter(term -> !term.name().equals("UNKNOWN")).toList();
    List<String> names = known.stream().map(Term::name).toList();
    String text = "Uppgift saknas: " + field.swedish() + " (" + OpenField.named(fact) + ").";
    return new OpenField(fact, field.name(), Question.Kind.CODE, text, known, names);
  }

  private static OpenField mark(Fact fact, FlagField field) {
    String text = "Ja eller nej: " + field.swedish() + "? (" + OpenField.named(fact) + ")";
    List<String> names = List.of("true", "false");
    return new OpenField(fact, field.name(), Question.Kind.MARK, text, List.of(true), names);
  }

  /** Returns what a fact may be about, whether that is told or not. */
  OpenField link(Fact fact) {
    List<String> ids = candidates.computeIfAbsent(mayConcern(fact), this::candidates);
    List<String> names =
        ids.stream().filter(id -> !id.equals(fact.id())).limit(Question.MOST_CANDIDATES).toList();
    String text = "Vad gäller " + OpenField.named(fact) + "?";
    return new OpenField(fact, "concerns", Question.Kind.LINK, text, ids, names);
  }

  /** Nobody is asked under which other measure a custody was decided. */
  private static List<FactType> mayConcern(Fact fact) {
    List<FactType> kinds = FactType.of(fact).concerns();
    boolean alone =
        fact instanceof CoerciveMeasure measure
            && measure.kind() != null
            && measure.kind().standsAlone();
    return alone ? kinds.stream().filter(kind -> kind != FactType.of(fact)).toList() : kinds;
  }

  private List<String> candidates(List<FactType> kinds) {
    List<String> ids = new ArrayList<>();
    for (FactType kind : kinds) {
      file.facts(kind).forEach(fact -> ids.add(fact.id()));
    }
    return ids;
  }
}
