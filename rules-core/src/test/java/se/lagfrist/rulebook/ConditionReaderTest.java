package se.lagfrist.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.drools.model.DSL.accFunction;
import static org.drools.model.PatternDSL.accumulate;
import static org.drools.model.PatternDSL.declarationOf;
import static org.drools.model.PatternDSL.execute;
import static org.drools.model.PatternDSL.exists;
import static org.drools.model.PatternDSL.forall;
import static org.drools.model.PatternDSL.not;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.Arrays;
import org.drools.core.base.accumulators.CountAccumulateFunction;
import org.drools.model.Rule;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.junit.jupiter.api.Test;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Execution;
import se.lagfrist.casefile.FactType;

/** What a compiled condition may be made of. */
class ConditionReaderTest {

  private final Variable<Decision> decision = declarationOf(Decision.class, "$a");
  private final Variable<Execution> execution = declarationOf(Execution.class, "$b");

  private static Trigger read(RuleItemBuilder<?>... items) {
    RuleItemBuilder<?>[] all = Arrays.copyOf(items, items.length + 1);
    all[items.length] = execute(() -> {});
    Rule compiled = rule("prov").build(all);
    return new ConditionReader("prov").read(compiled.getView());
  }

  @Test
  void facts_and_what_must_or_must_not_be_found_are_read() {
    Trigger trigger = read(pattern(decision), exists(pattern(execution)), not(pattern(execution)));
    assertThat(trigger.anchor()).isEqualTo(FactType.of(Decision.class));
    assertThat(trigger.variables()).isEqualTo(2);
  }

  @Test
  void what_the_language_does_not_have_is_refused() {
    assertRefused(pattern(decision), forall(pattern(execution)));
    assertRefused(
        pattern(decision),
        accumulate(
            pattern(execution),
            accFunction(CountAccumulateFunction.class).as(declarationOf(Long.class, "$n"))));
    assertRefused(not(pattern(decision)));
  }

  private static void assertRefused(RuleItemBuilder<?>... items) {
    assertThatThrownBy(() -> read(items))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("prov")
        .hasMessageContaining("Maybe");
  }

  @Test
  void what_is_no_fact_is_refused() {
    assertThatThrownBy(() -> read(pattern(decision), exists(pattern(declarationOf(String.class)))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("java.lang.String");
  }
}
