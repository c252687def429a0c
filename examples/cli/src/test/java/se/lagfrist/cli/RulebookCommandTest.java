package se.lagfrist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.rulebook.PackFile;
import se.lagfrist.rulebook.RulePack;

class RulebookCommandTest {

  @TempDir private Path folder;

  private record Ran(int code, String out, String err) {}

  private static Ran run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Lagfrist.commandLine(new PrintWriter(out), new PrintWriter(err)).execute(arguments);
    assertThat(out + " " + err).doesNotContain("Exception", "\tat ");
    return new Ran(code, out.toString(), err.toString());
  }

  @Test
  void the_shipped_packs_carry_their_rule_files_and_scenarios() throws IOException {
    List<RulePack> packs = ObligationEngine.create().rules().packs();
    assertThat(packs).extracting(RulePack::name).containsExactly("lss", "sol");
    for (RulePack pack : packs) {
      Path module = Path.of("../../rules-" + pack.name());
      same(pack.ruleFiles(), module.resolve("src/main/regler"));
      same(pack.scenarioFiles(), module.resolve("src/test/resources/scenarier"));
    }
  }

  private static void same(List<PackFile> files, Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.toList()) {
        assertThat(files)
            .contains(new PackFile(file.getFileName().toString(), Files.readString(file)));
      }
    }
    assertThat(files).isNotEmpty();
  }

  @Test
  void the_book_is_written_with_the_municipalitys_own_rules() throws IOException {
    Path out = folder.resolve("bok");
    Ran ran = run("rulebook", "--out", out.toString(), "--rules", "../riktlinjer/orebro.dslr");
    assertThat(ran.code()).as(ran.out() + ran.err()).isZero();
    assertThat(ran.out()).contains("Regelboken är skriven: ", "index.html");
    assertThat(out.resolve("regel/sol.forhandsbedomning.html")).exists();
    assertThat(Files.readString(out.resolve("regel/orebro.uppfoljning-utskrivning.html")))
        .contains("lokal riktlinje, inte lag", "Den gamla tiden ändras inte i efterhand");
    assertThat(run("rulebook", "--out", out.toString()).code()).isZero();
    assertThat(out.resolve("regel/orebro.uppfoljning-utskrivning.html")).doesNotExist();
  }

  @Test
  void bad_input_is_told_in_swedish() throws IOException {
    assertThat(run("rulebook").err()).contains("--out regelbok");
    Path file = Files.writeString(folder.resolve("fil"), "x");
    assertThat(run("rulebook", "--out", file.toString()).err()).contains("är en fil");
    assertThat(run("rulebook", "--out", folder.toString()).err()).contains("redan annat");
    Ran ran = run("rulebook", "--out", folder.resolve("b").toString(), "--rules", "saknas.dslr");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("saknas.dslr");
  }
}
