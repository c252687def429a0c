package se.lagfrist.tabular;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.lagfrist.casefile.ApplicationMatter;
import se.lagfrist.casefile.HomeKind;
import se.lagfrist.casefile.InvestigationKind;
import se.lagfrist.casefile.Measure;
import se.lagfrist.casefile.ReporterCategory;
import se.lagfrist.casefile.Term;
import se.lagfrist.tabular.Sample.Column;

/**
 * The facts of a table in which each row says what it is: a notification, an investigation, a
 * decision, as in flat extracts with one column for the type.
 */
final class MixedProposal {

  private final Sample sample;
  private final Roles roles;
  private final YamlText out;
  private final CodesText codes;
  private final Column type;
  private final Map<RowSort, TreeSet<String>> sorts = new EnumMap<>(RowSort.class);
  private final String table;

  private MixedProposal(Sample sample, Roles roles, YamlText out, Column type, String table) {
    this.sample = sample;
    this.roles = roles;
    this.out = out;
    this.codes = new CodesText(out);
    this.type = type;
    this.table = table;
    for (String value : type.distinct().keySet()) {
      RowSort.of(value).ifPresent(s -> sorts.computeIfAbsent(s, k -> new TreeSet<>()).add(value));
    }
  }

  /** Returns the proposal for a table whose rows are of several kinds; empty if they are of one. */
  static Optional<MixedProposal> of(Sample sample, Roles roles, YamlText out, String table) {
    return sample.columns().stream()
        .filter(c -> !c.name().isBlank() && c.distinct().size() <= 60)
        .filter(c -> c.share(v -> RowSort.of(v).isPresent()) >= 0.8)
        .map(c -> new MixedProposal(sample, roles, out, c, table))
        .filter(MixedProposal::isMixed)
        .filter(m -> m.first().isPresent())
        .findFirst();
  }

  private boolean isMixed() {
    List<RowSort> told = new ArrayList<>(sorts.keySet());
    told.removeAll(List.of(RowSort.REPORT, RowSort.APPLICATION));
    return sorts.size() > 1 && !told.isEmpty() && !told.equals(List.of(RowSort.OTHER));
  }

  private Optional<Column> first() {
    return Stream.of(Role.START_DAY, Role.DECISION_DAY, Role.RECEIVED_DAY, Role.OPENED_DAY)
        .flatMap(role -> roles.get(role).stream())
        .findFirst();
  }

  private Column from() {
    return first().orElseThrow();
  }

  private Optional<Column> to() {
    return roles.get(Role.END_DAY).or(() -> roles.get(Role.VALID_TO));
  }

  void write() {
    out.comment(
        6,
        "Raderna är av flera slag; "
            + roles.name(type)
            + " säger vilket. ??? Stämmer det vad dagarna betyder för vart och ett?");
    if (start(RowSort.REPORT, "anmälan")) {
      if (roles.has(Role.PERSON) || roles.has(Role.BORN)) {
        out.raw(8, "om: {ålder vid: anmälans ankomst}");
      } else {
        out.raw(8, "om: {värde: barn}  # ??? gäller alla anmälningar barn?");
      }
      detail(RowSort.REPORT, "anmälare", ReporterCategory.class, "\"*\": okänd anmälare");
      day("anmälans ankomst", from());
      to().ifPresent(this::closed);
    }
    if (start(RowSort.APPLICATION, "ansökan")) {
      if (!detail(RowSort.APPLICATION, "saken", ApplicationMatter.class, "")) {
        out.raw(8, "saken: {värde: annan ansökan}  # ??? vad gäller ansökningarna?");
      }
      day("ansökans ankomst", from());
    }
    if (start(RowSort.INVESTIGATION, "utredning")) {
      if (!detail(RowSort.INVESTIGATION, "slag", InvestigationKind.class, "")) {
        out.raw(8, "slag: {värde: barnutredning}  # ??? vilken sorts utredning?");
      }
      if (sorts.containsKey(RowSort.REPORT)) {
        link("gäller", "länk från", "anmälan", "investigation|utredning|utr");
      }
      day("utredningens inledande", from());
      to().ifPresent(c -> day("utredningens avslutande", c));
    }
    if (start(RowSort.DECISION, "beslut")) {
      out.raw(8, "lag: {värde: SoL}  # ??? stämmer det för alla rader?");
      if (!detail(RowSort.DECISION, "insats", Measure.class, "")) {
        out.raw(8, "insats: {värde: annan insats}  # ??? vilken kolumn säger vilken insats?");
      }
      if (roles.has(Role.RESULT)) {
        Column result = roles.get(Role.RESULT).orElseThrow();
        codes.favourable(8, roles.name(result), values(result, RowSort.DECISION));
      } else if (decided().stream().allMatch(CodesText::isResult)) {
        codes.favourable(8, roles.name(type), decided());
      } else {
        out.raw(8, "gynnande: {värde: ja}  # ??? är alla beslut beviljade?");
      }
      if (sorts.containsKey(RowSort.INVESTIGATION)) {
        link("utredning", "länk", "utredning", "investigation|utredning|utr");
      }
      day("beslutet", from());
      to().ifPresent(c -> day("beslutets slutdag", c));
    }
    if (sorts.containsKey(RowSort.EXECUTION) && sorts.containsKey(RowSort.DECISION)) {
      start(RowSort.EXECUTION, "verkställighet");
      link("gäller", "länk", "beslut", "decision|beslut");
      day("verkställigheten", from());
      to().ifPresent(c -> day("verkställighetens slut", c));
    }
    if (start(RowSort.PLACEMENT, "placering")) {
      if (!detail(RowSort.PLACEMENT, "form", HomeKind.class, "")) {
        codes.terms(8, "form", roles.name(type), values(type, RowSort.PLACEMENT), HomeKind.class);
      }
      out.raw(8, "grund: {värde: SoL}  # ??? vilken kolumn säger om det är SoL eller LVU?");
      day("placeringens verkställande", from());
      to().ifPresent(c -> day("placeringens upphörande", c));
    }
    if (start(RowSort.PAYMENT, "utbetalning")) {
      day("utbetalningen", roles.get(Role.PAID_DAY).orElse(from()));
    }
    rest();
  }

  /** A notification that ended without an investigation was decided on; only people know when. */
  private void closed(Column to) {
    String name = YamlText.quoted(roles.name(to));
    out.comment(
        6,
        "??? Är "
            + name
            + " dagen då det beslutades att inte utreda? Ta i så fall bort # framför:");
    out.comment(6, "- faktum: förhandsbedömning");
    out.comment(
        6,
        "  när: {"
            + YamlText.quoted(roles.name(type))
            + ": ["
            + String.join(
                ", ",
                sorts.getOrDefault(RowSort.REPORT, new TreeSet<>()).stream()
                    .map(YamlText::quoted)
                    .toList())
            + "], "
            + name
            + ": ifylld}");
    out.comment(6, "  gäller: {länk: anmälan}");
    out.comment(6, "  utfall: {värde: inte inleda utredning}");
    out.comment(6, "  decidedOn: " + name);
  }

  /** Returns the words of the rows that are decisions. */
  private TreeSet<String> decided() {
    return sorts.getOrDefault(RowSort.DECISION, new TreeSet<>());
  }

  private void rest() {
    List<String> left = new ArrayList<>();
    for (String value : type.distinct().keySet()) {
      RowSort sort = RowSort.of(value).orElse(RowSort.OTHER);
      if (sort == RowSort.OTHER
          || sort == RowSort.EXECUTION && !sorts.containsKey(RowSort.DECISION)) {
        left.add(value);
      }
    }
    if (!left.isEmpty()) {
      out.comment(
          6,
          "??? Vad är rader med "
              + String.join(", ", left.stream().map(YamlText::quoted).toList())
              + "? Utan ett faktum för dem läses de inte.");
    }
  }

  private boolean start(RowSort sort, String fact) {
    TreeSet<String> values = sorts.get(sort);
    if (values == null) {
      return false;
    }
    out.item(6, "faktum", fact);
    out.raw(
        8,
        "när: {"
            + YamlText.quoted(roles.name(type))
            + ": ["
            + String.join(", ", values.stream().map(YamlText::quoted).toList())
            + "]}");
    return true;
  }

  private void day(String field, Column column) {
    codes.day(8, field, roles.name(column), column, false);
  }

  /** Writes a field from the column that best tells it on the rows of a sort. */
  private boolean detail(RowSort sort, String field, Class<? extends Term> terms, String more) {
    CodeBook book = CodeBook.of(terms);
    Optional<Column> best =
        sample.columns().stream()
            .filter(c -> !c.name().isBlank() && !roles.all(Role.NOT_KEPT).contains(c))
            .filter(c -> known(book, c, sort) >= 0.5)
            .max(Comparator.comparingDouble(c -> known(book, c, sort)));
    best.ifPresent(
        column -> {
          codes.terms(8, field, roles.name(column), values(column, sort), terms);
          if (!more.isEmpty()) {
            out.raw(12, more);
          }
        });
    return best.isPresent();
  }

  private double known(CodeBook book, Column column, RowSort sort) {
    TreeSet<String> values = values(column, sort);
    long known = values.stream().filter(v -> book.known(v).isPresent()).count();
    long near =
        values.stream().filter(v -> !v.matches("[\\d ]*") && book.nearest(v).isPresent()).count();
    return values.isEmpty() ? 0 : (known + 0.8 * (near - known)) / values.size();
  }

  private TreeSet<String> values(Column column, RowSort sort) {
    TreeSet<String> values = new TreeSet<>();
    for (String[] row : sample.rows()) {
      String kind = type.place() < row.length ? row[type.place()] : "";
      String value = column.place() < row.length ? row[column.place()] : "";
      if (!value.isBlank() && RowSort.of(kind).filter(s -> s == sort).isPresent()) {
        values.add(value);
      }
    }
    return values;
  }

  private void link(String field, String how, String fact, String heading) {
    Optional<Column> column =
        sample.columns().stream()
            .filter(c -> c.place() != type.place())
            .filter(
                c ->
                    Spellings.forms(c.name()).stream()
                        .anyMatch(f -> f.matches("(" + heading + ")s? ?(id|nr|nummer|ref)\\b.*")))
            .findFirst();
    if (column.isPresent()) {
      out.raw(
          8,
          field
              + ": {"
              + how
              + ": "
              + YamlText.quoted(table + "." + fact)
              + ", kolumn: "
              + YamlText.quoted(roles.name(column.get()))
              + "}");
    } else {
      out.comment(8, "??? Vilken kolumn säger vilket " + fact + " raden hör till?");
    }
  }
}
