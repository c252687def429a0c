package se.lagfrist.tabular;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.ReviewKind;
import se.lagfrist.casefile.Term;
import se.lagfrist.tabular.Sample.Column;

/**
 * Writes the part of a first mapping that is about one table. What must be looked at says {@code
 * ???}.
 */
final class TableProposal {

  private static final List<Role> DAYS =
      List.of(
          Role.DECISION_DAY,
          Role.START_DAY,
          Role.END_DAY,
          Role.VALID_TO,
          Role.MEASURE_END,
          Role.INTERRUPT_DAY,
          Role.RESUME_DAY,
          Role.DECLINED,
          Role.REVIEW_DAY,
          Role.PLAN_DAY,
          Role.RECEIVED_DAY,
          Role.OPENED_DAY,
          Role.CLOSED_DAY,
          Role.PAID_DAY,
          Role.BORN);

  private final Sample sample;
  private final Roles roles;
  private final YamlText out;
  private final CodesText codes;

  TableProposal(Sample sample, YamlText out) {
    this.sample = sample;
    this.roles = Roles.of(sample);
    this.out = out;
    this.codes = new CodesText(out);
  }

  private String name(Role role) {
    return roles.get(role).map(roles::name).orElse("???");
  }

  private boolean has(Role role) {
    return roles.has(role);
  }

  void write() {
    RowTable table = sample.table();
    String called = table.name().isEmpty() ? base(table.file()) : table.name();
    out.item(2, "tabell", called);
    if (!table.name().isEmpty() && !table.name().equals(table.file())) {
      out.line(4, "blad", table.name());
    }
    if (!sample.headed()) {
      out.comment(4, "Filen har inga rubriker: ge kolumnerna deras namn, i filens ordning.");
      out.list(4, "kolumner", sample.columns().stream().map(roles::name).toList());
      unheaded();
    }
    List<Column> days =
        Stream.concat(
                DAYS.stream().flatMap(r -> roles.all(r).stream()).filter(c -> c.keys() < 0.5),
                roles.rest().stream().filter(c -> c.daysOrCounted() > 0.5))
            .toList();
    List<String> forms = sample.dayForms(days);
    if (!forms.isEmpty() && !Days.USUAL.containsAll(forms)) {
      out.list(4, "datum", forms);
      if (forms.contains(Days.COUNTED)) {
        out.comment(4, "??? dagnummer: femsiffriga tal läses som ett kalkylblads dagar.");
      }
    }
    identity();
    boolean wide = roles.all(Role.MARK).size() >= 3;
    if (wide) {
      out.raw(4, "vik ut:");
      out.list(6, "kolumner", roles.all(Role.MARK).stream().map(Column::name).toList());
      out.line(6, "till", "Markerad insats");
    }
    if (has(Role.OFFER) && DecisionProposal.isDouble(roles.get(Role.OFFER).orElseThrow())) {
      out.raw(
          4,
          "dela: [{kolumn: "
              + YamlText.quoted(name(Role.OFFER))
              + ", vid sista: /, till: [Erbjuden dag, Erbjuden svar]}]");
    }
    Optional<MixedProposal> mixed = MixedProposal.of(sample, roles, out, called);
    if (has(Role.DELETED)) {
      out.raw(4, "hoppa över:");
      deleted();
    }
    unused();
    out.raw(4, "fakta:");
    if (mixed.isPresent()) {
      mixed.get().write();
    } else if (!has(Role.DECISION_DAY) && isMonthly()) {
      months();
    } else if (has(Role.HOME) && (has(Role.START_DAY) || has(Role.DECISION_DAY))) {
      new PlacementProposal(sample, roles, out, this).write();
    } else if (has(Role.INTAKE) && (has(Role.RECEIVED_DAY) || has(Role.DECISION_DAY))) {
      intake();
    } else if (has(Role.INVESTIGATION_KIND) || has(Role.OPENED_DAY)) {
      investigation();
    } else if (has(Role.PAID_DAY)) {
      paid();
    } else if (has(Role.DECISION_DAY)) {
      new DecisionProposal(roles, out, this).write(wide);
    } else if (has(Role.REVIEW_DAY)) {
      reviews("");
    } else if (has(Role.START_DAY)) {
      out.item(6, "faktum", "verkställighet");
      out.comment(8, "??? Vilket beslut? Utan det kan verkställigheten inte höra till något.");
      has(8, "verkställigheten", Role.START_DAY);
      has(8, "verkställighetens slut", Role.END_DAY);
    } else {
      out.comment(
          6, "??? Det framgår inte vad raderna handlar om. Skriv vilka fakta de är; se ordlistan.");
      out.raw(6, "[]");
    }
  }

  private static String base(String file) {
    return file.replaceFirst("\\.[A-Za-z]+$", "");
  }

  private void identity() {
    Optional<Column> person = roles.get(Role.PERSON);
    Optional<Column> own = roles.get(Role.CASE);
    Column of =
        person.or(() -> own).orElseGet(() -> roles.get(Role.KEY).orElse(sample.columns().get(0)));
    if (person.isEmpty() && own.isEmpty()) {
      out.comment(4, "??? Vilken kolumn är personen eller ärendet?");
    }
    if (roles.all(Role.MARK).isEmpty()) {
      out.list(
          4, "nyckel", new KeyProposal(sample, roles).of(of).stream().map(roles::name).toList());
    } else {
      List<String> key = new ArrayList<>(List.of(roles.name(of), "Markerad insats"));
      roles.get(Role.DECISION_DAY).ifPresent(c -> key.add(roles.name(c)));
      out.list(4, "nyckel", key);
    }
    out.line(4, "ärende", roles.name(of));
    List<Column> persons = roles.all(Role.PERSON);
    if (persons.size() > 1) {
      out.line(4, "även ärende", roles.name(persons.get(1)));
    }
    if (has(Role.BORN)) {
      out.line(4, "född", name(Role.BORN));
    } else if (of.keys() > 0.5) {
      out.line(4, "född", Mapping.CASE);
    }
    has(4, "enhet", Role.UNIT);
  }

  /** What the columns of a file without headings hold, and that their order is a guess. */
  private void unheaded() {
    out.comment(
        4, "??? Stämmer namnen? Det som gissats är gissat av dagarnas ordning. I filen står:");
    for (Column column : sample.columns()) {
      List<String> some =
          column.distinct().entrySet().stream()
              .sorted(
                  Map.Entry.<String, Long>comparingByValue(java.util.Comparator.reverseOrder())
                      .thenComparing(Map.Entry.comparingByKey()))
              .limit(6)
              .map(e -> Words.shown(e.getKey()))
              .toList();
      boolean person = column.keys() > 0.5;
      out.comment(
          4,
          "  "
              + roles.name(column)
              + ": "
              + (some.isEmpty() ? "tom" : person ? "personnycklar" : String.join(", ", some))
              + (person || column.distinct().size() <= 6 ? "" : " ..."));
    }
  }

  private void deleted() {
    Column column = roles.get(Role.DELETED).orElseThrow();
    List<String> marks =
        column.distinct().keySet().stream()
            .filter(v -> Boolean.TRUE.equals(ValueReader.yesNo(v)))
            .map(v -> YamlText.quoted(v, true))
            .toList();
    out.raw(
        6,
        YamlText.quoted(roles.name(column))
            + ": ["
            + String.join(", ", marks.isEmpty() ? List.of("\"true\"", "\"1\"", "ja") : marks)
            + "]");
  }

  /** Returns whether the rows are about months: a year and a month, or both in one column. */
  private boolean isMonthly() {
    return has(Role.MONTH)
        && (has(Role.YEAR)
            || roles.get(Role.MONTH).orElseThrow().share(v -> v.matches("20\\d\\d[-/ ]?\\d\\d"))
                > 0.8);
  }

  private void paid() {
    out.item(6, "faktum", "utbetalning");
    has(8, "utbetalningen", Role.PAID_DAY);
  }

  private void unused() {
    List<Column> rest = roles.rest();
    for (Column column : rest) {
      if (column.days() > 0.5 && sample.headed()) {
        out.comment(4, "??? Dagarna i " + column.name() + " används inte. Vad betyder de?");
      }
    }
    List<String> left =
        Stream.concat(roles.all(Role.NOT_KEPT).stream(), rest.stream())
            .map(roles::name)
            .distinct()
            .toList();
    if (!left.isEmpty()) {
      out.list(4, "behålls inte", left);
    }
    List<String> checks = new ArrayList<>();
    for (Column column : rest) {
      double numbers = column.share(v -> RowKinds.NUMBER.matcher(v).matches());
      if (column.name().toLowerCase(java.util.Locale.ROOT).contains("personkrets")) {
        checks.add(YamlText.quoted(roles.name(column)) + ": [1, 2, 3]");
      } else if (numbers >= 0.8 && numbers < 1) {
        checks.add(YamlText.quoted(roles.name(column)) + ": tal");
      }
    }
    if (!checks.isEmpty()) {
      out.raw(4, "krav: {" + String.join(", ", checks) + "}");
    }
  }

  void has(int indent, String field, Role role) {
    if (has(role)) {
      Column column = roles.get(role).orElseThrow();
      codes.day(indent, field, roles.name(column), column, false);
    }
  }

  private void months() {
    out.item(6, "faktum", "tid med försörjningsstöd");
    out.comment(8, "??? Är allt i filen försörjningsstöd? Annat bistånd räknas inte i SoL 12:8.");
    out.list(
        8,
        "månader",
        has(Role.YEAR) ? List.of(name(Role.YEAR), name(Role.MONTH)) : List.of(name(Role.MONTH)));
    if (has(Role.PAID_DAY)) {
      paid();
    }
  }

  void reviews(String of) {
    int number = 0;
    for (Column day : roles.all(Role.REVIEW_DAY)) {
      out.item(6, "faktum", "granskning");
      out.line(
          8,
          "namn",
          "granskning"
              + (++number > 1 ? " " + number : "")
              + (of.equals("tvångsåtgärd") ? " LVU" : ""));
      out.comment(8, "??? \"bara senaste\" när utdraget inte har de tidigare.");
      out.raw(8, "bara senaste: ja");
      String law = of.isEmpty() ? "" : lawCondition(of.equals("tvångsåtgärd"));
      String when = CodesText.filled(roles.name(day), day);
      out.raw(
          8,
          "när: "
              + (law.isEmpty()
                  ? when
                  : "[" + when.replaceFirst("^\\[(.*)]$", "$1") + ", {" + law + "}]"));
      if (!of.isEmpty()) {
        out.raw(8, "gäller: {länk: " + of + "}");
      }
      if (has(Role.REVIEW_KIND)) {
        terms(8, "slag", Role.REVIEW_KIND, ReviewKind.class);
      } else {
        boolean again = day.name().matches("(?iu).*ompröv.*");
        out.raw(8, "slag: {värde: " + (again ? "omprövning" : "övervägande") + "}");
      }
      if (has(Role.BODY)) {
        terms(8, "organ", Role.BODY, Body.class);
      } else {
        out.comment(8, "??? Vilket organ? Bara nämnd och utskott räcker: organ: {värde: utskott}");
      }
      codes.day(8, "granskningen", roles.name(day), day, false);
    }
  }

  /** Returns the condition that a row is, or is not, about LVU; empty if no column tells. */
  String lawCondition(boolean lvu) {
    if (!has(Role.LAW)) {
      return "";
    }
    List<String> values =
        roles.get(Role.LAW).orElseThrow().distinct().keySet().stream()
            .filter(v -> LawText.law(v).filter(l -> l == LawArea.LVU).isPresent())
            .map(YamlText::quoted)
            .toList();
    String list = "[" + String.join(", ", values) + "]";
    return values.isEmpty()
        ? ""
        : YamlText.quoted(name(Role.LAW)) + ": " + (lvu ? list : "{inte: " + list + "}");
  }

  private void investigation() {
    out.item(6, "faktum", "utredning");
    if (has(Role.INVESTIGATION_KIND)) {
      terms(8, "slag", Role.INVESTIGATION_KIND, se.lagfrist.casefile.InvestigationKind.class);
    } else {
      out.raw(8, "slag: {värde: barnutredning}  # ??? vilken sorts utredning?");
    }
    Role from =
        has(Role.OPENED_DAY)
            ? Role.OPENED_DAY
            : has(Role.START_DAY) ? Role.START_DAY : Role.DECISION_DAY;
    has(8, "utredningens inledande", from);
    has(8, "utredningens avslutande", has(Role.CLOSED_DAY) ? Role.CLOSED_DAY : Role.END_DAY);
  }

  private void intake() {
    Role day = has(Role.RECEIVED_DAY) ? Role.RECEIVED_DAY : Role.DECISION_DAY;
    String type = YamlText.quoted(name(Role.INTAKE));
    out.item(6, "faktum", "anmälan");
    out.raw(8, "när: {" + type + ": {innehåller: anmäl}}");
    out.raw(8, "om: {ålder vid: anmälans ankomst}");
    if (has(Role.REPORTER)) {
      terms(8, "anmälare", Role.REPORTER, se.lagfrist.casefile.ReporterCategory.class);
    }
    has(8, "anmälans ankomst", day);
    if (has(Role.OPENED_DAY)) {
      out.item(6, "faktum", "förhandsbedömning");
      Column opened = roles.get(Role.OPENED_DAY).orElseThrow();
      out.raw(8, "när: " + CodesText.filled(roles.name(opened), opened));
      out.raw(8, "gäller: {länk: anmälan}");
      out.raw(8, "utfall: {värde: inleda utredning}");
      has(8, "decidedOn", Role.OPENED_DAY);
    }
    out.item(6, "faktum", "ansökan");
    out.raw(8, "när: {" + type + ": {innehåller: ansök}}");
    out.raw(8, "saken: {värde: annan ansökan}  # ??? vilken kolumn säger vad ansökan gäller?");
    has(8, "ansökans ankomst", day);
  }

  void terms(int indent, String field, Role role, Class<? extends Term> type) {
    Column column = roles.get(role).orElseThrow();
    codes.terms(indent, field, roles.name(column), column.distinct().keySet(), type);
  }

  CodesText codes() {
    return codes;
  }
}
