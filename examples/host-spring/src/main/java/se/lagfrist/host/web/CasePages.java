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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.host.answer.Answer;
import se.lagfrist.host.answer.Answers;
import se.lagfrist.host.problem.HostProblem;
import se.lagfrist.host.reminder.Closing;
import se.lagfrist.host.store.ReminderRow;
import se.lagfrist.host.store.ReminderStore;
import se.lagfrist.host.store.RunStore;
import se.lagfrist.obligation.Explanation;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.ObligationKey;
import se.lagfrist.obligation.Status;
import se.lagfrist.obligation.Timeline;
import se.lagfrist.report.Reminder;

/** The pages about one case, one duty, and rows to mend. */
@Controller
class CasePages {

  private final Answers answers;
  private final ObligationEngine engine;
  private final ReminderStore reminders;
  private final RunStore runs;
  private final Closing closing;
  private final Frame frame;

  CasePages(
      Answers answers,
      ObligationEngine engine,
      ReminderStore reminders,
      RunStore runs,
      Closing closing,
      Frame frame) {
    this.answers = answers;
    this.engine = engine;
    this.reminders = reminders;
    this.runs = runs;
    this.closing = closing;
    this.frame = frame;
  }

  @GetMapping("/arende")
  String oneCase(
      @RequestParam String id,
      @RequestParam(required = false) @Nullable LocalDate dag,
      Model model) {
    LocalDate day = frame.begin(dag, model).day();
    Answer answer = answers.of(id, day).orElseThrow(() -> HostProblem.noCase(id));
    Timeline timeline = answer.timeline().orElseThrow(() -> HostProblem.notAnswered(id));
    Map<String, ReminderRow> kept = new LinkedHashMap<>();
    reminders
        .of(List.of(id))
        .getOrDefault(id, List.of())
        .forEach(r -> kept.put(r.reminder().key().toString(), r));
    model.addAttribute("id", id);
    model.addAttribute("svar", answer);
    model.addAttribute("tidslinje", timeline);
    model.addAttribute("bild", TimelinePicture.wide(answer.stored().file(), timeline));
    model.addAttribute("smalbild", TimelinePicture.narrow(answer.stored().file(), timeline));
    model.addAttribute("arbete", CaseWork.of(timeline, this::ruleName));
    model.addAttribute(
        "uppgifter", FactLine.of(answer.stored().file().knownOn(day), answer.stored().mapped()));
    model.addAttribute("stangda", closedByPerson(kept));
    return "arende";
  }

  private String ruleName(String ruleId) {
    return engine.rules().rule(ruleId).map(r -> r.details().title()).orElse(ruleId);
  }

  @GetMapping("/forklaring")
  String explanation(
      @RequestParam String id,
      @RequestParam String nyckel,
      @RequestParam(required = false) @Nullable LocalDate dag,
      Model model) {
    LocalDate day = frame.begin(dag, model).day();
    ObligationKey key = Closing.key(nyckel);
    Answer answer = answers.of(id, day).orElseThrow(() -> HostProblem.noCase(id));
    Timeline timeline = answer.timeline().orElseThrow(() -> HostProblem.notAnswered(id));
    Obligation found = timeline.find(key).orElseThrow(() -> HostProblem.noObligation(nyckel));
    Explanation explanation = found.explanation();
    model.addAttribute("id", id);
    model.addAttribute("svar", answer);
    model.addAttribute("o", found);
    model.addAttribute("vantar", found.isOpen() || found.status() == Status.UNDETERMINED);
    model.addAttribute("forklaring", explanation);
    model.addAttribute("kvitto", timeline.receipt());
    model.addAttribute("bevakning", reminders.find(id, key).orElse(null));
    model.addAttribute(
        "uppgifter",
        FactLine.of(answer.stored().file().knownOn(day), answer.stored().mapped()).stream()
            .filter(f -> explanation.factIds().contains(f.id()))
            .toList());
    return "forklaring";
  }

  @PostMapping("/bevakningar/stang")
  String close(
      @RequestParam String id,
      @RequestParam String nyckel,
      @RequestParam(required = false) @Nullable LocalDate dag,
      @RequestParam String skal,
      Model model) {
    AskedDay day = frame.begin(dag, model);
    ObligationKey key = Closing.key(nyckel);
    closing.close(id, nyckel, skal, day.day());
    return "redirect:" + new Links(day).why(id, key);
  }

  @GetMapping("/rader")
  String rows(@RequestParam(required = false) @Nullable LocalDate dag, Model model) {
    frame.begin(dag, model);
    List<RunStore.SetAside> rows = runs.setAside();
    model.addAttribute("antal", rows.size());
    model.addAttribute("rader", Mending.of(rows));
    return "rader";
  }

  /** Tells what the kinds of problem mean; where the type of a problem document points. */
  @GetMapping("/fel")
  String help(Model model) {
    frame.begin(null, model);
    return "felhjalp";
  }

  private static List<ReminderRow> closedByPerson(Map<String, ReminderRow> kept) {
    return kept.values().stream()
        .filter(r -> r.reminder().state() == Reminder.State.CLOSED_BY_PERSON)
        .sorted(Comparator.comparing(ReminderRow::changedOn))
        .toList();
  }
}
