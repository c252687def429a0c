package se.lagfrist.host.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.host.answer.Changes;
import se.lagfrist.host.answer.Desk;
import se.lagfrist.host.problem.HostProblem;

/** The page that tells what has changed since a day. */
@Controller
class ChangePages {

  private static final int USUAL_DAYS = 7;
  private static final int LINES = 40;

  private final Changes changes;
  private final Desk desk;
  private final Frame frame;

  ChangePages(Changes changes, Desk desk, Frame frame) {
    this.changes = changes;
    this.desk = desk;
    this.frame = frame;
  }

  /**
   * A part of the page.
   *
   * @param kind what happened
   * @param count to how many duties
   * @param lines the first of them
   */
  public record Part(Changes.Kind kind, int count, List<Changes.Line> lines) {}

  @GetMapping("/andrat")
  String changed(
      Filter filter,
      @RequestParam(required = false) @Nullable LocalDate sedan,
      @RequestParam(required = false) @Nullable LocalDate dag,
      @RequestParam(defaultValue = "") String allt,
      Model model) {
    AskedDay day = frame.begin(dag, model);
    LocalDate since = sedan == null ? usual(day.day()) : sedan;
    if (!since.isBefore(day.day())) {
      throw HostProblem.badRequest(
          "Sidan jämför två dagar: "
              + since
              + " ligger inte före "
              + day.day()
              + ". Välj en tidigare dag att jämföra med.");
    }
    Map<Changes.Kind, List<Changes.Line>> found = changes.between(since, day.day(), filter.whose());
    List<Part> parts = new ArrayList<>();
    found.forEach(
        (kind, lines) -> {
          int most = allt.isEmpty() ? Math.min(LINES, lines.size()) : lines.size();
          parts.add(new Part(kind, lines.size(), lines.subList(0, most)));
        });
    Desk.People people = desk.people(day.day(), "");
    model.addAttribute("urval", filter);
    model.addAttribute("enheter", people.units());
    model.addAttribute("handlaggarna", people.handlers());
    model.addAttribute("sedan", since);
    model.addAttribute("valdsedan", sedan);
    model.addAttribute("delar", parts);
    model.addAttribute("hela", !allt.isEmpty());
    model.addAttribute("antal", parts.stream().mapToInt(Part::count).sum());
    return "andrat";
  }

  private static LocalDate usual(LocalDate day) {
    LocalDate since = day.minusDays(USUAL_DAYS);
    return since.isBefore(CaseFile.FIRST_DAY) ? CaseFile.FIRST_DAY : since;
  }
}
