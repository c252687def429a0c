package se.lagfrist.report;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Execution;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.Interruption;
import se.lagfrist.casefile.InterruptionCause;
import se.lagfrist.casefile.Offer;
import se.lagfrist.casefile.Postponement;
import se.lagfrist.casefile.Request;
import se.lagfrist.casefile.RequestKind;
import se.lagfrist.casefile.Stay;

/** What the rest of a case tells about a wait, up to a day: offers, reasons, partial execution. */
final class Told {

  private final List<IvoItem.MadeOffer> offers = new ArrayList<>(0);
  private final Set<String> reasons = new LinkedHashSet<>();
  private final List<String> notes = new ArrayList<>(0);
  private final LocalDate until;
  private boolean partial;
  private boolean hostMunicipality;

  Told(CaseFile known, Wait wait, LocalDate until) {
    this.until = until;
    for (Interruption interruption : wait.interruptions()) {
      interruption(interruption);
    }
    for (Fact fact : known.facts()) {
      if (Waits.concerns(fact, wait.grant())) {
        read(fact, wait);
      }
    }
    offers.sort(comparing(IvoItem.MadeOffer::offeredOn));
    offers.stream()
        .map(IvoItem.MadeOffer::declinedOn)
        .filter(day -> day != null)
        .forEach(day -> reasons.add("erbjudande avböjt " + day));
    if (wait.grant().provision() == null && wait.grant().decision()) {
      notes.add("Beslutets lagrum saknas i ärendet; kontrollera att beslutet ska rapporteras.");
    }
    if (hostMunicipality) {
      notes.add("Verkställighet är begärd i vistelsekommunen; båda kommunerna rapporterar.");
    }
  }

  private void interruption(Interruption interruption) {
    InterruptionCause cause = interruption.cause();
    if (cause == InterruptionCause.PARTIAL) {
      partial = true;
    } else if (cause != null) {
      reasons.add("avbrott: " + cause.swedish());
    }
    if (cause == InterruptionCause.PERSON || cause == InterruptionCause.HOSPITAL) {
      notes.add("Avbrottet beror på den enskilde; handläggaren avgör om det ska rapporteras.");
    }
  }

  private void read(Fact fact, Wait wait) {
    if (fact instanceof Execution execution) {
      LocalDate ended = execution.endedOn();
      partial |=
          Boolean.TRUE.equals(execution.partial())
              && wait.kind() == WaitKind.UNEXECUTED
              && passed(execution.startedOn())
              && (ended == null || ended.isAfter(until));
    } else if (fact instanceof Offer offer
        && offer.offeredOn() != null
        && passed(offer.offeredOn())
        && !offer.offeredOn().isBefore(wait.start())) {
      LocalDate accepted = passed(offer.acceptedOn()) ? offer.acceptedOn() : null;
      LocalDate declined = passed(offer.declinedOn()) ? offer.declinedOn() : null;
      offers.add(new IvoItem.MadeOffer(offer.offeredOn(), accepted, declined));
    } else if (fact instanceof Postponement postponement
        && passed(postponement.requestedOn())
        && !passed(postponement.withdrawnOn())) {
      LocalDate wanted = postponement.until();
      reasons.add("senarelagt på egen begäran" + (wanted == null ? "" : " till " + wanted));
    } else if (fact instanceof Stay stay && passed(stay.orderedOn()) && !passed(stay.liftedOn())) {
      reasons.add("domstol har beslutat om inhibition");
    } else if (fact instanceof Request request
        && request.kind() == RequestKind.EXECUTION_IN_HOST_MUNICIPALITY
        && passed(request.receivedOn())
        && !passed(request.withdrawnOn())) {
      hostMunicipality = true;
    }
  }

  private boolean passed(@Nullable LocalDate day) {
    return day != null && !day.isAfter(until);
  }

  boolean partial() {
    return partial;
  }

  boolean hostMunicipality() {
    return hostMunicipality;
  }

  List<IvoItem.MadeOffer> offers() {
    return offers;
  }

  List<String> notes() {
    return notes;
  }

  String reason() {
    return String.join("; ", reasons);
  }
}
