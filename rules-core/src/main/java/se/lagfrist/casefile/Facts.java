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

  static final Facts NONE = new Facts();

  private static final int MANY = 40;

  private final Fact[] facts;
  private final String[] ids;
  private final @Nullable String[] concerns;
  private volatile @Nullable FactIndex index;

  /** The given facts, in the order of their ids. */
  Facts(Fact... sorted) {
    this.facts = sorted;
    this.ids = new String[sorted.length];
    this.concerns = new String[sorted.length];
    for (int i = 0; i < sorted.length; i++) {
      ids[i] = sorted[i].id();
      concerns[i] = sorted[i].concerns();
    }
  }

  @Override
  public Fact get(int i) {
    return facts[i];
  }

  @Override
  public int size() {
    return facts.length;
  }

  /** Returns the id of the fact at a place. */
  public String id(int i) {
    return ids[i];
  }

  /** Returns the id of what the fact at a place concerns; null if it is the whole case. */
  public @Nullable String concerns(int i) {
    return concerns[i];
  }

  /** Returns the fact with the given id, or null. */
  public @Nullable Fact named(String id) {
    if (isMany()) {
      return index().named(id);
    }
    for (int i = 0; i < ids.length; i++) {
      if (ids[i].equals(id)) {
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

  /**
   * Returns every fact that can have to do with another: concerns it, is what it concerns, concerns
   * the same or the whole case; and perhaps others.
   */
  public Facts near(Fact anchor) {
    return isMany() ? index().near(anchor) : this;
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
