package se.lagfrist.tabular;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.Measure;
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

  private final Sample sample;
  private final Roles roles;
  private final YamlText out;
  private final CodesText codes;
  private final Kin kin;
  private final Kin.Table table;
  private final Optional<EventProposal> events;

  TableProposal(Kin.Table table, Kin kin, YamlText out) {
    this.table = table;
    this.sample = table.sample();
    this.roles = table.roles();
    this.kin = kin;
    this.out = out;
    this.codes = new CodesText(out);
    this.events = EventProposal.of(table, kin, out);
  }

  private String name(Role role) {
    return roles.get(role).map(roles::name).orElse("???");
  }

  private boolean has(Role role) {
    return roles.has(role);
  }

  void write() {
    int start = out.length();
    int facts = head();
    facts();
    YamlText left = new YamlText();
    new LeftColumns(table, kin).write(left, out.toString().substring(start));
    out.insert(facts, left);
  }

  /** Writes what comes before the facts, and returns where what is left aside is to be named. */
  private int head() {
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
    if (isWide()) {
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
    if (has(Role.DELETED)) {
      out.raw(4, "hoppa över:");
      deleted();
    }
    int place = out.length();
    checks();
    return place;
  }

  private void facts() {
    out.raw(4, "fakta:");
    if (events.isPresent()) {
      events.get().write();
      return;
    }
    Optional<MixedProposal> mixed = MixedProposal.of(sample, roles, out, table.name());
    if (mixed.isPresent()) {
      mixed.get().write();
      return;
    }
    switch (table.sort()) {
      case MONTHS -> months();
      case PLACEMENT -> new PlacementProposal(sample, roles, out, this).write();
      case REPORT -> new IntakeProposal(roles, out, this).report();
      case INVESTIGATION -> new IntakeProposal(roles, out, this).investigation();
      case PAYMENT -> paid();
      case DECISION -> new DecisionProposal(sample, roles, out, this).write(isWide());
      case FOLLOW_UP -> followUp();
      case REVIEW -> new ReviewProposal(roles, out, this).write(Kin.Sort.PLACEMENT.fact(), true);
      case NONE -> {
        out.comment(
            6,
            "??? Det framgår inte vad raderna handlar om. Skriv vilka fakta de är; se ordlistan.");
        out.raw(6, "[]");
      }
    }
  }

  /** Returns whether the rows have a column for each measure. */
  private boolean isWide() {
    return roles.all(Role.MARK).size() >= 3;
  }

  /** Returns whether the file, the sheet or a heading has a word. */
  boolean isAbout(String word) {
    String pattern = "(?iu).*(^|[^a-zåäö])" + word + "([^a-zåäö]|$).*";
    return sample.table().file().matches(pattern)
        || sample.table().name().matches(pattern)
        || sample.columns().stream().anyMatch(c -> c.name().matches(pattern));
  }

  /** What became of decisions that another table has. */
  private void followUp() {
    if (has(Role.START_DAY)) {
      follow("verkställighet", Role.START_DAY, "verkställigheten");
      has(8, "verkställighetens slut", Role.END_DAY);
    }
    if (has(Role.INTERRUPT_DAY)) {
      follow("avbrott", Role.INTERRUPT_DAY, "avbrottet");
      has(8, "återupptagandet", Role.RESUME_DAY);
    }
  }

  private void follow(String fact, Role role, String field) {
    out.item(6, "faktum", fact);
    Column day = roles.get(role).orElseThrow();
    out.raw(8, "när: " + CodesText.filled(roles.name(day), day));
    if (!link("gäller", Kin.Sort.DECISION, ", krävs: ja")) {
      out.comment(8, "??? Vilket beslut? Utan det kan raden inte höra till något.");
    }
    has(8, field, role);
  }

  /** Writes a link to the row of another table that a column names; returns whether there is. */
  boolean link(String field, Kin.Sort to, String more) {
    Optional<Kin.Link> link = kin.link(table, to);
    link.ifPresent(
        l ->
            out.raw(
                8,
                field
                    + (l.back() ? ": {länk från: " : ": {länk: ")
                    + YamlText.quoted(l.to())
                    + ", kolumn: "
                    + YamlText.quoted(l.column())
                    + (l.back() ? "" : more)
                    + "}"));
    return link.isPresent();
  }

  /** Returns the words for income support, where other assistance is in the file too. */
  private Optional<String> supported() {
    CodeBook book = CodeBook.of(Measure.class);
    List<String> words =
        roles.all(Role.MEASURE).stream()
            .flatMap(c -> c.distinct().keySet().stream())
            .filter(v -> book.known(v).filter(t -> t == Measure.INCOME_SUPPORT).isPresent())
            .map(YamlText::quoted)
            .toList();
    return words.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", words));
  }

  /** Returns whether each value of a column stands on one row. */
  boolean isOnce(String column) {
    return sample.columns().stream()
        .filter(c -> roles.name(c).equals(column))
        .allMatch(c -> c.distinct().size() == c.values().size());
  }

  /** Returns how the rows lead to rows of a sort in another table. */
  Optional<Kin.Link> linked(Kin.Sort to) {
    return kin.link(table, to);
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
      has(4, "enhet", Role.UNIT);
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

  private void paid() {
    out.item(6, "faktum", "utbetalning");
    has(8, "utbetalningen", Role.PAID_DAY);
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

  void has(int indent, String field, Role role) {
    if (has(role)) {
      Column column = roles.get(role).orElseThrow();
      codes.day(indent, field, roles.name(column), column, false);
    }
  }

  private void months() {
    out.item(6, "faktum", "tid med försörjningsstöd");
    out.comment(8, "??? Är allt i filen försörjningsstöd? Annat bistånd räknas inte i SoL 12:8.");
    supported()
        .ifPresent(
            words ->
                out.raw(8, "när: {" + YamlText.quoted(name(Role.MEASURE)) + ": [" + words + "]}"));
    out.list(
        8,
        "månader",
        has(Role.YEAR) ? List.of(name(Role.YEAR), name(Role.MONTH)) : List.of(name(Role.MONTH)));
    if (has(Role.PAID_DAY)) {
      paid();
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

  void terms(int indent, String field, Role role, Class<? extends Term> type) {
    Column column = roles.get(role).orElseThrow();
    codes.terms(indent, field, roles.name(column), column.distinct().keySet(), type);
  }

  CodesText codes() {
    return codes;
  }
}
