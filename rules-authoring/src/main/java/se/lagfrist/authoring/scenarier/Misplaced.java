package se.lagfrist.authoring.scenarier;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Background;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what Gherkin takes for free text though it stands where sentences do. Free text is allowed
 * under {@code Egenskap} only, before the first scenario; anywhere else it would be a sentence that
 * nobody reads, and the scenario could hold because of it.
 */
final class Misplaced {

  private final List<String> lines;

  private Misplaced(List<String> lines) {
    this.lines = lines;
  }

  /** Returns what is wrong with a text that can be parsed, if something is. */
  static Optional<Features.Broken> in(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    List<GherkinDocument> documents = new ArrayList<>();
    Set<String> tried = new HashSet<>();
    GherkinParser.builder()
        .includeSource(false)
        .build()
        .parse("scenario", bytes)
        .forEach(
            envelope -> {
              envelope.getGherkinDocument().ifPresent(documents::add);
              envelope.getPickle().map(Pickle::getAstNodeIds).ifPresent(tried::addAll);
            });
    Misplaced one = new Misplaced(text.lines().toList());
    return documents.stream()
        .flatMap(d -> d.getFeature().stream())
        .flatMap(f -> one.feature(f, tried).stream())
        .findFirst();
  }

  private Optional<Features.Broken> feature(Feature feature, Set<String> tried) {
    Optional<Features.Broken> found =
        remarks(Math.toIntExact(feature.getLocation().getLine()), feature.getDescription());
    for (FeatureChild child : feature.getChildren()) {
      if (found.isEmpty()) {
        found =
            child
                .getBackground()
                .flatMap(this::background)
                .or(() -> child.getScenario().flatMap(s -> scenario(s, tried)))
                .or(() -> child.getRule().flatMap(r -> rule(r, tried)));
      }
    }
    return found;
  }

  private Optional<Features.Broken> rule(io.cucumber.messages.types.Rule rule, Set<String> tried) {
    Optional<Features.Broken> found =
        freeText(Math.toIntExact(rule.getLocation().getLine()), rule.getDescription());
    for (RuleChild child : rule.getChildren()) {
      if (found.isEmpty()) {
        found =
            child
                .getBackground()
                .flatMap(this::background)
                .or(() -> child.getScenario().flatMap(s -> scenario(s, tried)));
      }
    }
    return found;
  }

  private Optional<Features.Broken> background(Background background) {
    return freeText(
        Math.toIntExact(background.getLocation().getLine()), background.getDescription());
  }

  private Optional<Features.Broken> scenario(Scenario scenario, Set<String> tried) {
    int line = Math.toIntExact(scenario.getLocation().getLine());
    Optional<Features.Broken> found = freeText(line, scenario.getDescription());
    for (Examples examples : scenario.getExamples()) {
      if (found.isEmpty()) {
        found =
            freeText(Math.toIntExact(examples.getLocation().getLine()), examples.getDescription());
      }
    }
    if (found.isEmpty() && !tried.contains(scenario.getId())) {
      return Optional.of(
          new Features.Broken(
              line,
              words(line),
              "Scenariot prövas inte en enda gång. Skriv en tabell under Exempel: med minst en rad"
                  + " under rubrikraden."));
    }
    return found;
  }

  /** Returns what to say of free text below the given line. */
  private Optional<Features.Broken> freeText(int below, String description) {
    if (description.isBlank()) {
      return Optional.empty();
    }
    int line = first(below, description);
    return Optional.of(
        new Features.Broken(
            line,
            words(line),
            ScenarioWords.mended(words(line))
                .map(
                    mended ->
                        "Raden läses inte, för den börjar inte med ett av orden Givet, När, Så, Och"
                            + " eller Men. Skriv: "
                            + mended)
                .orElse(
                    "Fri text får bara stå under Egenskap, före det första scenariot. En rad i ett"
                        + " scenario börjar med Givet, När, Så, Och eller Men. Skriv # först på"
                        + " raden om det är en kommentar.")));
  }

  /** Returns what to say of a sentence among the remarks under {@code Egenskap}. */
  private Optional<Features.Broken> remarks(int below, String description) {
    if (description.isBlank()) {
      return Optional.empty();
    }
    int line = first(below, description);
    int last = Math.min(lines.size(), line + (int) description.lines().count());
    for (; line <= last; line++) {
      String words = words(line);
      if (ScenarioWords.isFrame(words)) {
        return Optional.of(
            new Features.Broken(
                line,
                words,
                "Raden läses som fri text, så scenariot under den prövas inte. Skriv: "
                    + ScenarioWords.framed(words)));
      }
      Optional<String> mended = ScenarioWords.mended(words).filter(ScenarioWords::isSentence);
      if (mended.isPresent()) {
        return Optional.of(
            new Features.Broken(
                line,
                words,
                "Raden läses som fri text, för den står före det första scenariot. Skriv en rad som"
                    + " börjar med Scenario: före den, och raden så: "
                    + mended.get()));
      }
    }
    return Optional.empty();
  }

  /** Returns the line on which the free text below a line begins. */
  private int first(int below, String description) {
    String start = description.strip().lines().findFirst().orElse("").strip();
    for (int line = below + 1; line <= lines.size(); line++) {
      if (words(line).equals(start)) {
        return line;
      }
    }
    return below;
  }

  private String words(int line) {
    return Objects.requireNonNull(lines.get(line - 1)).strip();
  }
}
