package se.lagfrist.obligation;

import static java.util.Objects.requireNonNull;

/**
 * A duty that the law is known to have and no rule has, because the text has not been read.
 *
 * @param factId id of the fact it is about
 * @param caveat which change of law, and what is known of it
 */
public record Notice(String factId, Caveat caveat) {

  /** Checks the parts. */
  public Notice {
    requireNonNull(factId, "factId");
    requireNonNull(caveat, "caveat");
  }
}
