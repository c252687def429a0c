package se.lagfrist.report;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.DelayAction;
import se.lagfrist.casefile.DelayReason;
import se.lagfrist.casefile.Execution;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.InterimHelp;
import se.lagfrist.casefile.Interruption;
import se.lagfrist.casefile.InterruptionCause;
import se.lagfrist.casefile.Offer;
import se.lagfrist.casefile.Postponement;
import se.lagfrist.casefile.Request;
import se.lagfrist.casefile.RequestKind;
import se.lagfrist.casefile.Stay;
import se.lagfrist.casefile.Term;

/**
 * What the rest of a case tells about a wait, up to a day: offers, reasons, partial execution. What
 * was told of the reasons counts until the report is sent, since it is told when it is made.
 */
final class Told {

  private final List<IvoItem.MadeOffer> offers = new ArrayList<>(0);
  private final Set<String> reasons = new LinkedHashSet<>();
  private final List<String> notes = new ArrayList<>(0);
  private final List<DelayReason> stated = new ArrayList<>(0);
  private final LocalDate until;
  private boolean partial;
  private boolean hostMunicipality;

  /**
   * Reads it.
   *
   * @param until the day up to which the wait is told
   * @param sent the last day on which the report is sent
   */
  Told(CaseFile known, Wait wait, LocalDate until, LocalDate sent) {
    this.until = until;
    for (Interruption interruption : wait.interruptions()) {
      interruption(interruption);
    }
    for (Fact fact : known.facts()) {
      if (fact instanceof DelayReason reason && isAbout(reason, wait, sent)) {
        stated.add(reason);
      } else if (Waits.concerns(fact, wait.grant())) {
        read(fact, wait);
      }
    }
    stated.sort(comparing(DelayReason::statedOn).thenComparing(DelayReason::id));
    latest(DelayReason::cause).forEach(reasons::add);
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

  /**
   * Returns whether reasons were given for this wait: they name it or its decision, and were given
   * while it lasted or when it was reported.
   */
  private static boolean isAbout(DelayReason reason, Wait wait, LocalDate sent) {
    LocalDate day = reason.statedOn();
    boolean named = wait.interruptions().stream().anyMatch(i -> i.id().equals(reason.concerns()));
    return day != null
        && (named || Waits.concerns(reason, wait.grant()))
        && !day.isBefore(wait.start())
        && (wait.end() == null || !day.isAfter(sent));
  }

  /** Returns the terms of one field that were given on the last day on which any was given. */
  private Set<String> latest(Function<DelayReason, @Nullable Term> field) {
    Set<String> terms = new LinkedHashSet<>();
    LocalDate last = null;
    for (DelayReason reason : stated) {
      Term term = field.apply(reason);
      if (term != null) {
        if (!Objects.equals(last, reason.statedOn())) {
          terms.clear();
        }
        last = reason.statedOn();
        terms.add(term.swedish());
      }
    }
    return terms;
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

  /** Returns what has been done; that nothing has been done only if nothing else was told. */
  List<String> actions() {
    Set<DelayAction> done = new LinkedHashSet<>();
    stated.stream().map(DelayReason::action).filter(Objects::nonNull).forEach(done::add);
    if (done.size() > 1) {
      done.remove(DelayAction.NONE);
    }
    return done.stream().map(DelayAction::swedish).toList();
  }

  /** Returns what help there is meanwhile. */
  List<String> interim() {
    Set<String> help = latest(DelayReason::interim);
    if (partial) {
      help.remove(InterimHelp.NONE.swedish());
      help.add("en del av det beviljade ges");
    }
    return List.copyOf(help);
  }

  /** Returns whether an offer was made, or null if nothing tells. */
  @Nullable Boolean offered() {
    Boolean told = offers.isEmpty() ? null : Boolean.TRUE;
    for (DelayReason reason : stated) {
      if (reason.offered() != null && !Boolean.TRUE.equals(told)) {
        told = reason.offered();
      }
    }
    return told;
  }

  List<String> notes() {
    return notes;
  }

  String reason() {
    return String.join("; ", reasons);
  }
}
