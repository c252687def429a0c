package se.lagfrist.rulebook;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.AgeGroup;
import se.lagfrist.casefile.Appeal;
import se.lagfrist.casefile.AppealParty;
import se.lagfrist.casefile.Application;
import se.lagfrist.casefile.ApplicationMatter;
import se.lagfrist.casefile.AssessmentOutcome;
import se.lagfrist.casefile.CoerciveKind;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.ConcernReport;
import se.lagfrist.casefile.Contact;
import se.lagfrist.casefile.ContactForm;
import se.lagfrist.casefile.ContactWith;
import se.lagfrist.casefile.DateField;
import se.lagfrist.casefile.Event;
import se.lagfrist.casefile.EventKind;
import se.lagfrist.casefile.Execution;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.FiledReport;
import se.lagfrist.casefile.FollowUp;
import se.lagfrist.casefile.FollowUpKind;
import se.lagfrist.casefile.HomeKind;
import se.lagfrist.casefile.Investigation;
import se.lagfrist.casefile.InvestigationKind;
import se.lagfrist.casefile.Judgment;
import se.lagfrist.casefile.JudgmentOutcome;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.Placement;
import se.lagfrist.casefile.Plan;
import se.lagfrist.casefile.PlanKind;
import se.lagfrist.casefile.PreliminaryAssessment;
import se.lagfrist.casefile.RecordKeeping;
import se.lagfrist.casefile.RecordKind;
import se.lagfrist.casefile.ReportKind;
import se.lagfrist.casefile.ReporterCategory;
import se.lagfrist.casefile.Request;
import se.lagfrist.casefile.RequestKind;
import se.lagfrist.casefile.Review;
import se.lagfrist.casefile.ReviewKind;
import se.lagfrist.casefile.Term;

/**
 * Every day that has a name: each of the case model, and those of one sort of a fact only, such as
 * the review of a kind or the judgment under an act.
 */
final class HappeningNames {

  private static final Map<String, Happening> BY_NAME = new LinkedHashMap<>();

  static {
    for (FactType type : FactType.all()) {
      for (DateField field : type.dates()) {
        add(field.swedish(), field, null, null, null);
      }
    }
    for (ReviewKind kind : ReviewKind.values()) {
      add(
          kind.swedish(),
          field(Review.class, "heldOn"),
          f -> serves(((Review) f).kind(), kind),
          true,
          kind);
    }
    add(
        "full verkställighet",
        field(Execution.class, "startedOn"),
        f -> Boolean.TRUE.equals(((Execution) f).partial()),
        false,
        null);
    add(
        "anmälan om barn från den som är anmälningsskyldig",
        field(ConcernReport.class, "receivedOn"),
        f -> isOfTheObliged((ConcernReport) f),
        true,
        null);
    kinds(
        ApplicationMatter.values(),
        Application.class,
        "receivedOn",
        "ansökan om ",
        f -> ((Application) f).matter());
    kinds(ReportKind.values(), FiledReport.class, "filedOn", "", f -> ((FiledReport) f).kind());
    kinds(EventKind.values(), Event.class, "happenedOn", "", f -> ((Event) f).kind());
    kinds(PlanKind.values(), Plan.class, "establishedOn", "", f -> ((Plan) f).kind());
    kinds(PlanKind.values(), Plan.class, "offeredOn", "erbjudande om ", f -> ((Plan) f).kind());
    kinds(PlanKind.values(), Plan.class, "declinedOn", "avböjande av ", f -> ((Plan) f).kind());
    kinds(ContactForm.values(), Contact.class, "madeOn", "", f -> ((Contact) f).form());
    kinds(
        ContactWith.values(), Contact.class, "madeOn", "kontakt med ", f -> ((Contact) f).party());
    add(
        "besök hos den enskilde",
        field(Contact.class, "madeOn"),
        f -> isWithThePerson((Contact) f),
        true,
        null);
    kinds(RequestKind.values(), Request.class, "receivedOn", "", f -> ((Request) f).kind());
    kinds(RequestKind.values(), Request.class, "answeredOn", "svar på ", f -> ((Request) f).kind());
    kinds(
        RequestKind.values(),
        Request.class,
        "withdrawnOn",
        "återkallelse av ",
        f -> ((Request) f).kind());
    kinds(
        CoerciveKind.values(),
        CoerciveMeasure.class,
        "decidedOn",
        "beslut om ",
        f -> ((CoerciveMeasure) f).kind());
    kinds(
        InvestigationKind.values(),
        Investigation.class,
        "openedOn",
        "inledande av ",
        f -> ((Investigation) f).kind());
    kinds(
        InvestigationKind.values(),
        Investigation.class,
        "closedOn",
        "avslutande av ",
        f -> ((Investigation) f).kind());
    kinds(
        AssessmentOutcome.values(),
        PreliminaryAssessment.class,
        "decidedOn",
        "beslutet att ",
        f -> ((PreliminaryAssessment) f).outcome());
    kinds(
        HomeKind.values(),
        Placement.class,
        "executedOn",
        "placering i ",
        f -> ((Placement) f).home());
    kinds(
        FollowUpKind.values(),
        FollowUp.class,
        "startedOn",
        "inledande av ",
        f -> ((FollowUp) f).kind());
    kinds(
        AppealParty.values(),
        Appeal.class,
        "receivedOn",
        "överklagande av ",
        f -> ((Appeal) f).party());
    kinds(
        RecordKind.values(),
        RecordKeeping.class,
        "culledOn",
        "gallring av ",
        f -> ((RecordKeeping) f).kind());
    kinds(
        LawArea.values(), Judgment.class, "announcedOn", "dom enligt ", f -> ((Judgment) f).law());
    kinds(
        JudgmentOutcome.values(),
        Judgment.class,
        "announcedOn",
        "dom som avser ",
        f -> ((Judgment) f).outcome());
  }

  private HappeningNames() {}

  /** Returns the happening with exactly the given name, or null if there is none. */
  static @Nullable Happening get(String name) {
    return BY_NAME.get(name);
  }

  /** Returns every happening. */
  static Collection<Happening> all() {
    return Collections.unmodifiableCollection(BY_NAME.values());
  }

  /** An omprövning also serves as an övervägande, never the reverse. */
  private static boolean serves(@Nullable ReviewKind held, ReviewKind wanted) {
    return held == wanted
        || (wanted == ReviewKind.CONSIDERATION && held == ReviewKind.REEXAMINATION);
  }

  /** Another's report about the child is not theirs; one of which it is not told may be. */
  private static boolean isOfTheObliged(ConcernReport report) {
    return report.reporter() != ReporterCategory.PRIVATE
        && (report.about() == null || report.about() == AgeGroup.CHILD);
  }

  /** A visit to another is none to the person; one of which it is not told whom may be. */
  private static boolean isWithThePerson(Contact contact) {
    return contact.form() == ContactForm.VISIT
        && (contact.party() == null || contact.party() == ContactWith.PERSON);
  }

  private static DateField field(Class<? extends Fact> type, String name) {
    return FactType.of(type).date(name);
  }

  private static void kinds(
      Term[] kinds,
      Class<? extends Fact> type,
      String dateName,
      String prefix,
      Function<Fact, @Nullable Object> kindOf) {
    for (Term kind : kinds) {
      add(prefix + kind.swedish(), field(type, dateName), kindOf, kind, kind);
    }
  }

  private static void add(
      String name,
      DateField field,
      @Nullable Function<Fact, @Nullable Object> sortOf,
      @Nullable Object sort,
      @Nullable Term code) {
    if (BY_NAME.putIfAbsent(name, new Happening(name, field, sortOf, sort, code)) != null) {
      throw new IllegalStateException("Two happenings are called \"" + name + "\".");
    }
  }
}
