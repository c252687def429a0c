package se.lagfrist.host.fill;

import java.time.LocalDate;
import java.util.List;
import se.lagfrist.time.Quarter;

/** People who apply for a service, get it, and wait for it. */
final class ServiceCases extends CaseWriter {

  private static final List<String> CAUSES =
      List.of(
          "ledig bostad eller plats saknas",
          "personal eller uppdragstagare saknas",
          "utförare saknas",
          "den enskilde har särskilda önskemål");
  private static final List<String> ACTIONS =
      List.of(
          "plats eller utförare söks",
          "rekrytering pågår",
          "plats köps eller upphandlas",
          "dialog förs med den enskilde",
          "ingen åtgärd");
  private static final List<String> HELP =
      List.of("hemtjänst", "korttidsplats", "hjälp av närstående", "ingen hjälp");

  ServiceCases(Rows rows) {
    super(rows);
  }

  void service(String law, List<String> measures) {
    String measure = measures.get(dice(measures.size()));
    LocalDate received = before(until, 700, 1);
    String application =
        add(
            "aktualisering",
            null,
            "typ",
            "ansökan",
            "avser",
            law.equals("LSS") ? "insats enligt LSS" : "insats enligt SoL",
            "insats",
            measure,
            "inkom_datum",
            received,
            "komplett_datum",
            received);
    LocalDate opened = received.plusDays(chance(94) ? 0 : 1 + dice(5));
    LocalDate decided = received.plusDays(chance(93) ? 8 + dice(50) : 95 + dice(120));
    if (opened.isAfter(until)) {
      return;
    }
    boolean done = !decided.isAfter(until);
    String investigation =
        add(
            "utredning",
            application,
            "slag",
            "vuxenutredning",
            "sak",
            measure,
            "inledd_datum",
            opened,
            "avslutad_datum",
            done ? decided : null);
    if (!done) {
      return;
    }
    boolean granted = chance(88);
    add(
        "beslut",
        application,
        "lag",
        law,
        "lagrum",
        law.equals("SoL") ? provision(decided) : "9:1",
        "insats",
        measure,
        "gynnande",
        granted,
        "beslutat_av",
        "tjänsteman",
        "utredning_id",
        investigation,
        "beslut_datum",
        decided,
        "delgivet_datum",
        decided.plusDays(3),
        "avslutat_datum",
        chance(1) ? decided.minusDays(30) : null);
    String decision = last();
    if (!granted) {
      if (chance(25) && !decided.plusDays(20).isAfter(until)) {
        add(
            "overklagande",
            decision,
            "part",
            "enskild",
            "inkom_datum",
            decided.plusDays(20),
            "overlamnat_datum",
            decided.plusDays(20 + dice(9)));
      }
      return;
    }
    if (law.equals("LSS") && chance(80)) {
      add("plan", decision, "slag", "individuell plan enligt LSS", "erbjuden_datum", decided);
    }
    if (measure.equals("hemtjänst") && chance(90)) {
      add(
          "handelse",
          decision,
          "slag",
          "erbjudande om fast omsorgskontakt",
          "handelse_datum",
          decided);
    }
    if (chance(93)) {
      executed(decided, decision, measure.equals("hemtjänst") ? 12 : 95);
    } else {
      offered(decided, decision);
    }
  }

  private void executed(LocalDate decided, String decision, int spread) {
    LocalDate started = decided.plusDays(1 + dice(spread) + (chance(5) ? 60 : 0));
    if (started.isAfter(until)) {
      return;
    }
    add(
        "verkstallighet",
        chance(99) ? decision : "B-borta",
        "delvis",
        false,
        "fran_datum",
        started);
    if (chance(85) && !started.plusDays(10).isAfter(until)) {
      LocalDate made = started.plusDays(dice(11));
      add(
          "plan",
          last(),
          "slag",
          "genomförandeplan",
          "upprattad_datum",
          made,
          "uppfoljning_datum",
          nextFollowUp(made));
    }
    if (chance(4) && !started.plusDays(60).isAfter(until)) {
      LocalDate stopped = started.plusDays(60);
      LocalDate resumed = stopped.plusDays(20 + dice(120));
      add(
          "avbrott",
          decision,
          "orsak",
          pick("personalbrist", "sjukhusvistelse", "den enskilde"),
          "fran_datum",
          stopped,
          "till_datum",
          resumed.isAfter(until) ? null : resumed);
    }
  }

  private void offered(LocalDate decided, String decision) {
    LocalDate offer = decided.plusDays(40 + dice(60));
    if (!offer.isAfter(until)) {
      add(
          "erbjudande",
          decision,
          "erbjudet_datum",
          offer,
          "avbojt_datum",
          chance(60) && !offer.plusDays(6).isAfter(until) ? offer.plusDays(6) : null);
    }
    Quarter quarter = Quarter.of(decided.plusMonths(3).plusDays(1));
    for (; quarter.lastDay().plusDays(20).isBefore(until); quarter = quarter.next()) {
      LocalDate sent = quarter.lastDay().plusDays(20);
      if (chance(92)) {
        reported("rapport till IVO", decision, quarter, sent);
      }
      if (chance(92)) {
        reported("rapport till revisorerna", decision, quarter, sent);
      }
    }
    reasons(decided, decision);
  }

  /**
   * Why it waits, told when the report of each quarter was made: by most in full, by some in part,
   * and by some not at all.
   */
  private void reasons(LocalDate decided, String decision) {
    int how = diceAside(10);
    if (how > 7) {
      return;
    }
    String cause = CAUSES.get(diceAside(CAUSES.size()));
    LocalDate reportable = decided.plusMonths(3).plusDays(1);
    for (Quarter quarter = Quarter.of(reportable);
        quarter.lastDay().plusDays(15).isBefore(until);
        quarter = quarter.next()) {
      boolean whole = how < 6;
      add(
          "skal_drojsmal",
          decision,
          "orsak",
          cause,
          "atgard",
          whole ? ACTIONS.get(diceAside(ACTIONS.size())) : null,
          "hjalp_under_tiden",
          whole ? HELP.get(diceAside(HELP.size())) : null,
          "erbjudande_lamnat",
          whole ? true : null,
          "angivet_datum",
          quarter.lastDay().plusDays(15));
    }
  }

  private void reported(String kind, String decision, Quarter quarter, LocalDate sent) {
    add(
        "inlamnad_rapport",
        decision,
        "slag",
        kind,
        "kvartal",
        quarter.toString(),
        "inlamnad_datum",
        sent);
  }

  void disability() {
    if (chance(45)) {
      service("SoL", List.of("boendestöd", "kontaktperson", "dagverksamhet"));
    } else {
      service(
          "LSS",
          List.of(
              "ledsagarservice",
              "kontaktperson",
              "avlösarservice",
              "korttidsvistelse",
              "bostad med särskild service",
              "daglig verksamhet"));
    }
    if (chance(3)) {
      LocalDate seen = before(until, 300, 3);
      boolean serious = chance(50);
      LocalDate told = seen.plusDays(dice(30));
      add(
          "missforhallande",
          null,
          "lag",
          "LSS",
          "privat_utforare",
          chance(30),
          "upptackt_datum",
          seen,
          "rapport_datum",
          seen.plusDays(1),
          "utredning_datum",
          seen.plusDays(2),
          "allvarligt_datum",
          serious && !told.isAfter(until) ? told : null,
          "inte_allvarligt_datum",
          !serious && !told.isAfter(until) ? told : null,
          "anmalt_datum",
          serious && chance(80) && !told.isAfter(until) ? told : null);
    }
  }
}
