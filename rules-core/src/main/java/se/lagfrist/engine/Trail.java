package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.law.Citation;
import se.lagfrist.law.Governance;
import se.lagfrist.law.TargetAges;
import se.lagfrist.obligation.Explanation;
import se.lagfrist.obligation.Step;
import se.lagfrist.obligation.SundayRule;
import se.lagfrist.rulebook.Due;
import se.lagfrist.rulebook.LawText;
import se.lagfrist.rulebook.Rule;
import se.lagfrist.time.DateSpan;
import se.lagfrist.time.StatutoryPeriod;
import se.lagfrist.time.SwedishCalendar;

/**
 * What an answer was made of; told as steps only when someone asks. What was performed, where the
 * duty is not to do a thing, is what broke it, else what ended its time.
 */
record Trail(
    Rule rule,
    Fact anchor,
    @Nullable LocalDate start,
    String startName,
    @Nullable Fact startFact,
    @Nullable Governance<LawText> governance,
    @Nullable StatutoryPeriod period,
    Days days,
    @Nullable Performed performed,
    @Nullable Ended ended,
    List<DutyFacts.Rejected> rejected,
    LocalDate asOf,
    boolean unknown) {

  Trail(
      Rule rule,
      Fact anchor,
      @Nullable LocalDate start,
      String startName,
      @Nullable Fact startFact,
      @Nullable Governance<LawText> governance,
      @Nullable StatutoryPeriod period,
      Days days,
      @Nullable Performed performed,
      @Nullable Ended ended,
      List<DutyFacts.Rejected> rejected,
      LocalDate asOf) {
    this(
        rule,
        anchor,
        start,
        startName,
        startFact,
        governance,
        period,
        days,
        performed,
        ended,
        rejected,
        asOf,
        false);
  }

  /** The same trail, when it cannot be told whether the thing was done. */
  Trail untold() {
    return new Trail(
        rule,
        anchor,
        start,
        startName,
        startFact,
        governance,
        period,
        days,
        performed,
        ended,
        rejected,
        asOf,
        true);
  }

  private static final Citation FIRST = Citation.parse("lag (1930:173) 1 §");
  private static final Citation TARGET_AGE = Citation.parse("SFB (2010:110) 2 kap. 10 a-10 d §§");
  private static final Citation SECOND = Citation.parse("lag (1930:173) 2 §");

  Explanation tell() {
    List<Step> steps = new ArrayList<>();
    Set<String> facts = new LinkedHashSet<>();
    facts.add(anchor.id());
    tellStart(steps, facts);
    tellLaw(steps);
    tellDays(steps);
    tellEnd(steps, facts);
    return new Explanation(steps, List.copyOf(facts), rule.file(), rule.line());
  }

  private void tellStart(List<Step> steps, Set<String> facts) {
    if (start == null) {
      steps.add(
          new Step(
              "Tiden räknas från " + startName + ", som saknar dag.",
              "The clock starts from \"" + startName + "\", which has no day.",
              null,
              null));
      return;
    }
    String from = "";
    String fromEnglish = "";
    if (startFact != null) {
      facts.add(startFact.id());
      from = " (" + FactType.of(startFact).swedish() + " " + startFact.id() + ")";
      fromEnglish = " (" + FactType.of(startFact).name() + " " + startFact.id() + ")";
    }
    steps.add(
        new Step(
            "Tiden räknas från " + startName + from + ": " + start + ".",
            "The clock starts from \"" + startName + "\"" + fromEnglish + ": " + start + ".",
            null,
            start));
  }

  private void tellLaw(List<Step> steps) {
    if (governance == null) {
      return;
    }
    LawText text = governance.version();
    for (LawText passed : governance.consideredBefore()) {
      steps.add(
          new Step(
              "Lydelsen "
                  + passed.inForce().swedish()
                  + " prövades: dagen enligt den föll inte medan den gällde.",
              "The wording "
                  + english(passed.inForce())
                  + " was considered: its day did not fall while it was in force.",
              passed.citation(),
              null));
    }
    String why =
        governance.consideredBefore().isEmpty()
            ? "lydelsen när tiden började"
            : "genast tillämplig även på löpande tid";
    String whyEnglish =
        governance.consideredBefore().isEmpty()
            ? "the wording when the clock started"
            : "it also meets running cases";
    steps.add(
        new Step(
            "Lydelsen " + text.inForce().swedish() + " styr: " + why + ".",
            "The wording " + english(text.inForce()) + " governs: " + whyEnglish + ".",
            text.citation(),
            null));
  }

  private void tellDays(List<Step> steps) {
    LocalDate statutory = days.statutory();
    tellTargetAge(steps);
    // A wording without a number has no day that could have been brought forward.
    if (governance != null && statutory != null && governance.broughtForwardToEntryIntoForce()) {
      steps.add(
          new Step(
              "Tiden hade redan gått ut när lydelsen trädde i kraft; dagen är ikraftträdandet "
                  + statutory
                  + ".",
              "The time had already run out when the wording entered into force; the day is "
                  + statutory
                  + ".",
              null,
              statutory));
    } else if (period != null && statutory != null && start != null) {
      tellPeriod(steps, period, start, statutory);
    } else if (statutory != null) {
      steps.add(
          new Step(
              "Dagen är " + statutory + ".", "The day is " + statutory + ".", null, statutory));
    }
    LocalDate rolled = days.rolled();
    if (statutory != null && rolled != null) {
      tellRoll(steps, statutory, rolled);
    }
    if (statutory == null && days.last() != null) {
      steps.add(
          new Step(
              "Lagen anger ingen dag; " + days.last() + " följer av praxis eller lokal ordning.",
              "The law gives no day; " + days.last() + " follows from practice or local order.",
              rule.benchmark() == null ? null : rule.benchmark().source(),
              days.last()));
    }
    if (days.last() == null) {
      steps.add(new Step("Lagen anger ingen dag.", "The law gives no day.", null, null));
    }
    if (days.planned() != null && !days.planned().equals(days.last())) {
      boolean effect = governance != null && governance.version().due() instanceof Due.DayAfter;
      steps.add(
          new Step(
              "Planera för "
                  + days.planned()
                  + (effect ? ", sista arbetsdagen dessförinnan." : ", arbetsdagen på eller före."),
              "Plan for "
                  + days.planned()
                  + (effect ? ", the last working day before." : ", the working day on or before."),
              null,
              days.planned()));
    }
  }

  private void tellTargetAge(List<Step> steps) {
    if (governance == null || start == null || !governance.version().due().byTargetAge()) {
      return;
    }
    TargetAges.TargetAge age = TargetAges.shipped().reachedBy(start);
    LocalDate reached = TargetAges.shipped().reachedOn(start);
    steps.add(
        age == null
            ? new Step(
                "Riktåldern för det år då den nås är inte känd.",
                "The target age of the year in which it is reached is not known.",
                TARGET_AGE,
                null)
            : new Step(
                age.swedish() + " Den nås " + reached + ".",
                "The target age of "
                    + age.year()
                    + " is "
                    + age.age()
                    + "; it is reached on "
                    + reached
                    + ".",
                TARGET_AGE,
                reached));
  }

  private void tellPeriod(
      List<Step> steps, StatutoryPeriod counted, LocalDate from, LocalDate statutory) {
    boolean byCalendar =
        switch (counted.unit()) {
          case WEEK, MONTH, YEAR -> true;
          case DAY, WORKING_DAY -> false;
        };
    boolean dayAfter = governance != null && governance.version().due() instanceof Due.DayAfter;
    steps.add(
        new Step(
            from
                + " + "
                + counted.swedish()
                + (dayAfter ? ", dagen efter" : "")
                + " = "
                + statutory
                + (byCalendar
                    ? " (samma veckodag eller tal i månaden, annars månadens sista dag)."
                    : " (dagarna räknas från dagen efter)."),
            from
                + " + "
                + counted.english()
                + (dayAfter ? ", the day after" : "")
                + " = "
                + statutory
                + (byCalendar
                    ? " (same weekday or day number, else the last day of the month)."
                    : " (days are counted from the day after)."),
            byCalendar ? FIRST : null,
            statutory));
  }

  private void tellRoll(List<Step> steps, LocalDate statutory, LocalDate rolled) {
    String name = SwedishCalendar.nameOf(statutory).orElse("");
    boolean applied = rolled.equals(days.last());
    SundayRule sunday = rule.details().sundayRule();
    String swedish =
        applied
            ? statutory + " är " + name + "; sista dag flyttas till " + rolled + "."
            : sunday == SundayRule.UNSETTLED
                ? statutory
                    + " är "
                    + name
                    + "; om söndagsregeln gäller är oklart, så dagen flyttas inte ("
                    + rolled
                    + " vore den flyttade dagen)."
                : statutory + " är " + name + "; söndagsregeln gäller inte, dagen flyttas inte.";
    String english =
        applied
            ? statutory + " is no working day; the last day moves to " + rolled + "."
            : sunday == SundayRule.UNSETTLED
                ? statutory
                    + " is no working day; whether the Sunday rule applies is unsettled, so the day"
                    + " stays ("
                    + rolled
                    + " would be the moved day)."
                : statutory + " is no working day; the Sunday rule does not apply.";
    steps.add(new Step(swedish, english, SECOND, applied ? rolled : null));
  }

  private void tellEnd(List<Step> steps, Set<String> facts) {
    for (DutyFacts.Rejected one : rejected) {
      facts.add(one.performed().fact().id());
      steps.add(
          new Step(
              one.performed().happening().name()
                  + " "
                  + one.performed().day()
                  + " räknas inte: "
                  + one.body().swedish()
                  + " är inte ett behörigt organ.",
              "What was done on "
                  + one.performed().day()
                  + " does not count: the body is not one the law allows.",
              null,
              null));
    }
    boolean prohibition = !rule.brokenBy().isEmpty();
    boolean broken = performed != null && rule.brokenBy().contains(performed.happening());
    if (performed != null) {
      facts.add(performed.fact().id());
      steps.add(
          new Step(
              (broken ? "Överträddes " : prohibition ? "Tiden slutade " : "Gjordes ")
                  + performed.day()
                  + ": "
                  + performed.happening().name()
                  + ".",
              (broken ? "Broken on " : prohibition ? "Its time ended on " : "Done on ")
                  + performed.day()
                  + ".",
              null,
              performed.day()));
    }
    if (ended != null && (performed == null || broken)) {
      if (ended.fact() != null) {
        facts.add(ended.fact().id());
      }
      steps.add(
          new Step(
              "Bortföll " + ended.day() + ": " + ended.swedish() + ".",
              "Lapsed on " + ended.day() + ".",
              null,
              ended.day()));
    } else if (performed == null && start != null && !unknown) {
      steps.add(
          new Step(
              "Per " + asOf + (prohibition ? " har det inte överträtts." : " är det inte gjort."),
              "As of " + asOf + (prohibition ? " it is not broken." : " it is not done."),
              null,
              null));
    }
    for (String note : rule.details().notes()) {
      steps.add(new Step("Tolkning: " + note, "Interpretation (in Swedish): " + note, null, null));
    }
  }

  private static String english(DateSpan span) {
    return span.to() == null ? "from " + span.from() : span.from() + " to " + span.to();
  }
}
