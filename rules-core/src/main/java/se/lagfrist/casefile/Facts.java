package se.lagfrist.casefile;

import java.util.AbstractList;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one kind in a case, or some of them, by id. Unmodifiable.
 *
 * <p>Few facts are looked through one by one; from {@value #MANY} on they are found through an
 * index, so that a case with thousands of them does not cost the square of their number.
 */
public final class Facts extends AbstractList<Fact> implements RandomAccess {

  static final Facts NONE = Facts.of();

  /** From how many on facts are found through an index. */
  public static final int MANY = 40;

  private final Fact[] facts;

  /**
   * For each fact the hash of its id and of what it concerns, side by side: most comparisons of two
   * ids end here, without a look at either.
   */
  private final int[] hashes;

  private volatile @Nullable FactIndex index;

  private Facts(Fact[] facts, int[] hashes) {
    this.facts = facts;
    this.hashes = hashes;
  }

  /** Returns the given facts, in the order of their ids. */
  static Facts of(Fact... sorted) {
    int[] hashes = new int[2 * sorted.length];
    for (int i = 0; i < sorted.length; i++) {
      String concerns = sorted[i].concerns();
      hashes[2 * i] = sorted[i].id().hashCode();
      hashes[2 * i + 1] = concerns == null ? 0 : concerns.hashCode();
    }
    return new Facts(sorted, hashes);
  }

  /** Returns the facts at some places. */
  Facts at(int... places) {
    Fact[] some = new Fact[places.length];
    int[] theirs = new int[2 * places.length];
    for (int i = 0; i < places.length; i++) {
      some[i] = facts[places[i]];
      theirs[2 * i] = hashes[2 * places[i]];
      theirs[2 * i + 1] = hashes[2 * places[i] + 1];
    }
    return new Facts(some, theirs);
  }

  @Override
  public Fact get(int i) {
    return facts[i];
  }

  @Override
  public int size() {
    return facts.length;
  }

  /** Returns whether the fact at a place has the given id. */
  public boolean hasId(int i, String id) {
    return hashes[2 * i] == id.hashCode() && facts[i].id().equals(id);
  }

  /** Returns whether the fact at a place concerns the one with the given id. */
  public boolean concerns(int i, String id) {
    return hashes[2 * i + 1] == id.hashCode() && id.equals(facts[i].concerns());
  }

  /** Returns whether the fact at a place concerns the whole case. */
  public boolean concernsCase(int i) {
    return hashes[2 * i + 1] == 0 && facts[i].concerns() == null;
  }

  /** Returns the fact with the given id, or null. */
  public @Nullable Fact named(String id) {
    if (isMany()) {
      return index().named(id);
    }
    for (int i = 0; i < facts.length; i++) {
      if (hasId(i, id)) {
        return facts[i];
      }
    }
    return null;
  }

  /**
   * Returns every fact that concerns the fact with the given id, or the whole case for null, and
   * perhaps others.
   */
  public Facts concerning(@Nullable String id) {
    return isMany() ? index().concerning(id) : this;
  }

  /** Returns how many facts concern the one with the given id, or the whole case for null. */
  public int countAbout(@Nullable String id) {
    if (isMany()) {
      return index().countAbout(id);
    }
    int count = 0;
    for (int i = 0; i < facts.length; i++) {
      count += (id == null ? concernsCase(i) : concerns(i, id)) ? 1 : 0;
    }
    return count;
  }

  /** Returns whether there are so many that looking them through costs more than an index. */
  public boolean isMany() {
    return facts.length >= MANY;
  }

  private FactIndex index() {
    FactIndex made = index;
    if (made == null) {
      // Two threads may make it; both are equal.
      made = new FactIndex(this);
      index = made;
    }
    return made;
  }
}
