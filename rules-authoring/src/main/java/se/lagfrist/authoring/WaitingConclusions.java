package se.lagfrist.authoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.lagfrist.rulebook.Inference;

/**
 * Finds conclusions that wait for each other: each needs a kind of fact, or that there is none,
 * that another of them gives. There is no order in which they could be drawn.
 */
final class WaitingConclusions {

  /**
   * A kind of fact that is looked for, such as {@code Decision(}; calls begin with a small letter.
   */
  private static final Pattern FACT = Pattern.compile("\\b([A-Z]\\w*)\\(");

  private WaitingConclusions() {}

  /** A conclusion with the kinds of facts that it needs and gives. */
  private record One(RuleText text, Set<String> needs, Set<String> gives) {

    static One of(RuleText text) {
      Set<String> gives = new HashSet<>();
      for (Inference inference : text.rule().inferences()) {
        if (inference instanceof Inference.ThereIs there) {
          gives.add(there.type().name());
        }
      }
      Set<String> needs = new HashSet<>();
      text.conditions().forEach(clause -> needs.addAll(needed(clause.code(), gives)));
      return new One(text, needs, gives);
    }

    /** That what it gives is not there already is no need: what is recorded beats it. */
    private static Set<String> needed(String code, Set<String> gives) {
      Set<String> found = new HashSet<>();
      Matcher fact = FACT.matcher(code);
      while (fact.find()) {
        if (!code.startsWith("not ") || !gives.contains(fact.group(1))) {
          found.add(fact.group(1));
        }
      }
      return found;
    }

    boolean waitsFor(One other) {
      // Those that need the kind they give are drawn at once, from what was there before them.
      return other != this
          && other.gives().stream()
              .anyMatch(
                  kind ->
                      needs.contains(kind)
                          && !(gives.contains(kind) && other.needs().contains(kind)));
    }
  }

  /**
   * Returns a fault for each of the conclusions that wait for each other.
   *
   * @param written the conclusions to look at
   * @param beside others that are drawn too; those that are written anew do not count
   */
  static List<RuleError> in(Collection<RuleText> written, Collection<RuleText> beside) {
    Set<String> ids = written.stream().map(RuleText::id).collect(Collectors.toSet());
    List<One> left = new ArrayList<>();
    written.stream().filter(t -> t.rule().isConclusion()).map(One::of).forEach(left::add);
    if (left.isEmpty()) {
      return List.of();
    }
    beside.stream()
        .filter(t -> t.rule().isConclusion() && !ids.contains(t.id()))
        .map(One::of)
        .forEach(left::add);
    boolean fewer = true;
    while (fewer) {
      List<One> all = List.copyOf(left);
      fewer =
          left.removeIf(
              one ->
                  all.stream().noneMatch(one::waitsFor)
                      || all.stream().noneMatch(other -> other.waitsFor(one)));
    }
    return left.stream()
        .filter(one -> ids.contains(one.text().id()))
        .map(one -> fault(one, left))
        .toList();
  }

  private static RuleError fault(One one, List<One> all) {
    String others =
        all.stream()
            .filter(one::waitsFor)
            .map(o -> o.text().id() + " (" + o.text().file() + ", rad " + o.text().start() + ")")
            .collect(Collectors.joining(", "));
    return new RuleError(
        one.text().file(),
        one.text().idLine(),
        "id " + one.text().id(),
        "Slutsatsen väntar på en uppgift som "
            + others
            + " ger, och den väntar i sin tur på denna. Ta bort ett villkor så att ordningen blir"
            + " entydig.");
  }
}
