package se.lagfrist.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.Facts;

/**
 * Where to look for facts that a test allows: those with an id, those that concern something, or
 * all of the kind.
 *
 * @param by what is known of them
 * @param key what the id, or what they concern, is compared with
 * @param atom the comparison that says so; null for all of the kind without a condition
 */
record Source(By by, Key key, TestText.@Nullable Atom atom) {

  /** All facts of the kind. */
  static final Source ALL = new Source(By.ALL, Key.NOTHING, null);

  /** What is known of the facts. */
  enum By {
    /** Their id. */
    ID("id"),
    /** What they concern. */
    CONCERNS("concerns"),
    /** Nothing: all of the kind, as long as the key is nothing. */
    ALL("");

    private final String field;

    By(String field) {
      this.field = field;
    }
  }

  /** What an id is compared with: a part of the fact the duty starts from, or a variable. */
  record Key(@Nullable String ofAnchor, int variable) {

    static final Key NOTHING = new Key(null, -1);

    @Nullable String in(Scope scope) {
      if (variable >= 0) {
        return (String) scope.get(variable);
      }
      return ofAnchor == null
          ? null
          : ofAnchor.equals("id") ? scope.anchor().id() : scope.anchor().concerns();
    }
  }

  /**
   * Returns the places that together hold everything a test allows, or null if it does not say.
   *
   * @param text the test
   * @param variables the variables of the condition that hold ids, by name
   */
  static @Nullable List<Source> of(TestText text, Map<String, Integer> variables) {
    if (text instanceof TestText.Any any) {
      List<Source> all = new ArrayList<>();
      for (TestText part : any.parts()) {
        List<Source> some = of(part, variables);
        if (some == null) {
          return null;
        }
        all.addAll(some);
      }
      return all;
    }
    if (text instanceof TestText.All all) {
      for (TestText part : all.parts()) {
        List<Source> some = of(part, variables);
        if (some != null) {
          return some;
        }
      }
      return null;
    }
    return text instanceof TestText.Atom atom ? of(atom, variables) : null;
  }

  private static @Nullable List<Source> of(TestText.Atom atom, Map<String, Integer> variables) {
    if (atom.equates("$a.concerns", "null")) {
      return List.of(new Source(By.ALL, new Key("concerns", -1), atom));
    }
    for (By by : List.of(By.ID, By.CONCERNS)) {
      String other = atom.equal(by.field);
      Key key = other == null ? null : key(other, variables);
      if (key != null) {
        return List.of(new Source(by, key, atom));
      }
    }
    return null;
  }

  private static @Nullable Key key(String text, Map<String, Integer> variables) {
    return switch (text) {
      case "null" -> Key.NOTHING;
      case "$a.id" -> new Key("id", -1);
      case "$a.concerns" -> new Key("concerns", -1);
      default -> variables.containsKey(text) ? new Key(null, variables.get(text)) : null;
    };
  }

  /** Returns whether a component is the same for all facts it gives. */
  boolean fixes(String component) {
    return by.field.equals(component);
  }

  /** Returns exactly those facts among all of the kind. */
  List<Fact> in(Facts all, @Nullable String value) {
    return switch (by) {
      case ALL -> value == null ? all : List.of();
      case CONCERNS -> all.isMany() ? all.concerning(value) : concerning(all, value);
      case ID -> {
        Fact fact = value == null ? null : all.named(value);
        yield fact == null ? List.of() : List.of(fact);
      }
    };
  }

  private static List<Fact> concerning(Facts all, @Nullable String value) {
    List<Fact> found = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (value == null ? all.concernsCase(i) : all.concerns(i, value)) {
        found.add(all.get(i));
      }
    }
    return found;
  }
}
