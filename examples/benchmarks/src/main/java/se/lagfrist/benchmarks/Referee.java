package se.lagfrist.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.obligation.Obligation;

/** Sees to it that contestants give the same answers before any of them is timed. */
public final class Referee {

  private Referee() {}

  /**
   * Compares every contestant with the first one, case by case, one at a time and many at once.
   *
   * @param contestants at least one
   * @param files the cases
   * @param asOf the day asked about
   * @param text says everything that must be the same about an answer
   * @throws IllegalStateException at the first difference, naming the case and the answers
   */
  public static <A> void check(
      List<? extends Contestant<A>> contestants,
      List<CaseFile> files,
      LocalDate asOf,
      Function<A, String> text) {
    Contestant<A> first = contestants.get(0);
    List<List<String>> expected =
        files.stream().map(f -> texts(first.answer(f, asOf), text)).toList();
    long answers = expected.stream().mapToLong(List::size).sum();
    if (answers == 0) {
      throw new IllegalStateException("No answers to compare.\nMaybe there are no cases.");
    }
    for (Contestant<A> one : contestants) {
      List<List<String>> many = new ArrayList<>();
      one.answerAll(files, asOf, a -> many.add(texts(a, text)));
      for (int i = 0; i < files.size(); i++) {
        List<String> single = texts(one.answer(files.get(i), asOf), text);
        compare(first, one, files.get(i), expected.get(i), single);
        compare(first, one, files.get(i), expected.get(i), many.get(i));
      }
    }
  }

  /**
   * Says everything about an obligation but its reason and explanation, which are told on demand.
   */
  public static String say(Obligation o) {
    return o.key()
        + " "
        + o.status()
        + " "
        + o.force()
        + " "
        + o.kind()
        + " "
        + o.citation()
        + " from "
        + o.start()
        + " statutory "
        + o.statutoryDay()
        + " last "
        + o.lastDay()
        + " planned "
        + o.plannedDay()
        + " rolled "
        + o.rolledDay()
        + " met "
        + o.metOn()
        + " lapsed "
        + o.lapsedOn()
        + " occurred "
        + o.occurredOn()
        + " too late "
        + o.tooLateSince()
        + " breached "
        + o.breachedOn()
        + " gap "
        + o.gap()
        + " "
        + o.title()
        + " "
        + o.duty()
        + " "
        + o.responsible()
        + " "
        + o.recipient()
        + " "
        + o.notes();
  }

  private static <A> List<String> texts(List<A> answers, Function<A, String> text) {
    return answers.stream().map(text).sorted(Comparator.naturalOrder()).toList();
  }

  private static void compare(
      Contestant<?> first,
      Contestant<?> other,
      CaseFile file,
      List<String> expected,
      List<String> actual) {
    if (expected.equals(actual)) {
      return;
    }
    List<String> missing = new ArrayList<>(expected);
    missing.removeAll(actual);
    List<String> extra = new ArrayList<>(actual);
    extra.removeAll(expected);
    throw new IllegalStateException(
        other.name()
            + " answers "
            + file
            + " otherwise than "
            + first.name()
            + ".\nOnly "
            + first.name()
            + ": "
            + missing
            + "\nOnly "
            + other.name()
            + ": "
            + extra
            + "\nFacts: "
            + file.facts());
  }
}
