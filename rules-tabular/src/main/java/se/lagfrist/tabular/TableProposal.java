package se.lagfrist.tabular;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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

  TableProposal(Sample sample, YamlText out) {
    this.sample = sample;
    this.roles = Roles.of(sample);
    this.out = out;
  }

  private String name(Role role) {
    return roles.get(role).map(roles::name).orElse("???");
  }

  private boolean has(Role role) {
    return roles.has(role);
  }

  void write() {
    RowTable table = sample.table();
    out.item(2, "tabell", table.name().isEmpty() ? base(table.file()) : table.name());
    if (!table.name().isEmpty() && !table.name().equals(table.file())) {
      out.line(4, "blad", table.name());
    }
    if (!sample.headed()) {
      out.comment(4, "Filen har inga rubriker: ge kolumnerna deras namn, i filens ordning.");
      out.list(4, "kolumner", sample.columns().stream().map(roles::name).toList());
    }
    List<Column> days =
        Stream.concat(
                DAYS.stream().flatMap(r -> roles.all(r).stream()).filter(c -> c.keys() < 0.5),
                roles.rest().stream().filter(c -> c.days() > 0.5))
            .toList();
    List<String> forms = sample.dayForms(days);
    if (!forms.isEmpty() && !Days.USUAL.containsAll(forms)) {
      out.list(4, "datum", forms);
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
    unused();
    out.raw(4, "fakta:");
    if (!has(Role.DECISION_DAY) && has(Role.YEAR) && has(Role.MONTH)) {
      months();
    } else if (has(Role.HOME) && (has(Role.START_DAY) || has(Role.DECISION_DAY))) {
      new PlacementProposal(sample, roles, out, this).write();
    } else if (has(Role.INTAKE) && (has(Role.RECEIVED_DAY) || has(Role.DECISION_DAY))) {
      intake();
    } else if (has(Role.INVESTIGATION_KIND) || has(Role.OPENED_DAY)) {
      investigation();
    } else if (has(Role.PAID_DAY)) {
      out.item(6, "faktum", "utbetalning");
      out.line(8, "utbetalningen", name(Role.PAID_DAY));
    } else if (has(Role.DECISION_DAY)) {
      new DecisionProposal(roles, out, this).write(wide);
    } else if (has(Role.REVIEW_DAY)) {
      reviews("");
    } else if (has(Role.START_DAY)) {
      out.item(6, "faktum", "verkställighet");
      out.line(8, "verkställigheten", name(Role.START_DAY));
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
      out.list(4, "nyckel", key(of).stream().map(roles::name).toList());
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

  private List<Column> key(Column of) {
    Stream<List<Column>> candidates =
        Stream.of(
            cols(Role.KEY),
            cols(Role.CASE),
            cols(Role.CASE, Role.KEY),
            cols(Role.YEAR, Role.MONTH, Role.PERSON),
            with(of, Role.DECISION_DAY),
            with(of, Role.START_DAY),
            with(of, Role.RECEIVED_DAY),
            with(of, Role.OPENED_DAY),
            with(of, Role.MEASURE, Role.DECISION_DAY),
            with(of, Role.HOME, Role.START_DAY),
            with(of, Role.DECISION_DAY, Role.START_DAY));
    List<Column> found =
        candidates
            .filter(k -> !k.isEmpty() && sample.isKey(k))
            .findFirst()
            .orElseGet(() -> mayName());
    return found;
  }

  /** Returns the columns that a key may be made of: never one with names of people. */
  private List<Column> mayName() {
    return sample.columns().stream()
        .filter(c -> !c.name().isBlank() && !roles.all(Role.NOT_KEPT).contains(c))
        .toList();
  }

  private List<Column> cols(Role... wanted) {
    List<Column> found = new ArrayList<>();
    for (Role role : wanted) {
      if (roles.get(role).isEmpty()) {
        return List.of();
      }
      found.add(roles.get(role).get());
    }
    return found;
  }

  private List<Column> with(Column of, Role... wanted) {
    List<Column> more = cols(wanted);
    return more.isEmpty() ? List.of() : Stream.concat(Stream.of(of), more.stream()).toList();
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
      double numbers = column.share(v -> v.matches("-?\\d+([.,]\\d+)?"));
      if (column.name().toLowerCase(java.util.Locale.ROOT).contains("personkrets")) {
        checks.add(YamlText.quoted(roles.name(column)) + ": [1, 2, 3]");
      } else if (numbers >= 0.9 && numbers < 1) {
        checks.add(YamlText.quoted(roles.name(column)) + ": tal");
      }
    }
    if (!checks.isEmpty()) {
      out.raw(4, "krav: {" + String.join(", ", checks) + "}");
    }
  }

  void has(int indent, String field, Role role) {
    if (has(role)) {
      out.line(indent, field, name(role));
    }
  }

  private void months() {
    out.item(6, "faktum", "tid med försörjningsstöd");
    String month = name(Role.MONTH);
    out.list(8, "månader", List.of(name(Role.YEAR), month));
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
      String when = YamlText.quoted(roles.name(day)) + ": ifylld";
      String law = of.isEmpty() ? "" : ", " + lawCondition(of.equals("tvångsåtgärd"));
      out.raw(8, "när: {" + when + (law.equals(", ") ? "" : law) + "}");
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
      out.line(8, "granskningen", roles.name(day));
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
    out.line(8, "utredningens inledande", name(from));
    has(8, "utredningens avslutande", has(Role.CLOSED_DAY) ? Role.CLOSED_DAY : Role.END_DAY);
  }

  private void intake() {
    String day = name(has(Role.RECEIVED_DAY) ? Role.RECEIVED_DAY : Role.DECISION_DAY);
    String type = YamlText.quoted(name(Role.INTAKE));
    out.item(6, "faktum", "anmälan");
    out.raw(8, "när: {" + type + ": {innehåller: anmäl}}");
    out.raw(8, "om: {ålder vid: anmälans ankomst}");
    if (has(Role.REPORTER)) {
      terms(8, "anmälare", Role.REPORTER, se.lagfrist.casefile.ReporterCategory.class);
    }
    out.line(8, "anmälans ankomst", day);
    if (has(Role.OPENED_DAY)) {
      out.item(6, "faktum", "förhandsbedömning");
      out.raw(8, "när: {" + YamlText.quoted(name(Role.OPENED_DAY)) + ": ifylld}");
      out.raw(8, "gäller: {länk: anmälan}");
      out.raw(8, "utfall: {värde: inleda utredning}");
      out.line(8, "decidedOn", name(Role.OPENED_DAY));
    }
    out.item(6, "faktum", "ansökan");
    out.raw(8, "när: {" + type + ": {innehåller: ansök}}");
    out.raw(8, "saken: {värde: annan ansökan}  # ??? vilken kolumn säger vad ansökan gäller?");
    out.line(8, "ansökans ankomst", day);
  }

  void terms(int indent, String field, Role role, Class<? extends Term> type) {
    Column column = roles.get(role).orElseThrow();
    coded(indent, field, roles.name(column), "", column.distinct(), v -> null, CodeBook.of(type));
  }

  /** Writes a field with its codes: known words as they are, near ones as suggestions. */
  void coded(
      int indent,
      String field,
      String column,
      String as,
      Map<String, Long> values,
      Function<String, String> needed,
      CodeBook book) {
    out.raw(indent, field + ":");
    out.line(indent + 2, "kolumn", column);
    if (!as.isEmpty()) {
      out.line(indent + 2, "som", as);
      if (values.keySet().stream().allMatch(v -> needed.apply(v) == null)) {
        return;
      }
    }
    out.raw(indent + 2, "koder:");
    int shown = 0;
    for (String value : values.keySet()) {
      if (++shown > 80) {
        out.comment(indent + 4, "och " + (values.size() - 80) + " ord till");
        break;
      }
      Optional<Term> known = book.known(value);
      if (known.isPresent()) {
        out.line(indent + 4, value, known.get().swedish());
      } else {
        String maybe =
            book.nearest(value)
                .map(t -> t.swedish() + "   (ta bort # om det stämmer)")
                .orElse("???");
        out.comment(indent + 4, "??? " + YamlText.quoted(value) + ": " + maybe);
      }
    }
    if (values.isEmpty() || values.keySet().stream().noneMatch(v -> book.known(v).isPresent())) {
      out.comment(indent + 4, "Orden är: " + Words.listed(book.swedish()));
      out.raw(indent + 4, "\"\": okänd");
    }
  }
}
