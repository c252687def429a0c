package se.lagfrist.benchmarks.plain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when to when a wording is in force, and how it meets cases that were running when it came.
 *
 * @param from first day
 * @param to last day, or null while it stands
 * @param immediate whether it also governs periods that were running when it entered into force
 * @param once whether the thing is to be done only once under it
 */
public record InForce(LocalDate from, @Nullable LocalDate to, boolean immediate, boolean once) {

  /** Från a day on. */
  public static InForce since(String day) {
    return new InForce(LocalDate.parse(day), null, false, false);
  }

  /** From one day till another, both included. */
  public static InForce between(String first, String last) {
    return new InForce(LocalDate.parse(first), LocalDate.parse(last), false, false);
  }

  /** Genast tillämplig. */
  public InForce atOnce() {
    return new InForce(from, to, true, once);
  }

  /** En gång. */
  public InForce onlyOnce() {
    return new InForce(from, to, immediate, true);
  }
}
