package se.lagfrist.tabular;

import java.util.List;
import java.util.stream.Stream;
import se.lagfrist.casefile.HomeKind;
import se.lagfrist.casefile.LegalGround;
import se.lagfrist.tabular.Sample.Column;

/**
 * The facts of a table of placements: the placement, the care under LVU, and the reviews of both.
 */
final class PlacementProposal {

  private final Sample sample;
  private final Roles roles;
  private final YamlText out;
  private final TableProposal table;

  PlacementProposal(Sample sample, Roles roles, YamlText out, TableProposal table) {
    this.sample = sample;
    this.roles = roles;
    this.out = out;
    this.table = table;
  }

  void write() {
    out.item(6, "faktum", "placering");
    table.terms(8, "form", Role.HOME, HomeKind.class);
    if (roles.has(Role.LAW)) {
      Column law = roles.get(Role.LAW).orElseThrow();
      table
          .codes()
          .coded(
              8,
              "grund",
              roles.name(law),
              "lag",
              law.distinct().keySet(),
              v -> LawText.law(v).isPresent() ? null : "",
              CodeBook.of(LegalGround.class));
    } else {
      out.raw(8, "grund: {värde: SoL}  # ??? vilken kolumn säger om det är SoL eller LVU?");
    }
    table.has(8, "hem", Role.HOME_ID);
    table.link("utredning", Kin.Sort.INVESTIGATION, "");
    table.has(8, "placeringsbeslutet", Role.DECISION_DAY);
    table.has(8, "placeringens verkställande", Role.START_DAY);
    table.has(8, "placeringens upphörande", Role.END_DAY);
    String lvu = table.lawCondition(true);
    if (!lvu.isEmpty() && roles.has(Role.DECISION_DAY)) {
      care(lvu);
    }
    if (!lvu.isEmpty() && !roles.has(Role.DECISION_DAY)) {
      out.comment(
          6,
          "??? Vilken kolumn är dagen för beslutet om vård enligt LVU? Utan den sägs inget om LVU.");
    }
    if (lvu.isEmpty() && !sample.headed()) {
      out.comment(6, "??? Säger någon kolumn att vården är enligt LVU? Ta då bort # och rätta:");
      out.comment(6, "- faktum: tvångsåtgärd");
      out.comment(6, "  när: {kolumn 6: [\"2\", \"3\"]}");
      out.comment(6, "  grupp: kolumn 5    # det som är samma för alla placeringar i insatsen");
      out.comment(
          6, "  slag: {kolumn: kolumn 6, koder: {\"2\": omedelbart omhändertagande, \"3\": vård}}");
      out.comment(
          6, "  grund: {kolumn: kolumn 7, koder: {\"2\": 2 §, \"3\": 3 §, \"6\": utan grund}}");
      out.comment(6, "  åtgärdsbeslutet: Beslutsdag");
      out.comment(6, "  åtgärdens verkställande: {kolumn: Placerad, välj: tidigaste}");
      out.comment(6, "  åtgärdens upphörande: Insats slut");
    }
    if (roles.has(Role.REVIEW_DAY)) {
      if (!lvu.isEmpty() && roles.has(Role.DECISION_DAY)) {
        new ReviewProposal(roles, out, table).write("tvångsåtgärd", false);
      }
      new ReviewProposal(roles, out, table).write("placering", false);
    }
  }

  private void care(String lvu) {
    Column ground = roles.get(Role.GROUND).or(() -> roles.get(Role.LAW)).orElseThrow();
    Stream<String> values = ground.distinct().keySet().stream();
    List<String> custody =
        values
            .filter(v -> v.matches("(?iu).*(6 ?§|omedelbart|omh|lvu ?6\\b|\\b6 ?lvu).*|6"))
            .map(YamlText::quoted)
            .toList();
    String column = YamlText.quoted(roles.name(ground));
    boolean same = roles.get(Role.LAW).filter(c -> c.place() == ground.place()).isPresent();
    String list = "[" + String.join(", ", custody) + "]";
    if (!custody.isEmpty()) {
      fact(
          "omhändertagande",
          "omedelbart omhändertagande",
          same ? column + ": " + list : lvu + ", " + column + ": " + list);
    }
    String care = lvu;
    if (!custody.isEmpty() && !same) {
      care += ", " + column + ": {inte: " + list + "}";
    } else if (!custody.isEmpty()) {
      String rest =
          String.join(
              ", ",
              ground.distinct().keySet().stream()
                  .filter(v -> LawText.law(v).map(l -> l.name().equals("LVU")).orElse(false))
                  .map(YamlText::quoted)
                  .filter(v -> !custody.contains(v))
                  .toList());
      care = column + ": [" + rest + "]";
    }
    fact("tvångsåtgärd", "vård", care);
    if (ground.share(v -> LawText.ground(v).isPresent()) > 0) {
      out.raw(8, "grund: {kolumn: " + column + ", som: grund}");
    } else {
      out.comment(
          8,
          "??? Vård enligt 2 § eller 3 §? Utan det kan varken övervägande eller omprövning sägas.");
    }
  }

  private void fact(String name, String kind, String when) {
    out.item(6, "faktum", "tvångsåtgärd");
    out.line(8, "namn", name);
    out.raw(8, "när: {" + when + "}");
    out.list(8, "grupp", List.of(roles.get(Role.DECISION_DAY).map(roles::name).orElseThrow()));
    out.raw(8, "slag: {värde: " + kind + "}" + (sample.headed() ? "" : "  # ???"));
    table.has(8, "åtgärdsbeslutet", Role.DECISION_DAY);
    if (roles.has(Role.START_DAY)) {
      Column start = roles.get(Role.START_DAY).orElseThrow();
      out.raw(
          8,
          "åtgärdens verkställande: {kolumn: "
              + YamlText.quoted(roles.name(start))
              + ", välj: tidigaste"
              + CodesText.unknown(start.noDays())
              + "}");
    }
    table.has(8, "underställningen", Role.SUBMITTED_DAY);
    table.has(8, "domstolens fastställelse", Role.CONFIRMED_DAY);
    table.has(8, "ansökan hos domstolen", Role.APPLIED_DAY);
    table.has(8, "åtgärdens upphörande", Role.MEASURE_END);
  }
}
