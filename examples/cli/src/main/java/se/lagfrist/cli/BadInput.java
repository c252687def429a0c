package se.lagfrist.cli;

/** Something in the call or in the files that whoever called can put right; ends in exit code 2. */
final class BadInput extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BadInput(String message) {
    super(message);
  }
}
