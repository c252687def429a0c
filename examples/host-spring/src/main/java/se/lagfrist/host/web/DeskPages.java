package se.lagfrist.host.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.lagfrist.casefile.DateField;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.host.answer.Answer;
import se.lagfrist.host.answer.Answers;
import se.lagfrist.host.answer.Desk;
import se.lagfrist.host.answer.DeskList;
import se.lagfrist.host.answer.DeskView;
import se.lagfrist.host.answer.Searching;
import se.lagfrist.host.problem.HostProblem;
import se.lagfrist.host.store.RunStore;
import se.lagfrist.host.store.StoredCase;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.time.Quarter;

/** The work list: the first page, the list in whole and in parts, and finding a case. */
@Controller
class DeskPages {

  private static final int LINES = 40;
  private static final int MOST_FOUND = 200;
  private static final List<Integer> SPANS = List.of(0, 7, 14, 30, 90, 365);

  private final Desk desk;
  private final Answers answers;
  private final RunStore runs;
  private final Frame frame;

  DeskPages(Desk desk, Answers answers, RunStore runs, Frame frame) {
    this.desk = desk;
    this.answers = answers;
    this.runs = runs;
    this.frame = frame;
  }

  /**
   * A part of the list on the first page.
   *
   * @param view which
   * @param count how many rows it has
   * @param lines the first of them
   */
  public record Part(DeskView view, int count, List<DeskList.Line> lines) {}

  @GetMapping("/")
  String start(
      Filter filter, @RequestParam(required = false) @Nullable LocalDate dag, Model model) {
    AskedDay day = frame.begin(dag, model);
    DeskList list = desk.list(filter.query(day, ""));
    List<Part> parts = new ArrayList<>();
    for (DeskView view :
        List.of(DeskView.TODAY, DeskView.WITHIN_A_WEEK, DeskView.OVERDUE, DeskView.NEW)) {
      List<DeskList.Line> lines = list.lines(view);
      int most = view == DeskView.TODAY || view == DeskView.WITHIN_A_WEEK ? LINES : 10;
      parts.add(new Part(view, lines.size(), lines.subList(0, Math.min(most, lines.size()))));
    }
    choices(filter, day, model);
    model.addAttribute("lista", list);
    model.addAttribute("delar", parts);
    model.addAttribute("fragor", list.questions().subList(0, Math.min(5, list.questions().size())));
    model.addAttribute(
        "ovriga",
        Arrays.stream(DeskView.values())
            .filter(v -> v.ordinal() >= DeskView.UNCLEAR.ordinal())
            .toList());
    model.addAttribute("rader", runs.setAside().size());
    model.addAttribute("kvartal", Quarter.of(day.day()).previous());
    return "start";
  }

  @GetMapping("/bevakningar")
  String list(
      Filter filter,
      @RequestParam(required = false) @Nullable LocalDate dag,
      @RequestParam(defaultValue = "") String vy,
      @RequestParam(defaultValue = "1") int sida,
      @RequestParam(defaultValue = "") String allt,
      Model model) {
    AskedDay day = frame.begin(dag, model);
    if (filter.kvar() != null && filter.kvar() < 0) {
      throw HostProblem.badRequest("kvar är hur många dagar som är kvar, 0 eller fler.");
    }
    DeskView view = vy.isEmpty() ? null : view(vy);
    DeskList list = desk.list(filter.query(day, ""));
    List<DeskList.Line> lines = view == null ? list.lines() : list.lines(view);
    boolean whole = !allt.isEmpty();
    int size = whole ? Math.max(1, lines.size()) : LINES;
    int pages = Math.max(1, (lines.size() + size - 1) / size);
    if (sida < 1) {
      throw HostProblem.badRequest("sida börjar på 1.");
    }
    int page = Math.min(sida, pages);
    int from = (page - 1) * size;
    choices(filter, day, model);
    model.addAttribute("vy", view);
    model.addAttribute("lista", list);
    model.addAttribute("antal", view == DeskView.QUESTIONS ? list.count(view) : lines.size());
    model.addAttribute("skyldigheter", lines.stream().mapToInt(l -> l.row().size()).sum());
    model.addAttribute("rader", lines.subList(from, Math.min(lines.size(), from + size)));
    model.addAttribute("sida", page);
    model.addAttribute("bortom", sida > pages ? sida : null);
    model.addAttribute("sidor", pages);
    model.addAttribute("hela", whole);
    model.addAttribute("vyer", DeskView.values());
    model.addAttribute("slagen", ObligationKind.values());
    model.addAttribute("spann", SPANS);
    return "bevakningar";
  }

  @GetMapping("/arenden")
  String search(
      @RequestParam(defaultValue = "") String sok,
      @RequestParam(required = false) @Nullable LocalDate dag,
      Model model) {
    AskedDay day = frame.begin(dag, model);
    List<Answer> found =
        sok.isBlank()
            ? List.of()
            : answers.on(day.day()).all().stream()
                .filter(a -> Searching.matches(a.stored().id(), sok))
                .toList();
    if (found.size() == 1) {
      return "redirect:" + new Links(day).of(found.get(0).stored().id());
    }
    model.addAttribute("sok", sok);
    model.addAttribute("antal", found.size());
    model.addAttribute("arenden", found.subList(0, Math.min(MOST_FOUND, found.size())));
    return "arenden";
  }

  /**
   * An example case.
   *
   * @param id the case
   * @param last the last day on which something happened in it, or null
   */
  public record Example(String id, @Nullable LocalDate last) {}

  @GetMapping("/exempel")
  String examples(@RequestParam(required = false) @Nullable LocalDate dag, Model model) {
    AskedDay day = frame.begin(dag, model);
    model.addAttribute(
        "exempel",
        answers.on(day.day()).all().stream()
            .map(Answer::stored)
            .filter(s -> s.folder().equals(StoredCase.EXAMPLES))
            .map(s -> new Example(s.id(), last(s, day.today())))
            .toList());
    return "exempel";
  }

  private static @Nullable LocalDate last(StoredCase stored, LocalDate today) {
    LocalDate last = null;
    for (Fact fact : stored.file().facts()) {
      for (DateField field : FactType.of(fact).dates()) {
        LocalDate day = field.stated() ? null : field.of(fact);
        if (day != null && !day.isAfter(today) && (last == null || day.isAfter(last))) {
          last = day;
        }
      }
    }
    return last;
  }

  private static DeskView view(String address) {
    return DeskView.at(address)
        .orElseThrow(
            () ->
                HostProblem.badRequest(
                    "Listan har ingen del ”"
                        + Words.shown(address)
                        + "”. De är "
                        + String.join(
                            ", ", Arrays.stream(DeskView.values()).map(DeskView::address).toList())
                        + "."));
  }

  private void choices(Filter filter, AskedDay day, Model model) {
    Desk.People people = desk.people(day.day(), "");
    model.addAttribute("fragevy", DeskView.QUESTIONS);
    model.addAttribute("urval", filter);
    model.addAttribute("enheter", people.units());
    model.addAttribute("handlaggarna", people.handlers());
  }
}
