package se.lagfrist.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.lagfrist.casefile.Body;

/** The sentences that say what meets a duty, what ends the need, and what a conclusion adds. */
abstract class OutcomeSentences extends WordingSentences {

  static final Happening DEATH = Happening.parse("dödsdagen");

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
  public void metBy(String happening) {
    fulfilments.add(new Fulfilment(Happening.parse(happening), Set.of(), Reach.FROM_START, false));
  }

  /** {@code uppfylls av ... i ...}. */
  public void metBy(String happening, Body... bodies) {
    fulfilments.add(
        new Fulfilment(Happening.parse(happening), Set.of(bodies), Reach.FROM_START, false));
  }

  /** {@code uppfylls också av tidigare ... i samma sak}. */
  public void metByEarlier(String happening) {
    fulfilments.add(new Fulfilment(Happening.parse(happening), Set.of(), Reach.MATTER, false));
  }

  /** {@code uppfylls också av ... under åtgärden före}. */
  public void metUnderMeasureBefore(String happening) {
    fulfilments.add(
        new Fulfilment(Happening.parse(happening), Set.of(), Reach.MEASURE_BEFORE, false));
  }

  /** {@code uppfylls senast av ...}. */
  public void metAtLatestBy(String happening) {
    fulfilments.add(new Fulfilment(Happening.parse(happening), Set.of(), Reach.FROM_START, true));
  }

  /** {@code bortfaller vid ...}. */
  public void lapsesAt(String happening) {
    lapses.add(new Lapse.At(Happening.parse(happening), false));
  }

  /** {@code bortfaller vid ... i ärendet}. */
  public void lapsesInCase(String happening) {
    lapses.add(new Lapse.At(Happening.parse(happening), true));
  }

  /** {@code bortfaller när den enskilde fyller ... år}. */
  public void lapsesAtAge(int age) {
    lapses.add(new Lapse.AtAge(age));
  }

  /** {@code bortfaller vid ett beslut om förlängning till en bestämd dag}. */
  public void lapsesByExtension() {
    lapses.add(new Lapse.Extended());
  }

  /** {@code bortfaller när den åtgärd som det hör till upphör}. */
  public void lapsesWithOuter() {
    lapses.add(new Lapse.WithOuter());
  }

  /** {@code bortfaller vid ett senare beslut av samma slag}. */
  public void lapsesWhenReplaced() {
    lapses.add(new Lapse.Replaced());
  }

  /** {@code finns en ... (...)}: a concluded fact. */
  public void thereIs(String factTerm, String words) {
    concluding.thereIs(factTerm, words);
  }

  /** {@code där ... är ...}: a day of the concluded fact. */
  public void where(String day, String happening) {
    concluding.where(day, happening);
  }

  /** {@code som gäller samma sak}. */
  public void aboutTheSame() {
    concluding.about(Inference.About.THE_SAME);
  }

  /** {@code som gäller det}. */
  public void aboutIt() {
    concluding.about(Inference.About.IT);
  }

  /** {@code har åtgärden före samma dag för ...}. */
  public void measureBeforeHas(String happening) {
    concluding.add(new Inference.MeasureBeforeHas(Happening.parse(happening)));
  }

  /** {@code gäller det den enda uppgiften av slaget ...}. */
  public void onlyOne(String factTerms) {
    concluding.onlyOne(factTerms);
  }

  /** {@code gäller det vad ... gäller}. */
  public void through(String factTerm) {
    concluding.add(new Inference.Through(Concluding.type(factTerm)));
  }

  /** {@code saknas en ... som är ...}. */
  public void missing(String factTerm, String what) {
    concluding.add(new Inference.Missing(Concluding.type(factTerm), what));
  }
}
