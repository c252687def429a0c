package se.lagfrist.report.out;

import static java.util.Objects.requireNonNull;

/**
 * Who sends a report. A blank field is printed as a line to fill in by hand.
 *
 * @param municipality the municipality
 * @param board the board that is responsible
 * @param contact who answers questions: a role or a function
 */
public record Sender(String municipality, String board, String contact) {

  /** Checks that nothing is null. */
  public Sender {
    requireNonNull(municipality, "municipality");
    requireNonNull(board, "board");
    requireNonNull(contact, "contact");
  }

  /** Returns a sender whose fields are all filled in by hand. */
  public static Sender blank() {
    return new Sender("", "", "");
  }
}
