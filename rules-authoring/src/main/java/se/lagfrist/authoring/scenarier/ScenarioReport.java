package se.lagfrist.authoring.scenarier;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.obligation.Timeline;

/**
 * What came of a run of scenarios.
 *
 * @param results every scenario in order, and every file that cannot be read, as one that failed
 * @param fired ids of the rules that a scenario expects to apply
 * @param notFired ids of the rules that a scenario expects not to apply
 * @param yielded ids of the conclusions that a scenario shows to give way to what is recorded
 * @param sightings every obligation that a scenario says something about
 */
public record ScenarioReport(
    List<Result> results,
    Set<String> fired,
    Set<String> notFired,
    Set<String> yielded,
    List<Sighting> sightings) {

  /**
   * One scenario, or a file that cannot be read.
   *
   * @param file the file
   * @param line the line, from 1
   * @param name its name; empty for a file that cannot be read
   * @param sentences its sentences in order
   * @param looks what was answered, each time it looked at the case
   * @param fired ids of the rules that it expects to apply
   * @param notFired ids of the rules that it expects not to apply
   * @param failure what did not hold; null if everything did
   */
  public record Result(
      String file,
      int line,
      String name,
      List<Sentence> sentences,
      List<Look> looks,
      Set<String> fired,
      Set<String> notFired,
      @Nullable Failure failure) {

    /** Copies the collections. */
    public Result {
      requireNonNull(file, "file");
      requireNonNull(name, "name");
      sentences = List.copyOf(sentences);
      looks = List.copyOf(looks);
      fired = Set.copyOf(fired);
      notFired = Set.copyOf(notFired);
    }

    /** Returns whether everything held. */
    public boolean passed() {
      return failure == null;
    }

    /** Returns whether it stands for a file that cannot be read, of which nothing was tried. */
    public boolean isUnreadable() {
      return failure != null && name.isEmpty();
    }

    /** Returns what did not hold, if something did not. */
    public Optional<Failure> failed() {
      return Optional.ofNullable(failure);
    }

    /** Returns what did not hold as text; empty if everything did. */
    public String message() {
      return failure == null ? "" : failure.toString();
    }
  }

  /**
   * A sentence of a scenario as written.
   *
   * @param line its line, from 1
   * @param keyword the word it begins with, such as {@code Givet}
   * @param text the rest
   */
  public record Sentence(int line, String keyword, String text) {

    /** Returns the sentence as written. */
    @Override
    public String toString() {
      return keyword + " " + text;
    }
  }

  /**
   * One look at the case.
   *
   * @param file what was given
   * @param timeline what was answered
   */
  public record Look(CaseFile file, Timeline timeline) {}

  /**
   * Why a scenario does not hold.
   *
   * @param line the line, from 1
   * @param sentence the sentence as written; empty if it is the file or scenario as a whole
   * @param problem what is wrong, in Swedish
   * @param expected what the sentence expects; empty if that is not the point
   * @param answered what was answered instead; empty if that is not the point
   * @param context what else was answered, a line each
   */
  public record Failure(
      int line,
      String sentence,
      String problem,
      String expected,
      String answered,
      List<String> context) {

    /** Copies the list. */
    public Failure {
      context = List.copyOf(context);
    }

    /** Returns what is wrong in a sentence or two, without the words it is about. */
    public String brief() {
      return expected.isEmpty()
          ? problem
          : problem + " Väntat: " + expected + ". Svarat: " + answered + ".";
    }

    /** Returns it as lines of text. */
    @Override
    public String toString() {
      StringBuilder text = new StringBuilder("Rad ").append(line).append(": ").append(problem);
      if (!sentence.isEmpty()) {
        text.append("\n  » ").append(sentence).append(" «");
      }
      if (!expected.isEmpty()) {
        text.append("\n  väntat: ").append(expected);
        text.append("\n  svarat: ").append(answered);
      }
      context.forEach(c -> text.append("\n  ").append(c));
      return text.toString();
    }
  }

  /** Copies the collections. */
  public ScenarioReport {
    results = List.copyOf(results);
    fired = Set.copyOf(fired);
    notFired = Set.copyOf(notFired);
    yielded = Set.copyOf(yielded);
    sightings = List.copyOf(sightings);
  }

  /** Returns how many scenarios failed. */
  public long failures() {
    return results.stream().filter(r -> !r.passed()).count();
  }

  /**
   * Returns what the scenarios leave untried: a rule that none expects to apply, or none expects
   * not to apply.
   */
  public List<String> untried(Collection<String> ruleIds) {
    List<String> missing = new ArrayList<>();
    for (String id : new TreeSet<>(ruleIds)) {
      if (!fired.contains(id)) {
        missing.add(id + ": inget scenario visar att regeln gäller");
      }
      if (!notFired.contains(id)) {
        missing.add(id + ": inget scenario visar när regeln inte gäller");
      }
    }
    return missing;
  }
}
