package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.FactType;
import se.lagfrist.law.Citation;
import se.lagfrist.law.Governance;
import se.lagfrist.obligation.Force;
import se.lagfrist.obligation.Gap;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.ObligationBuilder;
import se.lagfrist.obligation.ObligationKey;
import se.lagfrist.obligation.Status;
import se.lagfrist.obligation.SundayRule;
import se.lagfrist.rulebook.LawText;
import se.lagfrist.rulebook.Rule;

/** Puts obligations together from what was found and judged. */
final class Obligations {

  private Obligations() {}

  /** Puts down an obligation that has been judged. */
  static void add(
      Answers answers, Trail trail, Verdict verdict, String occurrence, boolean projected) {
    if (isUntracked(trail, verdict)) {
      untracked(answers, trail, occurrence, projected);
      return;
    }
    answers.wake(verdict.wake());
    Status status = verdict.status();
    if (status == Status.OCCURRED && isUnsettled(trail)) {
      // If the last day is moved, what was to be done can be done until then.
      answers.wake(trail.days().rolled());
    }
    Happened done = trail.done();
    boolean broken = done != null && trail.rule().brokenBy().contains(done.happening());
    answers.add(
        builder(answers, trail, occurrence, status, verdict.metOn())
            .metOn(verdict.metOn())
            .lapsedOn(verdict.closedOn(Status.LAPSED))
            .occurredOn(verdict.closedOn(Status.OCCURRED))
            .tooLateSince(verdict.closedOn(Status.OVERDUE))
            .breach(verdict.breach())
            .breachedOn(broken && done != null ? done.day() : null)
            .projected(projected)
            .reason(() -> Reasons.of(trail, verdict))
            .build());
  }

  /** Returns whether it stands open only because nothing the host keeps could close it. */
  private static boolean isUntracked(Trail trail, Verdict verdict) {
    RecordingProfile profile = trail.occasion().settings().recording();
    if (profile == null || trail.done() != null) {
      return false;
    }
    return switch (verdict.status()) {
      case UPCOMING, OVERDUE, OCCURRED ->
          !profile.couldMeet(trail.rule()) || isDoneByUnkept(trail, profile);
      case MET, MET_LATE, LAPSED, UNDETERMINED, UNTRACKED -> false;
    };
  }

  /** Returns whether it was done, and only who did it is not kept: then nobody can call it open. */
  private static boolean isDoneByUnkept(Trail trail, RecordingProfile profile) {
    return trail.rejected().all().stream()
        .anyMatch(
            one ->
                one.body() == Body.UNKNOWN
                    && !profile.keeps(FactType.of(one.happened().fact()), "body"));
  }

  private static void untracked(
      Answers answers, Trail trail, String occurrence, boolean projected) {
    Trail untold = trail.untold();
    answers.add(
        builder(answers, untold, occurrence, Status.UNTRACKED, null)
            .projected(projected)
            .reason(() -> Reasons.ofUntracked(trail))
            .build());
  }

  /** Puts down an obligation that cannot be told, since a day is missing. */
  static void undetermined(Answers answers, Trail trail, Gap gap, String occurrence) {
    RecordingProfile profile = trail.occasion().settings().recording();
    if (profile != null && !profile.couldMeet(trail.rule())) {
      untracked(answers, trail, occurrence, false);
      return;
    }
    Trail untold = trail.untold();
    answers.add(
        builder(answers, untold, occurrence, Status.UNDETERMINED, null)
            .gap(gap)
            .reason(() -> Reasons.ofGap(gap))
            .build());
  }

  /** Returns whether it is unsettled that a Sunday moves the last day: lag (1930:173). */
  private static boolean isUnsettled(Trail trail) {
    return trail.rule().details().sundayRule() == SundayRule.UNSETTLED;
  }

  private static ObligationBuilder builder(
      Answers answers, Trail trail, String occurrence, Status status, @Nullable LocalDate metOn) {
    Rule rule = trail.rule();
    Days days = trail.days();
    Force force = rule.force();
    if (rule.benchmark() != null && days.last() != null && days.statutory() == null) {
      force = Force.PRACTICE;
    }
    String anchor = trail.occasion().facts().anchor().id();
    LocalDate shown = shown(trail, metOn);
    Governance<LawText> governance = trail.governance();
    LawText governing = governance == null ? rule.law().on(shown) : governance.version();
    return Obligation.builder(
            new ObligationKey(rule.id(), anchor, occurrence), rule.details(shown, governing), force)
        .status(status)
        .start(trail.start())
        .days(
            days.statutory(),
            days.last(),
            days.planned(),
            isUnsettled(trail) ? days.rolled() : null)
        .citation(citation(answers, trail, metOn))
        .explanation(() -> Teller.tell(trail));
  }

  /**
   * The wording in force on the earliest of the day asked about, the last day, the day met. When
   * the next one comes before the last day, the answer changes.
   */
  private static Citation citation(Answers answers, Trail trail, @Nullable LocalDate metOn) {
    LocalDate asOf = trail.asOf();
    LocalDate last = trail.days().last();
    LocalDate fixed = metOn == null || (last != null && last.isBefore(metOn)) ? last : metOn;
    LocalDate day = shown(trail, metOn);
    List<LawText> versions = trail.rule().law().versions();
    for (int i = versions.size() - 1; i >= 0; i--) {
      LocalDate from = versions.get(i).inForce().from();
      LocalDate to = versions.get(i).inForce().to();
      if (to != null && to.isBefore(asOf)) {
        break;
      }
      wake(answers, from, fixed);
      wake(answers, to == null ? null : to.plusDays(1), fixed);
    }
    for (Rule.EarlierRecipient one : trail.rule().earlierRecipients()) {
      wake(answers, one.until().plusDays(1), fixed);
    }
    LawText shown = trail.rule().law().on(day);
    if (shown != null) {
      return shown.citation();
    }
    Governance<LawText> governance = trail.governance();
    return governance != null
        ? governance.version().citation()
        : versions.get(versions.size() - 1).citation();
  }

  /** Returns the earliest of the day asked about, the last day and the day it was met. */
  private static LocalDate shown(Trail trail, @Nullable LocalDate metOn) {
    LocalDate asOf = trail.asOf();
    LocalDate last = trail.days().last();
    LocalDate fixed = metOn == null || (last != null && last.isBefore(metOn)) ? last : metOn;
    return fixed != null && fixed.isBefore(asOf) ? fixed : asOf;
  }

  private static void wake(Answers answers, @Nullable LocalDate day, @Nullable LocalDate fixed) {
    if (day != null && (fixed == null || !day.isAfter(fixed))) {
      answers.wake(day);
    }
  }
}
