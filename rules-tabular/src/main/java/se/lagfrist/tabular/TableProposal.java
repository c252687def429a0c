package se.lagfrist.tabular;

import java.util.List;
import java.util.Optional;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.Measure;
import se.lagfrist.casefile.Term;
import se.lagfrist.tabular.Sample.Column;

/**
 * Writes the part of a first mapping that is about one table. What must be looked at says {@code
 * ???}.
 */
final class TableProposal {

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
    int facts = new TableHead(table, kin, out, events).write();
    facts();
    YamlText left = new YamlText();
    new LeftColumns(table, kin).write(left, out.toString().substring(start));
    out.insert(facts, left);
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
      case DECISION -> new DecisionProposal(sample, roles, out, this).write(roles.isWide());
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

  private void paid() {
    out.item(6, "faktum", "utbetalning");
    has(8, "utbetalningen", Role.PAID_DAY);
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
