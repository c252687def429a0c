package se.lagfrist.host.problem;

import java.util.List;
import org.springframework.http.HttpStatus;

/**
 * What went wrong and what to do about it.
 *
 * @param status the HTTP status
 * @param slug names the kind of problem; the page {@code /fel} tells more under it
 * @param title the kind of problem in a few Swedish words
 * @param detail what went wrong this time and what to do, in Swedish
 * @param errors the places in what was sent, if there are any
 */
public record Problem(
    HttpStatus status, String slug, String title, String detail, List<Place> errors) {

  /**
   * A place in what was sent.
   *
   * @param pointer JSON pointer
   * @param detail what is wrong there
   */
  public record Place(String pointer, String detail) {}

  /** Copies the list. */
  public Problem {
    errors = List.copyOf(errors);
  }

  static Problem of(HttpStatus status, String slug, String title, String detail) {
    return new Problem(status, slug, title, detail, List.of());
  }
}
