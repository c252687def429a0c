package se.lagfrist.authoring.scenarier;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.CaseFileException;
import se.lagfrist.casefile.DateField;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;

/** Puts the facts of a scenario together, and says in Swedish why they do not fit. */
final class CaseText {

  private static final Pattern PLACE = Pattern.compile("/facts/(\\d+)(?:/(\\w+))?");

  private CaseText() {}

  static CaseFile file(List<Fact> facts) {
    try {
      return CaseFile.of(Steps.CASE, facts);
    } catch (CaseFileException e) {
      List<String> told = new ArrayList<>();
      e.problems().forEach(p -> told.add(told(p, facts)));
      String first = told.remove(0);
      throw Unmet.problem("Uppgifterna går inte ihop. " + first, told);
    }
  }

  private static String told(CaseFileException.Problem problem, List<Fact> facts) {
    Matcher place = PLACE.matcher(problem.path());
    if (!place.matches()) {
      return "Något i dem kan inte läsas.";
    }
    Fact fact = facts.get(Integer.parseInt(place.group(1)));
    FactType type = FactType.of(fact);
    String name = type.swedish() + " " + fact.id();
    String begins = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    String field = String.valueOf(place.group(2));
    if (field.equals("id")) {
      return fact.id().isBlank()
          ? "En uppgift ("
              + type.swedish()
              + ") saknar namn. Skriv till exempel "
              + type.swedish()
              + " x1."
          : "Två uppgifter heter " + fact.id() + ". Ge dem olika namn.";
    }
    if (field.equals("concerns")) {
      return begins
          + " gäller "
          + fact.concerns()
          + ", men "
          + (fact.id().equals(fact.concerns())
              ? "en uppgift kan inte gälla sig själv."
              : "ingen uppgift i scenariot heter så.");
    }
    if (field.equals("null")) {
      return "Det finns två enskilda. Ett ärende har bara en.";
    }
    String day =
        type.dates().stream()
            .filter(d -> d.name().equals(field))
            .map(DateField::swedish)
            .findFirst()
            .map(d -> Character.toUpperCase(d.charAt(0)) + d.substring(1))
            .orElse("En dag");
    return problem.message().contains("is before")
        ? day + " för " + name + " ligger före den dag den måste följa efter."
        : day + " för " + name + " ligger utanför åren 1900 till 2200.";
  }
}
