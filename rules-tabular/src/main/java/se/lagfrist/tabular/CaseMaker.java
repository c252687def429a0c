package se.lagfrist.tabular;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.tabular.Mapping.FactMapping;
import se.lagfrist.tabular.RowFacts.Draft;

/** Makes one case file of the rows of a case. */
final class CaseMaker {

  private final List<Bound> tables;
  private final Problems problems;
  private final Notes notes;
  private final @Nullable LocalDate extracted;
  private final Map<Bound, MonthRange> months;
  private final RowFacts rowFacts;

  CaseMaker(
      List<Bound> tables,
      Problems problems,
      Notes notes,
      @Nullable LocalDate extracted,
      Map<Bound, MonthRange> months) {
    this.tables = tables;
    this.problems = problems;
    this.notes = notes;
    this.extracted = extracted;
    this.months = months;
    this.rowFacts = new RowFacts(problems);
  }

  /** Returns the case, or null if no row of it could be used. */
  @Nullable CaseFile make(String caseId, List<RowStore.Stored> rows) {
    List<Draft> drafts = new ArrayList<>();
    Set<String> broken = new HashSet<>();
    LocalDate born = null;
    String unit = null;
    String handler = null;
    boolean refused = false;
    for (RowStore.Stored row : rows) {
      Bound table = tables.get(row.table());
      var made = rowFacts.of(table, row);
      if (made.isEmpty()) {
        refused = true;
        for (FactMapping fact : table.mapping().facts()) {
          if (!fact.group().isEmpty() && table.holds(fact.when(), row.cells())) {
            broken.add(Groups.of(table, fact, row));
          }
        }
        continue;
      }
      drafts.addAll(made.get());
      if (made.get().isEmpty() && !table.mapping().facts().isEmpty()) {
        notes.tell("Raden ger inget enligt mappningen", table.where(row.number()));
      }
      born = born(table, row, caseId, born);
      unit = unit == null ? filled(table, row, table.mapping().unit()) : unit;
      handler = handler == null ? filled(table, row, table.mapping().handler()) : handler;
    }
    if (refused && !drafts.isEmpty()) {
      notes.tell(
          "Ärendet har också rader som hölls tillbaka, så en tid kan ha börjat tidigare än svaret säger",
          drafts.get(0).table().where(drafts.get(0).row().number()));
    }
    List<Draft> whole = new Groups(notes).joined(drafts, broken);
    whole = new Series(months, notes).joined(whole);
    name(caseId, whole);
    new Links(notes).resolve(whole);
    return new CaseBuild(problems, notes).build(caseId, unit, handler, born, whole);
  }

  private static @Nullable String filled(
      Bound table, RowStore.Stored row, @Nullable String column) {
    String text = column == null ? "" : table.cell(row.cells(), column);
    return text.isEmpty() ? null : text;
  }

  private @Nullable LocalDate born(
      Bound table, RowStore.Stored row, String caseId, @Nullable LocalDate known) {
    String column = table.mapping().born();
    String text =
        column == null
            ? ""
            : column.equals(Mapping.CASE) ? caseId : table.cell(row.cells(), column);
    int next = text.indexOf(RowTable.NEXT);
    text = next < 0 ? text : text.substring(0, next);
    if (text.isEmpty()) {
      return known;
    }
    LocalDate day = PersonKey.birthDay(text, extracted);
    if (day == null && !PersonKey.isShort(text)) {
      Days days = table.days(List.of());
      day = (table.serial() ? days.readSerial(text) : days.read(text)).day();
    }
    if (day == null || day.isBefore(CaseFile.FIRST_DAY)) {
      notes.tell(
          PersonKey.isShort(text) && extracted == null
              ? "Födelsedagen är okänd: ett nummer eller en dag utan sekel kräver dagen för uttaget. Skriv uttag:"
                  + " 2026-01-31 överst i mappningen"
              : "Födelsedagen kan inte läsas och är okänd",
          table.where(row.number()));
      return known;
    }
    if (known != null && !known.equals(day)) {
      notes.tell(
          "Ärendet har rader med olika födelsedagar; den första gäller", table.where(row.number()));
      return known;
    }
    return day;
  }

  private void name(String caseId, List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (!draft.id().isEmpty()) {
        continue;
      }
      String column = draft.mapping().id();
      String own = column == null ? "" : draft.table().cell(draft.row().cells(), column);
      draft.id(own.isEmpty() ? named(caseId, draft) : own);
    }
  }

  private static String named(String caseId, Draft draft) {
    List<String> parts = new ArrayList<>();
    parts.add(draft.mapping().name().replace(' ', '-'));
    List<String> columns =
        draft.mapping().group().isEmpty() ? draft.table().mapping().key() : draft.mapping().group();
    for (String column : columns) {
      String text = draft.table().cell(draft.row().cells(), column).replace(RowTable.NEXT, '+');
      // The case is told already, and may be a person's key.
      if (!text.isEmpty() && !text.equals(caseId) && !isCase(draft, column)) {
        parts.add(text.replaceAll("\\s+", "-"));
      }
    }
    String id = String.join("-", parts);
    return id.length() <= 200
        ? id
        : id.substring(0, 180) + "-" + Integer.toHexString(id.hashCode());
  }

  private static boolean isCase(Draft draft, String column) {
    return Bound.among(draft.table().mapping().caseColumns(), column)
        && draft.table().mapping().key().size() > 1;
  }
}
