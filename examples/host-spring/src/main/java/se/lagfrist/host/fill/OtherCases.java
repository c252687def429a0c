package se.lagfrist.host.fill;

import java.time.LocalDate;

/** Income support, and reports about adults. */
final class OtherCases extends CaseWriter {

  OtherCases(Rows rows) {
    super(rows);
  }

  void money() {
    LocalDate received = before(until, 500, 1);
    String application =
        add(
            "aktualisering",
            null,
            "typ",
            "ansökan",
            "avser",
            "ekonomiskt bistånd",
            "insats",
            "försörjningsstöd",
            "inkom_datum",
            received,
            "komplett_datum",
            received.plusDays(dice(6)));
    add(
        "utredning",
        application,
        "slag",
        "vuxenutredning",
        "sak",
        "försörjningsstöd",
        "inledd_datum",
        received);
    LocalDate decided = received.plusDays(4 + dice(20));
    if (decided.isAfter(until)) {
      return;
    }
    add(
        "beslut",
        application,
        "lag",
        "SoL",
        "lagrum",
        provision(decided),
        "insats",
        "försörjningsstöd",
        "gynnande",
        chance(85),
        "beslutat_av",
        "tjänsteman",
        "beslut_datum",
        decided,
        "delgivet_datum",
        decided);
    String decision = last();
    add("verkstallighet", decision, "delvis", false, "fran_datum", decided);
    add(
        "forsorjningsstod",
        null,
        "fran_datum",
        decided,
        "till_datum",
        chance(70) && !decided.plusDays(120).isAfter(until) ? decided.plusDays(120) : null);
    String period = last();
    if (chance(85) && !decided.plusMonths(6).isAfter(until)) {
      add(
          "handelse",
          period,
          "slag",
          "kvalificering för jobbstimulans",
          "handelse_datum",
          decided.plusMonths(6).minusDays(2));
    }
  }

  void reported() {
    LocalDate received = before(until, 400, 1);
    String report =
        add(
            "aktualisering",
            null,
            "typ",
            "anmälan",
            "avser",
            "vuxen",
            "anmalare",
            "privatperson",
            "inkom_datum",
            received);
    LocalDate assessed = received.plusDays(dice(18));
    if (!assessed.isAfter(until)) {
      add("forhandsbedomning", report, "utfall", "inte inleda utredning", "beslut_datum", assessed);
    }
  }
}
