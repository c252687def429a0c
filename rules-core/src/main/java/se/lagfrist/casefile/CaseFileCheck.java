package se.lagfrist.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.lagfrist.casefile.CaseFileException.Problem;

/** Finds what is malformed or contradictory in the facts of a case. */
final class CaseFileCheck {

  private static final int LONGEST_ID = 200;

  private final String caseId;
  private final List<Fact> facts;
  private final List<Problem> problems = new ArrayList<>();

  CaseFileCheck(String caseId, List<Fact> facts) {
    this.caseId = caseId;
    this.facts = facts;
  }

  List<Problem> problems() {
    if (caseId.isBlank() || caseId.length() > LONGEST_ID) {
      add("/id", "The case id has %d characters. Maybe give 1 to %d.", caseId.length(), LONGEST_ID);
    }
    Map<String, Integer> places = new HashMap<>();
    int persons = 0;
    for (int i = 0; i < facts.size(); i++) {
      Fact fact = facts.get(i);
      checkIds(i, fact, places);
      checkDates(i, fact);
      if (fact instanceof Person && ++persons > 1) {
        add("/facts/" + i, "A second Person. Maybe it belongs to a case of its own.");
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
          fact.caseId(),
          caseId);
    }
    if (fact.id().isBlank() || fact.id().length() > LONGEST_ID) {
      add(
          path + "/id",
          "The id has %d characters. Maybe give 1 to %d.",
          fact.id().length(),
          LONGEST_ID);
    }
    Integer earlier = places.putIfAbsent(fact.id(), i);
    if (earlier != null) {
      add(
          path + "/id",
          "The id %s is already used by /facts/%d. Maybe the same row was read twice.",
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
    for (DateField field : type.dates()) {
      LocalDate date = field.of(fact);
      if (date != null) {
        checkRange(i, field.name(), date);
        for (DateField later : type.dates()) {
          LocalDate end = later.name().equals(field.before()) ? later.of(fact) : null;
          if (end != null && end.isBefore(date)) {
            add(
                "/facts/" + i + "/" + field.before(),
                "%s is before %s (%s). Maybe the two days have changed places.",
                end,
                field.name(),
                date);
          }
        }
      }
    }
  }

  private void checkRange(int i, String name, LocalDate date) {
    if (date.isBefore(CaseFile.FIRST_DAY) || date.isAfter(CaseFile.LAST_DAY)) {
      add(
          "/facts/" + i + "/" + name,
          "%s is outside 1900-01-01 to 2200-12-31. Maybe the year is mistyped, or an open end should"
              + " be left out.",
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
            concerns);
      } else if (concerns != null && concerns.equals(fact.id())) {
        add("/facts/" + i + "/concerns", "The fact concerns itself. Maybe leave it out.");
      }
    }
  }

  private void add(String path, String message, Object... values) {
    problems.add(new Problem(path, String.format(message, values)));
  }
}
