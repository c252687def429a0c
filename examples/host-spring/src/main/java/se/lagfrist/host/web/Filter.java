package se.lagfrist.host.web;

import org.jspecify.annotations.Nullable;
import se.lagfrist.engine.WorkList;
import se.lagfrist.host.answer.DeskQuery;
import se.lagfrist.obligation.Consequence;
import se.lagfrist.obligation.ObligationKind;

/**
 * What a reader has chosen to see. All of it stands in the address, so a bookmark keeps it.
 *
 * @param enhet the unit, or null
 * @param handlaggare the worker's id, or null
 * @param slag the kind of duty, or null
 * @param foljd what a missed day costs, or null
 * @param kvar at most so many days left, or null
 * @param lag whether only law and regulations are shown
 * @param sok part of a case's id, or null
 */
public record Filter(
    @Nullable String enhet,
    @Nullable String handlaggare,
    @Nullable ObligationKind slag,
    @Nullable Consequence foljd,
    @Nullable Integer kvar,
    @Nullable Boolean lag,
    @Nullable String sok) {

  /** Takes what was left empty in a form for nothing. */
  public Filter {
    enhet = enhet == null || enhet.isBlank() ? null : enhet;
    handlaggare = handlaggare == null || handlaggare.isBlank() ? null : handlaggare;
    sok = sok == null || sok.isBlank() ? null : sok.strip();
    lag = Boolean.TRUE.equals(lag) ? Boolean.TRUE : null;
  }

  /** Returns whether only law and regulations are shown. */
  public boolean lawOnly() {
    return lag != null;
  }

  /** Returns the same with what a missed day costs. */
  Filter with(@Nullable Consequence cost) {
    return new Filter(enhet, handlaggare, slag, cost, kvar, lag, sok);
  }

  /** Returns whose work it is. */
  public WorkList.Whose whose() {
    return new WorkList.Whose(enhet, handlaggare);
  }

  DeskQuery query(AskedDay day, String folder) {
    return new DeskQuery(
        day.day(), whose(), slag, foljd, kvar, lawOnly(), sok == null ? "" : sok, folder);
  }

  /** Returns whose work it is, in words. */
  public String swedish() {
    String who = handlaggare == null ? "" : "handläggare " + handlaggare;
    String where = enhet == null ? "" : enhet;
    String both = where + (where.isEmpty() || who.isEmpty() ? "" : ", ") + who;
    return both.isEmpty() ? "alla enheter" : both;
  }
}
