package se.lagfrist.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is subscribed to, and what has changed since a day. Today is Saturday 21 November 2026. */
class SubscriptionTest {

  private static RunningHost host;

  @BeforeAll
  static void start() {
    host = RunningHost.empty();
    take(
        """
        {"id": "S-1", "unit": "Enhet & Co", "handler": "H-1", "facts": [
          {"type": "ConcernReport", "id": "a1", "about": "CHILD", "receivedOn": "2026-11-14"},
          {"type": "Investigation", "id": "u1", "kind": "CHILD", "concerns": "a1",
           "openedOn": "2026-11-17"}]}
        """);
    take(
        """
        {"id": "S-2", "unit": "Andra", "handler": "H-2", "facts": [
          {"type": "ConcernReport", "id": "a1", "about": "CHILD", "receivedOn": "2026-11-10"}]}
        """);
  }

  @AfterAll
  static void stop() {
    host.close();
  }

  private static void take(String file) {
    assertThat(host.post("/api/case", file).statusCode()).isEqualTo(201);
  }

  private static String calendar(String query) {
    HttpResponse<String> answer = host.get("/kalender.ics?" + query);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
    assertThat(answer.headers().firstValue("Content-Language")).hasValue("sv");
    return answer.body().replace("\r\n ", "");
  }

  @Test
  void a_calendar_has_one_address_and_is_about_one_unit_or_one_worker() {
    assertThat(calendar("enhet=Enhet+%26+Co"))
        .contains("X-WR-CALNAME:Att göra\\, Enhet & Co")
        .contains("UID:sol.barnutredning/u1/1@S-1")
        // Four months from 17 November.
        .contains("DTSTART;VALUE=DATE:20270317")
        .contains(
            "URL:" + host.address() + "/forklaring?id=S-1&nyckel=sol.barnutredning%2Fu1%2F1\r\n")
        .doesNotContain("S-2");
    assertThat(calendar("handlaggare=H-2"))
        .contains("UID:sol.forhandsbedomning/a1/1@S-2")
        // Fourteen days from the tenth.
        .contains("DTSTART;VALUE=DATE:20261124")
        .doesNotContain("S-1");
    assertThat(calendar("enhet=finns-inte")).startsWith("BEGIN:VCALENDAR").doesNotContain("UID");
    assertThat(host.get("/kalender.ics").statusCode()).isEqualTo(400);
  }

  @Test
  void what_is_handled_or_put_off_is_not_in_the_calendar_and_comes_back_when_it_is_undone() {
    String uid = "UID:sol.forhandsbedomning/a1/1@S-2";
    assertThat(calendar("enhet=Andra")).contains(uid);
    HttpResponse<String> act =
        host.post(
            "/api/case/acts?caseId=S-2",
            "{\"key\": \"sol.forhandsbedomning/a1/1\", \"kind\": \"LATER\", \"until\":"
                + " \"2026-11-23\", \"asOf\": \"2026-11-21\"}");
    assertThat(calendar("enhet=Andra")).doesNotContain(uid);
    long id = RunningHost.read(act.body()).path("id").asLong();
    assertThat(host.post("/api/case/acts/undo?asOf=2026-11-21&id=" + id, "").statusCode())
        .isEqualTo(200);
    assertThat(calendar("enhet=Andra")).contains(uid);
  }

  @Test
  void the_page_gives_the_address_and_says_that_no_digest_is_sent() {
    assertThat(host.get("/prenumerera").body())
        .contains("Välj en enhet eller en handläggare")
        .contains("ingen mottagare är inställd");
    assertThat(host.get("/prenumerera?enhet=Enhet+%26+Co").body())
        .contains(host.address() + "/kalender.ics?enhet=Enhet+%26+Co");
  }

  @Test
  void what_has_changed_since_a_day_is_told_by_what_happened() {
    String page = host.get("/andrat?sedan=2026-11-12").body();
    // The second report came in before the day; the first one and its investigation after it.
    assertThat(section(page, "nya")).contains("sol.barnutredning%2Fu1%2F1").doesNotContain("S-2");
    // Its protection was due on the tenth and is late on both days, so nothing has changed.
    assertThat(page).doesNotContain("id=S-2");
    String longer = host.get("/andrat?sedan=2026-11-10").body();
    // On the tenth it was the last day; now it is late.
    assertThat(section(longer, "andrade"))
        .contains("nyckel=sol.skyddsbedomning%2Fa1%2F1")
        .contains("Sista dagen i dag, sista dag 2026-11-10");
    assertThat(host.get("/andrat?sedan=2026-11-10&enhet=Andra").body()).doesNotContain("S-1");
    assertThat(host.get("/andrat?sedan=2026-11-21").body()).contains("ligger inte före");
    assertThat(host.get("/andrat?sedan=igar").body()).contains("Värdet på sedan");
    // A week back if no day is given, and a bookmark of that moves with the day.
    assertThat(host.get("/andrat").body()).contains("Ändrat sedan <time datetime=\"2026-11-14\"");
  }

  private static String section(String page, String id) {
    int from = page.indexOf("aria-labelledby=\"" + id + "\"");
    return page.substring(from, page.indexOf("</section>", from));
  }
}
