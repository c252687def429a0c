package se.lagfrist.host.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.lagfrist.authoring.lawtext.LawShelf;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.host.act.Acting;
import se.lagfrist.host.answer.Answer;
import se.lagfrist.host.answer.Answers;
import se.lagfrist.host.problem.HostProblem;
import se.lagfrist.host.store.ActStore;
import se.lagfrist.host.store.Acts;
import se.lagfrist.host.store.ReminderStore;
import se.lagfrist.host.store.RunStore;
import se.lagfrist.obligation.Explanation;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.ObligationKey;
import se.lagfrist.obligation.Timeline;

/** The pages about one case, one duty, and rows to mend. */
@Controller
class CasePages {

  private final Answers answers;
  private final ObligationEngine engine;
  private final ReminderStore reminders;
  private final RunStore runs;
  private final ActStore acts;
  private final Frame frame;
  private final LawShelf shelf;

  CasePages(
      Answers answers,
      ObligationEngine engine,
      ReminderStore reminders,
      RunStore runs,
      ActStore acts,
      Frame frame,
      LawShelf shelf) {
    this.answers = answers;
    this.engine = engine;
    this.reminders = reminders;
    this.runs = runs;
    this.acts = acts;
    this.frame = frame;
    this.shelf = shelf;
  }

  @GetMapping("/arende")
  String oneCase(
      @RequestParam String id,
      @RequestParam(required = false) @Nullable LocalDate dag,
      Model model) {
    LocalDate day = frame.begin(dag, model).day();
    Answer answer = answers.of(id, day).orElseThrow(() -> HostProblem.noCase(id));
    Timeline timeline = answer.timeline().orElseThrow(() -> HostProblem.notAnswered(id));
    Acts standing = acts.standing();
    model.addAttribute("id", id);
    model.addAttribute("svar", answer);
    model.addAttribute("tidslinje", timeline);
    model.addAttribute("bild", TimelinePicture.wide(answer.stored().file(), timeline));
    model.addAttribute("smalbild", TimelinePicture.narrow(answer.stored().file(), timeline));
    model.addAttribute("arbete", CaseWork.of(timeline, standing, this::ruleName));
    model.addAttribute(
        "uppgifter", FactLine.of(answer.stored().file().knownOn(day), answer.stored().mapped()));
    model.addAttribute("logg", acts.of(id));
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
    ObligationKey key = Acting.key(nyckel);
    Answer answer = answers.of(id, day).orElseThrow(() -> HostProblem.noCase(id));
    Timeline timeline = answer.timeline().orElseThrow(() -> HostProblem.notAnswered(id));
    Obligation found = timeline.find(key).orElseThrow(() -> HostProblem.noObligation(nyckel));
    Explanation explanation = found.explanation();
    model.addAttribute("id", id);
    model.addAttribute("svar", answer);
    model.addAttribute("o", found);
    model.addAttribute(
        "lagtext",
        engine
            .rules()
            .rule(key.ruleId())
            .map(rule -> shelf.beside(found, rule, day, engine.law()))
            .orElse(List.of()));
    model.addAttribute("kapitel", shelf.chapter(found.citation()).orElse(""));
    model.addAttribute("vantar", Words.canAct(found));
    model.addAttribute("forklaring", explanation);
    model.addAttribute("kvitto", timeline.receipt());
    model.addAttribute("bevakning", reminders.find(id, key).orElse(null));
    model.addAttribute("haller", acts.standing().holding(id, found, day).orElse(null));
    model.addAttribute("logg", acts.of(id).stream().filter(a -> a.key().equals(key)).toList());
    model.addAttribute(
        "uppgifter",
        FactLine.of(answer.stored().file().knownOn(day), answer.stored().mapped()).stream()
            .filter(f -> explanation.factIds().contains(f.id()))
            .toList());
    return "forklaring";
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
}
