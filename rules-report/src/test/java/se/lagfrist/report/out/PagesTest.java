package se.lagfrist.report.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import se.lagfrist.casefile.BoardKind;
import se.lagfrist.engine.EngineSettings;
import se.lagfrist.law.Citation;
import se.lagfrist.obligation.Explanation;
import se.lagfrist.obligation.Force;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.ObligationKey;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.Receipt;
import se.lagfrist.obligation.Status;
import se.lagfrist.obligation.SundayRule;
import se.lagfrist.obligation.Timeline;
import se.lagfrist.report.AuditorsCopy;
import se.lagfrist.report.CouncilStatistics;
import se.lagfrist.report.MunicipalityCalendar;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The printed pages; those of the samples are left in {@code target/samples} to be looked at. */
class PagesTest {

  private static Map<String, Page> pages() {
    Map<String, Page> pages = new LinkedHashMap<>();
    Sender sender = Samples.SENDER;
    pages.put("ivo", Pages.ivo(Samples.ivo(), sender));
    pages.put("ivo-tom", Pages.ivo(Samples.nothing(), Sender.blank()));
    pages.put("revisorer", Pages.auditors(AuditorsCopy.of(Samples.ivo()), sender));
    CouncilStatistics council = CouncilStatistics.of(Samples.ivo());
    pages.put("fullmaktige", Pages.council(council, sender));
    pages.put("fullmaktige-maskad", Pages.council(council.masked(5), sender));
    pages.put("uppfoljning", Pages.followUp(Samples.figures(), sender));
    pages.put(
        "kalender",
        Pages.calendar(
            MunicipalityCalendar.of(
                2026,
                EngineSettings.defaults(),
                Set.of(BoardKind.SOCIAL_BOARD, BoardKind.LSS_BOARD)),
            sender,
            Samples.ASOF));
    return pages;
  }

  @Test
  void every_page_is_well_formed_and_printed() throws Exception {
    Path folder = Files.createDirectories(Path.of("target/samples"));
    for (Map.Entry<String, Page> each : pages().entrySet()) {
      String html = HtmlPages.write(each.getValue());
      Files.writeString(folder.resolve(each.getKey() + ".html"), html);
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
      assertThat(html).doesNotContain("<script", "http-equiv", "url(", "@import");
      byte[] pdf = pdf(each.getValue());
      Files.write(folder.resolve(each.getKey() + ".pdf"), pdf);
      try (PDDocument document = Loader.loadPDF(pdf)) {
        String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        assertThat(text).contains(each.getValue().title().split(":")[0]);
        assertThat(text).doesNotContain("#");
      }
    }
  }

  @Test
  void the_same_page_gives_the_same_pdf() throws IOException {
    Page page = Pages.council(CouncilStatistics.of(Samples.ivo()), Samples.SENDER);
    assertThat(pdf(page)).isEqualTo(pdf(page));
  }

  @Test
  void text_is_escaped_and_nothing_is_fetched() throws IOException {
    String bad = "<img src=\"file:///etc/passwd\"/><script>alert('x')</script>&amp;\u0000";
    Page page =
        new Page(
            bad,
            bad,
            new Sender(bad, bad, bad),
            LocalDate.of(2026, 1, 1),
            List.of(new Page.Field(bad, bad)),
            List.of(
                new Page.Section(
                    bad,
                    bad,
                    List.of(new Page.Column(bad, Page.Align.FILL, 0)),
                    List.of(List.of(bad)),
                    bad)),
            List.of(bad),
            List.of(bad),
            true,
            false);
    String html = HtmlPages.write(page);
    assertThat(html).doesNotContain("<img", "<script", "\u0000").contains("&lt;script&gt;");
    try (PDDocument document = Loader.loadPDF(pdf(page))) {
      assertThat(new PDFTextStripper().getText(document)).contains("<script>");
    }
  }

  @Test
  void an_empty_quarter_says_so_and_an_unknown_sender_leaves_lines() {
    String html = HtmlPages.write(Pages.ivo(Samples.nothing(), Sender.blank()));
    assertThat(html).contains("ska inte ha någon nollrapport").contains("class=\"fill\"");
  }

  @Test
  void json_carries_the_fields_of_the_report() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonReports.ivo(Samples.ivo(), out);
    JsonNode json = JsonMapper.shared().readTree(out.toByteArray());
    assertThat(json.get("quarter").asString()).isEqualTo("2026-Q1");
    assertThat(json.get("window").get("last").asString()).isEqualTo("2026-04-30");
    JsonNode first = json.get("items").get(0);
    assertThat(first.get("kind").asString()).isEqualTo("FIRST");
    assertThat(first.get("citation").asString()).isEqualTo("SoL (2025:400) 34 kap. 1 § 2 st.");
    ByteArrayOutputStream items = new ByteArrayOutputStream();
    JsonReports.items(Samples.ivo().items().stream(), items);
    assertThat(JsonMapper.shared().readTree(items.toByteArray())).hasSize(json.get("items").size());
    ByteArrayOutputStream others = new ByteArrayOutputStream();
    JsonReports.council(CouncilStatistics.of(Samples.ivo()), others);
    JsonReports.followUp(Samples.figures(), others);
    JsonReports.auditors(AuditorsCopy.of(Samples.ivo()), others);
    assertThat(others.toString(StandardCharsets.UTF_8)).contains("\"median\" : 64.5");
  }

  @Test
  void the_calendar_has_an_event_with_the_key_for_every_day() throws IOException {
    MunicipalityCalendar calendar =
        MunicipalityCalendar.of(2026, EngineSettings.defaults(), Set.of(BoardKind.SOCIAL_BOARD));
    StringWriter out = new StringWriter();
    CalendarFeed.write(calendar, Samples.ASOF, out);
    String text = out.toString().replace("\r\n ", "");
    assertThat(text)
        .contains("UID:katalog.familjehemsforteckning/kommunen/2026-01-31@kommunen")
        .contains("DTSTART;VALUE=DATE:20260131")
        .contains("DTSTAMP:20260407T000000Z")
        .contains("SoF (2025:468) 3 kap. 4 §", "\\nLäst till och med SFS 2025:1046\\, 2026-01-05");
    StringWriter again = new StringWriter();
    CalendarFeed.write(calendar, Samples.ASOF, again);
    assertThat(again).hasToString(out.toString());
    long dated = calendar.entries().stream().filter(e -> e.day() != null).count();
    assertThat(text.split("BEGIN:VEVENT")).hasSize((int) dated + 1);
    StringWriter empty = new StringWriter();
    CalendarFeed.write(List.of(), empty);
    assertThat(empty.toString()).startsWith("BEGIN:VCALENDAR").contains("END:VCALENDAR");
  }

  @Test
  void an_obligation_keeps_its_uid_when_its_day_moves() throws IOException {
    String before = feed("2026-05-01", LocalDate.of(2026, 4, 1), Status.UPCOMING);
    String after = feed("2026-05-11", LocalDate.of(2026, 4, 2), Status.LAPSED);
    assertThat(before)
        .contains("UID:sol.x/p1/1@c1", "DTSTART;VALUE=DATE:20260501", "SEQUENCE:20544");
    assertThat(after)
        .contains("UID:sol.x/p1/1@c1", "DTSTART;VALUE=DATE:20260511", "SEQUENCE:20545")
        .contains("STATUS:CANCELLED");
  }

  private static String feed(String last, LocalDate asOf, Status status) throws IOException {
    LocalDate day = LocalDate.parse(last);
    Obligation obligation =
        Obligation.builder(
                ObligationKey.parse("sol.x/p1/1"),
                new Obligation.Details(
                    "Titel",
                    "göra; något, snart",
                    ObligationKind.DEADLINE,
                    "nämnden",
                    true,
                    null,
                    SundayRule.UNSETTLED,
                    se.lagfrist.obligation.Consequence.SUPERVISION,
                    List.of()),
                Force.STATUTE)
            .status(status)
            .citation(Citation.parse("SoL (2025:400) 22 kap. 13 §"))
            .days(day, day, day, null)
            .explanation(() -> new Explanation(List.of(), List.of(), "", 1))
            .build();
    StringWriter out = new StringWriter();
    CalendarFeed.write(
        List.of(
            Timeline.of(
                "c1", asOf, List.of(obligation), null, new Receipt("test", List.of(), asOf))),
        out);
    return out.toString().replace("\r\n ", "");
  }

  private static byte[] pdf(Page page) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfPages.write(page, out);
    return out.toByteArray();
  }
}
