package se.lagfrist.tabular;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import se.lagfrist.casefile.Term;
import se.lagfrist.tabular.FactFields.Field;
import se.lagfrist.tabular.Mapping.Condition;
import se.lagfrist.tabular.Mapping.Value;

/** Reads from a mapping file where the value of a field comes from. */
final class ValueReader {

  private static final Set<String> YES = Set.of("ja", "true", "1", "sant", "x", "j", "yes");
  private static final Set<String> NO = Set.of("nej", "false", "0", "falskt", "n", "no");
  private static final List<String> AS = List.of("lag", "paragraf", "grund");
  private static final List<String> PICKS = List.of("tidigaste", "senaste");

  private final Yaml yaml;
  private final ConditionReader conditions;
  private final Map<String, Map<String, Node>> codeTables;

  ValueReader(Yaml yaml, Map<String, Map<String, Node>> codeTables, ConditionReader conditions) {
    this.yaml = yaml;
    this.conditions = conditions;
    this.codeTables = codeTables;
  }

  /** Returns true, false, or null if the text means neither. */
  static @Nullable Boolean yesNo(String text) {
    String plain = Words.plain(text);
    return YES.contains(plain) ? Boolean.TRUE : NO.contains(plain) ? Boolean.FALSE : null;
  }

  private static boolean isYes(@Nullable String text) {
    return text != null && Boolean.TRUE.equals(yesNo(text));
  }

  @Nullable Value read(Field field, Node node) {
    if (node instanceof ScalarNode scalar) {
      return new Value.Column(scalar.getValue(), "", "", Map.of(), List.of(), false, List.of());
    }
    if (!(node instanceof MappingNode)) {
      yaml.wrong(Yaml.line(node), "fältet " + field.swedish() + " har ett värde, inte en lista.");
      return null;
    }
    Yaml.Keys keys = yaml.keys(node);
    Value value = read(field, keys);
    yaml.noMore(keys, "fältet " + field.swedish());
    return value;
  }

  private @Nullable Value read(Field field, Yaml.Keys keys) {
    String column = yaml.text(keys.get("kolumn", "column"));
    Node constant = keys.get("värde", "value");
    String link = yaml.text(keys.get("länk", "link"));
    String back = yaml.text(keys.get("länk från", "linkFrom"));
    String age = yaml.text(keys.get("ålder vid", "ageOn"));
    String as = choice(keys, yaml.text(keys.get("som", "as")), AS, "som");
    String pick = choice(keys, yaml.text(keys.get("välj", "pick")), PICKS, "välj");
    Node codes = keys.get("koder", "codes");
    List<String> dates = yaml.texts(keys.get("datum", "dates"));
    String required = yaml.text(keys.get("krävs", "required"));
    List<Condition> when = conditions.read(keys.get("när", "when"));
    if (constant != null) {
      Object given = constant(field, constant);
      return given == null ? null : new Value.Constant(given);
    }
    if (link != null || back != null) {
      String to = link != null ? link : String.valueOf(back);
      int dot = to.lastIndexOf('.');
      return new Value.Link(
          dot < 0 ? "" : to.substring(0, dot),
          to.substring(dot + 1),
          column == null ? "" : column,
          link == null,
          isYes(required));
    }
    if (age != null) {
      return new Value.Age(age);
    }
    if (column == null) {
      yaml.wrong(
          keys.line(),
          "fältet "
              + field.swedish()
              + " säger varken kolumn, värde, länk, länk från eller ålder vid.");
      return null;
    }
    return new Value.Column(column, as, pick, codes(field, codes), dates, isYes(required), when);
  }

  private String choice(Yaml.Keys keys, @Nullable String given, List<String> known, String of) {
    if (given != null && !known.contains(given)) {
      yaml.wrong(
          keys.line(), "\"" + of + ": " + given + "\" finns inte." + Words.maybe(given, known));
    }
    return given == null ? "" : given;
  }

  private @Nullable Object constant(Field field, Node node) {
    String text = yaml.text(node);
    if (text == null) {
      return null;
    }
    return meant(field, text, Yaml.line(node));
  }

  /** Returns the value of a field that a word in the mapping means. */
  private @Nullable Object meant(Field field, String text, int line) {
    switch (field.kind()) {
      case WORD -> {
        Term term = CodeBook.of(field.terms()).own(text).orElse(null);
        if (term == null) {
          String maybe =
              CodeBook.of(field.terms())
                  .nearest(text)
                  .map(t -> " Kanske \"" + t.swedish() + "\".")
                  .orElse(" De är: " + Words.listed(CodeBook.of(field.terms()).swedish()) + ".");
          yaml.wrong(line, field.swedish() + " kan inte vara \"" + text + "\"." + maybe);
        }
        return term;
      }
      case YES_NO -> {
        Boolean mark = yesNo(text);
        if (mark == null) {
          yaml.wrong(line, field.swedish() + " är ja eller nej, inte \"" + text + "\".");
        }
        return mark;
      }
      case DAY -> {
        LocalDate day = new Days(Days.USUAL).read(text).day();
        if (day == null) {
          yaml.wrong(line, "\"" + text + "\" är ingen dag. Skriv till exempel 2026-01-31.");
        }
        return day;
      }
      case NUMBER -> {
        if (!text.matches("\\d{1,9}")) {
          yaml.wrong(line, "\"" + text + "\" är inget heltal.");
          return null;
        }
        return Integer.valueOf(text);
      }
      default -> {
        return text;
      }
    }
  }

  private Map<String, Object> codes(Field field, @Nullable Node node) {
    if (node == null) {
      return Map.of();
    }
    Map<String, Node> given;
    if (node instanceof ScalarNode name) {
      Map<String, Node> shared = codeTables.get(name.getValue());
      if (shared == null) {
        yaml.wrong(
            Yaml.line(node),
            "kodtabellen \""
                + name.getValue()
                + "\" finns inte under koder."
                + Words.maybe(name.getValue(), codeTables.keySet()));
        return Map.of();
      }
      given = shared;
    } else {
      given = yaml.keys(node).rest();
    }
    Map<String, Object> codes = new HashMap<>();
    new LinkedHashMap<>(given)
        .forEach(
            (left, right) -> {
              if (right instanceof SequenceNode list) {
                // term: [word, word]
                Object meant = meant(field, left, Yaml.line(right));
                for (String word : yaml.texts(list)) {
                  put(codes, word, meant);
                }
              } else {
                String text = yaml.text(right);
                if (text == null || List.of("", "okänd", "null").contains(text)) {
                  put(codes, left, Value.UNKNOWN);
                } else {
                  put(codes, left, meant(field, text, Yaml.line(right)));
                }
              }
            });
    return codes;
  }

  private static void put(Map<String, Object> codes, String word, @Nullable Object meant) {
    if (meant != null) {
      codes.put(word.equals(Value.ANY) ? Value.ANY : Words.plain(word), meant);
    }
  }
}
