package se.lagfrist.authoring.change;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.ObligationKey;

/** One obligation that two sets of rules answer differently. */
public sealed interface Difference {

  /** What sort of difference it is; each has one. */
  enum Kind {
    /** Only the new rules have it. */
    APPEARS("tillkommer"),
    /** Only the old rules have it. */
    VANISHES("försvinner"),
    /** It has another last day, or gets or loses one. */
    MOVES("flyttas"),
    /** The same last day, but another status or force, or something else to be done. */
    CHANGES("ändras"),
    /** The same in everything but the provision. */
    RECITED("får nytt lagrum");

    private final String swedish;

    Kind(String swedish) {
      this.swedish = swedish;
    }

    /** Returns it in Swedish, as a verb. */
    public String swedish() {
      return swedish;
    }
  }

  /** In what respect an obligation differs. */
  enum Aspect {
    /** The last day. */
    LAST_DAY("sista dag"),
    /** Where it stands. */
    STATUS("läge"),
    /** The provision. */
    CITATION("lagrum"),
    /** What the day rests on. */
    FORCE("styrka"),
    /** What is to be done, by whom, for whom, or whether the Sunday rule applies. */
    DUTY("skyldighet");

    private final String swedish;

    Aspect(String swedish) {
      this.swedish = swedish;
    }

    /** Returns it in Swedish. */
    public String swedish() {
      return swedish;
    }
  }

  /** Returns the key of the obligation. */
  ObligationKey key();

  /** Returns what sort of difference it is. */
  Kind kind();

  /** Returns the obligation under the old rules, if they have it. */
  Optional<Obligation> before();

  /** Returns the obligation under the new rules, if they have it. */
  Optional<Obligation> after();

  /** Returns in what respects it differs; empty if only one side has it. */
  Set<Aspect> aspects();

  /** Returns the name of the rule; the new one, if it has changed. */
  default String title() {
    return after().or(this::before).map(Obligation::title).orElse("");
  }

  /**
   * Only the new rules have it.
   *
   * @param obligation as the new rules answer
   */
  record Appears(Obligation obligation) implements Difference {

    @Override
    public ObligationKey key() {
      return obligation.key();
    }

    @Override
    public Kind kind() {
      return Kind.APPEARS;
    }

    @Override
    public Optional<Obligation> before() {
      return Optional.empty();
    }

    @Override
    public Optional<Obligation> after() {
      return Optional.of(obligation);
    }

    @Override
    public Set<Aspect> aspects() {
      return Set.of();
    }
  }

  /**
   * Only the old rules have it.
   *
   * @param obligation as the old rules answer
   */
  record Vanishes(Obligation obligation) implements Difference {

    @Override
    public ObligationKey key() {
      return obligation.key();
    }

    @Override
    public Kind kind() {
      return Kind.VANISHES;
    }

    @Override
    public Optional<Obligation> before() {
      return Optional.of(obligation);
    }

    @Override
    public Optional<Obligation> after() {
      return Optional.empty();
    }

    @Override
    public Set<Aspect> aspects() {
      return Set.of();
    }
  }

  /**
   * Both have it, with something different.
   *
   * @param old as the old rules answer
   * @param now as the new rules answer
   * @param aspects in what respects; at least one
   */
  record Changes(Obligation old, Obligation now, Set<Aspect> aspects) implements Difference {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if the two have different keys or no aspect is given
     */
    public Changes {
      if (!old.key().equals(now.key())) {
        throw new IllegalArgumentException(
            "Two obligations: "
                + old.key()
                + " and "
                + now.key()
                + ".\nMaybe one vanishes and the other appears.");
      }
      if (aspects.isEmpty()) {
        throw new IllegalArgumentException(
            old.key() + " does not differ.\nMaybe leave it out of the differences.");
      }
      aspects = Collections.unmodifiableSet(EnumSet.copyOf(aspects));
    }

    @Override
    public ObligationKey key() {
      return now.key();
    }

    @Override
    public Kind kind() {
      if (aspects.contains(Aspect.LAST_DAY)) {
        return Kind.MOVES;
      }
      return aspects.equals(Set.of(Aspect.CITATION)) ? Kind.RECITED : Kind.CHANGES;
    }

    @Override
    public Optional<Obligation> before() {
      return Optional.of(old);
    }

    @Override
    public Optional<Obligation> after() {
      return Optional.of(now);
    }
  }
}
