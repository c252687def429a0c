package se.lagfrist.host.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.lagfrist.host.act.Acting;
import se.lagfrist.host.act.Who;
import se.lagfrist.host.answer.Answer;
import se.lagfrist.host.answer.Answers;
import se.lagfrist.host.answer.Desk;
import se.lagfrist.host.problem.HostProblem;
import se.lagfrist.host.store.Act;
import se.lagfrist.host.store.ActStore;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.ObligationKey;

/** The pages where a person acts on a duty, and the list of what has been closed. */
@Controller
class ActPages {

  private static final int LINES = 40;

  private final Answers answers;
  private final Acting acting;
  private final ActStore acts;
  private final Desk desk;
  private final Who who;
  private final Frame frame;

  ActPages(Answers answers, Acting acting, ActStore acts, Desk desk, Who who, Frame frame) {
    this.answers = answers;
    this.acting = acting;
    this.acts = acts;
    this.desk = desk;
    this.who = who;
    this.frame = frame;
  }

  @GetMapping("/atgard")
  String choose(
      @RequestParam String id,
      @RequestParam String nyckel,
      @RequestParam(required = false) @Nullable LocalDate dag,
      @RequestParam(defaultValue = "") String till,
      Model model) {
    LocalDate day = frame.begin(dag, model).day();
    Answer answer = answers.of(id, day).orElseThrow(() -> HostProblem.noCase(id));
    ObligationKey key = Acting.key(nyckel);
    Obligation o =
        answer.obligations().stream()
            .filter(each -> each.key().equals(key))
            .findFirst()
            .orElseThrow(() -> HostProblem.noObligation(nyckel));
    model.addAttribute("id", id);
    model.addAttribute("svar", answer);
    model.addAttribute("o", o);
    model.addAttribute("till", till);
    Acting.Ways ways = acting.ways(answer, o, day);
    model.addAttribute("gjorddag", ways.day());
    model.addAttribute("satt", ways.deeds());
    model.addAttribute("haller", acts.standing().holding(id, o, day).orElse(null));
    return "atgard";
  }

  @PostMapping("/atgard/gjord")
  String done(
      @RequestParam String id,
      @RequestParam String nyckel,
      @RequestParam(required = false) @Nullable LocalDate dag,
      @RequestParam LocalDate gjord,
      @RequestParam(defaultValue = "") String satt,
      @RequestParam(defaultValue = "") String till,
      HttpServletRequest request,
      Model model) {
    Acting.On on = on(id, nyckel, dag, request, model);
    return back(till, acting.done(on, gjord, satt), model);
  }

  @PostMapping("/atgard/hanterad")
  String handled(
      @RequestParam String id,
      @RequestParam String nyckel,
      @RequestParam(required = false) @Nullable LocalDate dag,
      @RequestParam String skal,
      @RequestParam(defaultValue = "") String till,
      HttpServletRequest request,
      Model model) {
    Acting.On on = on(id, nyckel, dag, request, model);
    return back(till, acting.handled(on, skal), model);
  }

  @PostMapping("/atgard/senare")
  String later(
      @RequestParam String id,
      @RequestParam String nyckel,
      @RequestParam(required = false) @Nullable LocalDate dag,
      @RequestParam LocalDate senare,
      @RequestParam(defaultValue = "") String till,
      HttpServletRequest request,
      Model model) {
    Acting.On on = on(id, nyckel, dag, request, model);
    return back(till, acting.later(on, senare), model);
  }

  @PostMapping("/atgard/angra")
  String undo(
      @RequestParam long nummer,
      @RequestParam(required = false) @Nullable LocalDate dag,
      @RequestParam(defaultValue = "") String till,
      HttpServletRequest request,
      Model model) {
    LocalDate day = frame.begin(dag, model).day();
    return back(till, acting.undo(nummer, day, who.of(request)), model);
  }

  @GetMapping("/stangda")
  String closed(
      Filter filter,
      @RequestParam(required = false) @Nullable LocalDate dag,
      @RequestParam(required = false) Act.@Nullable Kind vad,
      @RequestParam(defaultValue = "1") int sida,
      @RequestParam(defaultValue = "") String allt,
      Model model) {
    AskedDay day = frame.begin(dag, model);
    List<ClosedLine> lines = new ArrayList<>();
    for (Act act : acts.closed()) {
      Answer answer = answers.on(day.day()).byCase().get(act.caseId());
      if (answer != null
          && (vad == null || vad == act.what().kind())
          && filter.whose().holds(answer.stored().file())
          && !act.day().isAfter(day.day())) {
        lines.add(ClosedLine.of(act, answer, day.day()));
      }
    }
    int size = allt.isEmpty() ? LINES : Math.max(1, lines.size());
    int pages = Math.max(1, (lines.size() + size - 1) / size);
    int page = Math.min(Math.max(1, sida), pages);
    Desk.People people = desk.people(day.day(), "");
    model.addAttribute("urval", filter);
    model.addAttribute("enheter", people.units());
    model.addAttribute("handlaggarna", people.handlers());
    model.addAttribute("vad", vad);
    model.addAttribute("slagen", List.of(Act.Kind.DONE, Act.Kind.HANDLED, Act.Kind.LATER));
    model.addAttribute("antal", lines.size());
    model.addAttribute(
        "rader", lines.subList((page - 1) * size, Math.min(lines.size(), page * size)));
    model.addAttribute("sida", page);
    model.addAttribute("sidor", pages);
    return "stangda";
  }

  private Acting.On on(
      String id, String nyckel, @Nullable LocalDate dag, HttpServletRequest request, Model model) {
    AskedDay day = frame.begin(dag, model);
    return new Acting.On(id, Acting.key(nyckel), day.day(), who.of(request));
  }

  /** Goes back to where the person came from, which then tells what was done. */
  private static String back(String till, Act act, Model model) {
    Links links = (Links) Objects.requireNonNull(model.getAttribute("lank"));
    String otherwise = links.of(act.caseId());
    model.asMap().clear();
    return "redirect:" + Here.back(till, otherwise, act.id());
  }
}
