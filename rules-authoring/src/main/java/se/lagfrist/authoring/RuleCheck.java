package se.lagfrist.authoring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagfrist.engine.EngineSettings;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.rulebook.Rule;
import se.lagfrist.rulebook.RuleBook;
import se.lagfrist.rulebook.RulePack;

/**
 * Checks rule files further than the {@link Gate}: whether the wordings leave holes or have days
 * that cannot be, whether the sections cited exist, whether a rule can apply at all, whether its id
 * is taken, whether a local guideline loosens what it says it tightens, and whether scenarios try
 * it. Every finding is told in Swedish with file, line, words and a way out.
 *
 * <p>Immutable. A check of a rule file needs no compiler unless there are scenarios to run.
 */
public final class RuleCheck {

  private final List<RuleSource> sources;
  private final List<RulePack> packs;
  private final @Nullable Collection<Rule> rules;
  private final @Nullable RuleBook base;
  private final @Nullable Path scenarios;
  private final Kind kind;

  /** What the files are to be. */
  private enum Kind {
    /** Rules among others. */
    RULES,
    /** A municipality's own guidelines. */
    GUIDELINES,
    /** A change of the rules beside which they are checked. */
    CHANGE,
    /** A change that is to be released, and so must leave the past as it was. */
    AMENDMENT
  }

  private RuleCheck(
      List<RuleSource> sources,
      List<RulePack> packs,
      @Nullable Collection<Rule> rules,
      @Nullable RuleBook base,
      @Nullable Path scenarios,
      Kind kind) {
    this.sources = List.copyOf(sources);
    this.packs = List.copyOf(packs);
    this.rules = rules;
    this.base = base;
    this.scenarios = scenarios;
    this.kind = kind;
  }

  /** Starts a check of the given rule files. */
  public static RuleCheck of(List<RuleSource> sources) {
    return new RuleCheck(sources, List.of(), null, null, null, Kind.RULES);
  }

  /** Returns a check that also looks at shipped packs, for ids and for what is tightened. */
  public RuleCheck beside(List<RulePack> shipped) {
    return new RuleCheck(sources, shipped, null, null, scenarios, kind);
  }

  /** Returns a check that also looks at rules that are at hand already. */
  public RuleCheck beside(RuleBook rules) {
    return new RuleCheck(sources, rules.packs(), rules.rules(), rules, scenarios, kind);
  }

  /** Returns the same check, for packs whose rules are at hand already. */
  RuleCheck beside(List<RulePack> shipped, Collection<Rule> loaded) {
    return new RuleCheck(sources, shipped, loaded, null, scenarios, kind);
  }

  /** Returns a check that also runs the scenarios in a folder. */
  public RuleCheck withScenarios(Path folder) {
    return new RuleCheck(sources, packs, rules, base, folder, kind);
  }

  /** Returns a check that takes local guidelines only, never anything that would show as law. */
  public RuleCheck local() {
    return new RuleCheck(sources, packs, rules, base, scenarios, Kind.GUIDELINES);
  }

  /**
   * Returns a check that takes the files as a change of the shipped packs, such as a draft bill: a
   * rule may have the id of a shipped one, in whose place it comes, and may be looser.
   */
  public RuleCheck change() {
    return new RuleCheck(sources, packs, rules, base, scenarios, Kind.CHANGE);
  }

  /**
   * Returns a check like {@link #change} of a change that is to be released: a wording that the
   * rule had may be given an end, but not rewritten or removed, since cases that began under it
   * would be counted anew; days far ahead or before the law was read are asked about.
   */
  public RuleCheck amendment() {
    return new RuleCheck(sources, packs, rules, base, scenarios, Kind.AMENDMENT);
  }

  private boolean isChange() {
    return kind == Kind.CHANGE || kind == Kind.AMENDMENT;
  }

  /** Returns what there is to say, in the order of the files and lines; empty if nothing is. */
  public List<RuleFinding> run() {
    List<RuleFinding> found = new ArrayList<>();
    Gate.Outcome outcome = Gate.read(sources);
    outcome.errors().forEach(e -> found.add(new RuleFinding(RuleFinding.Level.ERROR, e)));
    Set<String> told = new HashSet<>();
    outcome.errors().forEach(e -> told.add(e.file()));
    List<RuleText> texts = outcome.rules().stream().map(RuleText::of).toList();
    texts.forEach(t -> told.add(t.file()));
    for (RuleSource source : sources) {
      if (!outcome.isCutShort() && !told.contains(source.name())) {
        found.add(empty(source.name()));
      }
    }
    Collection<Rule> shipped = shipped();
    Map<String, Tightening.Target> targets = new HashMap<>();
    shipped.forEach(r -> targets.put(r.id(), Tightening.Target.of(r)));
    for (RuleText text : texts) {
      if (isChange() || !targets.containsKey(text.id())) {
        targets.put(text.id(), Tightening.Target.of(text.rule()));
      }
    }
    Set<String> unchecked = new HashSet<>();
    LawAnchors anchors = new LawAnchors();
    ChangeGuard guard = kind == Kind.AMENDMENT ? ChangeGuard.of(packs) : null;
    for (RuleText text : texts) {
      if (guard != null) {
        Optional<RuleError> local = LawOnly.fault(text);
        local.ifPresent(e -> found.add(new RuleFinding(RuleFinding.Level.ERROR, e)));
        found.addAll(local.isEmpty() ? guard.in(text) : List.of());
      }
      if (!isChange()) {
        taken(text, shipped).ifPresent(found::add);
      }
      found.addAll(VersionCheck.in(text, unchecked));
      Contradictions.in(text).forEach(e -> found.add(new RuleFinding(RuleFinding.Level.ERROR, e)));
      found.addAll(Tightening.in(text, targets));
      if (kind != Kind.RULES) {
        found.addAll(Soundings.in(text, shipped, anchors));
      }
      if (kind == Kind.GUIDELINES) {
        LocalRule.faults(text).forEach(e -> found.add(new RuleFinding(RuleFinding.Level.ERROR, e)));
      }
    }
    WaitingConclusions.in(texts, shippedTexts(texts))
        .forEach(e -> found.add(new RuleFinding(RuleFinding.Level.ERROR, e)));
    found.sort(
        Comparator.comparingInt((RuleFinding f) -> order(f.error().file()))
            .thenComparingInt(f -> f.error().line()));
    Path folder = scenarios;
    if (folder != null && found.stream().noneMatch(RuleFinding::isError)) {
      found.addAll(ScenarioTrial.in(folder, texts, () -> engine(texts)));
    }
    return List.copyOf(found);
  }

  /** Returns the rules of the packs as written, if there are conclusions that may wait for them. */
  private List<RuleText> shippedTexts(List<RuleText> texts) {
    if (texts.stream().noneMatch(t -> t.rule().isConclusion())) {
      return List.of();
    }
    List<RuleSource> files = new ArrayList<>();
    for (RulePack pack : packs) {
      pack.ruleFiles().forEach(f -> files.add(new RuleSource(f.name(), f.text())));
    }
    return Gate.read(files).rules().stream().map(RuleText::of).toList();
  }

  private int order(String file) {
    for (int i = 0; i < sources.size(); i++) {
      if (sources.get(i).name().equals(file)) {
        return i;
      }
    }
    return sources.size();
  }

  private Collection<Rule> shipped() {
    Collection<Rule> known = rules;
    if (known != null) {
      return known;
    }
    return packs.isEmpty() ? List.of() : RuleBook.of(packs).rules();
  }

  private static RuleFinding empty(String file) {
    return new RuleFinding(
        RuleFinding.Level.WARNING,
        new RuleError(
            file, 1, "", "Filen innehåller ingen regel. En regel börjar med REGEL och sitt namn."));
  }

  private static Optional<RuleFinding> taken(RuleText text, Collection<Rule> shipped) {
    return shipped.stream()
        .filter(r -> r.id().equals(text.id()))
        .findFirst()
        .map(
            r ->
                new RuleFinding(
                    RuleFinding.Level.ERROR,
                    new RuleError(
                        text.file(),
                        text.idLine(),
                        "id " + text.id(),
                        "Id:t "
                            + text.id()
                            + " används redan av regeln \""
                            + r.details().title()
                            + "\" i "
                            + r.file()
                            + ". Ge regeln ett eget id, till exempel lokal."
                            + text.id().substring(text.id().lastIndexOf('.') + 1)
                            + ". Ska filen ändra lagens regel, ange den med --change i stället.")));
  }

  private ObligationEngine engine(List<RuleText> texts) {
    EngineSettings settings = EngineSettings.defaults();
    RuleBook beside = base;
    if (texts.isEmpty()) {
      return beside == null
          ? ObligationEngine.of(packs, settings)
          : ObligationEngine.of(beside, settings);
    }
    String name = kind == Kind.GUIDELINES ? RuleSets.LOCAL : RuleSets.CHANGE;
    RulePack own = PackCompiler.compile(name, sources).load();
    if (beside == null && isChange() && !packs.isEmpty()) {
      beside = RuleBook.of(packs);
    }
    if (beside != null) {
      return ObligationEngine.of(beside.amendedBy(List.of(own)), settings);
    }
    List<RulePack> all = new ArrayList<>(packs);
    all.add(own);
    return ObligationEngine.of(all, settings);
  }
}
