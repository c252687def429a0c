package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.DateField;
import se.lagfrist.casefile.Extension;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.TermField;
import se.lagfrist.law.Citation;
import se.lagfrist.law.Governance;
import se.lagfrist.obligation.Explanation;
import se.lagfrist.obligation.Step;
import se.lagfrist.obligation.SundayRule;
import se.lagfrist.rulebook.Due;
import se.lagfrist.rulebook.LawText;
import se.lagfrist.rulebook.Rule;
import se.lagfrist.time.DateSpan;
import se.lagfrist.time.StatutoryPeriod;
import se.lagfrist.time.SwedishCalendar;

/** Tells how an answer was come to: the facts, each step of arithmetic, the wording and why. */
final class Teller {

  private static final Citation FIRST = Citation.parse("lag (1930:173) 1 §");
  private static final Citation SECOND = Citation.parse("lag (1930:173) 2 §");

  private final Trail trail;
  private final List<Step> steps = new ArrayList<>();
  private final Set<String> facts = new LinkedHashSet<>();

  private Teller(Trail trail) {
    this.trail = trail;
  }

  static Explanation tell(Trail trail) {
    Teller teller = new Teller(trail);
    teller.facts.add(trail.occasion().facts().anchor().id());
    teller.start();
    teller.law();
    teller.days();
    teller.end();
    teller.conclusions();
    Rule rule = trail.rule();
    return new Explanation(teller.steps, List.copyOf(teller.facts), rule.file(), rule.line());
  }

  private void say(
      String swedish, String english, @Nullable Citation law, @Nullable LocalDate day) {
    steps.add(new Step(swedish, english, law, day));
  }

  private void start() {
    LocalDate start = trail.start();
    String name = trail.startName();
    if (start == null) {
      say(
          "Tiden räknas från " + name + ", som saknar dag.",
          "The clock starts from \"" + name + "\", which has no day.",
          null,
          null);
      return;
    }
    Fact fact = trail.startFact();
    String from = "";
    String fromEnglish = "";
    if (fact != null) {
      facts.add(fact.id());
      from = " (" + FactType.of(fact).swedish() + " " + fact.id() + ")";
      fromEnglish = " (" + FactType.of(fact).name() + " " + fact.id() + ")";
    }
    say(
        "Tiden räknas från " + name + from + ": " + start + ".",
        "The clock starts from \"" + name + "\"" + fromEnglish + ": " + start + ".",
        null,
        start);
  }

  private void law() {
    Governance<LawText> governance = trail.governance();
    if (governance == null) {
      return;
    }
    for (LawText passed : governance.consideredBefore()) {
      say(
          "Lydelsen "
              + passed.inForce().swedish()
              + " prövades: dagen enligt den föll inte medan den gällde.",
          "The wording "
              + english(passed.inForce())
              + " was considered: its day did not fall while it was in force.",
          passed.citation(),
          null);
    }
    LawText text = governance.version();
    boolean own = governance.consideredBefore().isEmpty();
    say(
        "Lydelsen "
            + text.inForce().swedish()
            + " styr: "
            + (own ? "lydelsen när tiden började" : "genast tillämplig även på löpande tid")
            + ".",
        "The wording "
            + english(text.inForce())
            + " governs: "
            + (own ? "the wording when the clock started" : "it also meets running cases")
            + ".",
        text.citation(),
        null);
  }

  private void days() {
    basis();
    leftOut();
    appliesFrom();
    Days days = trail.days();
    LocalDate statutory = days.statutory();
    if (statutory != null) {
      statutoryDay(statutory);
    } else if (days.last() != null) {
      say(
          "Lagen anger ingen dag; " + days.last() + " följer av praxis eller lokal ordning.",
          "The law gives no day; " + days.last() + " follows from practice or local order.",
          trail.rule().benchmark() == null ? null : trail.rule().benchmark().source(),
          days.last());
    } else {
      say("Lagen anger ingen dag.", "The law gives no day.", null, null);
    }
    LocalDate last = days.last();
    if (statutory != null && last != null && !last.equals(statutory) && days.rolled() == null) {
      boolean report = statutory.isBefore(last) && !days.effect() && trail.extended() == null;
      if (report) {
        say(
            "Skyldigheten finns från "
                + statutory.plusDays(1)
                + "; sista dag "
                + last
                + " är slutet på den period då kvartalet rapporteras.",
            "It is owed from "
                + statutory.plusDays(1)
                + "; "
                + last
                + " is the end of the window in which the quarter is reported.",
            null,
            last);
      }
    }
    LocalDate planned = days.planned();
    if (planned != null && !planned.equals(days.last())) {
      boolean first = planned.equals(trail.start());
      say(
          "Planera för "
              + planned
              + (first
                  ? ", den dag tiden börjar."
                  : days.effect()
                      ? ", sista arbetsdagen dessförinnan."
                      : ", arbetsdagen på eller före."),
          "Plan for "
              + planned
              + (first
                  ? ", the day the clock starts."
                  : days.effect()
                      ? ", the last working day before."
                      : ", the working day on or before."),
          null,
          planned);
    }
  }

  private void leftOut() {
    LeftOut leftOut = trail.leftOut();
    if (leftOut.isGoingOn()) {
      say(
          "Verkställigheten är avbruten sedan "
              + leftOut.since()
              + " och den tiden räknas inte, så slutet kan inte anges.",
          "Execution has been interrupted since "
              + leftOut.since()
              + " and that time is not counted, so the end cannot be told.",
          null,
          null);
    } else if (leftOut.days() > 0) {
      say(
          leftOut.days() + " dagar då verkställigheten var avbruten räknas inte.",
          leftOut.days() + " days on which execution was interrupted are not counted.",
          null,
          null);
    }
  }

  private void appliesFrom() {
    LocalDate applies = trail.appliesFrom();
    if (applies != null) {
      say(
          "Ska gälla från och med månaden efter, eller samma månad om dagen är den första: "
              + applies
              + ".",
          "Applies from the month after, or the same one if the day is its first: " + applies + ".",
          null,
          applies);
    }
  }

  private void basis() {
    Governance<LawText> governance = trail.governance();
    LocalDate start = trail.start();
    Due.Basis basis =
        governance == null || start == null ? null : governance.version().due().basis(start);
    if (basis != null) {
      say(basis.swedish(), basis.english(), basis.source(), basis.day());
    }
  }

  private void statutoryDay(LocalDate statutory) {
    Governance<LawText> governance = trail.governance();
    Extension extended = trail.extended();
    StatutoryPeriod period = trail.period();
    LocalDate start = trail.start();
    if (extended != null) {
      facts.add(extended.id());
      say(
          "Tiden förlängdes " + extended.decidedOn() + " till " + statutory + ".",
          "The time was extended on " + extended.decidedOn() + " to " + statutory + ".",
          null,
          statutory);
    } else if (governance != null && governance.broughtForwardToEntryIntoForce()) {
      say(
          "Tiden hade redan gått ut när lydelsen trädde i kraft; dagen är ikraftträdandet "
              + statutory
              + ".",
          "The time had already run out when the wording entered into force; the day is "
              + statutory
              + ".",
          null,
          statutory);
    } else if (period != null && start != null) {
      period(period, start, statutory);
    } else {
      say("Dagen är " + statutory + ".", "The day is " + statutory + ".", null, statutory);
    }
    LocalDate rolled = trail.days().rolled();
    if (rolled != null) {
      roll(statutory, rolled);
    }
  }

  private void period(StatutoryPeriod counted, LocalDate from, LocalDate statutory) {
    boolean byCalendar =
        switch (counted.unit()) {
          case WEEK, MONTH, YEAR -> true;
          case DAY, WORKING_DAY -> false;
        };
    boolean effect = trail.days().effect();
    say(
        from
            + " + "
            + counted.swedish()
            + (effect ? ", dagen efter" : "")
            + " = "
            + statutory
            + (byCalendar
                ? " (samma veckodag eller tal i månaden, annars månadens sista dag)."
                : " (dagarna räknas från dagen efter)."),
        from
            + " + "
            + counted.english()
            + (effect ? ", the day after" : "")
            + " = "
            + statutory
            + (byCalendar
                ? " (same weekday or day number, else the last day of the month)."
                : " (days are counted from the day after)."),
        byCalendar ? FIRST : null,
        statutory);
  }

  private void roll(LocalDate statutory, LocalDate rolled) {
    boolean applied = rolled.equals(trail.days().last());
    boolean unsettled = trail.rule().details().sundayRule() == SundayRule.UNSETTLED;
    String day = statutory + " är " + SwedishCalendar.nameOf(statutory).orElse("");
    String swedish =
        applied
            ? day + "; sista dag flyttas till " + rolled + "."
            : unsettled
                ? day
                    + "; om söndagsregeln gäller är oklart, så dagen flyttas inte ("
                    + rolled
                    + " vore den flyttade dagen)."
                : day + "; söndagsregeln gäller inte, dagen flyttas inte.";
    String english =
        applied
            ? statutory + " is no working day; the last day moves to " + rolled + "."
            : unsettled
                ? statutory
                    + " is no working day; whether the Sunday rule applies is unsettled, so the day"
                    + " stays ("
                    + rolled
                    + " would be the moved day)."
                : statutory + " is no working day; the Sunday rule does not apply.";
    say(swedish, english, SECOND, applied ? rolled : null);
  }

  private void end() {
    for (Happenings.Rejected one : trail.rejected().all()) {
      facts.add(one.happened().fact().id());
      say(
          one.happened().happening().name()
              + " "
              + one.happened().day()
              + " räknas inte: "
              + one.body().swedish()
              + " är inte ett behörigt organ.",
          "What was done on "
              + one.happened().day()
              + " does not count: the body is not one the law allows.",
          null,
          null);
    }
    Happened done = trail.done();
    Happened closed = trail.closed();
    Ended ended = trail.ended();
    boolean prohibition = !trail.rule().brokenBy().isEmpty();
    if (done != null) {
      happened(
          prohibition ? "Överträddes " : "Gjordes ", prohibition ? "Broken on " : "Done on ", done);
    } else if (closed != null) {
      happened("Tiden slutade ", "Its time ended on ", closed);
    }
    if (ended != null && (prohibition ? closed == null || done != null : done == null)) {
      if (ended.fact() != null) {
        facts.add(ended.fact().id());
      }
      say(
          "Bortföll " + ended.day() + ": " + ended.swedish() + ".",
          "Lapsed on " + ended.day() + ".",
          null,
          ended.day());
    } else if (done == null && closed == null && trail.start() != null && !trail.unknown()) {
      say(
          "Per "
              + trail.asOf()
              + (prohibition ? " har det inte överträtts." : " är det inte gjort."),
          "As of " + trail.asOf() + (prohibition ? " it is not broken." : " it is not done."),
          null,
          null);
    }
  }

  /** Says of each fact that was used and not recorded what it follows from. */
  private void conclusions() {
    CaseView view = trail.occasion().facts().view();
    for (String id : List.copyOf(facts)) {
      for (Concluded one : view.concluded(id)) {
        facts.add(one.from().id());
        String what = one.field().isEmpty() ? id : id + ", " + one.field();
        steps.add(
            Step.conclusion(
                concluded(view, id, one.field())
                    + ": "
                    + one.rule().details().title()
                    + " (av "
                    + FactType.of(one.from()).swedish()
                    + " "
                    + one.from().id()
                    + ").",
                "Concluded of "
                    + what
                    + " from "
                    + one.from().id()
                    + " by "
                    + one.rule().id()
                    + ".",
                one.citation()));
      }
    }
  }

  private static String concluded(CaseView view, String id, String field) {
    if (field.isEmpty()) {
      return id;
    }
    if (field.equals("concerns")) {
      return "vad " + id + " gäller";
    }
    return view.file().fact(id).map(fact -> named(fact, field) + " för " + id).orElse(id);
  }

  /** Returns the Swedish name of a field. */
  private static String named(Fact fact, String field) {
    FactType kind = FactType.of(fact);
    return kind.dates().stream()
        .filter(d -> d.name().equals(field))
        .map(DateField::swedish)
        .findFirst()
        .or(
            () ->
                kind.terms().stream()
                    .filter(t -> t.name().equals(field))
                    .map(TermField::swedish)
                    .findFirst())
        .orElse(field);
  }

  private void happened(String swedish, String english, Happened what) {
    facts.add(what.fact().id());
    say(
        swedish + what.day() + ": " + what.happening().name() + ".",
        english + what.day() + ".",
        null,
        what.day());
  }

  private static String english(DateSpan span) {
    return span.to() == null ? "from " + span.from() : span.from() + " to " + span.to();
  }
}
