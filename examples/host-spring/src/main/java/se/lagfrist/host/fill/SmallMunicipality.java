package se.lagfrist.host.fill;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import se.lagfrist.host.table.RawRow;
import se.lagfrist.time.Quarter;

/**
 * A made-up municipality, as rows of the tables: children who are reported, investigated and
 * placed, old people and people with disabilities who apply and wait, deviations. Most is done in
 * time, some late, some not yet, and a few rows are wrong the way real ones are. No one in it
 * exists. The same seed gives the same rows.
 */
final class SmallMunicipality {

  static final String CHILDREN = "Barn och unga";
  static final String OLD = "Äldre";
  static final String DISABILITY = "Funktionsstöd";
  static final String ADULTS = "Vuxna";
  static final String MONEY = "Försörjningsstöd";

  private final Random random;
  private final LocalDate until;
  private final Map<String, String> units = new LinkedHashMap<>();
  private final List<RawRow> rows = new ArrayList<>();
  private String caseId = "";
  private int row;

  private SmallMunicipality(long seed, LocalDate until) {
    // The algorithm of java.util.Random is fixed by its documentation.
    this.random = new Random(seed);
    this.until = until;
  }

  /** What is made: the unit of each case, and the rows. */
  record Made(Map<String, String> units, List<RawRow> rows) {}

  static Made of(int cases, long seed, LocalDate until) {
    SmallMunicipality made = new SmallMunicipality(seed, until);
    for (int i = 1; i <= cases; i++) {
      made.one(i);
    }
    return new Made(made.units, made.rows);
  }

  private void one(int number) {
    int share = random.nextInt(100);
    caseId = String.format("%d-%05d", until.getYear(), number);
    row = 0;
    if (share < 30) {
      units.put(caseId, CHILDREN);
      child();
    } else if (share < 60) {
      units.put(caseId, OLD);
      service("SoL", "11:1", List.of("hemtjänst", "särskilt boende", "korttidsboende"));
    } else if (share < 78) {
      units.put(caseId, DISABILITY);
      disability();
    } else if (share < 90) {
      units.put(caseId, MONEY);
      money();
    } else {
      units.put(caseId, ADULTS);
      adult();
    }
  }

  private void child() {
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
    LocalDate assessed =
        received.plusDays(chance(92) ? random.nextInt(14) : 15 + random.nextInt(20));
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
    LocalDate closed =
        assessed.plusDays(chance(88) ? 40 + random.nextInt(80) : 123 + random.nextInt(60));
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
        executed(closed, last(), 80);
      }
    }
  }

  private void placed(LocalDate decided) {
    LocalDate from = decided.plusDays(random.nextInt(20));
    if (from.isAfter(until)) {
      return;
    }
    boolean ended = chance(20) && from.plusDays(300).isBefore(until);
    String placement =
        add(
            "placering",
            null,
            "hemtyp",
            chance(2) ? "kontrakterat hem" : pick("familjehem", "familjehem", "HVB", "jourhem"),
            "grund",
            "SoL",
            "hem_id",
            "hem-" + (1 + random.nextInt(60)),
            "beslut_datum",
            decided,
            "fran_datum",
            chance(1) ? decided.plusYears(100) : from,
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
      review =
          review.plusMonths(6).minusDays(chance(90) ? random.nextInt(12) : -1 - random.nextInt(40));
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
      visit = visit.plusDays(60 + random.nextInt(35));
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
    add("plan", placement, "slag", "genomförandeplan", "upprattad_datum", from.plusDays(14));
  }

  private void service(String law, String provision, List<String> measures) {
    String measure = measures.get(random.nextInt(measures.size()));
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
    LocalDate opened = received.plusDays(chance(94) ? 0 : 1 + random.nextInt(5));
    LocalDate decided =
        received.plusDays(chance(93) ? 8 + random.nextInt(50) : 95 + random.nextInt(120));
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
        law.equals("SoL") ? provision(decided) : provision,
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
            decided.plusDays(20 + random.nextInt(9)));
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
    LocalDate started = decided.plusDays(1 + random.nextInt(spread) + (chance(5) ? 60 : 0));
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
      add(
          "plan",
          last(),
          "slag",
          "genomförandeplan",
          "upprattad_datum",
          started.plusDays(random.nextInt(11)));
    }
    if (chance(4) && !started.plusDays(60).isAfter(until)) {
      LocalDate stopped = started.plusDays(60);
      LocalDate resumed = stopped.plusDays(20 + random.nextInt(120));
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
    LocalDate offer = decided.plusDays(40 + random.nextInt(60));
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

  private void disability() {
    if (chance(45)) {
      service("SoL", "11:1", List.of("boendestöd", "kontaktperson", "dagverksamhet"));
    } else {
      service(
          "LSS",
          "9:1",
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
      LocalDate told = seen.plusDays(random.nextInt(30));
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

  private void money() {
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
            received.plusDays(random.nextInt(6)));
    add(
        "utredning",
        application,
        "slag",
        "vuxenutredning",
        "sak",
        "försörjningsstöd",
        "inledd_datum",
        received);
    LocalDate decided = received.plusDays(4 + random.nextInt(20));
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

  private void adult() {
    if (chance(70)) {
      service("SoL", "11:1", List.of("öppenvård", "boendestöd", "vård i HVB"));
      return;
    }
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
    LocalDate assessed = received.plusDays(random.nextInt(18));
    if (!assessed.isAfter(until)) {
      add("forhandsbedomning", report, "utfall", "inte inleda utredning", "beslut_datum", assessed);
    }
  }

  /** The section that grants a measure under SoL changed number on 1 July 2025. */
  private static String provision(LocalDate decided) {
    return decided.isBefore(LocalDate.of(2025, 7, 1)) ? "4:1" : "11:1";
  }

  private String add(String table, @Nullable String concerns, @Nullable Object... pairs) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    values.put("galler_id", concerns);
    for (int i = 0; i < pairs.length; i += 2) {
      values.put(String.valueOf(pairs[i]), pairs[i + 1]);
    }
    String id = Character.toUpperCase(table.charAt(0)) + "-" + ++row;
    rows.add(new RawRow(table, caseId, id, values));
    return id;
  }

  private String last() {
    return rows.get(rows.size() - 1).id();
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private String pick(String... words) {
    return words[random.nextInt(words.length)];
  }

  private LocalDate before(LocalDate day, int most, int least) {
    return day.minusDays(least + (long) random.nextInt(most - least + 1));
  }
}
