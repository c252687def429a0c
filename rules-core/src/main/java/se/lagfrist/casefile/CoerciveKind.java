package se.lagfrist.casefile;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A measure that can be taken without consent under LVU, LPBS or LVM. */
public enum CoerciveKind implements Term {
  /** LVU 6 §. */
  IMMEDIATE_CUSTODY("omedelbart omhändertagande"),
  /** LVU 6 a §: no Swedish court is competent, and a foreign authority cannot be awaited. */
  CROSS_BORDER_CUSTODY("omedelbart omhändertagande för tillfällig vård"),
  /** LVU 9 a §: what the court grants when a custody under 6 a § is to go on. */
  TEMPORARY_CUSTODY("omhändertagande för tillfällig vård"),
  /** LVU 2 and 3 §§, decided by the court. */
  CARE("vård"),
  /** LVU 14 §. */
  CONTACT_RESTRICTION("umgängesbegränsning"),
  /** LVU 14 §. */
  SECRET_RESIDENCE("hemlig vistelseort"),
  /** LVU 22 §. */
  PREVENTIVE_MEASURE("förebyggande insats"),
  /** LVU 27 §. */
  TEMPORARY_RELOCATION_BAN("tillfälligt flyttningsförbud"),
  /** LVU 24 §. */
  RELOCATION_BAN("flyttningsförbud"),
  /** LVU 31 d §. */
  TEMPORARY_TRAVEL_BAN("tillfälligt utreseförbud"),
  /** LVU 31 a §. */
  TRAVEL_BAN("utreseförbud"),
  /** LPBS 4 kap. 1 §. */
  IMMEDIATE_SHELTER("omedelbar insats skyddat boende"),
  /** LPBS 3 kap. */
  SHELTER("insats skyddat boende"),
  /** LPBS 5 kap. 4 §. */
  SHELTER_SECRET_RESIDENCE("hemlig vistelseort i skyddat boende"),
  /** LPBS 5 kap. 4 §. */
  SHELTER_CONTACT_RESTRICTION("umgängesbegränsning i skyddat boende"),
  /** LVM 13 §. */
  LVM_CUSTODY("omhändertagande enligt LVM"),
  /** LVM 4 §. */
  LVM_CARE("vård enligt LVM");

  private final String swedish;

  CoerciveKind(String swedish) {
    this.swedish = swedish;
  }

  /** Returns the act that a measure of this kind rests on. */
  public LawArea law() {
    return switch (this) {
      case IMMEDIATE_CUSTODY,
          CROSS_BORDER_CUSTODY,
          TEMPORARY_CUSTODY,
          CARE,
          CONTACT_RESTRICTION,
          SECRET_RESIDENCE,
          PREVENTIVE_MEASURE,
          TEMPORARY_RELOCATION_BAN,
          RELOCATION_BAN,
          TEMPORARY_TRAVEL_BAN,
          TRAVEL_BAN ->
          LawArea.LVU;
      case IMMEDIATE_SHELTER, SHELTER, SHELTER_SECRET_RESIDENCE, SHELTER_CONTACT_RESTRICTION ->
          LawArea.LPBS;
      case LVM_CUSTODY, LVM_CARE -> LawArea.LVM;
    };
  }

  /**
   * Returns whether a measure of this kind can follow one of another directly, as care follows the
   * custody of the same person, so that what was done under that one still stands.
   *
   * @param before the kind of the measure before
   */
  public boolean follows(CoerciveKind before) {
    return switch (this) {
      case CARE, TEMPORARY_CUSTODY ->
          before == IMMEDIATE_CUSTODY
              || before == CROSS_BORDER_CUSTODY
              || before == TEMPORARY_CUSTODY;
      case LVM_CARE -> before == LVM_CUSTODY;
      case SHELTER -> before == IMMEDIATE_SHELTER;
      case RELOCATION_BAN -> before == TEMPORARY_RELOCATION_BAN;
      case TRAVEL_BAN -> before == TEMPORARY_TRAVEL_BAN;
      case IMMEDIATE_CUSTODY,
          CROSS_BORDER_CUSTODY,
          CONTACT_RESTRICTION,
          SECRET_RESIDENCE,
          PREVENTIVE_MEASURE,
          TEMPORARY_RELOCATION_BAN,
          TEMPORARY_TRAVEL_BAN,
          IMMEDIATE_SHELTER,
          SHELTER_SECRET_RESIDENCE,
          SHELTER_CONTACT_RESTRICTION,
          LVM_CUSTODY ->
          false;
    };
  }

  /**
   * Returns whether a measure of this kind is decided on only within another, as a restriction of
   * contacts is during care or a ban.
   */
  public boolean isWithinAnother() {
    return this == CONTACT_RESTRICTION
        || this == SECRET_RESIDENCE
        || this == SHELTER_SECRET_RESIDENCE
        || this == SHELTER_CONTACT_RESTRICTION;
  }

  /**
   * Returns whether a measure of this kind can be decided on within one of another (LVU 14, 25 and
   * 31 §§, LPBS 5 kap. 4 §).
   *
   * @param outer the kind of the other
   */
  public boolean isWithin(CoerciveKind outer) {
    return switch (this) {
      case CONTACT_RESTRICTION, SECRET_RESIDENCE ->
          outer.places() == LegalGround.LVU
              || outer == TEMPORARY_RELOCATION_BAN
              || outer == RELOCATION_BAN;
      case SHELTER_SECRET_RESIDENCE, SHELTER_CONTACT_RESTRICTION ->
          outer.places() == LegalGround.LPBS;
      default -> false;
    };
  }

  /**
   * Returns whether a measure of this kind stands by itself: it neither follows another nor is
   * decided on within one, as a custody or a temporary ban.
   */
  public boolean standsAlone() {
    return Stream.of(values()).noneMatch(other -> follows(other) || isWithin(other));
  }

  /**
   * Returns whether it is the court that decides on a measure of this kind when the board has
   * applied for it, so that an application without a decision is a measure that is not there yet. A
   * custody, a temporary ban or an immediate shelter is decided before anything is applied for.
   */
  public boolean isGrantedOnApplication() {
    return switch (this) {
      case CARE, TEMPORARY_CUSTODY, RELOCATION_BAN, TRAVEL_BAN, SHELTER, LVM_CARE -> true;
      case IMMEDIATE_CUSTODY,
          CROSS_BORDER_CUSTODY,
          CONTACT_RESTRICTION,
          SECRET_RESIDENCE,
          PREVENTIVE_MEASURE,
          TEMPORARY_RELOCATION_BAN,
          TEMPORARY_TRAVEL_BAN,
          IMMEDIATE_SHELTER,
          SHELTER_SECRET_RESIDENCE,
          SHELTER_CONTACT_RESTRICTION,
          LVM_CUSTODY ->
          false;
    };
  }

  /**
   * Returns under which act a person is placed by a measure of this kind, or null if nobody is:
   * care, custody and sheltered housing move a person, a ban or a restriction does not.
   */
  public @Nullable LegalGround places() {
    return switch (this) {
      case IMMEDIATE_CUSTODY, CROSS_BORDER_CUSTODY, TEMPORARY_CUSTODY, CARE -> LegalGround.LVU;
      case IMMEDIATE_SHELTER, SHELTER -> LegalGround.LPBS;
      case LVM_CUSTODY, LVM_CARE -> LegalGround.LVM;
      case CONTACT_RESTRICTION,
          SECRET_RESIDENCE,
          PREVENTIVE_MEASURE,
          TEMPORARY_RELOCATION_BAN,
          RELOCATION_BAN,
          TEMPORARY_TRAVEL_BAN,
          TRAVEL_BAN,
          SHELTER_SECRET_RESIDENCE,
          SHELTER_CONTACT_RESTRICTION ->
          null;
    };
  }

  @Override
  public String swedish() {
    return swedish;
  }
}
