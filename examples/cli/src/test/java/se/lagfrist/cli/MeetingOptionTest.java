package se.lagfrist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The board's meetings: KL 6 kap. 40 §, a decision of the chair of 14 July is due at the next. */
class MeetingOptionTest {

  @TempDir Path folder;
  private String file = "";

  private record Ran(int code, String out, String err) {}

  private static Ran run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Lagfrist.commandLine(new PrintWriter(out), new PrintWriter(err)).execute(arguments);
    return new Ran(code, out.toString(), err.toString());
  }

  @BeforeEach
  void oneCase() throws IOException {
    String decision =
        "{\"type\": \"Decision\", \"id\": \"b1\", \"law\": \"SOL\", \"measure\": \"HOME_CARE\","
            + " \"body\": \"CHAIR\", \"decidedOn\": \"2026-07-14\"}";
    String json = "{\"id\": \"k1\", \"facts\": [" + decision + "]}";
    file = Files.writeString(folder.resolve("k1.json"), json).toString();
  }

  @Test
  void the_first_meeting_after_the_decision_is_the_last_day() {
    String[] due = {"due", "--flat", file, "--as-of", "2026-08-21"};

    assertThat(run(due).out()).contains("kl.bradskande-beslut").doesNotContain("2026-08-20");
    Ran ran =
        run(
            "due",
            "--flat",
            file,
            "--as-of",
            "2026-08-21",
            "--meetings",
            "2026-09-17,2026-08-20,2026-07-14");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("2026-08-20  1 dag sen");
  }

  @Test
  void a_day_that_is_none_is_told() {
    Ran ran = run("due", file, "--as-of", "2026-08-21", "--meetings", "2026-08-32");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("--meetings: \"2026-08-32\" är ingen dag");
  }
}
