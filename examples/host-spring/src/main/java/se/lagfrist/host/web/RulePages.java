package se.lagfrist.host.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.lagfrist.authoring.lawtext.LawShelf;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.host.problem.HostProblem;
import se.lagfrist.law.Citation;
import se.lagfrist.law.LawLinks;
import se.lagfrist.law.Reading;
import se.lagfrist.rulebook.LawText;
import se.lagfrist.rulebook.Rule;
import se.lagfrist.rulebook.RuleCurrency;

/** The rules behind the answers, as the engine has them. */
@Controller
class RulePages {

  private final ObligationEngine engine;
  private final Frame frame;
  private final LawShelf shelf;

  RulePages(ObligationEngine engine, Frame frame, LawShelf shelf) {
    this.engine = engine;
    this.frame = frame;
    this.shelf = shelf;
  }

  /**
   * A wording.
   *
   * @param citation the provision
   * @param inForce when it is in force, in words
   * @param links where it can be read
   * @param now whether it is in force on the day the page is about
   */
  public record Wording(
      Citation citation, String inForce, List<LawLinks.Link> links, boolean now) {}

  @GetMapping("/regelbok")
  String book(@RequestParam(required = false) @Nullable LocalDate dag, Model model) {
    frame.begin(dag, model);
    Map<String, List<Rule>> bySource = new TreeMap<>();
    for (Rule rule : engine.rules().rules()) {
      bySource.computeIfAbsent(latest(rule).source(), s -> new ArrayList<>()).add(rule);
    }
    bySource.values().forEach(rules -> rules.sort(Comparator.comparing(Rule::id)));
    model.addAttribute("kallor", bySource);
    model.addAttribute("antal", engine.rules().rules().size());
    model.addAttribute("lasta", engine.readings().stream().map(Reading::swedish).toList());
    return "regelbok";
  }

  @GetMapping("/regel")
  String rule(
      @RequestParam String id,
      @RequestParam(required = false) @Nullable LocalDate dag,
      Model model) {
    AskedDay day = frame.begin(dag, model);
    Rule rule = engine.rules().rule(id).orElseThrow(() -> HostProblem.noRule(id));
    RuleCurrency currency = RuleCurrency.of(rule, engine.law());
    model.addAttribute("r", rule);
    model.addAttribute(
        "lydelser", rule.law().versions().stream().map(text -> wording(text, day.day())).toList());
    LawText shown = shown(rule, day.day());
    LocalDate to = shown.inForce().to();
    LocalDate then = to != null && to.isBefore(day.day()) ? to : day.day();
    model.addAttribute("visat", shown.citation());
    model.addAttribute("lagtext", shelf.beside(shown.citation(), rule, then, engine.law()));
    model.addAttribute("kapitel", shelf.chapter(shown.citation()).orElse(""));
    model.addAttribute("lasta", currency.readings().stream().map(Reading::swedish).toList());
    model.addAttribute("andringar", currency.swedish());
    return "regel";
  }

  private static Wording wording(LawText text, LocalDate day) {
    LocalDate to = text.inForce().to();
    return new Wording(
        text.citation(),
        text.inForce().from() + (to == null ? " och framåt" : " till och med " + to),
        LawLinks.shipped().of(text.citation()),
        text.inForce().contains(day));
  }

  /** The wording in force on a day, else the last one. */
  private static LawText shown(Rule rule, LocalDate day) {
    List<LawText> texts = rule.law().versions();
    return texts.stream()
        .filter(t -> t.inForce().contains(day))
        .findFirst()
        .orElse(texts.get(texts.size() - 1));
  }

  private static Citation latest(Rule rule) {
    List<LawText> texts = rule.law().versions();
    return texts.get(texts.size() - 1).citation();
  }
}
