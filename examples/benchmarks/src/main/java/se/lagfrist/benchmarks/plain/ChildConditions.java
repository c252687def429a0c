package se.lagfrist.benchmarks.plain;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.AgeGroup;
import se.lagfrist.casefile.ConcernReport;
import se.lagfrist.casefile.Extension;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.HomeKind;
import se.lagfrist.casefile.Investigation;
import se.lagfrist.casefile.InvestigationKind;
import se.lagfrist.casefile.LegalGround;
import se.lagfrist.casefile.Person;
import se.lagfrist.casefile.Placement;
import se.lagfrist.casefile.PreliminaryAssessment;
import se.lagfrist.casefile.ReporterCategory;

/** Conditions of the duties about reports, investigations and placements of the young. */
public final class ChildConditions {

  private ChildConditions() {}

  /** Den enskilde hade då inte fyllt an age: also if the birthday or the day is not known. */
  public static boolean isUnder(int age, PlainCase file, Fact fact) {
    return !hasReached(age, file, fact);
  }

  /** Den enskilde hade då fyllt an age: the birthday and the day are known. */
  public static boolean hasReached(int age, PlainCase file, Fact fact) {
    Person person = file.person();
    LocalDate day = fact.occurredOn();
    return person != null
        && person.birthDate() != null
        && day != null
        && !day.isBefore(Reckoning.birthday(person.birthDate(), age));
  }

  /** Placed in one of the kinds of home. */
  public static boolean isIn(Placement placement, HomeKind... homes) {
    for (HomeKind home : homes) {
      if (placement.home() == home) {
        return true;
      }
    }
    return false;
  }

  /** Med stöd av one of the acts. */
  public static boolean restsOn(Placement placement, LegalGround... grounds) {
    for (LegalGround ground : grounds) {
      if (placement.ground() == ground) {
        return true;
      }
    }
    return false;
  }

  /** Med fler än so many placerade i hemmet, and the number is known. */
  public static boolean isMoreThan(int number, @Nullable Integer placed) {
    return placed != null && placed > number;
  }

  /** Den enskilde är då placerad: a placement that had not ended when the fact happened. */
  public static boolean isPlacedWhen(PlainCase file, Fact fact, Predicate<Placement> which) {
    LocalDate day = fact.occurredOn();
    return file.has(
        Placement.class,
        p ->
            which.test(p)
                && (day == null
                    || ((p.executedOn() == null || !p.executedOn().isAfter(day))
                        && (p.endedOn() == null || !p.endedOn().isBefore(day)))));
  }

  /** Om barn eller ung. */
  public static boolean isAboutYoung(ConcernReport report) {
    return report.about() == AgeGroup.CHILD || report.about() == AgeGroup.YOUNG_PERSON;
  }

  /** En utredning om barnet pågår då: opened before the report came in, and not closed by then. */
  public static boolean isUnderInvestigation(PlainCase file, ConcernReport report) {
    return isOpenBefore(file, report.receivedOn());
  }

  private static boolean isOpenBefore(PlainCase file, @Nullable LocalDate day) {
    return day != null
        && file.has(
            Investigation.class,
            i ->
                (i.kind() == InvestigationKind.CHILD || i.kind() == InvestigationKind.YOUNG_PERSON)
                    && i.openedOn() != null
                    && i.openedOn().isBefore(day)
                    && (i.closedOn() == null || !i.closedOn().isBefore(day)));
  }

  /** A report on a child by someone obliged to report, who asked for an answer and may have one. */
  public static boolean mayHaveFeedback(ConcernReport report) {
    return report.about() == AgeGroup.CHILD
        && (report.reporter() == ReporterCategory.OBLIGED
            || report.reporter() == ReporterCategory.FAMILY_COUNSELLING
            || report.reporter() == ReporterCategory.CHILDREN_OMBUDSMAN)
        && report.feedbackRequestedOn() != null
        && !report.feedbackInappropriate();
  }

  /** Begäran om återkoppling kom efter beslutet eller under en pågående utredning. */
  public static boolean askedAfterAnswer(PlainCase file, ConcernReport report) {
    LocalDate asked = report.feedbackRequestedOn();
    return asked != null
        && (isOpenBefore(file, asked)
            || file.has(
                PreliminaryAssessment.class,
                a ->
                    (a.concerns() == null || report.id().equals(a.concerns()))
                        && a.decidedOn() != null
                        && a.decidedOn().isBefore(asked)));
  }

  /** Ingen senare förlängning av samma tid finns: none that sets a day and was decided later. */
  public static boolean isLatest(PlainCase file, Extension extension) {
    String extended = extension.concerns();
    LocalDate day = extension.decidedOn();
    return !file.has(
        Extension.class,
        x ->
            x.until() != null
                && extended != null
                && extended.equals(x.concerns())
                && day != null
                && x.decidedOn() != null
                && x.decidedOn().isAfter(day));
  }
}
