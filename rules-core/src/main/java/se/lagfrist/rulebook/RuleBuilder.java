package se.lagfrist.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagfrist.law.Citation;
import se.lagfrist.law.LawTimeline;
import se.lagfrist.obligation.Consequence;
import se.lagfrist.obligation.Force;
import se.lagfrist.obligation.Obligation.Details;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.SundayRule;
import se.lagfrist.time.PeriodUnit;
import se.lagfrist.time.StatutoryPeriod;

/** Puts a rule together from what its sentences say, one call for each {@link Said}. */
final class RuleBuilder extends OutcomeSentences {

  private final String id;
  private final String title;
  private final String file;
  private final int line;
  private final List<String> catalogueIds = new ArrayList<>();
  private final List<Condition> asks = new ArrayList<>();
  private boolean extendable;
  private boolean survivesDeath;
  private boolean endsMeasure;
  private @Nullable Consequence consequence;
  private final List<Happening> brokenBy = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final List<String> sources = new ArrayList<>();
  private ObligationKind kind = ObligationKind.DEADLINE;
  private Force force = Force.STATUTE;
  private String responsible = "";
  private boolean ownDuty = true;
  private String duty = "";
  private @Nullable String recipient;
  private final List<Rule.EarlierRecipient> earlierRecipients = new ArrayList<>();
  private SundayRule sundayRule = SundayRule.UNSETTLED;
  private Rule.@Nullable Recurrence recurrence;
  private @Nullable Benchmark benchmark;
  private @Nullable Happening until;
  private @Nullable String decision;
  private @Nullable String switchName;
  private @Nullable String requiredFact;
  private @Nullable OwnReading reading;

  RuleBuilder(String id, String title, String file, int line) {
    this.id = id;
    this.title = title;
    this.file = file;
    this.line = line;
  }

  /**
   * A sentence between {@code NÄR} and {@code SÅ}.
   *
   * @param sentence the sentence as it is written
   * @param at where it stands, from 1
   * @param parts how many tests it makes, or facts it looks for
   */
  void condition(String sentence, int at, int parts) {
    asks.add(new Condition(sentence, at, parts));
  }

  /** {@code katalog ...}: ids of the legal catalogue. */
  void catalogue(String ids) {
    for (String one : ids.split(",")) {
      catalogueIds.add(one.strip());
    }
  }

  /** {@code slag ...}: what sort of duty. */
  void kind(ObligationKind value) {
    kind = value;
  }

  /** {@code styrka ...}: what it rests on. */
  void force(Force value) {
    force = value;
  }

  /** {@code tolkning ...}: how an unsettled point is read. */
  void note(String text) {
    notes.add(text);
  }

  /** {@code källa ...}: a further source. */
  void source(String text) {
    sources.add(text);
  }

  /** {@code beslutad ... av ...}: who decided a local rule, and when. */
  void decided(String day, String by) {
    decision = day + ", " + by;
  }

  /** {@code gäller bara om ... är på}: the switch without which the rule rests. */
  void onlyWith(String name) {
    switchName = name;
  }

  /** {@code läst till och med ...}: how far its own act was read. */
  void readThrough(String sfs) {
    reading = OwnReading.of(reading, new OwnReading(sfs, null, null));
  }

  /** {@code ersätts ... av ..., inte inläst}: what comes after its own act. */
  void replaced(String day, String by) {
    reading = OwnReading.of(reading, new OwnReading(null, LocalDate.parse(day), by));
  }

  /** {@code ska ...}: who shall do what. */
  void shall(String who, String what) {
    duty(who, who + " ska " + what);
  }

  /** {@code bör ...}: who ought to do what. */
  void ought(String who, String what) {
    duty(who, who + " bör " + what);
  }

  /** {@code får ... inte ...}: who may not do what. */
  void mayNot(String who, String what) {
    duty(who, who + " får inte " + what);
  }

  /** {@code kan ...}: who may do what, as long as the time runs. */
  void may(String who, String what) {
    duty(who, who + " kan " + what);
    // A right is the board's own matter only if the board has it.
    ownDuty = who.startsWith("nämnden") || who.startsWith("kommunen");
  }

  /** {@code väntas ...}: what another party is expected to do. */
  void expected(String who, String what) {
    duty(who, who + " väntas " + what);
    ownDuty = false;
  }

  /** {@code upphör ...}: what ceases by law. */
  void ceases(String what) {
    duty("lagen", what + " upphör");
    ownDuty = false;
  }

  private void duty(String who, String sentence) {
    responsible = who;
    duty = Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }

  /** {@code till ...}: who gets it. */
  void to(String who) {
    recipient = who;
  }

  /** {@code mottagare var ... till och med ...}: who got it before. */
  void toUntil(String who, String until) {
    earlierRecipients.add(new Rule.EarlierRecipient(who, LocalDate.parse(until)));
  }

  /** {@code därefter lika ofta}. */
  void thenAgain() {
    recurrence = new Rule.Recurrence(null);
  }

  /** {@code därefter inom ... från det senaste tillfället}. */
  void thenWithin(int n, PeriodUnit unit) {
    recurrence = new Rule.Recurrence(StatutoryPeriod.of(n, unit));
  }

  /** {@code förutsätter ...}: the kind of fact without which the duty cannot be counted. */
  void requires(String factTerm) {
    requiredFact = factTerm;
  }

  /** {@code förlängs till den dag som beslutas}: the same duty is watched on the new day. */
  void extended() {
    extendable = true;
  }

  /** {@code vid försening ...}: what a missed day costs. */
  void consequence(Consequence value) {
    consequence = value;
  }

  /** Where a rule does not say, supervision follows on a missed duty of the board's own. */
  private Consequence consequence() {
    if (consequence != null) {
      return consequence;
    }
    boolean law = force == Force.STATUTE || force == Force.REGULATION;
    if (kind == ObligationKind.LIMITATION) {
      return Consequence.RIGHT_LOST;
    }
    return law && ownDuty ? Consequence.SUPERVISION : Consequence.NONE;
  }

  /** {@code då upphör åtgärden}: what occurs by this rule ends the measure it is about. */
  void endsMeasure() {
    endsMeasure = true;
  }

  /** {@code gäller även efter dödsfallet}: the death of the person does not end it. */
  void survivesDeath() {
    survivesDeath = true;
  }

  /** {@code förbudet gäller till ...}. */
  void until(String happening) {
    until = Happening.parse(happening);
  }

  /** {@code överträds av ...}. */
  void brokenBy(String happening) {
    brokenBy.add(Happening.parse(happening));
  }

  /** {@code söndagsregeln ...}. */
  void sunday(SundayRule rule) {
    sundayRule = rule;
  }

  /** {@code riktvärde inom ... enligt ...}. */
  void benchmark(int n, PeriodUnit unit, String cite) {
    benchmark = new Benchmark(StatutoryPeriod.of(n, unit), Citation.parse(cite));
  }

  /**
   * Returns the rule.
   *
   * @throws IllegalArgumentException if two wordings are in force on the same day
   */
  Rule build() {
    return new Rule(
        id,
        catalogueIds,
        force,
        new Details(
            title, duty, kind, responsible, ownDuty, recipient, sundayRule, consequence(), notes),
        earlierRecipients,
        asks,
        LawTimeline.of(wordings()),
        recurrence,
        fulfilments(),
        lapses(survivesDeath),
        extendable,
        endsMeasure,
        inferences(),
        benchmark,
        counting(),
        until,
        brokenBy,
        sources,
        decision,
        switchName,
        requiredFact,
        file,
        line,
        reading);
  }
}
