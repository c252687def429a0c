package se.lagfrist.host.fill;

import java.time.LocalDate;

/** Children who are reported, investigated and placed. */
final class ChildCases extends CaseWriter {

  ChildCases(Rows rows) {
    super(rows);
  }

  void child() {
    add("person", null, "fodelsedatum", before(until, 16 * 365, 200));
    LocalDate received = before(until, 900, 2);
    String report =
        add(
            "aktualisering",
            null,
            "typ",
            "anmälan",
            "avser",
            "barn",
            "anmalare",
            pick("anmälningsskyldig", "anmälningsskyldig", "privatperson"),
            "inkom_datum",
            received);
    if (!chance(96)) {
      // Not every report becomes more than a report, and someone forgot this one.
      return;
    }
    LocalDate assessed = received.plusDays(chance(92) ? dice(14) : 15 + dice(20));
    if (assessed.isAfter(until)) {
      return;
    }
    if (chance(97)) {
      add("handelse", report, "slag", "skyddsbedömning", "handelse_datum", received);
    }
    boolean opened = chance(55);
    add(
        "forhandsbedomning",
        report,
        "utfall",
        opened ? "inleda utredning" : "inte inleda utredning",
        "beslut_datum",
        chance(98) ? assessed : null);
    if (!opened) {
      return;
    }
    LocalDate closed = assessed.plusDays(chance(88) ? 40 + dice(80) : 123 + dice(60));
    boolean done = !closed.isAfter(until);
    String investigation =
        add(
            "utredning",
            report,
            "slag",
            "barnutredning",
            "sak",
            "orosanmälan",
            "inledd_datum",
            assessed,
            "information_datum",
            assessed,
            "avslutad_datum",
            done ? closed : null,
            "utfall",
            done ? pick("med insats", "utan insats") : null);
    LocalDate fourMonths = assessed.plusMonths(4);
    if (!done && fourMonths.isBefore(until) && chance(40)) {
      add(
          "forlangning",
          investigation,
          "beslut_datum",
          fourMonths.minusDays(5),
          "till_datum",
          fourMonths.plusMonths(2));
    }
    if (done && chance(30)) {
      placed(closed);
    } else if (done && chance(50)) {
      add(
          "beslut",
          investigation,
          "lag",
          "SoL",
          "lagrum",
          provision(closed),
          "insats",
          pick("familjebehandling", "kontaktfamilj", "kontaktperson"),
          "gynnande",
          true,
          "beslutat_av",
          "tjänsteman",
          "utredning_id",
          investigation,
          "beslut_datum",
          closed);
      if (chance(85)) {
        executed(closed, last());
      }
    }
  }

  private void placed(LocalDate decided) {
    LocalDate from = decided.plusDays(dice(20));
    if (from.isAfter(until)) {
      return;
    }
    boolean ended = chance(20) && from.plusDays(300).isBefore(until);
    String placement =
        add(
            "placering",
            null,
            "hemtyp",
            chance(5) ? "kontrakterat hem" : pick("familjehem", "familjehem", "HVB", "jourhem"),
            "grund",
            "SoL",
            "hem_id",
            "hem-" + (1 + dice(60)),
            "beslut_datum",
            decided,
            "fran_datum",
            chance(3) ? decided.plusYears(100) : from,
            "hemutredning_datum",
            chance(90) ? from.minusDays(10) : null,
            "registerutdrag_datum",
            chance(95) ? from.minusDays(12) : null,
            "avtal_datum",
            from,
            "till_datum",
            ended ? from.plusDays(300) : null);
    if (chance(94)) {
      add(
          "handelse",
          placement,
          "slag",
          "underrättelse till regionen om hälsoundersökning",
          "handelse_datum",
          from);
    }
    if (chance(95)) {
      add(
          "handelse",
          placement,
          "slag",
          "att ansvarig socialsekreterare utsågs",
          "handelse_datum",
          decided);
    }
    LocalDate end = ended ? from.plusDays(300) : until;
    LocalDate review = from;
    while (true) {
      review = review.plusMonths(6).minusDays(chance(90) ? dice(12) : -1 - dice(40));
      if (review.isAfter(end) || chance(4)) {
        break;
      }
      add(
          "uppfoljning",
          placement,
          "slag",
          "övervägande",
          "beslutat_av",
          chance(97) ? "utskott" : "tjänsteman",
          "utford_datum",
          review);
    }
    LocalDate visit = from;
    while (true) {
      visit = visit.plusDays(60 + dice(35));
      if (visit.isAfter(end)) {
        break;
      }
      add(
          "kontakt",
          placement,
          "med",
          "den enskilde",
          "form",
          pick("besök", "enskilt samtal"),
          "kontakt_datum",
          visit);
    }
    add("plan", placement, "slag", "vårdplan", "upprattad_datum", from.minusDays(3));
    add(
        "plan",
        placement,
        "slag",
        "genomförandeplan",
        "upprattad_datum",
        from.plusDays(14),
        "uppfoljning_datum",
        nextFollowUp(from.plusDays(14)));
  }

  private void executed(LocalDate decided, String decision) {
    LocalDate started = decided.plusDays(1 + dice(80));
    if (!started.isAfter(until)) {
      add("verkstallighet", decision, "delvis", false, "fran_datum", started);
      add(
          "plan",
          last(),
          "slag",
          "genomförandeplan",
          "upprattad_datum",
          started,
          "uppfoljning_datum",
          nextFollowUp(started));
    }
  }
}
