package se.lagfrist.authoring;

import java.util.Optional;
import se.lagfrist.time.PeriodUnit;

/** Checks the numbers that a sentence spells out: a time of nothing, an age that nobody has. */
final class Amounts {

  private static final int OLDEST = 120;

  private Amounts() {}

  /** Returns what is wrong with the number of a clause, in Swedish. */
  static Optional<String> wrong(Clause clause) {
    Optional<Integer> number = clause.value("n", Integer.class);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    if (number.get() == 0 && clause.value("enhet", PeriodUnit.class).isPresent()) {
      return Optional.of(
          "En tid kan inte vara noll. Ska det göras samma dag skrivs: enligt <citat> samma dag vid"
              + " <handelse>, <giltig>. Annars är den minst 1 dag.");
    }
    if (clause.text().contains(" fyller ") && (number.get() == 0 || number.get() > OLDEST)) {
      return Optional.of(
          "Ingen fyller " + number.get() + " år. En ålder är ett tal från 1 till " + OLDEST + ".");
    }
    return Optional.empty();
  }
}
