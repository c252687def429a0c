package se.lagfrist.casefile;

import java.lang.reflect.RecordComponent;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says in Swedish what it means that a field is left out. It follows from the sort of the field and
 * its {@link Dated} mark, so that it cannot say anything else than what the engine does; only what
 * holds for a single field stands beside its meaning.
 */
final class Absence {

  private Absence() {}

  /**
   * Returns what the absence of a field means; empty for one that is always there.
   *
   * @throws IllegalArgumentException if the kind has no such field
   */
  static String of(FactType type, String field) {
    String own = Meanings.ofAbsence(type, field);
    RecordComponent component = component(type, field);
    if (own != null) {
      return own;
    }
    if (field.equals("id") || field.equals("caseId")) {
      return "";
    }
    if (field.equals("concerns")) {
      return type.concerns().isEmpty()
          ? "Utelämnat: uppgiften gäller hela ärendet."
          : "Utelämnat: det enda som uppgiften kan gälla; finns flera gäller den alla, och en fråga"
              + " ställs.";
    }
    if (component.getAnnotation(Dated.class) != null) {
      return ofDay(type.date(field), Objects.requireNonNull(component.getAnnotation(Dated.class)));
    }
    if (component.getType() == Boolean.class) {
      return "Utelämnat: okänt, aldrig nej; efterfrågas där svaret beror på det.";
    }
    return "Utelämnat: okänt; efterfrågas där svaret beror på det.";
  }

  private static String ofDay(DateField field, Dated dated) {
    if (dated.required()) {
      return "Utelämnad: okänd, och efterfrågas; det som räknas från dagen blir oklart.";
    }
    if (dated.always()) {
      return "Utelämnad: okänd, och efterfrågas; en sådan dag finns alltid.";
    }
    if (dated.stated()) {
      return "Utelämnad: ingen sådan dag är angiven.";
    }
    String shown = shownBy(field, dated);
    String yet = "Utelämnad: har inte hänt ännu";
    if (!shown.isEmpty()) {
      yet += "; men okänd och efterfrågad om " + shown + " är ifylld";
    }
    if (dated.begins()) {
      yet += shown.isEmpty() ? "; men okänd" : ", eller";
      yet += " om uppgiften saknar varje dag";
    }
    return yet + ".";
  }

  private static String shownBy(DateField field, Dated dated) {
    return Stream.concat(Stream.of(field.before()), Stream.of(dated.expectedWith()))
        .filter(name -> !name.isEmpty())
        .distinct()
        .collect(Collectors.joining(" eller "));
  }

  private static RecordComponent component(FactType type, String field) {
    return Stream.of(Objects.requireNonNull(type.type().getRecordComponents()))
        .filter(c -> c.getName().equals(field))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(type.name() + " has no field called " + field + "."));
  }
}
