package se.lagfrist.authoring.scenarier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lagfrist.authoring.Nearest;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.Timeline;
import se.lagfrist.rulebook.Rule;

/**
 * What the engine answered of the case of a scenario, held against what the scenario expects.
 *
 * @param context what the scenario runs in
 * @param engine what answered
 * @param file the case
 * @param timeline the answer
 */
record Answered(
    ScenarioContext context, ObligationEngine engine, CaseFile file, Timeline timeline) {

  private static final int MOST_SHOWN = 12;

  static Answered of(
      ScenarioContext context,
      ObligationEngine engine,
      CaseFile file,
      LocalDate day,
      LocalDate until) {
    return new Answered(context, engine, file, engine.project(file, day, until));
  }

  /** Returns an obligation as seen on the day. */
  Sighting sighting(Obligation found) {
    return Sighting.of(found, timeline.asOf());
  }

  /**
   * Returns the obligation of a rule, the last one if it has come up several times.
   *
   * @throws Unmet if there is none, or if several facts give one
   */
  Obligation one(String ruleId, @Nullable String factId, @Nullable String occurrence) {
    known(ruleId);
    List<Obligation> found = all(ruleId, factId);
    if (occurrence != null) {
      found = found.stream().filter(o -> o.key().occurrence().equals(occurrence)).toList();
    }
    if (found.isEmpty()) {
      throw Unmet.difference(
          ruleId + (occurrence == null ? "" : " tillfälle " + occurrence) + " gäller inte.",
          "gäller",
          "gäller inte",
          because(ruleId, factId));
    }
    List<String> anchors = found.stream().map(o -> o.key().factId()).distinct().toList();
    if (anchors.size() > 1) {
      throw Unmet.problem(
          ruleId
              + " gäller flera uppgifter. Skriv vilken: för "
              + String.join(" eller för ", anchors)
              + ".",
          everything(ruleId));
    }
    return found.get(found.size() - 1);
  }

  /**
   * Makes sure that there is such a rule.
   *
   * @throws Unmet if there is not
   */
  void known(String ruleId) {
    if (context.engine().rules().rule(ruleId).isEmpty()) {
      List<String> ids = context.engine().rules().rules().stream().map(Rule::id).toList();
      throw Unmet.problem(
          "Det finns ingen regel med id "
              + ruleId
              + "."
              + Nearest.of(ruleId, ids).map(near -> " Menade du " + near + "?").orElse("")
              + " Är det kommunens egen regel behöver regelfilen anges.");
    }
  }

  /** Returns the obligations of a rule, those that start from a fact if one is named. */
  List<Obligation> all(String ruleId, @Nullable String factId) {
    if (factId != null) {
      context.requireFact(factId);
    }
    return timeline.of(ruleId).stream()
        .filter(o -> factId == null || o.key().factId().equals(factId))
        .toList();
  }

  /**
   * Holds what is shown of an obligation against what is expected.
   *
   * @throws Unmet if it differs
   */
  void expect(Obligation o, String what, String expected, String actual) {
    if (!Objects.equals(expected, actual)) {
      List<String> why = new ArrayList<>();
      why.add("Skälet till svaret: " + o.reason());
      why.addAll(everything(o.key().ruleId()));
      throw Unmet.difference(
          Told.name(o) + ": " + what + " är inte " + pronoun(what) + " väntade.",
          what + " " + expected,
          what + " " + actual,
          why);
    }
  }

  private static String pronoun(String what) {
    return what.equals("läget") || what.equals("lagrum") ? "det" : "den";
  }

  /** Returns why a rule does not apply, and what does. */
  private List<String> because(String ruleId, @Nullable String factId) {
    List<String> lines = new ArrayList<>();
    if (all(ruleId, null).isEmpty()) {
      LocalDate day = timeline.asOf();
      boolean known = file.knownOn(day).fact(Objects.requireNonNullElse(factId, "")).isPresent();
      lines.addAll(
          Told.of(
              factId != null && known
                  ? engine.whyNot(file, ruleId, factId, day)
                  : engine.whyNot(file, ruleId, day)));
    }
    lines.addAll(everything(ruleId));
    return lines;
  }

  /** Returns what applies in the case, what is asked about first. */
  List<String> everything(String ruleId) {
    List<Obligation> all = timeline.obligations();
    if (all.isEmpty()) {
      return List.of("Ingen regel alls gäller i ärendet den dagen.");
    }
    List<String> lines = new ArrayList<>();
    lines.add("Det som gäller i ärendet:");
    all.stream()
        .sorted(Comparator.comparing((Obligation o) -> !o.key().ruleId().equals(ruleId)))
        .limit(MOST_SHOWN)
        .forEach(o -> lines.add("- " + Told.of(o)));
    if (all.size() > MOST_SHOWN) {
      lines.add("- och " + (all.size() - MOST_SHOWN) + " till");
    }
    return lines;
  }
}
