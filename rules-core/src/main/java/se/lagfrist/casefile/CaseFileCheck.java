package se.lagfrist.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFileException.Problem;

/** Finds what is malformed or contradictory in the facts of a case. */
final class CaseFileCheck {

  private static final int LONGEST_ID = 200;
  private static final Pattern PLACE = Pattern.compile("^/facts/(\\d+)");

  /** No number a fact tells, of days agreed on or people in a home, is larger. */
  private static final int MOST = 1_000;

  private final String caseId;
  private final @Nullable String unit;
  private final @Nullable String handler;
  private final List<Fact> facts;
  private final List<Problem> problems = new ArrayList<>();

  CaseFileCheck(String caseId, @Nullable String unit, @Nullable String handler, List<Fact> facts) {
    this.caseId = caseId;
    this.unit = unit;
    this.handler = handler;
    this.facts = facts;
  }

  List<Problem> problems() {
    if (caseId.isBlank() || caseId.length() > LONGEST_ID) {
      add(
          "/id",
          "The case id has %d characters. Maybe give 1 to %d.",
          "Ärendets id har %d tecken. Kanske ge det 1 till %d.",
          caseId.length(),
          LONGEST_ID);
    }
    checkText("/id", caseId);
    checkText("/unit", unit);
    checkText("/handler", handler);
    Map<String, Integer> places = new HashMap<>();
    int persons = 0;
    for (int i = 0; i < facts.size(); i++) {
      Fact fact = facts.get(i);
      checkIds(i, fact, places);
      checkPlain(i, fact);
      checkDates(i, fact);
      if (fact instanceof Person && ++persons > 1) {
        add(
            "/facts/" + i,
            "A second Person. Maybe it belongs to a case of its own.",
            "Det finns två enskilda. Kanske hör den andra till ett eget ärende.");
      }
    }
    checkLinks(places);
    return problems;
  }

  private void checkIds(int i, Fact fact, Map<String, Integer> places) {
    String path = "/facts/" + i;
    if (!fact.caseId().equals(caseId)) {
      add(
          path + "/caseId",
          "The fact belongs to case %s, not %s. Maybe it was added to the wrong file.",
          "Uppgiften hör till ärende %s, inte %s. Kanske ligger den i fel fil.",
          fact.caseId(),
          caseId);
    }
    if (fact.id().isBlank() || fact.id().length() > LONGEST_ID) {
      add(
          path + "/id",
          "The id has %d characters. Maybe give 1 to %d.",
          "Uppgiftens id har %d tecken. Kanske ge det 1 till %d.",
          fact.id().length(),
          LONGEST_ID);
    }
    Integer earlier = places.putIfAbsent(fact.id(), i);
    if (earlier != null) {
      add(
          path + "/id",
          "The id %s is already used by /facts/%d. Maybe the same row was read twice.",
          "Id %s används redan av /facts/%d. Kanske lästes samma rad två gånger.",
          fact.id(),
          earlier);
    }
  }

  private void checkDates(int i, Fact fact) {
    FactType type = FactType.of(fact);
    LocalDate registered = fact.registeredOn();
    if (registered != null) {
      checkRange(i, "registeredOn", registered);
    }
    for (DateOrder order : DateOrder.of(type)) {
      LocalDate earlier = order.earlier().of(fact);
      LocalDate later = order.later().of(fact);
      if (earlier != null && later != null && order.isTurned(fact)) {
        contradiction(order.later(), later, i, order.earlier(), earlier);
      }
    }
    for (DateField field : type.dates()) {
      LocalDate date = field.of(fact);
      if (date != null) {
        checkRange(i, field.name(), date);
        for (DateField later : type.dates()) {
          LocalDate end = later.name().equals(field.before()) ? later.of(fact) : null;
          if (end != null && end.isBefore(date)) {
            contradiction(later, end, i, field, date);
          }
        }
      }
    }
  }

  /** Checks texts and numbers. */
  private void checkPlain(int i, Fact fact) {
    for (Map.Entry<String, Function<Fact, @Nullable Object>> part : FactType.of(fact).plain()) {
      Object value = part.getValue().apply(fact);
      if (value instanceof String text && !part.getKey().equals("caseId")) {
        if (PlainText.firstHidden(text).isPresent()) {
          checkText("/facts/" + i + "/" + part.getKey(), text);
        }
      } else if (value instanceof Integer number && (number < 0 || number > MOST)) {
        add(
            "/facts/" + i + "/" + part.getKey(),
            "%d is outside 0 to %d. Maybe it has a sign, or belongs to another field.",
            "%d ligger utanför 0 till %d. Kanske har talet ett tecken framför sig, eller hör till ett"
                + " annat fält.",
            number,
            MOST);
      }
    }
  }

  private void checkText(String path, @Nullable String text) {
    if (text != null) {
      PlainText.firstHidden(text)
          .ifPresent(
              at ->
                  add(
                      path,
                      "The character U+%04X at place %d cannot be shown. Maybe it came with a copy"
                          + " from another program: leave it out.",
                      "Tecknet U+%04X på plats %d går inte att visa. Kanske följde det med när text"
                          + " kopierades från ett annat program: ta bort det.",
                      text.codePointAt(at),
                      at + 1));
    }
  }

  private void checkRange(int i, String name, LocalDate date) {
    if (date.isBefore(CaseFile.FIRST_DAY) || date.isAfter(CaseFile.LAST_DAY)) {
      add(
          "/facts/" + i + "/" + name,
          "%s is outside 1900-01-01 to 2200-12-31. Maybe the year is mistyped, or an open end should"
              + " be left out.",
          "%s ligger utanför 1900-01-01 till 2200-12-31. Kanske är året fel, eller så ska ett slut som"
              + " inte har kommit utelämnas.",
          date);
    }
  }

  private void checkLinks(Map<String, Integer> places) {
    for (int i = 0; i < facts.size(); i++) {
      Fact fact = facts.get(i);
      String concerns = fact.concerns();
      if (concerns != null && !places.containsKey(concerns)) {
        add(
            "/facts/" + i + "/concerns",
            "There is no fact %s in the case. Maybe it was left out of the file.",
            "Det finns ingen uppgift %s i ärendet. Kanske kom den inte med i filen.",
            concerns);
      } else if (concerns != null && concerns.equals(fact.id())) {
        add(
            "/facts/" + i + "/concerns",
            "The fact concerns itself. Maybe leave it out.",
            "Uppgiften gäller sig själv. Kanske ska kopplingen utelämnas.");
      }
    }
  }

  private void contradiction(
      DateField later, LocalDate its, int i, DateField earlier, LocalDate other) {
    String path = "/facts/" + i + "/" + later.name();
    String message = "%s is before %s (%s). Maybe the two days have changed places.";
    String swedish = "%s %s ligger före %s (%s). Kanske har de två dagarna bytt plats.";
    problems.add(
        new Problem(
            path,
            PlainText.shown(facts.get(i).id()),
            String.format(message, its, earlier.name(), other),
            capital(String.format(swedish, later.swedish(), its, earlier.swedish(), other))));
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private void add(String path, String message, String swedish, Object... values) {
    Matcher place = PLACE.matcher(path);
    String id = place.find() ? facts.get(Integer.parseInt(place.group(1))).id() : null;
    problems.add(
        new Problem(
            path,
            id == null || id.isBlank() ? null : PlainText.shown(id),
            PlainText.shown(String.format(message, values)),
            PlainText.shown(String.format(swedish, values))));
  }
}
