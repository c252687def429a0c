package se.lagfrist.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The daily digest, to a mail server that the test starts and to a folder. */
class DigestTest {

  private static final String CASE =
      """
      {"id": "D-1", "unit": "Barn & <unga>", "handler": "H-1", "facts": [
        {"type": "ConcernReport", "id": "a1", "about": "CHILD", "receivedOn": "2026-11-07"}]}
      """;

  private static final String READER = "--lagfrist.host.digest.readers[0].unit=Barn & <unga>";

  private final GreenMail mail =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  @TempDir private Path folder;

  @BeforeEach
  void start() {
    mail.start();
  }

  @AfterEach
  void stop() {
    mail.stop();
  }

  private RunningHost host(String... more) {
    RunningHost host =
        RunningHost.empty(
            Stream.concat(
                    Stream.of(
                        READER,
                        "--lagfrist.host.digest.at=-",
                        "--spring.mail.host=127.0.0.1",
                        "--spring.mail.port=" + mail.getSmtp().getPort(),
                        "--lagfrist.host.address=http://lagfrist.example/"),
                    Stream.of(more))
                .toArray(String[]::new));
    assertThat(host.post("/api/case", CASE).statusCode()).isEqualTo(201);
    return host;
  }

  private static String send(RunningHost host, String day) {
    JsonNode results = RunningHost.read(host.post("/api/digest?asOf=" + day, "").body());
    assertThat(results.size()).isEqualTo(1);
    return results.get(0).path("outcome").asString();
  }

  /** Returns the texts of a message by kind. */
  private static Map<String, String> texts(Object content) throws Exception {
    Map<String, String> found = new LinkedHashMap<>();
    if (content instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        BodyPart part = parts.getBodyPart(i);
        if (part.getContent() instanceof String text) {
          found.put(part.getContentType().replaceAll(";.*", "").strip(), text);
        } else {
          found.putAll(texts(part.getContent()));
        }
      }
    }
    return found;
  }

  @Test
  void a_digest_is_mailed_as_text_and_html_once_a_day() throws Exception {
    try (RunningHost host = host("--lagfrist.host.digest.readers[0].address=chef@example.org")) {
      assertThat(send(host, "2026-11-20")).isEqualTo("SENT");
      assertThat(mail.waitForIncomingEmail(5000, 1)).isTrue();
      MimeMessage message = mail.getReceivedMessages()[0];
      // Fourteen days from Saturday 7 November are a Saturday: Friday the 20th is to plan for.
      assertThat(message.getSubject())
          .isEqualTo(
              "Att göra 2026-11-20, Barn & <unga>: i dag 1, inom en vecka 0, försenat 1,"
                  + " nytt sedan i går 0, frågor 0");
      assertThat(message.getAllRecipients()).singleElement().hasToString("chef@example.org");
      assertThat(message.getFrom()[0]).hasToString("lagfrist@localhost");
      assertThat(message.getHeader("Content-Language")).containsExactly("sv");
      assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
      Map<String, String> texts = texts(message.getContent());
      assertThat(texts.keySet()).containsExactly("text/plain", "text/html");
      assertThat(texts.get("text/plain"))
          .contains("Att göra fredag 2026-11-20")
          .contains("I DAG (1)")
          .contains("- Förhandsbedömning, ärende D-1")
          .contains("1 dag kvar, sista dag 2026-11-21, planera till 2026-11-20.")
          .contains(
              "http://lagfrist.example/forklaring?id=D-1&nyckel=sol.forhandsbedomning%2Fa1%2F1");
      assertThat(texts.get("text/html"))
          .contains("<html lang=\"sv\"")
          .contains("Barn &amp; &lt;unga&gt;")
          .contains(
              "href=\"http://lagfrist.example/forklaring?id=D-1&amp;nyckel="
                  + "sol.forhandsbedomning%2Fa1%2F1\"")
          .doesNotContain("<script", "<img", "src=");
      assertThat(send(host, "2026-11-20")).isEqualTo("ALREADY");
      assertThat(mail.getReceivedMessages()).hasSize(1);
      assertThat(send(host, "2026-11-23")).isEqualTo("SENT");
    }
  }

  @Test
  void what_is_handled_is_not_in_it() {
    try (RunningHost host = host("--lagfrist.host.digest.folder=" + folder)) {
      host.post(
          "/api/case/acts?caseId=D-1",
          "{\"key\": \"sol.forhandsbedomning/a1/1\", \"kind\": \"HANDLED\", \"reason\":"
              + " \"hos grannen\", \"asOf\": \"2026-11-20\"}");
      assertThat(send(host, "2026-11-20")).isEqualTo("SENT");
      assertThat(written(".txt")).contains("I dag 0").doesNotContain("Förhandsbedömning");
    }
  }

  @Test
  void a_digest_that_did_not_go_out_is_not_noted_as_sent() {
    try (RunningHost host = host("--lagfrist.host.digest.readers[0].address=chef@example.org")) {
      mail.stop();
      assertThat(send(host, "2026-11-20")).isEqualTo("FAILED");
      assertThat(
              host.part(JdbcClient.class)
                  .sql("select count(*) from dagbrev")
                  .query(Long.class)
                  .single())
          .isZero();
    }
  }

  @Test
  void one_reader_that_cannot_be_reached_does_not_keep_the_others_back() {
    try (RunningHost host =
        host(
            "--lagfrist.host.digest.readers[0].address=inte en adress",
            "--lagfrist.host.digest.readers[1].handler=H-1",
            "--lagfrist.host.digest.readers[1].address=h1@example.org")) {
      JsonNode results = RunningHost.read(host.post("/api/digest?asOf=2026-11-20", "").body());
      assertThat(List.of(results.get(0), results.get(1)))
          .extracting(r -> r.path("outcome").asString())
          .containsExactly("FAILED", "SENT");
      assertThat(mail.getReceivedMessages()).hasSize(1);
    }
  }

  @Test
  void a_digest_is_written_to_a_folder_under_a_name_that_stays_there() throws IOException {
    try (RunningHost host = host("--lagfrist.host.digest.folder=" + folder.resolve("brev"))) {
      assertThat(send(host, "2026-11-20")).isEqualTo("SENT");
      try (Stream<Path> files = Files.walk(folder)) {
        assertThat(files.filter(Files::isRegularFile).map(folder::relativize).map(Path::toString))
            .hasSize(2)
            .allMatch(n -> n.matches("brev.dagbrev-2026-11-20-barn-unga-[0-9a-f]+\\.(txt|html)"));
      }
      assertThat(mail.getReceivedMessages()).isEmpty();
    }
  }

  private String written(String end) {
    try (Stream<Path> files = Files.walk(folder)) {
      return Files.readString(
          files.filter(f -> f.toString().endsWith(end)).findFirst().orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
