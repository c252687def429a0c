package se.lagfrist.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.DateField;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.FlagField;
import se.lagfrist.casefile.Term;
import se.lagfrist.casefile.TermField;
import se.lagfrist.rulebook.LawText;
import se.lagfrist.rulebook.Rule;

/**
 * How well a data set is filled: how often each field of each kind of fact is there, and which
 * rules can be judged by it. Add the cases one by one; nothing of them is kept.
 */
public final class Coverage {

  private final Map<FactType, Filled> kinds = new LinkedHashMap<>();
  private int cases;

  /** A kind of fact: how many there are, how often each field is there, which codes occur. */
  private static final class Filled {
    private int facts;
    private final Map<String, Integer> fields = new TreeMap<>();
    private final Set<String> codes = new TreeSet<>();
  }

  /**
   * How often a field is there.
   *
   * @param kind the kind of fact
   * @param field the field
   * @param filled in how many facts it is there
   * @param facts how many facts there are
   */
  public record Share(FactType kind, String field, int filled, int facts) {}

  /** No cases yet. */
  public Coverage() {}

  /** Counts a case. */
  public void add(CaseFile file) {
    cases++;
    for (Fact fact : file.facts()) {
      FactType type = FactType.of(fact);
      Filled filled = kinds.computeIfAbsent(type, t -> new Filled());
      filled.facts++;
      for (DateField field : type.dates()) {
        filled.fields.merge(field.name(), field.of(fact) == null ? 0 : 1, Integer::sum);
      }
      for (TermField field : type.terms()) {
        filled.fields.merge(field.name(), field.isUnknown(fact) ? 0 : 1, Integer::sum);
        if (field.of(fact) instanceof Term term) {
          filled.codes.add(term.name());
        }
      }
      for (FlagField field : type.flags()) {
        filled.fields.merge(field.name(), field.of(fact) == null ? 0 : 1, Integer::sum);
      }
      if (!type.concerns().isEmpty()) {
        filled.fields.merge("concerns", fact.concerns() == null ? 0 : 1, Integer::sum);
      }
    }
  }

  /** Returns how many cases were counted. */
  public int cases() {
    return cases;
  }

  /** Returns how often each field is there, by kind and field. */
  public List<Share> shares() {
    List<Share> shares = new ArrayList<>();
    for (FactType type : FactType.all()) {
      Filled filled = kinds.get(type);
      if (filled != null) {
        filled.fields.forEach(
            (field, count) -> shares.add(new Share(type, field, count, filled.facts)));
      }
    }
    return shares;
  }

  /** Returns a recording profile to start from: what occurs at all is kept. */
  public RecordingProfile profile(String name) {
    Map<String, RecordingProfile.Kept> kept = new TreeMap<>();
    kinds.forEach(
        (type, filled) -> {
          Set<String> fields = new TreeSet<>();
          filled.fields.forEach(
              (field, count) -> {
                if (count > 0) {
                  fields.add(field);
                }
              });
          kept.put(type.name(), new RecordingProfile.Kept(fields, filled.codes));
        });
    return new RecordingProfile(name, kept);
  }

  /** Returns the rules that can start but whose fulfilment nothing in the data could show. */
  public List<Rule> untracked(Iterable<Rule> rules) {
    RecordingProfile profile = profile("");
    List<Rule> found = new ArrayList<>();
    for (Rule rule : rules) {
      if (starts(profile, rule) && !profile.couldMeet(rule)) {
        found.add(rule);
      }
    }
    return found;
  }

  /** Returns the rules that never start: the data has not the day they count from. */
  public List<Rule> silent(Iterable<Rule> rules) {
    RecordingProfile profile = profile("");
    List<Rule> found = new ArrayList<>();
    for (Rule rule : rules) {
      if (!starts(profile, rule)) {
        found.add(rule);
      }
    }
    return found;
  }

  private static boolean starts(RecordingProfile profile, Rule rule) {
    for (LawText text : rule.law().versions()) {
      if (profile.keeps(text.from())) {
        return true;
      }
    }
    return false;
  }
}
