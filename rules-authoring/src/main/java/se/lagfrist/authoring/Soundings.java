package se.lagfrist.authoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.lagfrist.casefile.DateField;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Person;
import se.lagfrist.obligation.Force;
import se.lagfrist.rulebook.Due;
import se.lagfrist.rulebook.Fulfilment;
import se.lagfrist.rulebook.Happening;
import se.lagfrist.rulebook.LawText;
import se.lagfrist.rulebook.PeriodDue;
import se.lagfrist.rulebook.Reach;
import se.lagfrist.rulebook.Rule;

/**
 * Looks for what a rule file of one's own can say though nobody means it: a duty that nothing can
 * meet, a validity far ahead, a time from a day that the case of the rule does not have, and a
 * guideline that gives more time than the law does for the same thing.
 */
final class Soundings {

  /** A wording that begins later than so many years after all others is probably mistyped. */
  private static final int FAR_AHEAD_YEARS = 10;

  private final RuleText rule;
  private final LawAnchors anchors;
  private final List<RuleFinding> found = new ArrayList<>();

  private Soundings(RuleText rule, LawAnchors anchors) {
    this.rule = rule;
    this.anchors = anchors;
  }

  /**
   * Looks at a rule of one's own.
   *
   * @param others the rules it stands beside
   * @param anchors what those start from
   */
  static List<RuleFinding> in(RuleText rule, Collection<Rule> others, LawAnchors anchors) {
    Soundings one = new Soundings(rule, anchors);
    one.met();
    one.doneBefore();
    one.farAhead(others);
    one.start(others);
    if (rule.isLocal()) {
      one.looser(others);
    }
    return List.copyOf(one.found);
  }

  /** What shall be done must be something that can be done. */
  private void met() {
    boolean todo =
        rule.telling("shall").findAny().isPresent() || rule.telling("ought").findAny().isPresent();
    if (todo && rule.rule().fulfilments().isEmpty() && rule.rule().brokenBy().isEmpty()) {
      Clause duty =
          rule.clauses().stream()
              .filter(c -> c.tells("shall") || c.tells("ought"))
              .findFirst()
              .orElseThrow();
      warning(
          duty,
          "Ingenting kan fullgöra skyldigheten, så den blir försenad och förblir det. Skriv en rad"
              + " som börjar med uppfylls av.");
    }
  }

  /** What is to be done before a day is done before it, which counts only if the rule says so. */
  private void doneBefore() {
    List<Fulfilment> fulfilments = rule.rule().fulfilments();
    if (fulfilments.isEmpty()
        || fulfilments.stream().anyMatch(f -> f.reach() != Reach.FROM_START)) {
      return;
    }
    rule.wordings().stream()
        .filter(w -> w.law().due() instanceof PeriodDue.Before)
        .findFirst()
        .ifPresent(
            w ->
                warning(
                    w.clause(),
                    "Det som ska göras före "
                        + w.law().from().name()
                        + " räknas inte när det är gjort före den. Skriv uppfylls också av tidigare ... i samma"
                        + " sak i stället för uppfylls av."));
  }

  private void farAhead(Collection<Rule> others) {
    Optional<LocalDate> decided =
        rule.telling("decided")
            .flatMap(c -> c.value("datum", String.class).stream())
            .map(LocalDate::parse)
            .max(Comparator.naturalOrder());
    Optional<LocalDate> latest =
        others.stream()
            .flatMap(r -> r.law().versions().stream())
            .map(v -> v.inForce().from())
            .max(Comparator.naturalOrder());
    decided
        .or(() -> latest)
        .ifPresent(
            day ->
                rule.wordings().stream()
                    .filter(w -> w.law().inForce().from().isAfter(day.plusYears(FAR_AHEAD_YEARS)))
                    .forEach(
                        w ->
                            warning(
                                w.clause(),
                                "Lydelsen börjar gälla först "
                                    + w.law().inForce().from()
                                    + ", mer än "
                                    + FAR_AHEAD_YEARS
                                    + " år efter "
                                    + (decided.isPresent() ? "beslutet " : "alla andra, ")
                                    + day
                                    + ". Är årtalet rätt skrivet?")));
  }

  /**
   * The clock starts from a day of the fact the rule starts from, or of a kind of fact that the law
   * also counts from, or takes as done, where it starts from the same.
   */
  private void start(Collection<Rule> others) {
    Optional<FactType> anchor = anchor();
    if (anchor.isEmpty() || others.isEmpty()) {
      return;
    }
    Set<FactType> known = new HashSet<>();
    known.add(anchor.get());
    known.add(FactType.of(Person.class));
    for (Rule law : others) {
      if (law.force() != Force.LOCAL && anchors.startsFrom(law, anchor.get())) {
        law.law().versions().stream()
            .map(LawText::from)
            .filter(Objects::nonNull)
            .forEach(h -> known.add(h.factType()));
        law.fulfilments().forEach(f -> known.add(f.by().factType()));
      }
    }
    for (RuleText.Wording wording : rule.wordings()) {
      Happening from = wording.law().from();
      if (from != null && !known.contains(from.factType())) {
        warning(
            wording.clause(),
            "Tiden räknas från "
                + from.name()
                + ", som hör till "
                + from.factType().swedish()
                + ", men regeln utgår från "
                + anchor.get().swedish()
                + ". Finns ingen sådan uppgift som hör ihop med den blir svaret oklart. Stämmer det,"
                + " eller menades en dag som hör till faktumet efter NÄR: "
                + anchor.get().dates().stream()
                    .map(DateField::swedish)
                    .collect(Collectors.joining(", "))
                + "?");
      }
    }
  }

  private Optional<FactType> anchor() {
    return rule.conditions()
        .filter(c -> c.sentence().startsDuty())
        .findFirst()
        .flatMap(
            c ->
                FactType.all().stream()
                    .filter(t -> t.name().equals(c.sentence().about()))
                    .findFirst());
  }

  /** A guideline may add, but not give more time than the law for the very same thing. */
  private void looser(Collection<Rule> others) {
    if (rule.telling("note").anyMatch(c -> c.slot("id").isPresent())) {
      return; // It says which rule it tightens, and is held to that.
    }
    Set<Happening> mine =
        rule.rule().fulfilments().stream().map(Fulfilment::by).collect(Collectors.toSet());
    for (Rule law : others) {
      if (law.force() == Force.LOCAL || !sharesFulfilment(mine, law) || !sharesAnchor(law)) {
        continue;
      }
      for (RuleText.Wording own : rule.wordings()) {
        for (LawText version : law.law().versions()) {
          if (own.law().inForce().overlaps(version.inForce()) && isLonger(own.law(), version)) {
            warning(
                own.clause(),
                "Lagen ger kortare tid för detsamma: "
                    + version.citation().print()
                    + " ("
                    + law.id()
                    + ") säger "
                    + Clock.of(version.due()).swedish()
                    + ". En riktlinje kan inte förlänga lagens tid. Är det samma skyldighet: korta"
                    + " tiden och skriv raden skärper "
                    + law.id()
                    + ".");
            return;
          }
        }
      }
    }
  }

  private static boolean sharesFulfilment(Set<Happening> own, Rule law) {
    return law.fulfilments().stream().map(Fulfilment::by).anyMatch(own::contains);
  }

  private boolean sharesAnchor(Rule law) {
    return rule.conditions()
        .findFirst()
        .map(
            first ->
                !law.conditions().isEmpty()
                    && first.sentence().hasForm(law.conditions().get(0))
                    && (rule.conditions().count() == 1
                        || law.conditions().stream()
                            .skip(1)
                            .allMatch(c -> rule.conditions().anyMatch(o -> o.text().equals(c)))))
        .orElse(false);
  }

  private static boolean isLonger(LawText own, LawText law) {
    Due mine = own.due();
    Due theirs = law.due();
    Clock a = Clock.of(mine);
    Clock b = Clock.of(theirs);
    LocalDate start =
        own.inForce().from().isAfter(law.inForce().from())
            ? own.inForce().from()
            : law.inForce().from();
    return a.kind() == Clock.Kind.PERIOD
        && b.kind() == Clock.Kind.PERIOD
        && a.from().equals(b.from())
        && a.day(start).isAfter(b.day(start));
  }

  private void warning(Clause clause, String message) {
    found.add(
        new RuleFinding(
            RuleFinding.Level.WARNING,
            new RuleError(rule.file(), clause.line(), clause.text(), message)));
  }
}
