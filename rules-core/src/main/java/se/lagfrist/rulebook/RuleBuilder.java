package se.lagfrist.rulebook;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Body;
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
final class RuleBuilder {

  private static final Happening BIRTH = Happening.parse("födelsedagen");
  private static final Happening DEATH = Happening.parse("dödsdagen");

  private final String id;
  private final String title;
  private final String file;
  private final int line;
  private final List<String> catalogueIds = new ArrayList<>();
  private final List<Condition> asks = new ArrayList<>();
  private final List<LawText> law = new ArrayList<>();
  private final List<Fulfilment> fulfilments = new ArrayList<>();
  private final List<Lapse> lapses = new ArrayList<>();
  private boolean extendable;
  private boolean survivesDeath;
  private boolean endsMeasure;
  private @Nullable Consequence consequence;
  private final Concluding concluding = new Concluding();
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
  private int chainDays;
  private Along along = Along.SAME_GROUND;
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
  public void toUntil(String who, String until) {
    earlierRecipients.add(new Rule.EarlierRecipient(who, LocalDate.parse(until)));
    note("Till och med " + until + " var mottagaren " + who + ".");
  }

  /** {@code enligt ... inom ... från ...}. */
  void within(String cite, int n, PeriodUnit unit, String from, String valid) {
    add(cite, valid, new Due.Within(StatutoryPeriod.of(n, unit), Happening.parse(from), null));
  }

  /** {@code enligt ... inom ... från ... eller, om den dagen saknas, från ...}. */
  void within(String cite, int n, PeriodUnit unit, String from, String otherwise, String valid) {
    add(
        cite,
        valid,
        new Due.Within(
            StatutoryPeriod.of(n, unit), Happening.parse(from), Happening.parse(otherwise)));
  }

  /** {@code enligt ... dagen efter ... från ...}. */
  void dayAfter(String cite, int n, PeriodUnit unit, String from, String valid) {
    add(cite, valid, new Due.DayAfter(StatutoryPeriod.of(n, unit), Happening.parse(from), false));
  }

  /** {@code enligt ... dagen efter ... från ... eller det antal dagar som har överenskommits}. */
  void dayAfterOrAgreed(String cite, int n, PeriodUnit unit, String from, String valid) {
    add(cite, valid, new Due.DayAfter(StatutoryPeriod.of(n, unit), Happening.parse(from), true));
  }

  /** {@code enligt ... vid utgången av året efter det att ... och ... har skett}. */
  void endOfNextYearAfter(
      String cite, int n, PeriodUnit unit, String from, String after, String valid) {
    StatutoryPeriod period = StatutoryPeriod.of(n, unit);
    add(
        cite,
        valid,
        new Due.EndOfNextYear(period, Happening.parse(from), Happening.parse(after), null));
  }

  /** {@code enligt ... genast|samma dag|senast ...}. */
  void sameDay(String cite, String word, String from, String valid) {
    add(cite, valid, new Due.SameDay(word, Happening.parse(from)));
  }

  /** {@code enligt ... senast vid ... eller, om den dagen saknas, vid ...}. */
  void sameDayOr(String cite, String from, String otherwise, String valid) {
    StatutoryPeriod none = StatutoryPeriod.of(0, PeriodUnit.DAY);
    add(cite, valid, new Due.Within(none, Happening.parse(from), Happening.parse(otherwise)));
  }

  /** {@code enligt ... senast dagen före ...}. */
  void dayBefore(String cite, String from, String valid) {
    add(cite, valid, new Due.DayBefore(new Due.SameDay("senast", Happening.parse(from))));
  }

  /** {@code enligt ... senast ... före ...}. */
  void before(String cite, int n, PeriodUnit unit, String of, String valid) {
    add(cite, valid, new Due.Before(StatutoryPeriod.of(n, unit), Happening.parse(of)));
  }

  /** {@code enligt ... senast dagen före den dag den enskilde fyller ... år}. */
  void dayBeforeBirthday(String cite, int age, String valid) {
    add(cite, valid, new Due.DayBefore(new Due.Birthday(age, BIRTH)));
  }

  /** {@code enligt ... senast dagen före den dag den enskilde når riktåldern}. */
  void dayBeforeTargetAge(String cite, String valid) {
    add(cite, valid, new Due.DayBefore(new Due.TargetAge(BIRTH)));
  }

  /** {@code enligt ... till och med månaden före den då den enskilde fyller ... år}. */
  void beforeBirthMonth(String cite, int age, String valid) {
    add(cite, valid, new Due.BeforeBirthMonth(age, BIRTH));
  }

  /** {@code enligt ... skyndsamt|snarast|utan dröjsmål ... från ...}. */
  void promptly(String cite, String word, String from, String valid) {
    add(cite, valid, new Due.Promptly(word, Happening.parse(from)));
  }

  /** {@code enligt ... den dag den enskilde fyller ... år}. */
  void birthday(String cite, int age, String valid) {
    add(cite, valid, new Due.Birthday(age, BIRTH));
  }

  /** {@code enligt ... varje kvartal när ... har gått från ...}. */
  void quarterly(String cite, int n, PeriodUnit unit, String from, String valid) {
    add(cite, valid, new Due.Quarterly(StatutoryPeriod.of(n, unit), Happening.parse(from)));
  }

  /** {@code enligt ... en gång per kvartal från ...}: about the quarter before. */
  void everyQuarter(String cite, String from, String valid) {
    add(cite, valid, new Due.EveryQuarter(Happening.parse(from)));
  }

  /** {@code enligt ... senast den ... varje år från ...}. */
  void yearly(String cite, int day, int month, String from, String valid) {
    add(cite, valid, new Due.Yearly(MonthDay.of(month, day), Happening.parse(from)));
  }

  /** {@code enligt ... varje månad, senast den ... i månaden efter, från ...}. */
  void monthly(String cite, int day, String from, String valid) {
    add(cite, valid, new Due.Monthly(day, Happening.parse(from)));
  }

  /** {@code enligt ... vid nämndens nästa sammanträde efter ...}. */
  void nextMeeting(String cite, String from, String valid) {
    add(cite, valid, new Due.NextMeeting(Happening.parse(from)));
  }

  /** {@code enligt ... senast vid utgången av kalenderåret efter det att ... har gått från ...}. */
  void endOfNextYear(String cite, int n, PeriodUnit unit, String from, String valid) {
    add(
        cite,
        valid,
        new Due.EndOfNextYear(StatutoryPeriod.of(n, unit), Happening.parse(from), null, null));
  }

  private void add(String cite, String valid, Due due) {
    Validity v = Validity.parse(valid);
    law.add(LawText.of(Citation.parse(cite), v.inForce(), v.transition(), v.once(), due));
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

  /** {@code uppfylls av ...}. */
  void metBy(String happening) {
    fulfilments.add(new Fulfilment(Happening.parse(happening), Set.of(), Reach.FROM_START, false));
  }

  /** {@code uppfylls av ... i ...}. */
  void metBy(String happening, Body... bodies) {
    fulfilments.add(
        new Fulfilment(Happening.parse(happening), Set.of(bodies), Reach.FROM_START, false));
  }

  /** {@code uppfylls också av tidigare ... i samma sak}. */
  void metByEarlier(String happening) {
    fulfilments.add(new Fulfilment(Happening.parse(happening), Set.of(), Reach.MATTER, false));
  }

  /** {@code uppfylls också av ... under åtgärden före}. */
  void metUnderMeasureBefore(String happening) {
    fulfilments.add(
        new Fulfilment(Happening.parse(happening), Set.of(), Reach.MEASURE_BEFORE, false));
  }

  /** {@code uppfylls senast av ...}. */
  void metAtLatestBy(String happening) {
    fulfilments.add(new Fulfilment(Happening.parse(happening), Set.of(), Reach.FROM_START, true));
  }

  /** {@code bortfaller vid ...}. */
  void lapsesAt(String happening) {
    lapses.add(new Lapse.At(Happening.parse(happening), false));
  }

  /** {@code bortfaller vid ... i ärendet}. */
  void lapsesInCase(String happening) {
    lapses.add(new Lapse.At(Happening.parse(happening), true));
  }

  /** {@code bortfaller när den enskilde fyller ... år}. */
  void lapsesAtAge(int age) {
    lapses.add(new Lapse.AtAge(age));
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

  /** {@code följer av ...}: what a conclusion rests on. */
  void follows(String cite, String valid) {
    add(cite, valid, new Due.Promptly("genast", DEATH));
  }

  /** {@code finns en ... (...)}: a concluded fact. */
  void thereIs(String factTerm, String words) {
    concluding.thereIs(factTerm, words);
  }

  /** {@code där ... är ...}: a day of the concluded fact. */
  void where(String day, String happening) {
    concluding.where(day, happening);
  }

  /** {@code som gäller samma sak}. */
  void aboutTheSame() {
    concluding.about(Inference.About.THE_SAME);
  }

  /** {@code som gäller det}. */
  void aboutIt() {
    concluding.about(Inference.About.IT);
  }

  /** {@code har åtgärden före samma dag för ...}. */
  void measureBeforeHas(String happening) {
    concluding.add(new Inference.MeasureBeforeHas(Happening.parse(happening)));
  }

  /** {@code har samma dag som åtgärden före för ...}. */
  public void asMeasureBefore(String happening) {
    concluding.add(new Inference.AsMeasureBefore(Happening.parse(happening)));
  }

  /** {@code gäller det den enda uppgiften av slaget ...}. */
  void onlyOne(String factTerms) {
    concluding.onlyOne(factTerms);
  }

  /** {@code gäller det det senaste beslutet om ...}. */
  public void latestDecision(String measures) {
    concluding.latestDecision(measures);
  }

  /** {@code gäller det vad ... gäller}. */
  void through(String factTerm) {
    concluding.add(new Inference.Through(Concluding.type(factTerm)));
  }

  /** {@code saknas en ... som är ...}. */
  void missing(String factTerm, String what) {
    concluding.add(new Inference.Missing(Concluding.type(factTerm), what));
  }

  /** {@code gäller även efter dödsfallet}: the death of the person does not end it. */
  void survivesDeath() {
    survivesDeath = true;
  }

  /** {@code bortfaller vid ett beslut om förlängning till en bestämd dag}. */
  void lapsesByExtension() {
    lapses.add(new Lapse.Extended());
  }

  /** {@code bortfaller vid ett senare beslut av samma slag}. */
  void lapsesWhenReplaced() {
    lapses.add(new Lapse.Replaced());
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

  /** {@code räknat från den första utredningen i samma sak ...}. */
  void chained(int days) {
    chainDays = days;
  }

  /** {@code räknat från den första placeringen i obruten följd}. */
  void unbroken() {
    chainDays = 1;
  }

  /** {@code räknat från den första placeringen i obruten följd oavsett grund}. */
  public void unbrokenOnAnyGround() {
    unbroken();
    along = Along.ANY_GROUND;
  }

  /** {@code räknat från den första placeringen i obruten följd i samma hem}. */
  public void unbrokenInSameHome() {
    unbroken();
    along = Along.SAME_HOME;
  }

  /**
   * Returns the rule.
   *
   * @throws IllegalArgumentException if two wordings are in force on the same day
   */
  Rule build() {
    boolean said = lapses.stream().anyMatch(l -> l instanceof Lapse.At at && at.by() == DEATH);
    if (!survivesDeath && !said) {
      lapses.add(new Lapse.At(DEATH, false));
    }
    return new Rule(
        id,
        catalogueIds,
        force,
        new Details(
            title, duty, kind, responsible, ownDuty, recipient, sundayRule, consequence(), notes),
        earlierRecipients,
        asks,
        LawTimeline.of(law),
        recurrence,
        fulfilments,
        lapses,
        extendable,
        endsMeasure,
        concluding.inferences(),
        benchmark,
        chainDays,
        along,
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
