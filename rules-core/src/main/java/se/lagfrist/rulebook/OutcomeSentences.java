package se.lagfrist.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.HomeKind;
import se.lagfrist.time.PeriodUnit;
import se.lagfrist.time.StatutoryPeriod;

/** The sentences that say what meets a duty, what ends the need, and what a conclusion adds. */
abstract class OutcomeSentences extends CountingSentences {

  private final List<Fulfilment> fulfilments = new ArrayList<>();
  private final List<Lapse> lapses = new ArrayList<>();
  private final Concluding concluding = new Concluding();

  final List<Fulfilment> fulfilments() {
    return fulfilments;
  }

  /**
   * Returns what ends the need.
   *
   * @param survivesDeath whether the death of the person does not
   */
  final List<Lapse> lapses(boolean survivesDeath) {
    boolean said = lapses.stream().anyMatch(l -> l instanceof Lapse.At at && at.by() == DEATH);
    List<Lapse> all = new ArrayList<>(lapses);
    if (!survivesDeath && !said) {
      all.add(new Lapse.At(DEATH, false));
    }
    return all;
  }

  final List<Inference> inferences() {
    return concluding.inferences();
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

  /** {@code uppfylls också av tidigare ... om just detta}. */
  void metByEarlierAboutIt(String happening) {
    fulfilments.add(new Fulfilment(Happening.parse(happening), Set.of(), Reach.ABOUT_IT, false));
  }

  /** {@code uppfylls också av ... under åtgärden före}. */
  void metUnderMeasureBefore(String happening) {
    fulfilments.add(
        new Fulfilment(Happening.parse(happening), Set.of(), Reach.MEASURE_BEFORE, false));
  }

  /** {@code uppfylls också av ... i ... under åtgärden före}. */
  void metUnderMeasureBefore(String happening, Body... bodies) {
    fulfilments.add(
        new Fulfilment(Happening.parse(happening), Set.of(bodies), Reach.MEASURE_BEFORE, false));
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

  /** {@code bortfaller när ... har gått från ...}. */
  void lapsesAfter(int amount, PeriodUnit unit, String happening) {
    lapses.add(
        new Lapse.After(new StatutoryPeriod(amount, unit), Happening.parse(happening), null));
  }

  /** {@code bortfaller när ... har gått från ... före ett datum}. */
  void lapsesAfter(int amount, PeriodUnit unit, String happening, String before) {
    StatutoryPeriod period = new StatutoryPeriod(amount, unit);
    lapses.add(new Lapse.After(period, Happening.parse(happening), LocalDate.parse(before)));
  }

  /** {@code bortfaller vid ett beslut om förlängning till en bestämd dag}. */
  void lapsesByExtension() {
    lapses.add(new Lapse.Extended());
  }

  /** {@code bortfaller när den åtgärd som det hör till upphör}. */
  void lapsesWithOuter() {
    lapses.add(new Lapse.WithOuter());
  }

  /** {@code bortfaller vid ett senare beslut av samma slag}. */
  void lapsesWhenReplaced() {
    lapses.add(new Lapse.Replaced());
  }

  /** {@code bortfaller när en senare beviljad insats av samma slag verkställs}. */
  void lapsesWhenGrantedAnew() {
    lapses.add(new Lapse.GrantedAnew());
  }

  /** {@code finns en ... (...)}: a concluded fact. */
  void thereIs(String factTerm, String words) {
    concluding.thereIs(factTerm, words);
  }

  /** {@code där ... är ...}: a day of the concluded fact. */
  void where(String day, String happening) {
    concluding.where(day, happening, false);
  }

  /**
   * {@code där ... är dagen före ...}: the latest day on which what was broken off can have begun.
   */
  void whereDayBefore(String day, String happening) {
    concluding.where(day, happening, true);
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
  void asMeasureBefore(String happening) {
    concluding.add(new Inference.AsMeasureBefore(Happening.parse(happening)));
  }

  /** {@code har för ... samma dag som ...}. */
  void sameDayAs(String day, String happening) {
    concluding.add(
        new Inference.SameDayAs(Happening.parse(day), List.of(Happening.parse(happening))));
  }

  /** {@code har för ... samma dag som placering i ...}. */
  void sameDayAsPlaced(String day, HomeKind... homes) {
    List<Happening> placed = new ArrayList<>();
    for (HomeKind home : homes) {
      placed.add(Happening.parse("placering i " + home.swedish()));
    }
    concluding.add(new Inference.SameDayAs(Happening.parse(day), placed));
  }

  /** {@code gäller det den enda uppgiften av slaget ...}. */
  void onlyOne(String factTerms) {
    concluding.onlyOne(factTerms);
  }

  /** {@code gäller det det senaste beslutet om ...}. */
  void latestDecision(String measures) {
    concluding.latestDecision(measures);
  }

  /** {@code gäller det den ... som det i sista hand gäller}. */
  void atLast(String factTerm) {
    concluding.add(new Inference.AtLast(Concluding.type(factTerm)));
  }

  /** {@code gäller det den åtgärd som hade trätt i stället}. */
  void measureAfter() {
    concluding.add(new Inference.MeasureAfter());
  }

  /** {@code det som pekar på domen gäller det domen beslutade}. */
  void namedByIt() {
    concluding.add(new Inference.NamedByIt());
  }

  /** {@code gäller det vad ... gäller}. */
  void through(String factTerm) {
    concluding.add(new Inference.Through(Concluding.type(factTerm)));
  }

  /** {@code saknas en ... som är ...}. */
  void missing(String factTerm, String what) {
    concluding.add(new Inference.Missing(Concluding.type(factTerm), what));
  }
}
