package se.lagfrist.rulebook;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lagfrist.law.LawTimeline;
import se.lagfrist.obligation.Force;
import se.lagfrist.obligation.Obligation.Details;
import se.lagfrist.time.DateSpan;
import se.lagfrist.time.StatutoryPeriod;

/**
 * One duty as a rule file states it: everything but the condition, which Drools holds.
 *
 * @param id stable id, such as {@code sol.forhandsbedomning}
 * @param catalogueIds ids of the duties in the legal catalogue that it answers
 * @param force what it rests on
 * @param details name, duty, kind, responsible; the recipient of today and the notes that belong to
 *     no single wording
 * @param earlierRecipients who got it before, earliest first
 * @param asks the sentences of the rule file that say to what it applies
 * @param law its wordings over time
 * @param recurrence period from one time to the next; null if it does not recur
 * @param fulfilments what meets it, each alone
 * @param lapses what makes it no longer needed, each alone
 * @param extendable whether a decision to extend the time moves its last day
 * @param endsMeasure whether what the rule says occurs ends the measure it is about
 * @param inferences what it adds to a case, if it is a conclusion and no duty; else empty
 * @param benchmark a number that is not law, if the provision has none
 * @param counting what it says of its counting beside the period
 * @param until what ends the window of a prohibition
 * @param brokenBy what breaks a prohibition
 * @param sources further sources
 * @param decision for a local rule: when and by whom it was decided
 * @param switchName the setting without which the rule rests; null if it always applies
 * @param requiredFact Swedish term of the kind of fact without which the duty cannot be counted
 * @param file the rule file
 * @param line where in it, from 1
 * @param reading what the rule file says of how far its own act was read; null if nothing
 */
public record Rule(
    String id,
    List<String> catalogueIds,
    Force force,
    Details details,
    List<EarlierRecipient> earlierRecipients,
    List<Condition> asks,
    LawTimeline<LawText> law,
    @Nullable Recurrence recurrence,
    List<Fulfilment> fulfilments,
    List<Lapse> lapses,
    boolean extendable,
    boolean endsMeasure,
    List<Inference> inferences,
    @Nullable Benchmark benchmark,
    Counting counting,
    @Nullable Happening until,
    List<Happening> brokenBy,
    List<String> sources,
    @Nullable String decision,
    @Nullable String switchName,
    @Nullable String requiredFact,
    String file,
    int line,
    @Nullable OwnReading reading) {

  /**
   * How a duty recurs.
   *
   * @param period from one time to the next; null for the same as the first time
   */
  public record Recurrence(@Nullable StatutoryPeriod period) {}

  /**
   * Who got it before.
   *
   * @param who who got it
   * @param until the last day on which it went there
   */
  public record EarlierRecipient(String who, LocalDate until) {}

  /** Copies the lists. */
  public Rule {
    catalogueIds = List.copyOf(catalogueIds);
    earlierRecipients =
        earlierRecipients.stream().sorted(comparing(EarlierRecipient::until)).toList();
    asks = List.copyOf(asks);
    fulfilments = List.copyOf(fulfilments);
    lapses = List.copyOf(lapses);
    inferences = List.copyOf(inferences);
    brokenBy = List.copyOf(brokenBy);
    sources = List.copyOf(sources);
  }

  /** Returns the sentences of the rule file that say to what it applies, in Swedish. */
  public List<String> conditions() {
    return asks.stream().map(Condition::swedish).toList();
  }

  /** Returns whether it is a conclusion: it adds to the case, and is no duty. */
  public boolean isConclusion() {
    return !inferences.isEmpty();
  }

  /** Returns who gets it when it is sent on a day, if anyone is named. */
  public Optional<String> recipientOn(LocalDate day) {
    return earlierRecipients.stream()
        .filter(r -> !day.isAfter(r.until()))
        .map(EarlierRecipient::who)
        .findFirst()
        .or(() -> Optional.ofNullable(details.recipient()));
  }

  /**
   * Returns what is said of the duty in one case: to whom it is reported on a day, and the notes on
   * the wording that governs.
   *
   * @param day the day
   * @param governing the wording that governs, or null if it cannot be told
   */
  public Details details(LocalDate day, @Nullable LawText governing) {
    List<String> notes = governing == null ? List.of() : governing.notes();
    String recipient = recipientOn(day).orElse(null);
    return notes.isEmpty() && Objects.equals(recipient, details.recipient())
        ? details
        : details.of(recipient, notes);
  }

  /** Returns every note, those on a single wording too. */
  public List<String> allNotes() {
    List<String> all = new ArrayList<>(details.notes());
    law.versions()
        .forEach(v -> v.notes().forEach(note -> all.add(v.citation().print() + ": " + note)));
    return List.copyOf(all);
  }

  /** Returns the recurrence, if it recurs. */
  public Optional<Recurrence> recurs() {
    return Optional.ofNullable(recurrence);
  }

  /**
   * Returns the rule with the wordings of the given acts cut off, for acts whose end is not yet
   * settled; empty if no wording is left.
   *
   * @param ends last day in force by SFS number, such as {@code 1990:52}
   */
  Optional<Rule> endingOn(Map<String, LocalDate> ends) {
    return ends.isEmpty()
        ? Optional.of(this)
        : with(law.versions().stream().flatMap(v -> cut(v, ends).stream()).toList());
  }

  /**
   * Returns the rule as it stood on a day: without the wordings that came later, and with the one
   * in force that day going on, since its end was not known yet; empty if no wording is left.
   */
  Optional<Rule> asOf(LocalDate day) {
    return with(
        law.versions().stream()
            .filter(v -> !v.inForce().from().isAfter(day))
            .map(v -> v.inForce().contains(day) ? v.during(DateSpan.from(v.inForce().from())) : v)
            .toList());
  }

  private Optional<Rule> with(List<LawText> versions) {
    return versions.isEmpty()
        ? Optional.empty()
        : Optional.of(restated(asks, LawTimeline.of(versions), file, line));
  }

  /**
   * Returns the rule with other conditions and wordings, from another place in a file.
   *
   * @param sentences the sentences that say to what it applies
   * @param law its wordings
   * @param file the rule file
   * @param line where in it, from 1
   */
  public Rule restated(List<Condition> sentences, LawTimeline<LawText> law, String file, int line) {
    return new Rule(
        id,
        catalogueIds,
        force,
        details,
        earlierRecipients,
        sentences,
        law,
        recurrence,
        fulfilments,
        lapses,
        extendable,
        endsMeasure,
        inferences,
        benchmark,
        counting,
        until,
        brokenBy,
        sources,
        decision,
        switchName,
        requiredFact,
        file,
        line,
        reading);
  }

  private static Optional<LawText> cut(LawText text, Map<String, LocalDate> ends) {
    LocalDate end = text.citation().act().map(act -> ends.get(act.sfs())).orElse(null);
    if (end == null) {
      return Optional.of(text);
    }
    LocalDate from = text.inForce().from();
    LocalDate to = text.inForce().to();
    if (from.isAfter(end)) {
      return Optional.empty();
    }
    return Optional.of(text.during(DateSpan.of(from, to == null || to.isAfter(end) ? end : to)));
  }
}
