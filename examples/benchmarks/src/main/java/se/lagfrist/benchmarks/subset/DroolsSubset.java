package se.lagfrist.benchmarks.subset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import se.lagfrist.benchmarks.Contestant;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Fact;

/** Plain Drools: ordinary {@code .drl} compiled at run time, a session for every case. */
public final class DroolsSubset implements Contestant<Answer> {

  private final KieBase base;

  /** The ten duties as Drools rules. */
  public DroolsSubset() {
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem();
    files.write(
        "src/main/resources/se/lagfrist/benchmarks/subset/delmangd.drl", read("delmangd.drl"));
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException(builder.getResults().getMessages().toString());
    }
    base = services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
  }

  static String read(String resource) {
    try (InputStream in = DroolsSubset.class.getResourceAsStream(resource)) {
      return new String(
          Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String name() {
    return "plain Drools";
  }

  @Override
  public List<Answer> answer(CaseFile file, LocalDate asOf) {
    Answers answers = new Answers(asOf);
    KieSession session = base.newKieSession();
    try {
      session.setGlobal("answers", answers);
      for (Fact fact : file.knownOn(asOf).facts()) {
        session.insert(fact);
      }
      session.fireAllRules();
    } finally {
      session.dispose();
    }
    return answers.list();
  }
}
