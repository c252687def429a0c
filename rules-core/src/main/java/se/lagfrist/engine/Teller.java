package se.lagfrist.engine;

import java.time.LocalDate;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.law.Governance;
import se.lagfrist.obligation.Explanation;
import se.lagfrist.rulebook.LawText;
import se.lagfrist.time.DateSpan;

/** Tells how an answer was come to: the facts, each step of arithmetic, the wording and why. */
final class Teller {

  private final Trail trail;
  private final Telling telling = new Telling();

  private Teller(Trail trail) {
    this.trail = trail;
  }

  static Explanation tell(Trail trail) {
    Teller teller = new Teller(trail);
    teller.telling.uses(trail.occasion().facts().anchor().id());
    teller.start();
    teller.law();
    new DayTeller(trail, teller.telling).tell();
    teller.end();
    ConclusionTeller.tell(trail.occasion().facts().view(), teller.telling);
    return teller.telling.of(trail.rule());
  }

  private void start() {
    LocalDate start = trail.start();
    String name = trail.startName();
    if (start == null) {
      telling.say(
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
      telling.uses(fact.id());
      from = " (" + FactType.of(fact).swedish() + " " + fact.id() + ")";
      fromEnglish = " (" + FactType.of(fact).name() + " " + fact.id() + ")";
    }
    telling.say(
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
      telling.say(
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
    telling.say(
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

  private void end() {
    for (Happenings.Rejected one : trail.rejected().all()) {
      telling.uses(one.happened().fact().id());
      telling.say(
          one.happened().happening().name()
              + " "
              + one.happened().day()
              + (one.body() == Body.UNKNOWN
                  ? " räknas inte förrän det är känt vilket organ som gjorde det."
                  : " räknas inte: " + one.body().swedish() + " är inte ett behörigt organ."),
          "What was done on "
              + one.happened().day()
              + (one.body() == Body.UNKNOWN
                  ? " does not count until it is known which body did it."
                  : " does not count: the body is not one the law allows."),
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
        telling.uses(ended.fact().id());
      }
      telling.say(
          "Bortföll " + ended.day() + ": " + ended.swedish() + ".",
          "Lapsed on " + ended.day() + ".",
          null,
          ended.day());
    } else if (done == null && closed == null && trail.start() != null && !trail.unknown()) {
      telling.say(
          "Per "
              + trail.asOf()
              + (prohibition ? " har det inte överträtts." : " är det inte gjort."),
          "As of " + trail.asOf() + (prohibition ? " it is not broken." : " it is not done."),
          null,
          null);
    }
  }

  private void happened(String swedish, String english, Happened what) {
    telling.uses(what.fact().id());
    telling.say(
        swedish + what.day() + ": " + what.happening().name() + ".",
        english + what.day() + ".",
        null,
        what.day());
  }

  private static String english(DateSpan span) {
    return span.to() == null ? "from " + span.from() : span.from() + " to " + span.to();
  }
}
