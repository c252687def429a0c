package se.lagfrist.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import se.lagfrist.casefile.CaseFile;

/**
 * One way of computing what is due. All contestants in one race give the same answers; {@link
 * Referee} sees to it before anything is timed.
 *
 * @param <A> what an answer is
 */
public interface Contestant<A> {

  /** Returns its name in the tables. */
  String name();

  /**
   * Answers one case.
   *
   * @param file the case
   * @param asOf the day asked about
   * @return every answer, in any order
   */
  List<A> answer(CaseFile file, LocalDate asOf);

  /**
   * Answers many cases, in the order given.
   *
   * @param files the cases
   * @param asOf the day asked about
   * @param answers is told the answers of each case
   */
  default void answerAll(List<CaseFile> files, LocalDate asOf, Consumer<List<A>> answers) {
    for (CaseFile file : files) {
      answers.accept(answer(file, asOf));
    }
  }
}
