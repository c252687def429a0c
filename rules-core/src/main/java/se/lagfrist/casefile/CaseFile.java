package se.lagfrist.casefile;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything a host tells about one case. Immutable and checked: ids are unique, links lead
 * somewhere, nothing ends before it starts, and every day lies within 1900-2200.
 */
public final class CaseFile {

  /** The first day a fact may carry. */
  public static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

  /** The last day a fact may carry. */
  public static final LocalDate LAST_DAY = LocalDate.of(2200, 12, 31);

  private final String id;
  private final @Nullable String unit;
  private final @Nullable String handler;
  private final List<Fact> facts;
  private final FactsByKind kinds;
  private final @Nullable LocalDate lastChange;
  private volatile @Nullable Map<String, Fact> byId;

  private CaseFile(String id, @Nullable String unit, @Nullable String handler, List<Fact> facts) {
    this.id = id;
    this.unit = unit;
    this.handler = handler;
    this.facts = facts;
    this.kinds = new FactsByKind(facts);
    LocalDate last = null;
    for (int i = 0; i < facts.size(); i++) {
      LocalDate day = FactType.of(facts.get(i)).lastChange(facts.get(i));
      last = last == null || (day != null && day.isAfter(last)) ? day : last;
    }
    this.lastChange = last;
  }

  /**
   * Returns a case file with the given facts.
   *
   * @throws CaseFileException naming every field that is malformed or contradictory
   */
  public static CaseFile of(String id, List<? extends Fact> facts) {
    return builder(id).addAll(facts).build();
  }

  /** Starts a case file with the given id. */
  public static Builder builder(String id) {
    return new Builder(id);
  }

  /** Returns the id of the case in the host system. */
  public String id() {
    return id;
  }

  /** Returns the unit that handles the case, if the host told. */
  public Optional<String> unit() {
    return Optional.ofNullable(unit);
  }

  /**
   * Returns the id of who handles the case in the host system, if the host told. An id, never a
   * name.
   */
  public Optional<String> handler() {
    return Optional.ofNullable(handler);
  }

  /** Returns the facts in the order given. */
  public List<Fact> facts() {
    return facts;
  }

  /**
   * Checks that it has no more than so many facts.
   *
   * @throws CaseFileException if it has
   */
  public void requireAtMost(int most) {
    if (facts.size() > most) {
      String message =
          String.format(
              "The case has %d facts, and no more than %d are taken. Maybe it is several cases, or"
                  + " the host's limit is too low.",
              facts.size(), most);
      String swedish =
          String.format(
              "Ärendet har %d uppgifter, och högst %d tas emot. Kanske är det flera ärenden, eller"
                  + " så är gränsen för låg.",
              facts.size(), most);
      throw new CaseFileException(
          id, List.of(CaseFileException.Problem.of("/facts", message, swedish)));
    }
  }

  /** Returns the kinds of facts it has. */
  public List<FactType> kinds() {
    return kinds.kinds();
  }

  /** Returns the facts of a kind, by id. */
  public Facts facts(FactType kind) {
    return kinds.of(kind);
  }

  /** Returns the fact with the given id. */
  public Optional<Fact> fact(String factId) {
    return Optional.ofNullable(factOrNull(factId));
  }

  private @Nullable Fact factOrNull(String factId) {
    if (facts.size() >= Facts.MANY) {
      return byId().get(factId);
    }
    for (int i = 0; i < facts.size(); i++) {
      if (facts.get(i).id().equals(factId)) {
        return facts.get(i);
      }
    }
    return null;
  }

  private Map<String, Fact> byId() {
    Map<String, Fact> made = byId;
    if (made == null) {
      // Two threads may make it; both are equal, and neither is changed once it is shared.
      made = new HashMap<>();
      for (Fact fact : facts) {
        made.putIfAbsent(fact.id(), fact);
      }
      byId = made;
    }
    return made;
  }

  /**
   * Returns the case as it was known at the end of a day: what happened, or was registered, after
   * it is left out. Returns the case itself if nothing is.
   */
  public CaseFile knownOn(LocalDate day) {
    if (!changesAfter(day)) {
      return this;
    }
    List<Fact> known = null;
    for (int i = 0; i < facts.size(); i++) {
      Fact fact = facts.get(i);
      Fact masked = FactType.of(fact).knownOn(fact, day);
      if (known == null && masked != fact) {
        known = new ArrayList<>(facts.subList(0, i));
      }
      if (known != null && masked != null) {
        known.add(masked);
      }
    }
    return known == null ? this : new CaseFile(id, unit, handler, List.copyOf(known));
  }

  /** Returns the same case with other facts, which are not checked: they were made from its own. */
  public CaseFile with(List<Fact> others) {
    return new CaseFile(id, unit, handler, List.copyOf(others));
  }

  /** Returns the first day after the given one on which more facts become known. */
  public Optional<LocalDate> nextChangeAfter(LocalDate day) {
    if (!changesAfter(day)) {
      return Optional.empty();
    }
    LocalDate next = null;
    for (Fact fact : facts) {
      LocalDate candidate = FactType.of(fact).nextChangeAfter(fact, day);
      if (candidate != null && (next == null || candidate.isBefore(next))) {
        next = candidate;
      }
    }
    return Optional.ofNullable(next);
  }

  private boolean changesAfter(LocalDate day) {
    return lastChange != null && lastChange.isAfter(day);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CaseFile that
        && id.equals(that.id)
        && Objects.equals(unit, that.unit)
        && Objects.equals(handler, that.handler)
        && facts.equals(that.facts);
  }

  @Override
  public int hashCode() {
    return 31 * id.hashCode() + facts.hashCode();
  }

  @Override
  public String toString() {
    return "CaseFile " + id + " (" + facts.size() + " facts)";
  }

  /** Collects the facts of one case. Not thread-safe. */
  public static final class Builder {

    private final String id;
    private @Nullable String unit;
    private @Nullable String handler;
    private final List<Fact> facts = new ArrayList<>();

    private Builder(String id) {
      this.id = requireNonNull(id, "id");
    }

    /** Names the unit that handles the case. */
    public Builder unit(@Nullable String unit) {
      this.unit = unit;
      return this;
    }

    /** Tells who handles the case, by an id of the host system that is no name. */
    public Builder handler(@Nullable String handler) {
      this.handler = handler;
      return this;
    }

    /** Adds a fact. */
    public Builder add(Fact fact) {
      facts.add(requireNonNull(fact, "fact"));
      return this;
    }

    /** Adds facts. */
    public Builder addAll(Iterable<? extends Fact> more) {
      more.forEach(this::add);
      return this;
    }

    /**
     * Returns the checked case file.
     *
     * @throws CaseFileException naming every field that is malformed or contradictory
     */
    public CaseFile build() {
      List<CaseFileException.Problem> problems =
          new CaseFileCheck(id, unit, handler, facts).problems();
      if (!problems.isEmpty()) {
        throw new CaseFileException(id.isBlank() ? "?" : id, problems);
      }
      return new CaseFile(id, unit, handler, List.copyOf(facts));
    }
  }
}
