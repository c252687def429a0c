package se.lagfrist.benchmarks.subset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.lagfrist.authoring.PackCompiler;
import se.lagfrist.authoring.RuleSource;
import se.lagfrist.benchmarks.Contestant;
import se.lagfrist.benchmarks.Lagfrist;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.engine.EngineSettings;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.Status;
import se.lagfrist.rulebook.RulePack;

/**
 * This library with the ten duties as a rule file. It also finds the law version, writes the reason
 * and keeps the explanation; none of the others is asked for that.
 */
public final class LagfristSubset implements Contestant<Answer> {

  private final Lagfrist engine;

  /** The ten duties as a rule file. */
  public LagfristSubset() {
    RuleSource source = new RuleSource("delmangd.dslr", DroolsSubset.read("delmangd.dslr"));
    RulePack pack = PackCompiler.compile("delmangd", List.of(source)).load();
    engine = Lagfrist.of(ObligationEngine.of(List.of(pack), EngineSettings.defaults()));
  }

  @Override
  public String name() {
    return "Lagfrist";
  }

  @Override
  public List<Answer> answer(CaseFile file, LocalDate asOf) {
    return answers(engine.answer(file, asOf));
  }

  @Override
  public void answerAll(List<CaseFile> files, LocalDate asOf, Consumer<List<Answer>> answers) {
    engine.answerAll(files, asOf, obligations -> answers.accept(answers(obligations)));
  }

  private static List<Answer> answers(List<Obligation> obligations) {
    List<Answer> answers = new ArrayList<>(obligations.size());
    for (Obligation o : obligations) {
      LocalDate last = o.lastDay().orElse(null);
      // A missing day is an answer of its own here and nothing to the others.
      if (last != null && o.status() != Status.UNDETERMINED) {
        @Nullable LocalDate done = o.metOn().orElse(null);
        answers.add(new Answer(o.key().ruleId(), o.key().factId(), last, done, o.status()));
      }
    }
    return answers;
  }
}
