package se.lagfrist.authoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.lagfrist.law.Act;
import se.lagfrist.time.DateSpan;

/** Checks the wordings of a rule against each other, the calendar and the register of sections. */
final class VersionCheck {

  /** The library answers about days from here on. */
  private static final LocalDate EARLIEST_ANSWER = LocalDate.of(2002, 1, 1);

  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2200, 12, 31);

  private final RuleText rule;
  private final SectionRegister register = SectionRegister.shipped();
  private final Set<String> unchecked;
  private final List<RuleFinding> found = new ArrayList<>();

  private VersionCheck(RuleText rule, Set<String> unchecked) {
    this.rule = rule;
    this.unchecked = unchecked;
  }

  /**
   * Checks a rule.
   *
   * @param unchecked acts already told to be outside the register; added to
   */
  static List<RuleFinding> in(RuleText rule, Set<String> unchecked) {
    VersionCheck check = new VersionCheck(rule, unchecked);
    check.run();
    return List.copyOf(check.found);
  }

  private void run() {
    List<RuleText.Wording> wordings = rule.wordings();
    for (RuleText.Wording wording : wordings) {
      dates(wording);
      citation(wording);
    }
    for (int i = 1; i < wordings.size(); i++) {
      gap(wordings.get(i - 1), wordings.get(i));
    }
    ended(wordings);
    decided(wordings);
  }

  private void dates(RuleText.Wording wording) {
    DateSpan span = wording.law().inForce();
    LocalDate end = span.to();
    if (span.from().isBefore(FIRST_DAY)
        || span.from().isAfter(LAST_DAY)
        || (end != null && end.isAfter(LAST_DAY))) {
      add(
          RuleFinding.Level.ERROR,
          wording.clause(),
          span.swedish(),
          "Dagarna ligger utanför åren 1900 till 2200. Är årtalet rätt skrivet?");
      return;
    }
    Optional<SectionRegister.Entry> entry = entry(wording);
    LocalDate began = entry.map(SectionRegister.Entry::from).orElse(null);
    if (began != null && span.from().isBefore(began)) {
      add(
          RuleFinding.Level.ERROR,
          wording.clause(),
          span.swedish(),
          act(wording)
              + " trädde i kraft "
              + began
              + ", så lydelsen kan inte gälla från "
              + span.from()
              + ". Ändra dagen, eller ange den äldre författningen på en egen rad.");
    }
    LocalDate ceased = entry.map(SectionRegister.Entry::to).orElse(null);
    if (ceased != null && (end == null || end.isAfter(ceased))) {
      add(
          RuleFinding.Level.WARNING,
          wording.clause(),
          span.swedish(),
          act(wording)
              + " upphörde att gälla efter "
              + ceased
              + " men lydelsen gäller "
              + (end == null ? "tills vidare" : "till " + end)
              + ". Låt den sluta "
              + ceased
              + ", om inte en övergångsbestämmelse säger annat.");
    }
  }

  private void citation(RuleText.Wording wording) {
    Optional<Act> act = wording.law().citation().act();
    if (act.isEmpty()) {
      return;
    }
    Optional<SectionRegister.Entry> entry = entry(wording);
    if (entry.isEmpty()) {
      if (unchecked.add(act.get().sfs())) {
        add(
            RuleFinding.Level.NOTE,
            wording.clause(),
            act(wording),
            "Registret över paragrafer har inte den författningen, så lagrummet är inte"
                + " kontrollerat.");
      }
      return;
    }
    Optional<String> misshapen = entry.get().misshapen(wording.law().citation());
    if (misshapen.isPresent()) {
      add(
          RuleFinding.Level.ERROR,
          wording.clause(),
          wording.law().citation().print(),
          misshapen.get() + " Kontrollera lagrummet.");
      return;
    }
    Optional<String> missing = entry.get().missing(wording.law().citation());
    if (missing.isEmpty()) {
      return;
    }
    if (entry.get().partial()) {
      add(
          RuleFinding.Level.NOTE,
          wording.clause(),
          wording.law().citation().print(),
          "Registret har bara några av paragraferna i den författningen, och inte denna. Lagrummet är"
              + " inte kontrollerat.");
      return;
    }
    if (wording.law().inForce().from().isAfter(entry.get().readOn())) {
      add(
          RuleFinding.Level.WARNING,
          wording.clause(),
          wording.law().citation().print(),
          missing.get()
              + " Registret har paragraferna så som de var "
              + entry.get().readOn()
              + "; kommer paragrafen med ändringen är raden rätt.");
      return;
    }
    LocalDate end = wording.law().inForce().to();
    boolean older = end != null && end.isBefore(entry.get().readOn()) && !entry.get().complete();
    add(
        older ? RuleFinding.Level.WARNING : RuleFinding.Level.ERROR,
        wording.clause(),
        wording.law().citation().print(),
        missing.get()
            + (older
                ? " Registret har paragraferna så som de var "
                    + entry.get().readOn()
                    + "; fanns paragrafen tidigare är raden rätt."
                : " Kontrollera lagrummet."));
  }

  private void gap(RuleText.Wording older, RuleText.Wording newer) {
    LocalDate end = older.law().inForce().to();
    LocalDate next = newer.law().inForce().from();
    if (end == null
        || !end.plusDays(1).isBefore(next)
        || next.isAfter(LAST_DAY)
        || noLawBetween(older, newer)) {
      return;
    }
    LocalDate first = end.plusDays(1);
    boolean explained = rule.telling("note").anyMatch(l -> l.text().contains(first.toString()));
    if (!explained) {
      add(
          RuleFinding.Level.WARNING,
          newer.clause(),
          newer.law().inForce().swedish(),
          "Från "
              + first
              + " till "
              + next.minusDays(1)
              + " gäller ingen lydelse: den äldre på rad "
              + older.clause().line()
              + " slutar "
              + end
              + ". Låt den sluta "
              + next.minusDays(1)
              + ", eller skriv en tolkning som säger varför inget gällde från "
              + first
              + ".");
    }
  }

  /** Returns whether the older act had ceased and the newer one was yet to come. */
  private boolean noLawBetween(RuleText.Wording older, RuleText.Wording newer) {
    LocalDate ceased = entry(older).map(SectionRegister.Entry::to).orElse(null);
    LocalDate began = entry(newer).map(SectionRegister.Entry::from).orElse(null);
    boolean endedWithAct = ceased != null && ceased.equals(older.law().inForce().to());
    boolean cameWithAct = began != null && began.equals(newer.law().inForce().from());
    return cameWithAct && (endedWithAct || older.law().citation().act().isEmpty());
  }

  private void ended(List<RuleText.Wording> wordings) {
    boolean all =
        !wordings.isEmpty()
            && wordings.stream()
                .map(w -> w.law().inForce().to())
                .allMatch(end -> end != null && end.isBefore(EARLIEST_ANSWER));
    if (all) {
      RuleText.Wording last = wordings.get(wordings.size() - 1);
      add(
          RuleFinding.Level.ERROR,
          last.clause(),
          last.law().inForce().swedish(),
          "Regeln kan aldrig gälla: alla lydelser slutade före "
              + EARLIEST_ANSWER
              + ". Lägg till den lydelse som gäller nu, eller ta bort regeln.");
    }
  }

  private void decided(List<RuleText.Wording> wordings) {
    if (!rule.isLocal()) {
      return;
    }
    rule.telling("decided")
        .forEach(
            line -> {
              LocalDate day = LocalDate.parse(line.value("datum", String.class).orElseThrow());
              if (!wordings.isEmpty()) {
                LocalDate latest = wordings.get(wordings.size() - 1).law().inForce().from();
                if (latest.isBefore(day)) {
                  add(
                      RuleFinding.Level.WARNING,
                      line,
                      line.text(),
                      "Riktlinjen beslutades "
                          + day
                          + " men gäller redan från "
                          + latest
                          + ". Låt den gälla från beslutsdagen eller senare, så att äldre ärenden"
                          + " inte ändras i efterhand.");
                }
              }
            });
  }

  private Optional<SectionRegister.Entry> entry(RuleText.Wording wording) {
    return wording.law().citation().act().flatMap(a -> register.act(a.sfs()));
  }

  private static String act(RuleText.Wording wording) {
    return wording
        .law()
        .citation()
        .act()
        .map(a -> a.abbreviation() + " (" + a.sfs() + ")")
        .orElse(wording.law().citation().print());
  }

  private void add(RuleFinding.Level level, Clause line, String words, String message) {
    found.add(new RuleFinding(level, new RuleError(rule.file(), line.line(), words, message)));
  }
}
