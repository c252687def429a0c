package se.lagfrist.host.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.lagfrist.host.HostSettings;
import se.lagfrist.host.answer.Answer;
import se.lagfrist.host.answer.Answers;
import se.lagfrist.host.answer.DayAnswers;
import se.lagfrist.host.answer.DueList;
import se.lagfrist.host.answer.DuePage;
import se.lagfrist.host.answer.DueQuery;
import se.lagfrist.host.problem.HostProblem;
import se.lagfrist.host.reminder.Closing;
import se.lagfrist.host.store.ReminderRow;
import se.lagfrist.host.store.ReminderStore;
import se.lagfrist.host.store.RunStore;
import se.lagfrist.obligation.Explanation;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.ObligationKey;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.Status;
import se.lagfrist.obligation.Timeline;
import se.lagfrist.report.Reminder;
import se.lagfrist.time.Quarter;

/** The pages about cases: where to begin, what waits, one case, one duty, rows to mend. */
@Controller
class WebPages {

  private static final int LINES = 40;
  private static final List<Integer> SPANS = List.of(0, 7, 14, 30, 90, 365);

  private final DueList list;
  private final Answers answers;
  private final ReminderStore reminders;
  private final RunStore runs;
  private final Closing closing;
  private final HostSettings settings;

  WebPages(
      DueList list,
      Answers answers,
      ReminderStore reminders,
      RunStore runs,
      Closing closing,
      HostSettings settings) {
    this.list = list;
    this.answers = answers;
    this.reminders = reminders;
    this.runs = runs;
    this.closing = closing;
    this.settings = settings;
  }

  @ModelAttribute("ord")
  Words words() {
    return new Words();
  }

  @GetMapping("/")
  String start(Model model) {
    LocalDate day = settings.fill().until();
    DayAnswers answered = answers.on(day);
    model.addAttribute("dag", day);
    model.addAttribute("enheter", list.units(answered));
    model.addAttribute("antal", answered.byCase().size());
    model.addAttribute("kvartal", Quarter.of(day).previous());
    model.addAttribute(
        "exempel", answered.byCase().keySet().stream().filter(id -> !id.startsWith("20")).toList());
    return "start";
  }

  @GetMapping("/bevakningar")
  String due(
      @RequestParam LocalDate dag,
      @RequestParam(required = false) @Nullable String enhet,
      @RequestParam(required = false) @Nullable ObligationKind slag,
      @RequestParam(required = false) @Nullable Status lage,
      @RequestParam(required = false) @Nullable Integer kvar,
      @RequestParam(defaultValue = "1") int sida,
      Model model) {
    String unit = enhet == null || enhet.isBlank() ? null : enhet;
    DuePage page =
        list.page(new DueQuery(dag, unit, slag, lage, kvar, true, Math.max(1, sida), LINES));
    model.addAttribute("dag", dag);
    model.addAttribute("enhet", unit);
    model.addAttribute("slag", slag);
    model.addAttribute("lage", lage);
    model.addAttribute("kvar", kvar);
    model.addAttribute("lista", page);
    model.addAttribute("enheter", list.units(answers.on(dag)));
    model.addAttribute("slagen", ObligationKind.values());
    model.addAttribute("lagena", List.of(Status.OVERDUE, Status.UPCOMING, Status.UNDETERMINED));
    model.addAttribute("spann", SPANS);
    return "bevakningar";
  }

  @GetMapping("/arende")
  String oneCase(@RequestParam String id, @RequestParam LocalDate dag, Model model) {
    Answer answer = answers.of(id, dag).orElseThrow(() -> HostProblem.noCase(id));
    Timeline timeline = answer.timeline().orElseThrow(() -> HostProblem.notAnswered(id));
    Map<String, ReminderRow> kept = new LinkedHashMap<>();
    reminders
        .of(List.of(id))
        .getOrDefault(id, List.of())
        .forEach(r -> kept.put(r.reminder().key().toString(), r));
    model.addAttribute("dag", dag);
    model.addAttribute("id", id);
    model.addAttribute("svar", answer);
    model.addAttribute("tidslinje", timeline);
    model.addAttribute("bild", TimelinePicture.wide(answer.stored().file(), timeline));
    model.addAttribute("smalbild", TimelinePicture.narrow(answer.stored().file(), timeline));
    model.addAttribute(
        "vantar",
        timeline.obligations().stream()
            .filter(o -> o.isOpen() || o.status() == Status.UNDETERMINED)
            .toList());
    model.addAttribute(
        "klara",
        timeline.obligations().stream()
            .filter(o -> !o.isOpen() && o.status() != Status.UNDETERMINED)
            .toList());
    model.addAttribute(
        "uppgifter", FactLine.of(answer.stored().file().knownOn(dag), answer.stored().mapped()));
    model.addAttribute("stangda", closedByPerson(kept));
    return "arende";
  }

  @GetMapping("/forklaring")
  String explanation(
      @RequestParam String id,
      @RequestParam String nyckel,
      @RequestParam LocalDate dag,
      Model model) {
    ObligationKey key = Closing.key(nyckel);
    Answer answer = answers.of(id, dag).orElseThrow(() -> HostProblem.noCase(id));
    Timeline timeline = answer.timeline().orElseThrow(() -> HostProblem.notAnswered(id));
    Obligation found = timeline.find(key).orElseThrow(() -> HostProblem.noObligation(nyckel));
    Explanation explanation = found.explanation();
    model.addAttribute("dag", dag);
    model.addAttribute("id", id);
    model.addAttribute("svar", answer);
    model.addAttribute("o", found);
    model.addAttribute("vantar", found.isOpen() || found.status() == Status.UNDETERMINED);
    model.addAttribute("forklaring", explanation);
    model.addAttribute("kvitto", timeline.receipt());
    model.addAttribute("bevakning", reminders.find(id, key).orElse(null));
    model.addAttribute(
        "uppgifter",
        FactLine.of(answer.stored().file().knownOn(dag), answer.stored().mapped()).stream()
            .filter(f -> explanation.factIds().contains(f.id()))
            .toList());
    return "forklaring";
  }

  @PostMapping("/bevakningar/stang")
  String close(
      @RequestParam String id,
      @RequestParam String nyckel,
      @RequestParam LocalDate dag,
      @RequestParam String skal,
      RedirectAttributes redirect) {
    closing.close(id, nyckel, skal, dag);
    redirect.addAttribute("id", id);
    redirect.addAttribute("nyckel", nyckel);
    redirect.addAttribute("dag", dag.toString());
    return "redirect:/forklaring";
  }

  @GetMapping("/rader")
  String rows(@RequestParam LocalDate dag, Model model) {
    model.addAttribute("dag", dag);
    model.addAttribute("rader", runs.setAside());
    return "rader";
  }

  /** Tells what the kinds of problem mean; where the type of a problem document points. */
  @GetMapping("/fel")
  String help() {
    return "felhjalp";
  }

  private static List<ReminderRow> closedByPerson(Map<String, ReminderRow> kept) {
    return kept.values().stream()
        .filter(r -> r.reminder().state() == Reminder.State.CLOSED_BY_PERSON)
        .sorted(Comparator.comparing(ReminderRow::changedOn))
        .toList();
  }
}
