package se.lagfrist.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Facts;

/** The rules of one or more packs, ready to be matched against cases. Immutable and thread-safe. */
public final class RuleBook {

  private final List<RulePack> packs;
  private final Map<String, Written> written;
  private final Map<String, LocalDate> actEnds;
  private final @Nullable LocalDate day;
  private final Map<String, Rule> rules;
  private final List<RuleBook> conclusions;
  private final Function<RuleBook, Matcher> matching;
  private volatile @Nullable Matcher matcher;
  private volatile @Nullable Map<String, Asked> asked;
  private volatile @Nullable ToldApart toldApart;

  private RuleBook(
      List<RulePack> packs,
      Map<String, Written> written,
      Map<String, LocalDate> actEnds,
      @Nullable LocalDate day,
      Function<RuleBook, Matcher> matching,
      boolean concludes) {
    this.packs = packs;
    this.written = written;
    this.actEnds = actEnds;
    this.day = day;
    this.matching = matching;
    this.rules = new LinkedHashMap<>();
    for (Written one : written.values()) {
      Rule rule =
          one.rule()
              .endingOn(actEnds)
              .flatMap(r -> day == null ? Optional.of(r) : r.asOf(day))
              .orElse(null);
      if (rule != null && rule.isConclusion() == concludes) {
        rules.put(rule.id(), rule);
      }
    }
    this.conclusions = concludes ? List.of() : strata();
  }

  /**
   * Loads packs.
   *
   * @param packs the packs, at least one
   * @throws IllegalArgumentException if there is none, or two rules share an id
   */
  public static RuleBook of(List<RulePack> packs) {
    return new RuleBook(
        List.copyOf(packs), PackReading.rules(packs), Map.of(), null, RuleBook::walk, false);
  }

  /**
   * Loads packs and lets acts whose end is not settled end on given days.
   *
   * @param packs the packs, at least one
   * @param actEnds last day in force by SFS number, such as {@code 1990:52}
   * @throws IllegalArgumentException if there is no pack, or two rules share an id
   */
  public static RuleBook of(List<RulePack> packs, Map<String, LocalDate> actEnds) {
    return of(packs).endingOn(actEnds);
  }

  /**
   * Returns the same rules with acts whose end is not settled ending on given days, in place of any
   * days given before. A rule all of whose wordings come after the end is left out.
   *
   * @param ends last day in force by SFS number, such as {@code 1990:52}
   */
  public RuleBook endingOn(Map<String, LocalDate> ends) {
    return ends.equals(actEnds)
        ? this
        : new RuleBook(packs, written, Map.copyOf(ends), day, matching, false);
  }

  /**
   * Returns the rules as the law stood on a day: without wordings that enter into force after it,
   * and with those in force on it going on, since what ends them had not happened. Wordings that
   * had ended before it stay as they are. A rule that has no wording by then is left out. What a
   * rule says outside its wordings (to whom it applies, what meets it, how often it recurs) has no
   * days of its own and is taken as it is written today.
   *
   * <p>To ask what the same case looks like under the law before and after a change, compare the
   * rules as of the day before the change with those as of the day of it.
   *
   * @param lawDay the day; it has nothing to do with what is known of a case
   */
  public RuleBook asOf(LocalDate lawDay) {
    Objects.requireNonNull(lawDay, "lawDay");
    return new RuleBook(packs, written, actEnds, lawDay, matching, false);
  }

  /** Returns the day on which the rules are seen; empty if they are as written. */
  public Optional<LocalDate> lawDay() {
    return Optional.ofNullable(day);
  }

  /**
   * Returns these rules as changed by further packs: a rule of theirs takes the place of one with
   * the same id, and the others are added. For trying a change of law before it is made; a
   * municipality's guidelines are loaded with {@link #of(List)}, where an id may not be taken.
   *
   * @param changes the packs, at least one
   * @throws IllegalArgumentException if there is none, or two rules of theirs share an id
   */
  public RuleBook amendedBy(List<RulePack> changes) {
    List<RulePack> all = new ArrayList<>(packs);
    all.addAll(changes);
    Map<String, Written> changed = new LinkedHashMap<>(written);
    changed.putAll(PackReading.rules(changes));
    return new RuleBook(List.copyOf(all), changed, actEnds, day, matching, false);
  }

  /**
   * Returns some of the rules, with every conclusion: for one who asks about a few of them only.
   *
   * @param ids the ids of the rules; those that are not there are left out
   */
  public RuleBook only(Set<String> ids) {
    Map<String, Written> some = new LinkedHashMap<>();
    written.forEach(
        (id, one) -> {
          if (ids.contains(id) || one.rule().isConclusion()) {
            some.put(id, one);
          }
        });
    return new RuleBook(packs, some, actEnds, day, matching, false);
  }

  /**
   * Returns the same rules, matched by other means than the library's own walk.
   *
   * @param means makes the matcher of a rule book; it is asked once for each, when first needed
   */
  public RuleBook matchedBy(Function<RuleBook, Matcher> means) {
    return new RuleBook(
        packs, written, actEnds, day, Objects.requireNonNull(means, "means"), false);
  }

  private Matcher walk() {
    return walk(Facts.MANY);
  }

  /** Returns a walk that does not look through so many facts of one kind one by one. */
  Walk walk(int many) {
    return new Walk(
        rules.values().stream()
            .map(r -> new Written(r, Objects.requireNonNull(written.get(r.id())).trigger()))
            .toList(),
        many);
  }

  /** Returns the conclusions in the order in which they are drawn, those of one step together. */
  private List<RuleBook> strata() {
    List<RuleBook> strata = new ArrayList<>();
    for (Map<String, Written> step : Strata.of(written.values())) {
      RuleBook book = new RuleBook(packs, step, actEnds, day, matching, true);
      if (!book.rules.isEmpty()) {
        strata.add(book);
      }
    }
    return List.copyOf(strata);
  }

  /**
   * Returns the conclusions to be drawn before the rules are matched, step by step: each step sees
   * what the steps before it have concluded, and nothing of its own.
   */
  public List<RuleBook> conclusions() {
    return conclusions;
  }

  /** Returns the conclusions as rules, in the order in which they are drawn. */
  public List<Rule> concluding() {
    return conclusions.stream().flatMap(step -> step.rules.values().stream()).toList();
  }

  /** Returns the rules by id. */
  public Collection<Rule> rules() {
    return Collections.unmodifiableCollection(rules.values());
  }

  /** Returns the rule with the given id. */
  public Optional<Rule> rule(String id) {
    return Optional.ofNullable(rules.get(id));
  }

  /**
   * Returns what a rule, or a conclusion, asks of a case sentence by sentence; empty if there is
   * none with the id. The first call reads all rules anew, and costs what loading them costs.
   */
  public Optional<Asked> asked(String id) {
    Map<String, Asked> read = asked;
    if (read == null) {
      // Two threads may read them; both read the same.
      Map<String, Rule> all = new HashMap<>(rules);
      conclusions.forEach(step -> all.putAll(step.rules));
      read = PackReading.asked(packs, all);
      asked = read;
    }
    return Optional.ofNullable(read.get(id));
  }

  /** Returns which terms the rules and conclusions tell apart. */
  public ToldApart toldApart() {
    ToldApart read = toldApart;
    if (read == null) {
      // Two threads may read them; both read the same.
      read = new ToldApart(written.values());
      toldApart = read;
    }
    return read;
  }

  /**
   * Returns the ids of the rules and conclusions that look most like a word someone wrote for one,
   * the nearest first.
   *
   * @param word what was written
   * @param most how many at most
   */
  public List<String> near(String word, int most) {
    List<String> ids = new ArrayList<>(rules.keySet());
    conclusions.forEach(step -> ids.addAll(step.rules.keySet()));
    return Spelling.near(word, ids, most);
  }

  /** Returns the packs; those that change others come after them. */
  public List<RulePack> packs() {
    return packs;
  }

  /**
   * Finds out which rules apply to which facts of a case, each pair once.
   *
   * @param known the case as known on the day asked about
   */
  public List<Arisen> match(CaseFile known) {
    return matcher().match(known);
  }

  /**
   * Finds the same as {@link #match}, with less to do where it is known what applied in a case much
   * like it.
   *
   * @param known the case as known on the day asked about
   * @param before what applied in a case that is the same in all but some kinds of facts
   * @param changed those kinds
   */
  public List<Arisen> again(CaseFile known, List<Arisen> before, Set<FactType> changed) {
    return matcher().again(known, before, changed);
  }

  private Matcher matcher() {
    Matcher found = matcher;
    if (found == null) {
      synchronized (this) {
        found = matcher;
        if (found == null) {
          found = matching.apply(this);
          matcher = found;
        }
      }
    }
    return found;
  }
}
