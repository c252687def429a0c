package se.lagfrist.host.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.lagfrist.host.BaseAddress;
import se.lagfrist.host.HostSettings;
import se.lagfrist.host.Today;
import se.lagfrist.host.answer.Answers;
import se.lagfrist.host.answer.Desk;
import se.lagfrist.host.problem.HostProblem;
import se.lagfrist.host.store.ActStore;
import se.lagfrist.host.store.Acts;
import se.lagfrist.obligation.Timeline;
import se.lagfrist.report.out.CalendarSubscription;

/** What a unit or a worker may subscribe to: a calendar that moves with the day, and a digest. */
@Controller
class SubscriptionPages {

  private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

  private final Answers answers;
  private final ActStore acts;
  private final Desk desk;
  private final Today today;
  private final BaseAddress base;
  private final HostSettings settings;
  private final Frame frame;

  SubscriptionPages(
      Answers answers,
      ActStore acts,
      Desk desk,
      Today today,
      BaseAddress base,
      HostSettings settings,
      Frame frame) {
    this.answers = answers;
    this.acts = acts;
    this.desk = desk;
    this.today = today;
    this.base = base;
    this.settings = settings;
    this.frame = frame;
  }

  @GetMapping("/prenumerera")
  String choose(Filter filter, HttpServletRequest request, Model model) {
    AskedDay day = frame.begin(null, model);
    Desk.People people = desk.people(day.day(), "");
    model.addAttribute("urval", filter);
    model.addAttribute("enheter", people.units());
    model.addAttribute("handlaggarna", people.handlers());
    model.addAttribute("vald", filter.enhet() != null || filter.handlaggare() != null);
    model.addAttribute("bas", base.of(request));
    model.addAttribute("mottagare", settings.digest().readers());
    model.addAttribute("bak", CalendarSubscription.RECENT_DAYS);
    return "prenumerera";
  }

  /** The calendar: of today whenever it is asked for, since a subscription has one address. */
  @GetMapping("/kalender.ics")
  ResponseEntity<String> calendar(Filter filter, HttpServletRequest request) throws IOException {
    if (filter.enhet() == null && filter.handlaggare() == null) {
      throw HostProblem.badRequest(
          "En kalender gäller en enhet eller en handläggare. Ange enhet= eller handlaggare=, eller"
              + " välj på sidan Prenumerera.");
    }
    LocalDate day = today.get();
    Acts standing = acts.standing();
    Links links = new Links(AskedDay.today(day));
    String at = base.of(request);
    List<Timeline> timelines =
        answers.on(day).all().stream()
            .filter(a -> a.stored().folder().isEmpty() && filter.whose().holds(a.stored().file()))
            .flatMap(a -> a.timeline().stream())
            .map(t -> waiting(t, standing))
            .toList();
    StringWriter out = new StringWriter();
    CalendarSubscription.write(
        "Att göra, " + filter.swedish(),
        timelines,
        (timeline, o) -> URI.create(at + links.why(timeline.caseId(), o.key())),
        out);
    return ResponseEntity.ok()
        .contentType(CALENDAR)
        .header(HttpHeaders.CONTENT_LANGUAGE, "sv")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename("lagfrist.ics").build().toString())
        .body(out.toString());
  }

  private static Timeline waiting(Timeline timeline, Acts standing) {
    return timeline.keeping(
        timeline.obligations().stream()
            .filter(o -> !standing.hides(timeline.caseId(), o, timeline.asOf()))
            .toList());
  }
}
