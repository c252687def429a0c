package se.lagfrist.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lagfrist.authoring.lawtext.LawTextException;

/** The statute beside the answer, where the host is given texts of acts. */
class LawTextTest {

  private static final String CASE =
      """
      {"id": "L-1", "facts": [
        {"type": "CoerciveMeasure", "id": "c1", "kind": "IMMEDIATE_CUSTODY", "body": "BOARD",
         "decidedOn": "%s"}]}
      """;

  @TempDir private Path folder;

  private String setting(String text) throws IOException {
    Files.writeString(folder.resolve("lvu-1990-52.txt"), text);
    return "--lagfrist.host.law-text=" + folder;
  }

  private static String explained(RunningHost host, String day) {
    return host.get("/forklaring?id=L-1&nyckel=lvu.understallning/c1/1&dag=" + day).body();
  }

  @Test
  void an_explanation_and_a_rule_show_the_section() throws IOException {
    String text = "Påhittad lag (1990:52)\n\n7 § Visa saken <b>.\n\nOm annat\n\n8 § Slut.\n";
    try (RunningHost host = RunningHost.empty(setting(text))) {
      host.post("/api/case", CASE.formatted("2026-11-16"));
      assertThat(explained(host, "2026-11-18"))
          .contains(">Lagtexten</h2>", "LVU (1990:52) 7 §</h3>", "<p>Visa saken &lt;b&gt;.</p>")
          .doesNotContain("Om annat", "Obs! LVU");
      assertThat(explained(host, "2027-01-15"))
          .as("the answer is counted by the old act, and its last day was in time")
          .contains("<p>Visa saken");
      assertThat(host.get("/regel?id=lvu.understallning&dag=2026-11-18").body())
          .contains(">Lagtexten</h2>", "<p>Visa saken &lt;b&gt;.</p>")
          .doesNotContain("den äldre aktens");
      assertThat(host.get("/regel?id=sol.barnutredning&dag=2026-11-18").body())
          .as("no text of that act is at hand")
          .doesNotContain("Lagtexten");
    }
  }

  @Test
  void a_text_of_an_act_that_has_been_replaced_says_so() throws IOException {
    try (RunningHost host =
        RunningHost.empty(setting("Påhittad lag (1990:52)\n\n7 § Visa saken.\n"))) {
      host.post("/api/case", CASE.formatted("2027-01-11"));
      assertThat(explained(host, "2027-01-15"))
          .contains("Obs! LVU (1990:52) är ersatt från 2027-01-01", "texten är den äldre aktens");
    }
  }

  @Test
  void a_file_that_is_no_text_of_an_act_stops_the_start_with_file_and_line() throws IOException {
    String setting = setting("<html><body>7 §</body></html>");
    assertThatThrownBy(() -> RunningHost.empty(setting))
        .hasRootCauseInstanceOf(LawTextException.class)
        .rootCause()
        .hasMessageContaining("lvu-1990-52.txt, rad 1: filen är en webbsida");
  }
}
