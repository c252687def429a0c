package se.lagfrist.tabular;

import java.util.List;
import java.util.Optional;
import se.lagfrist.casefile.AssessmentOutcome;
import se.lagfrist.casefile.InvestigationKind;
import se.lagfrist.casefile.ReporterCategory;
import se.lagfrist.tabular.Sample.Column;

/** The facts of a table of notifications and applications, or of the investigations after them. */
final class IntakeProposal {

  private final Roles roles;
  private final YamlText out;
  private final TableProposal table;

  IntakeProposal(Roles roles, YamlText out, TableProposal table) {
    this.roles = roles;
    this.out = out;
    this.table = table;
  }

  private boolean has(Role role) {
    return roles.has(role);
  }

  private String name(Role role) {
    return YamlText.quoted(roles.get(role).map(roles::name).orElseThrow());
  }

  void report() {
    Role day = has(Role.RECEIVED_DAY) ? Role.RECEIVED_DAY : Role.DECISION_DAY;
    out.item(6, "faktum", "anmälan");
    if (has(Role.INTAKE)) {
      out.raw(8, "när: {" + name(Role.INTAKE) + ": {innehåller: anmäl}}");
    }
    out.raw(8, "om: {ålder vid: anmälans ankomst}");
    if (has(Role.REPORTER)) {
      table.terms(8, "anmälare", Role.REPORTER, ReporterCategory.class);
    }
    table.has(8, "anmälans ankomst", day);
    if (has(Role.PROTECTION_DAY)) {
      Column done = roles.get(Role.PROTECTION_DAY).orElseThrow();
      out.item(6, "faktum", "händelse");
      out.raw(8, "när: " + CodesText.filled(roles.name(done), done));
      out.raw(8, "gäller: {länk: anmälan}");
      out.raw(8, "slag: {värde: skyddsbedömning}");
      table.has(8, "happenedOn", Role.PROTECTION_DAY);
    }
    assessed();
    if (has(Role.OPENED_DAY)) {
      Column opened = roles.get(Role.OPENED_DAY).orElseThrow();
      out.item(6, "faktum", "utredning");
      out.raw(8, "när: " + CodesText.filled(roles.name(opened), opened));
      out.raw(8, "gäller: {länk: anmälan}");
      investigated();
    }
    if (has(Role.INTAKE)) {
      out.item(6, "faktum", "ansökan");
      out.raw(8, "när: {" + name(Role.INTAKE) + ": {innehåller: ansök}}");
      out.raw(8, "saken: {värde: annan ansökan}  # ??? vilken kolumn säger vad ansökan gäller?");
      table.has(8, "ansökans ankomst", day);
    }
  }

  /** The decision to open an investigation, or to open none. */
  private void assessed() {
    if (has(Role.ASSESSMENT) && has(Role.DECISION_DAY) && has(Role.RECEIVED_DAY)) {
      Column decided = roles.get(Role.DECISION_DAY).orElseThrow();
      out.item(6, "faktum", "förhandsbedömning");
      out.raw(8, "när: " + CodesText.filled(roles.name(decided), decided));
      out.raw(8, "gäller: {länk: anmälan}");
      table.terms(8, "utfall", Role.ASSESSMENT, AssessmentOutcome.class);
      table.has(8, "decidedOn", Role.DECISION_DAY);
      return;
    }
    if (has(Role.OPENED_DAY)) {
      outcome("förhandsbedömning", Role.OPENED_DAY, "inleda utredning");
      notOpened();
    }
    if (has(Role.NOT_OPENED_DAY)) {
      outcome("beslut att inte utreda", Role.NOT_OPENED_DAY, "inte inleda utredning");
    } else if (!closed() && !has(Role.ASSESSED_DAY)) {
      out.comment(
          6,
          "??? Utdraget visar inte när det beslutades att inte utreda, så anmälningar utan utredning"
              + " följs inte. Finns en sådan kolumn?");
    }
  }

  /** A preliminary assessment that ended and led to no investigation: only people know. */
  private void notOpened() {
    if (has(Role.ASSESSED_DAY) && !has(Role.NOT_OPENED_DAY)) {
      out.comment(
          6,
          "??? Beslutades det att inte utreda där "
              + name(Role.ASSESSED_DAY)
              + " är ifylld och "
              + name(Role.OPENED_DAY)
              + " är tom? Ta i så fall bort # framför:");
      out.comment(6, "- faktum: förhandsbedömning");
      out.comment(6, "  namn: beslut att inte utreda");
      out.comment(
          6,
          "  när: {" + name(Role.ASSESSED_DAY) + ": ifylld, " + name(Role.OPENED_DAY) + ": tom}");
      out.comment(6, "  gäller: {länk: anmälan}");
      out.comment(6, "  utfall: {värde: inte inleda utredning}");
      out.comment(6, "  decidedOn: " + name(Role.ASSESSED_DAY));
    }
  }

  private void outcome(String name, Role role, String outcome) {
    Column day = roles.get(role).orElseThrow();
    out.item(6, "faktum", "förhandsbedömning");
    out.line(8, "namn", name);
    out.raw(8, "när: " + CodesText.filled(roles.name(day), day));
    out.raw(8, "gäller: {länk: anmälan}");
    out.raw(8, "utfall: {värde: " + outcome + "}");
    table.has(8, "decidedOn", role);
  }

  /** A notification that is closed and led to no investigation was decided on, nobody says when. */
  private boolean closed() {
    Optional<Column> status = roles.get(Role.STATUS);
    Optional<Kin.Link> link = table.linked(Kin.Sort.INVESTIGATION);
    if (status.isEmpty() || link.isEmpty() || link.get().back()) {
      return false;
    }
    List<String> closed =
        status.get().distinct().keySet().stream()
            .filter(v -> v.matches("(?iu)(avslut|stängd|closed|klar|nedlag|avskriv).*"))
            .map(YamlText::quoted)
            .toList();
    if (closed.isEmpty()) {
      return false;
    }
    out.comment(6, "??? Betyder de orden att det beslutades att inte utreda? Dagen är okänd.");
    out.item(6, "faktum", "förhandsbedömning");
    out.raw(
        8,
        "när: {"
            + (has(Role.INTAKE) ? name(Role.INTAKE) + ": {innehåller: anmäl}, " : "")
            + name(Role.STATUS)
            + ": ["
            + String.join(", ", closed)
            + "], "
            + YamlText.quoted(link.get().column())
            + ": tom}");
    out.raw(8, "gäller: {länk: anmälan}");
    out.raw(8, "utfall: {värde: inte inleda utredning}");
    return true;
  }

  void investigation() {
    out.item(6, "faktum", "utredning");
    table.link("gäller", Kin.Sort.REPORT, "");
    investigated();
  }

  /** A time that was extended; when that was decided is seldom told. */
  private void extended() {
    if (has(Role.EXTENDED_DAY)) {
      Column until = roles.get(Role.EXTENDED_DAY).orElseThrow();
      out.item(6, "faktum", "förlängning");
      out.raw(8, "när: " + CodesText.filled(roles.name(until), until));
      out.raw(8, "gäller: {länk: utredning}");
      out.comment(8, "??? Vilken kolumn är dagen för beslutet? beslutet om förlängning: ...");
      table.has(8, "förlängningens slutdag", Role.EXTENDED_DAY);
    }
  }

  /** A file that speaks of LVM is about no children. */
  private String likely() {
    return table.isAbout("lvm") ? "LVM-utredning" : "barnutredning";
  }

  private void investigated() {
    if (has(Role.INVESTIGATION_KIND)) {
      table.terms(8, "slag", Role.INVESTIGATION_KIND, InvestigationKind.class);
    } else {
      out.raw(8, "slag: {värde: " + likely() + "}  # ??? vilken sorts utredning?");
    }
    Role from =
        has(Role.OPENED_DAY)
            ? Role.OPENED_DAY
            : has(Role.START_DAY) ? Role.START_DAY : Role.DECISION_DAY;
    table.has(8, "utredningens inledande", from);
    boolean left =
        roles
            .get(Role.END_DAY)
            .map(c -> c.name().matches("(?iu).*(utskriv|utflytt).*"))
            .orElse(false);
    if (has(Role.CLOSED_DAY) || !left) {
      table.has(
          8, "utredningens avslutande", has(Role.CLOSED_DAY) ? Role.CLOSED_DAY : Role.END_DAY);
    }
    extended();
  }
}
