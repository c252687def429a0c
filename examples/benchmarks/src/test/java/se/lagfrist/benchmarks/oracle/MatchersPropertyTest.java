package se.lagfrist.benchmarks.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.lifecycle.AfterContainer;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Fact;
import se.lagfrist.drools.DroolsMatcher;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.rulebook.Arisen;
import se.lagfrist.rulebook.Matcher;
import se.lagfrist.rulebook.RuleBook;
import se.lagfrist.rulebook.Walks;

/** The walk over the compiled conditions and an ordinary Drools session find the same. */
class MatchersPropertyTest {

  private static final int BATCHES = 200;
  private static final int CASES = 100;

  private static final RuleBook RULES = ObligationEngine.create().rules();
  private static final Matcher SESSIONS = DroolsMatcher.pooled(RULES);
  private static final Matcher AMONG_MANY = Walks.amongMany(RULES);
  private static final List<Gathering> ALL = Gathering.all(RULES, id -> true);

  /** Rules that look for other facts than the one they start from. */
  private static final List<Gathering> RICH =
      ALL.stream().filter(g -> !g.alongside().isEmpty() || g.asksForAbsence()).toList();

  private static long asked;
  private static long masked;
  private static long left;
  private static long found;

  @Property(tries = BATCHES, shrinking = ShrinkingMode.OFF)
  void bothFindTheSameDutiesFromTheSameFacts(
      @ForAll @LongRange(max = 1_000_000) long seed, @ForAll @LongRange(max = 20) long number) {
    RandomCases.Batch batch = RandomCases.batch(seed, number, CASES, ALL);
    for (CaseFile file : batch.files()) {
      CaseFile known = file.knownOn(batch.asOf());
      List<String> walked = told(RULES.match(known));

      assertThat(told(SESSIONS.match(known)))
          .as("%s %s on %s", file, file.facts(), batch.asOf())
          .isEqualTo(walked);
      assertThat(told(AMONG_MANY.match(known)))
          .as("%s %s on %s, through trees", file, file.facts(), batch.asOf())
          .isEqualTo(walked);

      asked++;
      found += walked.size();
      left += known.facts().size() < file.facts().size() ? 1 : 0;
      masked += known.facts().stream().anyMatch(f -> !file.facts().contains(f)) ? 1 : 0;
    }
  }

  /** Many facts about the same duty, so that the trees of the walk have branches. */
  @Property(tries = 150, shrinking = ShrinkingMode.OFF)
  void bothFindTheSameInACrowd(
      @ForAll @LongRange(max = 1_000_000) long seed, @ForAll @IntRange(max = 400) int rule) {
    List<Gathering> some = new ArrayList<>(RICH);
    some.add(ALL.get(rule % ALL.size()));
    some = List.of(some.get((int) (seed % some.size())), some.get(some.size() - 1));
    RandomCases.Batch batch = RandomCases.crowded(seed, 40, some);
    CaseFile known = batch.files().get(0).knownOn(batch.asOf());
    List<String> walked = told(AMONG_MANY.match(known));

    assertThat(walked).isEqualTo(told(RULES.match(known)));
    assertThat(told(SESSIONS.match(known)))
        .as("%s on %s", known.facts(), batch.asOf())
        .isEqualTo(walked);
  }

  /** A property that draws nothing of what it is about shows nothing. */
  @AfterContainer
  static void enoughWasAsked() {
    assertThat(asked).isGreaterThanOrEqualTo(BATCHES * CASES);
    assertThat(found).isGreaterThan(asked);
    assertThat(left).as("cases with a fact left out, registered later").isGreaterThan(asked / 20);
    assertThat(masked).as("cases with a fact known in part").isGreaterThan(asked / 20);
  }

  private static List<String> told(List<Arisen> arisen) {
    return arisen.stream().map(MatchersPropertyTest::told).sorted().toList();
  }

  /** The very fact counts, not one that is equal: what is found is compared by it later. */
  private static String told(Arisen arisen) {
    Fact anchor = arisen.anchor();
    return arisen.rule().id() + " " + anchor.id() + " " + System.identityHashCode(anchor);
  }
}
