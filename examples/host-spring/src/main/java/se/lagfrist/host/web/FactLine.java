package se.lagfrist.host.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.DateField;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Term;
import se.lagfrist.casefile.TermField;
import se.lagfrist.host.table.MappedCase;

/**
 * A fact of a case in words.
 *
 * @param id the row's id
 * @param table the table it was read from
 * @param kind what sort of fact
 * @param told its words, such as what sort of event it was
 * @param concerns the row it is about, or null
 * @param days its days, by name
 */
public record FactLine(
    String id,
    String table,
    String kind,
    List<String> told,
    @Nullable String concerns,
    List<Day> days) {

  /**
   * A day of a fact.
   *
   * @param name what happened
   * @param day when
   */
  public record Day(String name, LocalDate day) {}

  static List<FactLine> of(CaseFile known, MappedCase mapped) {
    List<FactLine> lines = new ArrayList<>();
    for (Fact fact : known.facts()) {
      FactType type = FactType.of(fact);
      List<Day> days = new ArrayList<>();
      for (DateField field : type.dates()) {
        LocalDate day = field.of(fact);
        if (day != null) {
          days.add(new Day(field.swedish(), day));
        }
      }
      lines.add(
          new FactLine(
              fact.id(),
              mapped.tables().getOrDefault(fact.id(), ""),
              type.swedish(),
              told(type, fact),
              fact.concerns(),
              days));
    }
    lines.sort(
        Comparator.comparing(l -> l.days().isEmpty() ? LocalDate.MIN : l.days().get(0).day()));
    return lines;
  }

  private static List<String> told(FactType type, Fact fact) {
    List<String> told = new ArrayList<>();
    for (TermField field : type.terms()) {
      if (!field.isUnknown(fact) && field.of(fact) instanceof Term term) {
        told.add(term.swedish());
      }
    }
    return told;
  }
}
