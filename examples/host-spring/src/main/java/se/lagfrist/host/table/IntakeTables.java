package se.lagfrist.host.table;

import java.util.List;
import se.lagfrist.casefile.AgeGroup;
import se.lagfrist.casefile.Application;
import se.lagfrist.casefile.ApplicationBuilder;
import se.lagfrist.casefile.ApplicationMatter;
import se.lagfrist.casefile.AssessmentOutcome;
import se.lagfrist.casefile.ConcernReport;
import se.lagfrist.casefile.ConcernReportBuilder;
import se.lagfrist.casefile.Contact;
import se.lagfrist.casefile.ContactBuilder;
import se.lagfrist.casefile.ContactForm;
import se.lagfrist.casefile.ContactWith;
import se.lagfrist.casefile.Event;
import se.lagfrist.casefile.EventBuilder;
import se.lagfrist.casefile.EventKind;
import se.lagfrist.casefile.Extension;
import se.lagfrist.casefile.ExtensionBuilder;
import se.lagfrist.casefile.Investigation;
import se.lagfrist.casefile.InvestigationBuilder;
import se.lagfrist.casefile.InvestigationKind;
import se.lagfrist.casefile.InvestigationOutcome;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.Measure;
import se.lagfrist.casefile.Person;
import se.lagfrist.casefile.PersonBuilder;
import se.lagfrist.casefile.PreliminaryAssessment;
import se.lagfrist.casefile.PreliminaryAssessmentBuilder;
import se.lagfrist.casefile.ReporterCategory;
import se.lagfrist.casefile.Request;
import se.lagfrist.casefile.RequestBuilder;
import se.lagfrist.casefile.RequestKind;

/** The tables of what comes in and what is investigated. */
final class IntakeTables {

  private IntakeTables() {}

  static List<FactTable<?, ?>> all() {
    return List.of(
        FactTable.of(
                "person",
                Person.class,
                Person::of,
                PersonBuilder::concerns,
                PersonBuilder::registeredOn,
                PersonBuilder::build)
            .day("fodelsedatum", "birthDate", PersonBuilder::birthDate)
            .day("avliden_datum", "deceasedOn", PersonBuilder::deceasedOn),
        FactTable.of(
                "aktualisering",
                "anmälan",
                ConcernReport.class,
                ConcernReport::of,
                ConcernReportBuilder::concerns,
                ConcernReportBuilder::registeredOn,
                ConcernReportBuilder::build)
            .must("avser", AgeGroup.class, ConcernReport::about, ConcernReportBuilder::about)
            .word(
                "anmalare",
                ReporterCategory.class,
                ConcernReport::reporter,
                ConcernReportBuilder::reporter)
            .day("inkom_datum", "receivedOn", ConcernReportBuilder::receivedOn)
            .day(
                "aterkoppling_begard",
                "feedbackRequestedOn",
                ConcernReportBuilder::feedbackRequestedOn)
            .day("aterkoppling_lamnad", "feedbackGivenOn", ConcernReportBuilder::feedbackGivenOn)
            .mark(
                "aterkoppling_olamplig",
                ConcernReport::feedbackInappropriate,
                ConcernReportBuilder::feedbackInappropriate),
        FactTable.of(
                "aktualisering",
                "ansökan",
                Application.class,
                Application::of,
                ApplicationBuilder::concerns,
                ApplicationBuilder::registeredOn,
                ApplicationBuilder::build)
            .must("avser", ApplicationMatter.class, Application::matter, ApplicationBuilder::matter)
            .word("insats", Measure.class, Application::measure, ApplicationBuilder::measure)
            .day("inkom_datum", "receivedOn", ApplicationBuilder::receivedOn)
            .day("komplett_datum", "completeOn", ApplicationBuilder::completeOn)
            .day("aterkallad_datum", "withdrawnOn", ApplicationBuilder::withdrawnOn),
        FactTable.of(
                "aktualisering",
                "begäran",
                Request.class,
                Request::of,
                RequestBuilder::concerns,
                RequestBuilder::registeredOn,
                RequestBuilder::build)
            .must("avser", RequestKind.class, Request::kind, RequestBuilder::kind)
            .day("inkom_datum", "receivedOn", RequestBuilder::receivedOn)
            .day("svar_senast", "dueOn", RequestBuilder::dueOn)
            .day("besvarad_datum", "answeredOn", RequestBuilder::answeredOn)
            .day("aterkallad_datum", "withdrawnOn", RequestBuilder::withdrawnOn),
        FactTable.of(
                "forhandsbedomning",
                PreliminaryAssessment.class,
                PreliminaryAssessment::of,
                PreliminaryAssessmentBuilder::concerns,
                PreliminaryAssessmentBuilder::registeredOn,
                PreliminaryAssessmentBuilder::build)
            .word(
                "utfall",
                AssessmentOutcome.class,
                PreliminaryAssessment::outcome,
                PreliminaryAssessmentBuilder::outcome)
            .day("beslut_datum", "decidedOn", PreliminaryAssessmentBuilder::decidedOn),
        FactTable.of(
                "utredning",
                Investigation.class,
                Investigation::of,
                InvestigationBuilder::concerns,
                InvestigationBuilder::registeredOn,
                InvestigationBuilder::build)
            .must("slag", InvestigationKind.class, Investigation::kind, InvestigationBuilder::kind)
            .text("sak", Investigation::matter, InvestigationBuilder::matter)
            .word(
                "utfall",
                InvestigationOutcome.class,
                Investigation::outcome,
                InvestigationBuilder::outcome)
            .day("inledd_datum", "openedOn", InvestigationBuilder::openedOn)
            .day("information_datum", "informedOn", InvestigationBuilder::informedOn)
            .day("avslutad_datum", "closedOn", InvestigationBuilder::closedOn),
        FactTable.of(
                "forlangning",
                Extension.class,
                Extension::of,
                ExtensionBuilder::concerns,
                ExtensionBuilder::registeredOn,
                ExtensionBuilder::build)
            .day("begard_datum", "requestedOn", ExtensionBuilder::requestedOn)
            .day("beslut_datum", "decidedOn", ExtensionBuilder::decidedOn)
            .day("till_datum", "until", ExtensionBuilder::until),
        FactTable.of(
                "kontakt",
                Contact.class,
                Contact::of,
                ContactBuilder::concerns,
                ContactBuilder::registeredOn,
                ContactBuilder::build)
            .must("med", ContactWith.class, Contact::party, ContactBuilder::party)
            .word("form", ContactForm.class, Contact::form, ContactBuilder::form)
            .day("kontakt_datum", "madeOn", ContactBuilder::madeOn),
        FactTable.of(
                "handelse",
                Event.class,
                Event::of,
                EventBuilder::concerns,
                EventBuilder::registeredOn,
                EventBuilder::build)
            .word("slag", EventKind.class, Event::kind, EventBuilder::kind)
            .word("lag", LawArea.class, Event::law, EventBuilder::law)
            .day("handelse_datum", "happenedOn", EventBuilder::happenedOn)
            .day("planerad_datum", "plannedOn", EventBuilder::plannedOn));
  }
}
