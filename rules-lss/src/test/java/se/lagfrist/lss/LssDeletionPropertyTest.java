package se.lagfrist.lss;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import se.lagfrist.authoring.scenarier.Deletions;
import se.lagfrist.authoring.scenarier.ScenarioReport;
import se.lagfrist.authoring.scenarier.Scenarios;
import se.lagfrist.casefile.Fact;
import se.lagfrist.engine.ObligationEngine;

/** An answer is never silent where a file is incomplete: tried on the cases of the scenarios. */
class LssDeletionPropertyTest {

  private static final ObligationEngine ENGINE = ObligationEngine.create();
  private static final List<ScenarioReport.Look> LOOKS =
      Scenarios.run(Path.of("src/test/resources/scenarier"), ENGINE).results().stream()
          .flatMap(r -> r.looks().stream())
          .filter(look -> !look.file().facts().isEmpty())
          .toList();
  private static final Deletions DELETIONS = new Deletions(ENGINE);

  @Property(tries = 2000)
  void what_is_left_out_is_asked_for(@ForAll long seed) {
    Random random = new Random(seed);
    ScenarioReport.Look look = LOOKS.get(random.nextInt(LOOKS.size()));
    List<Fact> facts = look.file().facts();
    Fact fact = facts.get(random.nextInt(facts.size()));
    List<String> fields = Deletions.fields(fact);
    if (!fields.isEmpty()) {
      String field = fields.get(random.nextInt(fields.size()));
      assertThat(DELETIONS.silent(look.file(), look.timeline().asOf(), fact, field))
          .as("%s of %s on %s in %s", field, fact, look.timeline().asOf(), look.file().facts())
          .isEmpty();
    }
  }
}
