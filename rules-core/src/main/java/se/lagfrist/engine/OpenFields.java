package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.DateField;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.FlagField;
import se.lagfrist.casefile.Person;
import se.lagfrist.casefile.Term;
import se.lagfrist.casefile.TermField;
import se.lagfrist.obligation.Question;

/**
 * The fields of a fact whose absence means that something is unknown, each with what may stand in
 * it: a code, a mark, what the fact is about, and the day by which it exists.
 */
final class OpenFields {

  private static final int[] DAYS_BEFORE = {0, 1, 8, 20, 45, 100, 200, 400, 800, 1500, 7000};
  private static final int[] AGES = {
    0, 1, 2, 5, 10, 12, 15, 16, 17, 18, 19, 20, 21, 23, 25, 45, 64, 65, 66, 67, 80
  };
  private static final int MOST_DAYS = 60;

  private final CaseFile file;
  private final LocalDate asOf;
  private final Set<LocalDate> tried = new TreeSet<>();

  /**
   * A field that is open.
   *
   * @param factId the fact
   * @param field the field
   * @param kind what sort of thing is missing
   * @param swedish the question
   * @param candidates what may be filled in, as it is told; nothing for a day
   * @param filled the fact with each thing tried in the field
   */
  record Open(
      String factId,
      String field,
      Question.Kind kind,
      String swedish,
      List<String> candidates,
      List<Fact> filled) {}

  /**
   * Asks about a case.
   *
   * @param file the case
   * @param asOf the day asked about
   */
  OpenFields(CaseFile file, LocalDate asOf) {
    this.file = file;
    this.asOf = asOf;
  }

  /** Returns the open fields of a fact. */
  List<Open> of(Fact fact) {
    FactType type = FactType.of(fact);
    List<Open> open = new ArrayList<>();
    for (DateField field : missing(fact, type)) {
      open.add(day(fact, type, field));
    }
    for (TermField field : type.terms()) {
      if (field.isUnknown(fact)) {
        open.add(code(fact, type, field));
      }
    }
    for (FlagField field : type.flags()) {
      if (field.of(fact) == null) {
        open.add(mark(fact, type, field));
      }
    }
    if (fact.concerns() == null) {
      open.add(link(fact, type));
    }
    return open;
  }

  /** The day that is missing, or every day on which the fact can have come about. */
  private static List<DateField> missing(Fact fact, FactType type) {
    if (!type.requiredDates().isEmpty()) {
      return type.requiredDates().stream().filter(field -> field.of(fact) == null).toList();
    }
    List<DateField> begins = type.dates().stream().filter(DateField::begins).toList();
    return begins.stream().allMatch(field -> field.of(fact) == null) ? begins : List.of();
  }

  private Open day(Fact fact, FactType type, DateField field) {
    List<Fact> filled = new ArrayList<>();
    for (LocalDate day : fact instanceof Person ? birthDays() : days()) {
      filled.add(type.with(fact, field.name(), day));
    }
    String text = "Dag saknas: " + field.swedish() + " (" + named(fact) + ").";
    return new Open(fact.id(), field.name(), Question.Kind.DAY, text, List.of(), filled);
  }

  private static Open code(Fact fact, FactType type, TermField field) {
    List<String> names = new ArrayList<>();
    List<Fact> filled = new ArrayList<>();
    for (Term term : field.values()) {
      if (!term.name().equals("UNKNOWN")) {
        names.add(term.name());
        filled.add(type.with(fact, field.name(), term));
      }
    }
    String text = "Uppgift saknas: " + field.swedish() + " (" + named(fact) + ").";
    return new Open(fact.id(), field.name(), Question.Kind.CODE, text, names, filled);
  }

  private static Open mark(Fact fact, FactType type, FlagField field) {
    String text = "Ja eller nej: " + field.swedish() + "? (" + named(fact) + ")";
    List<String> choices = List.of("true", "false");
    List<Fact> filled = List.of(type.with(fact, field.name(), true));
    return new Open(fact.id(), field.name(), Question.Kind.MARK, text, choices, filled);
  }

  private Open link(Fact fact, FactType type) {
    List<String> ids = new ArrayList<>();
    List<Fact> filled = new ArrayList<>();
    for (FactType kind : type.concerns()) {
      for (Fact other : file.facts(kind)) {
        if (!other.id().equals(fact.id())) {
          ids.add(other.id());
          filled.add(type.with(fact, "concerns", other.id()));
        }
      }
    }
    String text = "Vad gäller " + named(fact) + "?";
    return new Open(fact.id(), "concerns", Question.Kind.LINK, text, ids, filled);
  }

  /** Days of birth to try: the ages that the acts name. */
  private Collection<LocalDate> birthDays() {
    Set<LocalDate> days = new TreeSet<>();
    for (int age : AGES) {
      days.add(asOf.minusYears(age));
      days.add(asOf.minusYears(age).minusMonths(4));
    }
    return days;
  }

  /** Days to try: those around the day asked about, long before, and those of the case itself. */
  private Collection<LocalDate> days() {
    if (tried.isEmpty()) {
      for (int before : DAYS_BEFORE) {
        tried.add(asOf.minusDays(before));
      }
      for (Fact fact : file.facts()) {
        for (DateField field : FactType.of(fact).dates()) {
          LocalDate day = field.of(fact);
          if (day != null && !day.isAfter(asOf) && tried.size() < MOST_DAYS) {
            tried.add(day);
            tried.add(day.minusDays(1));
            // Half a year is a time that many acts wait for.
            tried.add(day.minusMonths(6).minusDays(1));
          }
        }
      }
    }
    return tried;
  }

  /** Returns how a fact is named to a person. */
  static String named(@Nullable Fact fact) {
    return fact == null ? "" : FactType.of(fact).swedish() + " " + fact.id();
  }
}
