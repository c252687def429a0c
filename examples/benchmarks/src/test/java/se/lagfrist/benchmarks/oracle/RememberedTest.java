package se.lagfrist.benchmarks.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.lifecycle.AfterContainer;
import org.jspecify.annotations.Nullable;
import se.lagfrist.benchmarks.municipality.Municipality;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.DateField;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.FlagField;
import se.lagfrist.casefile.TermField;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.engine.Remembered;
import se.lagfrist.rulebook.RuleBook;

/** What is remembered of a case answers one that was changed a little as if it were found anew. */
class RememberedTest {

  private static final RuleBook RULES = ObligationEngine.create().rules();
  private static final List<Gathering> ALL = Gathering.all(RULES, id -> true);
  private static final Municipality MUNICIPALITY = Municipality.of(7);

  private static long changed;
  private static long answeredOtherwise;
  private static long untried;

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void a_changed_case_is_answered_the_same(
      @ForAll @LongRange(max = 1_000_000) long seed, @ForAll @LongRange(max = 20) long number) {
    each(seed, number, (remembered, known) -> tryChanges(remembered, known, new Random(seed)));
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void a_changed_case_of_a_municipality_is_answered_the_same(
      @ForAll @LongRange(max = 100_000) long number) {
    CaseFile known = MUNICIPALITY.caseFile(number).knownOn(Municipality.TODAY);
    tryChanges(new Remembered(RULES, known, Municipality.TODAY), known, new Random(number));
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void a_term_that_is_not_tried_is_answered_as_the_one_that_is(
      @ForAll @LongRange(max = 1_000_000) long seed, @ForAll @LongRange(max = 20) long number) {
    each(seed, number, RememberedTest::tryTerms);
  }

  private static void each(long seed, long number, BiConsumer<Remembered, CaseFile> trying) {
    RandomCases.Batch batch = RandomCases.batch(seed, number, 30, ALL);
    for (CaseFile file : batch.files()) {
      CaseFile known = file.knownOn(batch.asOf());
      trying.accept(new Remembered(RULES, known, batch.asOf()), known);
    }
  }

  private static void tryTerms(Remembered remembered, CaseFile known) {
    for (Fact fact : known.facts()) {
      for (TermField field : FactType.of(fact).terms()) {
        for (List<List<String>> pair : remembered.untried(fact, field)) {
          assertThat(pair.get(0)).as("%s of %s", field.name(), fact).isEqualTo(pair.get(1));
          untried++;
        }
      }
    }
  }

  private static void tryChanges(Remembered remembered, CaseFile known, Random random) {
    for (Fact fact : known.facts()) {
      List<Fact> facts = new ArrayList<>(known.facts());
      Fact other = otherwise(fact, known, random);
      facts.replaceAll(f -> f == fact ? other : f);
      CaseFile changedCase = known.with(facts);
      List<String> anew = remembered.anew(changedCase);
      assertThat(remembered.recalled(changedCase))
          .as("%s for %s in %s", other, fact, known.facts())
          .containsExactlyElementsOf(anew);
      changed++;
      answeredOtherwise += anew.equals(remembered.anew(known)) ? 0 : 1;
    }
  }

  /** Returns a fact with one of its fields emptied, or told otherwise. */
  private static Fact otherwise(Fact fact, CaseFile known, Random random) {
    FactType type = FactType.of(fact);
    List<String> fields = new ArrayList<>(List.of("concerns"));
    type.dates().forEach(field -> fields.add(field.name()));
    type.terms().forEach(field -> fields.add(field.name()));
    type.flags().forEach(field -> fields.add(field.name()));
    String field = fields.get(random.nextInt(fields.size()));
    return type.with(
        fact, field, random.nextInt(4) == 0 ? null : value(type, field, known, random));
  }

  private static @Nullable Object value(
      FactType type, String field, CaseFile known, Random random) {
    for (DateField one : type.dates()) {
      if (one.name().equals(field)) {
        return Municipality.TODAY.minusDays(random.nextInt(900));
      }
    }
    for (TermField one : type.terms()) {
      if (one.name().equals(field)) {
        return one.values().get(random.nextInt(one.values().size()));
      }
    }
    for (FlagField one : type.flags()) {
      if (one.name().equals(field)) {
        return random.nextBoolean();
      }
    }
    return known.facts().get(random.nextInt(known.facts().size())).id();
  }

  /** A property that draws nothing of what it is about shows nothing. */
  @AfterContainer
  static void enoughWasTried() {
    assertThat(changed).isGreaterThan(5_000);
    assertThat(answeredOtherwise).isGreaterThan(changed / 10);
    assertThat(untried).isGreaterThan(1_000);
  }
}
