package se.lagfrist.tabular;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.lagfrist.tabular.Sample.Column;

/**
 * Writes what comes before the facts of a table: how its rows are read, whose they are, and what
 * must hold of them.
 */
final class TableHead {

  private static final List<Role> DAYS =
      List.of(
          Role.DECISION_DAY,
          Role.START_DAY,
          Role.END_DAY,
          Role.VALID_TO,
          Role.MEASURE_END,
          Role.SUBMITTED_DAY,
          Role.CONFIRMED_DAY,
          Role.APPLIED_DAY,
          Role.PROTECTION_DAY,
          Role.INTERRUPT_DAY,
          Role.RESUME_DAY,
          Role.DECLINED,
          Role.REVIEW_DAY,
          Role.PLAN_DAY,
          Role.PLAN_OFFER_DAY,
          Role.PLAN_REVIEW_DAY,
          Role.ASSESSED_DAY,
          Role.EXTENDED_DAY,
          Role.CEASED_DAY,
          Role.RECEIVED_DAY,
          Role.OPENED_DAY,
          Role.NOT_OPENED_DAY,
          Role.CLOSED_DAY,
          Role.PAID_DAY,
          Role.BORN);

  private final Kin.Table table;
  private final Sample sample;
  private final Roles roles;
  private final Kin kin;
  private final YamlText out;
  private final CodesText codes;
  private final Optional<EventProposal> events;

  TableHead(Kin.Table table, Kin kin, YamlText out, Optional<EventProposal> events) {
    this.table = table;
    this.sample = table.sample();
    this.roles = table.roles();
    this.kin = kin;
    this.out = out;
    this.codes = new CodesText(out);
    this.events = events;
  }

  /** Writes it, and returns where what is left aside is to be named. */
  int write() {
    RowTable source = sample.table();
    out.item(2, "tabell", table.name());
    if (!source.name().isEmpty() && !source.name().equals(source.file())) {
      out.line(4, "blad", source.name());
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
      sample
          .unsure(days)
          .ifPresent(
              day ->
                  out.comment(
                      4, "??? " + day + " läses som dag och månad. Står månaden först i filen?"));
      if (forms.contains(Days.COUNTED)) {
        out.comment(4, "??? dagnummer: femsiffriga tal läses som ett kalkylblads dagar.");
      }
    }
    identity();
    if (roles.isWide()) {
      out.raw(4, "vik ut:");
      out.list(6, "kolumner", roles.all(Role.MARK).stream().map(Column::name).toList());
      out.line(6, "till", "Markerad insats");
    }
    if (roles.has(Role.OFFER) && DecisionProposal.isDouble(roles.get(Role.OFFER).orElseThrow())) {
      out.raw(
          4,
          "dela: [{kolumn: "
              + YamlText.quoted(name(Role.OFFER))
              + ", vid sista: /, till: [Erbjuden dag, Erbjuden svar]}]");
    }
    if (roles.has(Role.DELETED)) {
      out.raw(4, "hoppa över:");
      deleted();
    }
    int place = out.length();
    checks();
    return place;
  }

  private void identity() {
    Optional<Column> person = roles.get(Role.PERSON);
    Optional<Column> own = roles.get(Role.CASE);
    Column of =
        person.or(() -> own).orElseGet(() -> roles.get(Role.KEY).orElse(sample.columns().get(0)));
    Optional<String> via = person.isPresent() ? Optional.empty() : kin.via(table);
    if (person.isEmpty() && own.isEmpty() && via.isEmpty()) {
      out.comment(4, "??? Vilken kolumn är personen eller ärendet?");
    }
    if (events.isPresent()) {
      out.list(4, "nyckel", events.get().key().stream().map(roles::name).toList());
    } else if (roles.all(Role.MARK).isEmpty()) {
      out.list(
          4, "nyckel", new KeyProposal(sample, roles).of(of).stream().map(roles::name).toList());
    } else {
      List<String> key = new ArrayList<>(List.of(roles.name(of), "Markerad insats"));
      roles.get(Role.DECISION_DAY).ifPresent(c -> key.add(roles.name(c)));
      out.list(4, "nyckel", key);
    }
    if (via.isPresent()) {
      out.line(4, "ärende via", via.get());
      unit();
      return;
    }
    out.line(4, "ärende", roles.name(of));
    List<Column> persons = roles.all(Role.PERSON);
    if (persons.size() == 2) {
      out.line(4, "även ärende", roles.name(persons.get(1)));
    } else if (persons.size() > 2) {
      out.list(
          4, "även ärende", persons.subList(1, persons.size()).stream().map(roles::name).toList());
    }
    if (roles.has(Role.BORN)) {
      out.line(4, "född", name(Role.BORN));
    } else if (of.keys() > 0.5) {
      out.line(4, "född", Mapping.CASE);
    }
    unit();
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

  /** What must hold of columns that no fact reads. */
  private void checks() {
    List<String> checks = new ArrayList<>();
    for (Column column : roles.rest()) {
      double numbers = column.share(v -> RowKinds.NUMBER.matcher(v).matches());
      if (column.name().matches("(?iu).*personkrets.*|pk|p-?krets")) {
        checks.add(YamlText.quoted(roles.name(column)) + ": [1, 2, 3]");
      } else if (numbers >= 0.8 && numbers < 1) {
        checks.add(YamlText.quoted(roles.name(column)) + ": tal");
      }
    }
    if (!checks.isEmpty()) {
      out.raw(4, "krav: {" + String.join(", ", checks) + "}");
    }
  }

  private String name(Role role) {
    return roles.get(role).map(roles::name).orElse("???");
  }

  private void unit() {
    roles.get(Role.UNIT).ifPresent(c -> codes.day(4, "enhet", roles.name(c), c, false));
  }
}
