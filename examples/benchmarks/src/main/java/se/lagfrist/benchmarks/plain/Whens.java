package se.lagfrist.benchmarks.plain;

import se.lagfrist.casefile.AdoptionConsent;
import se.lagfrist.casefile.Appeal;
import se.lagfrist.casefile.AppealParty;
import se.lagfrist.casefile.Application;
import se.lagfrist.casefile.ApplicationMatter;
import se.lagfrist.casefile.BenefitPeriod;
import se.lagfrist.casefile.BoardDuty;
import se.lagfrist.casefile.CoerciveKind;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.ConcernReport;
import se.lagfrist.casefile.Contact;
import se.lagfrist.casefile.ContactForm;
import se.lagfrist.casefile.ContactWith;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Event;
import se.lagfrist.casefile.EventKind;
import se.lagfrist.casefile.Execution;
import se.lagfrist.casefile.Extension;
import se.lagfrist.casefile.FiledReport;
import se.lagfrist.casefile.FollowUp;
import se.lagfrist.casefile.FollowUpKind;
import se.lagfrist.casefile.HomeKind;
import se.lagfrist.casefile.HospitalStay;
import se.lagfrist.casefile.Interruption;
import se.lagfrist.casefile.Investigation;
import se.lagfrist.casefile.InvestigationKind;
import se.lagfrist.casefile.Judgment;
import se.lagfrist.casefile.JudgmentOutcome;
import se.lagfrist.casefile.MisconductReport;
import se.lagfrist.casefile.Offer;
import se.lagfrist.casefile.Payment;
import se.lagfrist.casefile.Person;
import se.lagfrist.casefile.Placement;
import se.lagfrist.casefile.Plan;
import se.lagfrist.casefile.PlanKind;
import se.lagfrist.casefile.Postponement;
import se.lagfrist.casefile.PreliminaryAssessment;
import se.lagfrist.casefile.RecordKeeping;
import se.lagfrist.casefile.ReportKind;
import se.lagfrist.casefile.Request;
import se.lagfrist.casefile.RequestKind;
import se.lagfrist.casefile.Review;
import se.lagfrist.casefile.ReviewKind;
import se.lagfrist.casefile.Stay;

/** Every named day that a duty may be counted from, met by, or lapse at. */
public final class Whens {

  /** Adoptionsmedgivandet. */
  public static final When CONSENT_GRANTED =
      When.of(
              AdoptionConsent.class,
              "grantedOn",
              "adoptionsmedgivandet",
              AdoptionConsent::grantedOn)
          .required();

  /** Att ett barn föreslogs. */
  public static final When CHILD_PROPOSED =
      When.of(
          AdoptionConsent.class,
          "childProposedOn",
          "att ett barn föreslogs",
          AdoptionConsent::childProposedOn);

  /** Beslutet om fortsatt adoptionsförfarande. */
  public static final When CONTINUATION_DECIDED =
      When.of(
          AdoptionConsent.class,
          "continuationDecidedOn",
          "beslutet om fortsatt adoptionsförfarande",
          AdoptionConsent::continuationDecidedOn);

  /** Kontrollen av ändrade omständigheter. */
  public static final When CONSENT_CHECKED =
      When.of(
          AdoptionConsent.class,
          "checkedOn",
          "kontrollen av ändrade omständigheter",
          AdoptionConsent::checkedOn);

  /** Att barnet togs emot. */
  public static final When CHILD_RECEIVED =
      When.of(
          AdoptionConsent.class,
          "childReceivedOn",
          "att barnet togs emot",
          AdoptionConsent::childReceivedOn);

  /** Återkallelsen av medgivandet. */
  public static final When CONSENT_REVOKED =
      When.of(
          AdoptionConsent.class,
          "revokedOn",
          "återkallelsen av medgivandet",
          AdoptionConsent::revokedOn);

  /** Överklagandets ankomst. */
  public static final When APPEAL_RECEIVED =
      When.of(Appeal.class, "receivedOn", "överklagandets ankomst", Appeal::receivedOn).required();

  /** Överlämnandet till domstolen. */
  public static final When APPEAL_FORWARDED =
      When.of(Appeal.class, "forwardedOn", "överlämnandet till domstolen", Appeal::forwardedOn);

  /** Avvisningen av överklagandet. */
  public static final When APPEAL_DISMISSED =
      When.of(Appeal.class, "dismissedOn", "avvisningen av överklagandet", Appeal::dismissedOn);

  /** Återkallelsen av överklagandet. */
  public static final When APPEAL_WITHDRAWN =
      When.of(Appeal.class, "withdrawnOn", "återkallelsen av överklagandet", Appeal::withdrawnOn);

  /** Ansökans ankomst. */
  public static final When APPLICATION_RECEIVED =
      When.of(Application.class, "receivedOn", "ansökans ankomst", Application::receivedOn)
          .required();

  /** Den kompletta ansökan. */
  public static final When APPLICATION_COMPLETE =
      When.of(Application.class, "completeOn", "den kompletta ansökan", Application::completeOn);

  /** Återkallelsen av ansökan. */
  public static final When APPLICATION_WITHDRAWN =
      When.of(
          Application.class, "withdrawnOn", "återkallelsen av ansökan", Application::withdrawnOn);

  /** Försörjningsstödets början. */
  public static final When BENEFIT_BEGAN =
      When.of(BenefitPeriod.class, "from", "försörjningsstödets början", BenefitPeriod::from)
          .required();

  /** Försörjningsstödets slut. */
  public static final When BENEFIT_ENDED =
      When.of(BenefitPeriod.class, "to", "försörjningsstödets slut", BenefitPeriod::to);

  /** Verksamhetens början. */
  public static final When BOARD_BEGAN =
      When.of(BoardDuty.class, "from", "verksamhetens början", BoardDuty::from).required();

  /** Verksamhetens slut. */
  public static final When BOARD_ENDED =
      When.of(BoardDuty.class, "to", "verksamhetens slut", BoardDuty::to);

  /** Åtgärdsbeslutet. */
  public static final When MEASURE_DECIDED =
      When.of(CoerciveMeasure.class, "decidedOn", "åtgärdsbeslutet", CoerciveMeasure::decidedOn)
          .required();

  /** Underställningen. */
  public static final When MEASURE_SUBMITTED =
      When.of(
              CoerciveMeasure.class,
              "submittedOn",
              "underställningen",
              CoerciveMeasure::submittedOn)
          .shownBy((CoerciveMeasure f) -> f.confirmedOn() != null);

  /** Åtgärdens verkställande. */
  public static final When MEASURE_EXECUTED =
      When.of(
              CoerciveMeasure.class,
              "executedOn",
              "åtgärdens verkställande",
              CoerciveMeasure::executedOn)
          .shownBy((CoerciveMeasure f) -> f.confirmedOn() != null);

  /** Domstolens fastställelse. */
  public static final When MEASURE_CONFIRMED =
      When.of(
          CoerciveMeasure.class,
          "confirmedOn",
          "domstolens fastställelse",
          CoerciveMeasure::confirmedOn);

  /** Ansökan hos domstolen. */
  public static final When MEASURE_APPLIED_FOR =
      When.of(
          CoerciveMeasure.class,
          "applicationOn",
          "ansökan hos domstolen",
          CoerciveMeasure::applicationOn);

  /** Åtgärdens laga kraft. */
  public static final When MEASURE_LEGAL_FORCE =
      When.of(
          CoerciveMeasure.class,
          "legalForceOn",
          "åtgärdens laga kraft",
          CoerciveMeasure::legalForceOn);

  /** Åtgärdens slutdag. */
  public static final When MEASURE_LAST_DAY =
      When.of(CoerciveMeasure.class, "validUntil", "åtgärdens slutdag", CoerciveMeasure::validUntil)
          .ahead();

  /** Åtgärdens upphörande. */
  public static final When MEASURE_ENDED =
      When.of(CoerciveMeasure.class, "endedOn", "åtgärdens upphörande", CoerciveMeasure::endedOn);

  /** Anmälans ankomst. */
  public static final When CONCERN_RECEIVED =
      When.of(ConcernReport.class, "receivedOn", "anmälans ankomst", ConcernReport::receivedOn)
          .required();

  /** Begäran om återkoppling. */
  public static final When FEEDBACK_REQUESTED =
      When.of(
          ConcernReport.class,
          "feedbackRequestedOn",
          "begäran om återkoppling",
          ConcernReport::feedbackRequestedOn);

  /** Återkopplingen till anmälaren. */
  public static final When FEEDBACK_GIVEN =
      When.of(
          ConcernReport.class,
          "feedbackGivenOn",
          "återkopplingen till anmälaren",
          ConcernReport::feedbackGivenOn);

  /** Kontakten. */
  public static final When CONTACT_MADE =
      When.of(Contact.class, "madeOn", "kontakten", Contact::madeOn).required();

  /** Beslutet. */
  public static final When DECIDED =
      When.of(Decision.class, "decidedOn", "beslutet", Decision::decidedOn).required();

  /** Delgivningen av beslutet. */
  public static final When DECISION_COMMUNICATED =
      When.of(
          Decision.class, "communicatedOn", "delgivningen av beslutet", Decision::communicatedOn);

  /** Beslutets laga kraft. */
  public static final When DECISION_LEGAL_FORCE =
      When.of(Decision.class, "legalForceOn", "beslutets laga kraft", Decision::legalForceOn);

  /** Beslutets slutdag. */
  public static final When DECISION_LAST_DAY =
      When.of(Decision.class, "validUntil", "beslutets slutdag", Decision::validUntil).ahead();

  /** Beslutets upphörande. */
  public static final When DECISION_ENDED =
      When.of(Decision.class, "endedOn", "beslutets upphörande", Decision::endedOn);

  /** Händelsen. */
  public static final When HAPPENED =
      When.of(Event.class, "happenedOn", "händelsen", Event::happenedOn).required();

  /** Den planerade dagen. */
  public static final When PLANNED_DAY =
      When.of(Event.class, "plannedOn", "den planerade dagen", Event::plannedOn).ahead();

  /** Verkställigheten. */
  public static final When EXECUTED =
      When.of(Execution.class, "startedOn", "verkställigheten", Execution::startedOn).required();

  /** Verkställighetens slut. */
  public static final When EXECUTION_ENDED =
      When.of(Execution.class, "endedOn", "verkställighetens slut", Execution::endedOn);

  /** Begäran om förlängning. */
  public static final When EXTENSION_REQUESTED =
      When.of(Extension.class, "requestedOn", "begäran om förlängning", Extension::requestedOn);

  /** Beslutet om förlängning. */
  public static final When EXTENSION_DECIDED =
      When.of(Extension.class, "decidedOn", "beslutet om förlängning", Extension::decidedOn)
          .required();

  /** Förlängningens slutdag. */
  public static final When EXTENSION_LAST_DAY =
      When.of(Extension.class, "until", "förlängningens slutdag", Extension::until).ahead();

  /** Rapporten. */
  public static final When REPORT_FILED =
      When.of(FiledReport.class, "filedOn", "rapporten", FiledReport::filedOn).required();

  /** Beslutet om uppföljning. */
  public static final When FOLLOW_UP_DECIDED =
      When.of(FollowUp.class, "decidedOn", "beslutet om uppföljning", FollowUp::decidedOn);

  /** Uppföljningens inledande. */
  public static final When FOLLOW_UP_STARTED =
      When.of(FollowUp.class, "startedOn", "uppföljningens inledande", FollowUp::startedOn)
          .shownBy((FollowUp f) -> f.endedOn() != null);

  /** Uppföljningens avslutande. */
  public static final When FOLLOW_UP_ENDED =
      When.of(FollowUp.class, "endedOn", "uppföljningens avslutande", FollowUp::endedOn);

  /** Inskrivningsmeddelandet. */
  public static final When ADMISSION_NOTICE =
      When.of(
          HospitalStay.class,
          "admissionNoticeOn",
          "inskrivningsmeddelandet",
          HospitalStay::admissionNoticeOn);

  /** Att planeringen började. */
  public static final When PLANNING_STARTED =
      When.of(
          HospitalStay.class,
          "planningStartedOn",
          "att planeringen började",
          HospitalStay::planningStartedOn);

  /** Underrättelsen om utskrivningsklar. */
  public static final When DISCHARGE_READY =
      When.of(
          HospitalStay.class,
          "readyOn",
          "underrättelsen om utskrivningsklar",
          HospitalStay::readyOn);

  /** Kallelsen till samordnad planering. */
  public static final When SUMMONED =
      When.of(
          HospitalStay.class,
          "summonedOn",
          "kallelsen till samordnad planering",
          HospitalStay::summonedOn);

  /** Att arbetet med planen började. */
  public static final When PLAN_WORK_STARTED =
      When.of(
          HospitalStay.class,
          "planStartedOn",
          "att arbetet med planen började",
          HospitalStay::planStartedOn);

  /** Utskrivningen från sjukhuset. */
  public static final When HOSPITAL_LEFT =
      When.of(
          HospitalStay.class,
          "dischargedOn",
          "utskrivningen från sjukhuset",
          HospitalStay::dischargedOn);

  /** Avbrottet. */
  public static final When INTERRUPTED =
      When.of(Interruption.class, "interruptedOn", "avbrottet", Interruption::interruptedOn)
          .required();

  /** Återupptagandet. */
  public static final When RESUMED =
      When.of(Interruption.class, "resumedOn", "återupptagandet", Interruption::resumedOn);

  /** Utredningens inledande. */
  public static final When INVESTIGATION_OPENED =
      When.of(Investigation.class, "openedOn", "utredningens inledande", Investigation::openedOn)
          .required();

  /** Informationen om utredningen. */
  public static final When INVESTIGATION_INFORMED =
      When.of(
          Investigation.class,
          "informedOn",
          "informationen om utredningen",
          Investigation::informedOn);

  /** Utredningens avslutande. */
  public static final When INVESTIGATION_CLOSED =
      When.of(Investigation.class, "closedOn", "utredningens avslutande", Investigation::closedOn);

  /** Domen. */
  public static final When JUDGMENT =
      When.of(Judgment.class, "announcedOn", "domen", Judgment::announcedOn).required();

  /** Delgivningen av domen. */
  public static final When JUDGMENT_RECEIVED =
      When.of(Judgment.class, "receivedOn", "delgivningen av domen", Judgment::receivedOn);

  /** Domens laga kraft. */
  public static final When JUDGMENT_LEGAL_FORCE =
      When.of(Judgment.class, "legalForceOn", "domens laga kraft", Judgment::legalForceOn);

  /** Den dag domstolen har satt. */
  public static final When JUDGMENT_SET_DAY =
      When.of(Judgment.class, "setDay", "den dag domstolen har satt", Judgment::setDay).ahead();

  /** Domens upphörande. */
  public static final When JUDGMENT_ENDED =
      When.of(Judgment.class, "endedOn", "domens upphörande", Judgment::endedOn);

  /** Att missförhållandet uppmärksammades. */
  public static final When MISCONDUCT_OBSERVED =
      When.of(
          MisconductReport.class,
          "observedOn",
          "att missförhållandet uppmärksammades",
          MisconductReport::observedOn);

  /** Rapporten om missförhållandet. */
  public static final When MISCONDUCT_REPORTED =
      When.of(
          MisconductReport.class,
          "reportedOn",
          "rapporten om missförhållandet",
          MisconductReport::reportedOn);

  /** Utredningen av missförhållandet. */
  public static final When MISCONDUCT_INVESTIGATED =
      When.of(
          MisconductReport.class,
          "investigationOpenedOn",
          "utredningen av missförhållandet",
          MisconductReport::investigationOpenedOn);

  /** Informationen till nämnden. */
  public static final When MISCONDUCT_BOARD_INFORMED =
      When.of(
          MisconductReport.class,
          "boardInformedOn",
          "informationen till nämnden",
          MisconductReport::boardInformedOn);

  /** Bedömningen att missförhållandet är allvarligt. */
  public static final When MISCONDUCT_SERIOUS =
      When.of(
          MisconductReport.class,
          "assessedSeriousOn",
          "bedömningen att missförhållandet är allvarligt",
          MisconductReport::assessedSeriousOn);

  /** Bedömningen att missförhållandet inte är allvarligt. */
  public static final When MISCONDUCT_NOT_SERIOUS =
      When.of(
          MisconductReport.class,
          "assessedNotSeriousOn",
          "bedömningen att missförhållandet inte är allvarligt",
          MisconductReport::assessedNotSeriousOn);

  /** Anmälan till IVO. */
  public static final When MISCONDUCT_NOTIFIED =
      When.of(
          MisconductReport.class, "notifiedOn", "anmälan till IVO", MisconductReport::notifiedOn);

  /** Att utredningen lämnades till IVO. */
  public static final When MISCONDUCT_INVESTIGATION_FILED =
      When.of(
          MisconductReport.class,
          "investigationFiledOn",
          "att utredningen lämnades till IVO",
          MisconductReport::investigationFiledOn);

  /** Att missförhållandet avhjälptes. */
  public static final When MISCONDUCT_REMEDIED =
      When.of(
          MisconductReport.class,
          "closedOn",
          "att missförhållandet avhjälptes",
          MisconductReport::closedOn);

  /** Erbjudandet. */
  public static final When OFFERED =
      When.of(Offer.class, "offeredOn", "erbjudandet", Offer::offeredOn).required();

  /** Att erbjudandet antogs. */
  public static final When OFFER_ACCEPTED =
      When.of(Offer.class, "acceptedOn", "att erbjudandet antogs", Offer::acceptedOn);

  /** Att erbjudandet avböjdes. */
  public static final When OFFER_DECLINED =
      When.of(Offer.class, "declinedOn", "att erbjudandet avböjdes", Offer::declinedOn);

  /** Utbetalningen. */
  public static final When PAID =
      When.of(Payment.class, "paidOn", "utbetalningen", Payment::paidOn).required();

  /** Återbetalningen. */
  public static final When REPAID =
      When.of(Payment.class, "repaidOn", "återbetalningen", Payment::repaidOn);

  /** Talan om återkrav. */
  public static final When CLAIMED =
      When.of(Payment.class, "claimedOn", "talan om återkrav", Payment::claimedOn);

  /** Eftergiften. */
  public static final When WAIVED =
      When.of(Payment.class, "waivedOn", "eftergiften", Payment::waivedOn);

  /** Födelsedagen. */
  public static final When BORN =
      When.of(Person.class, "birthDate", "födelsedagen", Person::birthDate).required();

  /** Dödsdagen. */
  public static final When DECEASED =
      When.of(Person.class, "deceasedOn", "dödsdagen", Person::deceasedOn);

  /** Placeringsbeslutet. */
  public static final When PLACEMENT_DECIDED =
      When.of(Placement.class, "decidedOn", "placeringsbeslutet", Placement::decidedOn)
          .shownBy((Placement f) -> f.executedOn() != null);

  /** Placeringens verkställande. */
  public static final When PLACED =
      When.of(Placement.class, "executedOn", "placeringens verkställande", Placement::executedOn)
          .shownBy((Placement f) -> f.endedOn() != null);

  /** Hemutredningen. */
  public static final When HOME_INVESTIGATED =
      When.of(
          Placement.class, "homeInvestigatedOn", "hemutredningen", Placement::homeInvestigatedOn);

  /** Registerutdraget. */
  public static final When RECORDS_CHECKED =
      When.of(Placement.class, "recordsCheckedOn", "registerutdraget", Placement::recordsCheckedOn);

  /** Samrådet med den andra kommunen. */
  public static final When CONSULTED =
      When.of(
          Placement.class,
          "consultedOn",
          "samrådet med den andra kommunen",
          Placement::consultedOn);

  /** Avtalet med familjehemmet. */
  public static final When HOME_AGREEMENT =
      When.of(Placement.class, "agreementOn", "avtalet med familjehemmet", Placement::agreementOn);

  /** Placeringens upphörande. */
  public static final When PLACEMENT_ENDED =
      When.of(Placement.class, "endedOn", "placeringens upphörande", Placement::endedOn);

  /** Erbjudandet om plan. */
  public static final When PLAN_OFFERED =
      When.of(Plan.class, "offeredOn", "erbjudandet om plan", Plan::offeredOn);

  /** Att planen avböjdes. */
  public static final When PLAN_DECLINED =
      When.of(Plan.class, "declinedOn", "att planen avböjdes", Plan::declinedOn);

  /** Planens upprättande. */
  public static final When PLAN_ESTABLISHED =
      When.of(Plan.class, "establishedOn", "planens upprättande", Plan::establishedOn)
          .shownBy((Plan f) -> f.endedOn() != null);

  /** Planens uppföljningsdag. */
  public static final When PLAN_FOLLOW_UP_DAY =
      When.of(Plan.class, "followUpOn", "planens uppföljningsdag", Plan::followUpOn).ahead();

  /** Planens upphörande. */
  public static final When PLAN_ENDED =
      When.of(Plan.class, "endedOn", "planens upphörande", Plan::endedOn);

  /** Begäran om senareläggning. */
  public static final When POSTPONEMENT_REQUESTED =
      When.of(
              Postponement.class,
              "requestedOn",
              "begäran om senareläggning",
              Postponement::requestedOn)
          .required();

  /** Senareläggningens slutdag. */
  public static final When POSTPONEMENT_LAST_DAY =
      When.of(Postponement.class, "until", "senareläggningens slutdag", Postponement::until)
          .ahead();

  /** Återkallelsen av senareläggningen. */
  public static final When POSTPONEMENT_WITHDRAWN =
      When.of(
          Postponement.class,
          "withdrawnOn",
          "återkallelsen av senareläggningen",
          Postponement::withdrawnOn);

  /** Beslutet att inleda eller inte inleda utredning. */
  public static final When ASSESSED =
      When.of(
              PreliminaryAssessment.class,
              "decidedOn",
              "beslutet att inleda eller inte inleda utredning",
              PreliminaryAssessment::decidedOn)
          .shownBy((PreliminaryAssessment f) -> f.outcome() != null);

  /** Den sista anteckningen. */
  public static final When LAST_NOTE =
      When.of(
          RecordKeeping.class, "lastNoteOn", "den sista anteckningen", RecordKeeping::lastNoteOn);

  /** Att förhållandena upphörde. */
  public static final When CIRCUMSTANCES_CEASED =
      When.of(
          RecordKeeping.class,
          "circumstancesCeasedOn",
          "att förhållandena upphörde",
          RecordKeeping::circumstancesCeasedOn);

  /** Att akten kom in till arkivet. */
  public static final When FILE_ARCHIVED =
      When.of(
          RecordKeeping.class,
          "receivedOn",
          "att akten kom in till arkivet",
          RecordKeeping::receivedOn);

  /** Att ärendet avslutades. */
  public static final When MATTER_CLOSED =
      When.of(RecordKeeping.class, "closedOn", "att ärendet avslutades", RecordKeeping::closedOn);

  /** Gallringen. */
  public static final When CULLED =
      When.of(RecordKeeping.class, "culledOn", "gallringen", RecordKeeping::culledOn);

  /** Begärans ankomst. */
  public static final When REQUEST_RECEIVED =
      When.of(Request.class, "receivedOn", "begärans ankomst", Request::receivedOn).required();

  /** Den dag som angetts i begäran. */
  public static final When REQUEST_DUE_DAY =
      When.of(Request.class, "dueOn", "den dag som angetts i begäran", Request::dueOn).ahead();

  /** Svaret. */
  public static final When ANSWERED =
      When.of(Request.class, "answeredOn", "svaret", Request::answeredOn);

  /** Återkallelsen av begäran. */
  public static final When REQUEST_WITHDRAWN =
      When.of(Request.class, "withdrawnOn", "återkallelsen av begäran", Request::withdrawnOn);

  /** Granskningen. */
  public static final When REVIEWED =
      When.of(Review.class, "heldOn", "granskningen", Review::heldOn).required();

  /** Inhibitionen. */
  public static final When STAY_ORDERED =
      When.of(Stay.class, "orderedOn", "inhibitionen", Stay::orderedOn).required();

  /** Inhibitionens upphörande. */
  public static final When STAY_LIFTED =
      When.of(Stay.class, "liftedOn", "inhibitionens upphörande", Stay::liftedOn);

  /** Full verkställighet. */
  public static final When FULLY_EXECUTED =
      EXECUTED.only("full verkställighet", (Execution f) -> !f.partial());

  private Whens() {}

  /** A happening that needs no more than a day. */
  public static When event(EventKind kind) {
    return HAPPENED.only(kind.swedish(), (Event f) -> f.kind() == kind);
  }

  /** A report that has been sent. */
  public static When report(ReportKind kind) {
    return REPORT_FILED.only(kind.swedish(), (FiledReport f) -> f.kind() == kind);
  }

  /** A review; an omprövning also serves as an övervägande. */
  public static When review(ReviewKind kind) {
    return REVIEWED.only(
        kind.swedish(),
        (Review f) ->
            f.kind() == kind
                || (kind == ReviewKind.CONSIDERATION && f.kind() == ReviewKind.REEXAMINATION));
  }

  /** A contact with someone. */
  public static When contact(ContactWith party) {
    return CONTACT_MADE.only("kontakt med " + party.swedish(), (Contact f) -> f.party() == party);
  }

  /** A contact of some form. */
  public static When contact(ContactForm form) {
    return CONTACT_MADE.only(form.swedish(), (Contact f) -> f.form() == form);
  }

  /** A placement in some kind of home, carried out. */
  public static When placed(HomeKind home) {
    return PLACED.only("placering i " + home.swedish(), (Placement f) -> f.home() == home);
  }

  /** A decision on a coercive measure. */
  public static When measure(CoerciveKind kind) {
    return MEASURE_DECIDED.only(
        "beslut om " + kind.swedish(), (CoerciveMeasure f) -> f.kind() == kind);
  }

  /** A plan that has been made. */
  public static When plan(PlanKind kind) {
    return PLAN_ESTABLISHED.only(kind.swedish(), (Plan f) -> f.kind() == kind);
  }

  /** An offer of a plan. */
  public static When planOffered(PlanKind kind) {
    return PLAN_OFFERED.only("erbjudande om " + kind.swedish(), (Plan f) -> f.kind() == kind);
  }

  /** Inledande av an investigation. */
  public static When opened(InvestigationKind kind) {
    return INVESTIGATION_OPENED.only(
        "inledande av " + kind.swedish(), (Investigation f) -> f.kind() == kind);
  }

  /** Avslutande av an investigation. */
  public static When closed(InvestigationKind kind) {
    return INVESTIGATION_CLOSED.only(
        "avslutande av " + kind.swedish(), (Investigation f) -> f.kind() == kind);
  }

  /** A judgment with some outcome. */
  public static When judgment(JudgmentOutcome outcome) {
    return JUDGMENT.only(
        "dom som avser " + outcome.swedish(), (Judgment f) -> f.outcome() == outcome);
  }

  /** An application about something. */
  public static When application(ApplicationMatter matter) {
    return APPLICATION_RECEIVED.only(
        "ansökan om " + matter.swedish(), (Application f) -> f.matter() == matter);
  }

  /** A request for something. */
  public static When request(RequestKind kind) {
    return REQUEST_RECEIVED.only(kind.swedish(), (Request f) -> f.kind() == kind);
  }

  /** Svar på a request. */
  public static When answer(RequestKind kind) {
    return ANSWERED.only("svar på " + kind.swedish(), (Request f) -> f.kind() == kind);
  }

  /** Inledande av a follow-up. */
  public static When followUp(FollowUpKind kind) {
    return FOLLOW_UP_STARTED.only(
        "inledande av " + kind.swedish(), (FollowUp f) -> f.kind() == kind);
  }

  /** An appeal by a party. */
  public static When appealBy(AppealParty party) {
    return APPEAL_RECEIVED.only(
        "överklagande av " + party.swedish(), (Appeal f) -> f.party() == party);
  }
}
