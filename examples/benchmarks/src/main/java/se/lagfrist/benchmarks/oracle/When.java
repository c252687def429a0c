package se.lagfrist.benchmarks.oracle;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.AgeGroup;
import se.lagfrist.casefile.CoerciveKind;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.ConcernReport;
import se.lagfrist.casefile.Contact;
import se.lagfrist.casefile.ContactForm;
import se.lagfrist.casefile.ContactWith;
import se.lagfrist.casefile.Dated;
import se.lagfrist.casefile.Execution;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.ReporterCategory;
import se.lagfrist.casefile.Review;
import se.lagfrist.casefile.ReviewKind;
import se.lagfrist.casefile.Term;
import se.lagfrist.rulebook.Happening;

/**
 * A day with a name, read from some kind of fact: the decision, a report to IVO, the day a
 * placement ended. Only its name and where it stands are taken from the rule; which facts have it
 * and what its absence means is read from the case model once more.
 */
final class When {

  final Class<? extends Fact> type;
  final int kind;
  final String field;
  final String swedish;

  /** Whether it is the day of any fact of the kind, not of some only. */
  final boolean plain;

  /** Whether a fact of the kind makes no sense without it. */
  final boolean required;

  /** Whether the day was stated ahead, and may lie after the day asked about. */
  final boolean stated;

  private static final Set<CoerciveKind> OF_THE_COURT =
      EnumSet.of(
          CoerciveKind.CARE,
          CoerciveKind.TEMPORARY_CUSTODY,
          CoerciveKind.LVM_CARE,
          CoerciveKind.SHELTER,
          CoerciveKind.RELOCATION_BAN,
          CoerciveKind.TRAVEL_BAN);

  private final Method day;
  private final Predicate<Fact> passed;
  private final Predicate<Fact> which;

  private When(Class<? extends Fact> type, String field, String swedish) {
    this.type = type;
    this.kind = FactKinds.of(type);
    this.field = field;
    this.swedish = swedish;
    RecordComponent component = component(type, field);
    Dated dated = component.getAnnotation(Dated.class);
    if (dated == null) {
      throw new IllegalStateException(type.getName() + "." + field + " is no day.");
    }
    this.day = component.getAccessor();
    this.required = dated.required();
    this.stated = dated.stated();
    this.plain = swedish.equals(dated.sv());
    this.passed = required ? fact -> true : shown(type, dated);
    this.which = plain ? fact -> true : some(type, swedish);
  }

  /** Returns the day a rule names. */
  static When of(Happening happening) {
    return new When(happening.factType().type(), happening.field().name(), happening.name());
  }

  private static RecordComponent component(Class<? extends Fact> type, String name) {
    for (RecordComponent component : type.getRecordComponents()) {
      if (component.getName().equals(name)) {
        return component;
      }
    }
    throw new IllegalStateException(type.getName() + " has no " + name + ".");
  }

  /** What shows that the day has passed: another component, or that the fact has no day at all. */
  private static Predicate<Fact> shown(Class<? extends Fact> type, Dated dated) {
    List<Method> signs = new ArrayList<>();
    if (!dated.before().isEmpty()) {
      signs.add(component(type, dated.before()).getAccessor());
    }
    for (String name : dated.expectedWith()) {
      signs.add(component(type, name).getAccessor());
    }
    List<Method> days = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      Dated other = component.getAnnotation(Dated.class);
      if (other != null && !other.stated()) {
        days.add(component.getAccessor());
      }
    }
    boolean begins = dated.begins();
    return fact ->
        signs.stream().anyMatch(sign -> read(sign, fact) != null)
            || (begins && days.stream().allMatch(day -> read(day, fact) == null));
  }

  /** The name ends with the term that the fact must have: "svar på begäran om registerkontroll". */
  private static Predicate<Fact> some(Class<? extends Fact> type, String name) {
    if (type == Execution.class) {
      return fact -> !Boolean.TRUE.equals(((Execution) fact).partial());
    }
    if (type == ConcernReport.class) {
      return fact ->
          fact instanceof ConcernReport report
              && report.reporter() != ReporterCategory.PRIVATE
              && (report.about() == null || report.about() == AgeGroup.CHILD);
    }
    if (type == Contact.class && name.equals("besök hos den enskilde")) {
      return fact ->
          fact instanceof Contact visit
              && visit.form() == ContactForm.VISIT
              && (visit.party() == null || visit.party() == ContactWith.PERSON);
    }
    Method best = null;
    Term wanted = null;
    for (RecordComponent component : type.getRecordComponents()) {
      if (component.getType().getEnumConstants() instanceof Term[] terms) {
        for (Term term : terms) {
          boolean named = name.equals(term.swedish()) || name.endsWith(" " + term.swedish());
          if (named && (wanted == null || term.swedish().length() > wanted.swedish().length())) {
            best = component.getAccessor();
            wanted = term;
          }
        }
      }
    }
    if (best == null || wanted == null) {
      throw new IllegalStateException(
          "The oracle cannot tell which "
              + type.getSimpleName()
              + " is \""
              + name
              + "\".\nMaybe teach it in When.");
    }
    Method read = best;
    Term term = wanted;
    // An omprövning also serves as an övervägande.
    boolean served = type == Review.class && term == ReviewKind.CONSIDERATION;
    return fact -> {
      Object found = read(read, fact);
      return found == term || (served && found == ReviewKind.REEXAMINATION);
    };
  }

  private static @Nullable Object read(Method accessor, Fact fact) {
    try {
      return accessor.invoke(fact);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("A fact cannot be read: " + fact, e);
    }
  }

  /** Whether it can be read from the fact. */
  boolean isOf(Fact fact) {
    return type.isInstance(fact) && which.test(fact);
  }

  @Nullable LocalDate in(Fact fact) {
    return (LocalDate) read(day, fact);
  }

  /**
   * The day from which something ends by it: a last day that was stated is still a day in force.
   */
  @Nullable LocalDate endIn(Fact fact) {
    LocalDate found = in(fact);
    return found != null && stated ? found.plusDays(1) : found;
  }

  /** Whether the day must have passed and yet is not there. */
  boolean isMissing(Fact fact) {
    return in(fact) == null && passed.test(fact) && !isOnlyAskedFor(fact);
  }

  /** A measure with no day but that of the application has not come about yet. */
  private static boolean isOnlyAskedFor(Fact fact) {
    if (!(fact instanceof CoerciveMeasure measure)
        || measure.applicationOn() == null
        || measure.kind() == null
        || !OF_THE_COURT.contains(measure.kind())) {
      return false;
    }
    return Stream.of(
            measure.decidedOn(),
            measure.submittedOn(),
            measure.executedOn(),
            measure.confirmedOn(),
            measure.legalForceOn(),
            measure.endedOn())
        .allMatch(Objects::isNull);
  }

  /** Whether it is the same day by its name. */
  boolean isSame(When other) {
    return swedish.equals(other.swedish);
  }

  @Override
  public String toString() {
    return swedish;
  }
}
