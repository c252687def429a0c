package se.lagfrist.rulebook;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Term;
import se.lagfrist.casefile.TermField;

/**
 * Which terms the rules tell apart in a field: a rule on placements asks for a few kinds of homes
 * by name, and all others are alike to it. Immutable and thread-safe.
 */
public final class ToldApart {

  private static final Pattern CALL = Pattern.compile("\\w\\(");

  private final Map<FactType, Set<String>> texts = new HashMap<>();
  private final Map<Asking, Map<Term, Object>> sorts = new ConcurrentHashMap<>();

  private record Asking(FactType type, String field) {}

  ToldApart(Collection<Written> rules) {
    for (Written one : rules) {
      for (Trigger.TestOf test : one.trigger().texts()) {
        texts.computeIfAbsent(test.type(), type -> new HashSet<>()).add(test.text());
      }
    }
  }

  /**
   * Returns the sort of a term in a field of a fact. If two terms are of the same sort, and nothing
   * else in the case tells either of them, every condition comes out the same with both.
   *
   * @param fact a fact of the kind that has the field
   * @param field the field
   * @param term the term
   */
  public Object sort(Fact fact, TermField field, Term term) {
    FactType type = FactType.of(fact);
    Map<Term, Object> known =
        sorts.computeIfAbsent(new Asking(type, field.name()), a -> sorts(type, field));
    return known.getOrDefault(term, term);
  }

  /** What is put to the fact names the term or not, and what calls something may do anything. */
  private Map<Term, Object> sorts(FactType type, TermField field) {
    Pattern word = Pattern.compile("(?<!\\w)" + Pattern.quote(field.name()) + "(?!\\w)");
    Set<String> asking =
        texts.getOrDefault(type, Set.of()).stream()
            .filter(text -> text.isEmpty() || word.matcher(text).find())
            .collect(Collectors.toSet());
    if (asking.stream().anyMatch(text -> text.isEmpty() || CALL.matcher(text).find())) {
      return Map.of();
    }
    List<Happening> named =
        Happening.all().stream().filter(h -> h.factType() == type && !h.isPlain()).toList();
    Map<Term, Object> found = new HashMap<>();
    for (Term term : field.values()) {
      Pattern name =
          Pattern.compile(
              "(?<!\\w)"
                  + ((Enum<?>) term).getDeclaringClass().getSimpleName()
                  + "\\."
                  + term.name()
                  + "(?!\\w)");
      Set<String> naming =
          asking.stream().filter(text -> name.matcher(text).find()).collect(Collectors.toSet());
      Set<String> days =
          named.stream()
              .filter(h -> h.code() == term)
              .map(Happening::name)
              .collect(Collectors.toSet());
      found.put(term, List.of(naming, days));
    }
    return Map.copyOf(found);
  }
}
