package se.lagfrist.rulebook;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Facts;

/** One case while its rules are matched: its facts by kind, and what the variables stand for. */
final class Scope {

  private final CaseFile known;
  private final @Nullable Object[] values;
  private final int many;
  private @Nullable Map<Stretch, Map<@Nullable String, Grove>> groves;
  private @Nullable Fact anchor;
  private long looks;

  /**
   * A case.
   *
   * @param known its facts
   * @param variables how many variables there are
   * @param many from how many facts of one kind on they are not looked through one by one
   */
  Scope(CaseFile known, int variables, int many) {
    this.known = known;
    this.many = many;
    this.values = new Object[variables];
  }

  Facts facts(FactType kind) {
    return known.facts(kind);
  }

  boolean isMany(Facts facts) {
    return facts.size() >= many;
  }

  /** Returns the facts in a place, as it is for the fact the duty would start from. */
  Grove grove(Stretch place) {
    String key = place.source().key().in(this);
    // Most cases are small and never need one.
    groves = groves == null ? new IdentityHashMap<>() : groves;
    Map<@Nullable String, Grove> made = groves.computeIfAbsent(place, p -> new HashMap<>());
    Grove grove = made.get(key);
    if (grove == null) {
      grove = new Grove(place, this, key);
      made.put(key, grove);
    }
    return grove;
  }

  /** Begins with another fact that a duty may start from; the first variable stands for it. */
  void start(Fact fact) {
    anchor = fact;
    values[0] = fact;
  }

  /** Returns the fact that the duty would start from, {@code $a} in the compiled rules. */
  Fact anchor() {
    return Objects.requireNonNull(anchor);
  }

  /** Notes that one more fact was looked at. */
  void look() {
    looks++;
  }

  /** Returns how many times a fact was looked at. */
  long looks() {
    return looks;
  }

  void set(int variable, @Nullable Object value) {
    values[variable] = value;
  }

  @Nullable Object get(int variable) {
    return values[variable];
  }
}
