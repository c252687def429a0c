package se.lagfrist.benchmarks.plain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CoerciveKind;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Execution;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FiledReport;
import se.lagfrist.casefile.HomeKind;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.Person;
import se.lagfrist.casefile.Placement;
import se.lagfrist.casefile.ReportKind;

/** Conditions that more than one duty has. */
public final class Conditions {

  private Conditions() {}

  /** A favourable decision under an act. */
  public static boolean grants(Decision decision, LawArea law) {
    return decision.favourable() && decision.law() == law;
  }

  /** Det gäller ett gynnande beslut enligt an act. */
  public static boolean isAboutGrant(PlainCase file, Fact fact, LawArea law) {
    return file.concerns(fact, Decision.class, d -> grants(d, law));
  }

  /** Det finns en report om samma beslut: one that names the decision or the fact. */
  public static boolean isReported(PlainCase file, Fact fact, ReportKind kind) {
    String decision = fact.concerns();
    return decision != null
        && file.has(
            FiledReport.class,
            r ->
                r.kind() == kind
                    && (decision.equals(r.concerns()) || fact.id().equals(r.concerns())));
  }

  /** Verkställigheten föregicks av en report om beslutet, filed by the day it began; or undated. */
  public static boolean wasReportedBefore(PlainCase file, Execution execution, ReportKind kind) {
    String decision = execution.concerns();
    LocalDate started = execution.startedOn();
    return decision != null
        && file.has(
            FiledReport.class,
            r -> {
              LocalDate filed = r.filedOn();
              return r.kind() == kind
                  && decision.equals(r.concerns())
                  && (filed == null || started == null || !filed.isAfter(started));
            });
  }

  /** Ett beslut om some coercive measure. */
  public static boolean isOneOf(CoerciveMeasure measure, CoerciveKind... kinds) {
    for (CoerciveKind kind : kinds) {
      if (measure.kind() == kind) {
        return true;
      }
    }
    return false;
  }

  /** Det gäller ett beslut om some coercive measure. */
  public static boolean isAboutMeasure(PlainCase file, Fact fact, CoerciveKind... kinds) {
    return file.concerns(fact, CoerciveMeasure.class, m -> isOneOf(m, kinds));
  }

  /** Den enskilde hade inte fyllt an age on a day; also if the birthday or the day is not known. */
  public static boolean isUnder(PlainCase file, int age, @Nullable LocalDate day) {
    Person person = file.person();
    return day == null
        || person == null
        || person.birthDate() == null
        || day.isBefore(Reckoning.birthday(person.birthDate(), age));
  }

  /**
   * Den enskilde är då placerad i some kind of home: the placement had not ended before the day; or
   * the day is not known.
   */
  public static boolean isPlaced(PlainCase file, @Nullable LocalDate day, HomeKind... homes) {
    return file.has(
        Placement.class,
        p ->
            List.of(homes).contains(p.home())
                && (day == null
                    || ((p.executedOn() == null || !p.executedOn().isAfter(day))
                        && (p.endedOn() == null || !p.endedOn().isBefore(day)))));
  }
}
