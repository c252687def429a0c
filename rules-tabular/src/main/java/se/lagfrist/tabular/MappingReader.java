package se.lagfrist.tabular;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import se.lagfrist.tabular.Mapping.Condition;
import se.lagfrist.tabular.Mapping.FactMapping;
import se.lagfrist.tabular.Mapping.Split;
import se.lagfrist.tabular.Mapping.TableMapping;
import se.lagfrist.tabular.Mapping.Unfold;
import se.lagfrist.tabular.Mapping.Value;

/** Reads a mapping file, and tells everything that is wrong with it at once. */
final class MappingReader {

  private final Yaml yaml;
  private final Map<String, Map<String, Node>> codeTables = new LinkedHashMap<>();
  private final ConditionReader conditions;
  private ValueReader values;

  MappingReader(String file) {
    this.yaml = new Yaml(file);
    this.conditions = new ConditionReader(yaml);
    this.values = new ValueReader(yaml, codeTables, conditions);
  }

  Mapping read(String text) {
    Yaml.Keys root = yaml.root(text);
    String name = yaml.text(root.get("mappning", "mapping"));
    root.get("beskrivning", "description");
    LocalDate extracted = day(root.get("uttag", "extractedOn"));
    Node codes = root.get("koder", "codes");
    if (codes != null) {
      yaml.keys(codes).rest().forEach((table, node) -> codeTables.put(table, codes(node)));
    }
    List<TableMapping> tables = new ArrayList<>();
    List<Node> given = yaml.list(root.get("tabeller", "tables"));
    for (Node node : given) {
      tables.add(table(yaml.keys(node), tables.size() + 1));
    }
    if (given.isEmpty()) {
      yaml.wrong(root.line(), "tabeller saknas. Skriv \"tabeller:\" och en tabell under.");
    }
    yaml.noMore(root, "mappningen");
    checkNames(tables);
    yaml.end();
    return new Mapping(name == null ? "utan namn" : name, extracted, tables);
  }

  private Map<String, Node> codes(Node node) {
    return yaml.keys(node).rest();
  }

  private TableMapping table(Yaml.Keys keys, int number) {
    String name = yaml.text(keys.get("tabell", "table"));
    keys.get("beskrivning", "description");
    List<String> dates = yaml.texts(keys.get("datum", "dates"));
    for (String form : dates) {
      if (!Days.isForm(form)) {
        yaml.wrong(
            keys.line(),
            "datumformen \"" + form + "\" är okänd. Skriv till exempel yyyy-MM-dd eller d/M yyyy.");
      }
    }
    String delimiter = yaml.text(keys.get("avgränsare", "delimiter"));
    List<FactMapping> facts = new ArrayList<>();
    for (Node node : yaml.list(keys.get("fakta", "facts"))) {
      FactMapping fact = fact(yaml.keys(node));
      if (fact != null) {
        facts.add(fact);
      }
    }
    List<String> caseColumns = yaml.texts(keys.get("ärende", "case"));
    List<String> key = yaml.texts(keys.get("nyckel", "key"));
    String via = yaml.text(keys.get("ärende via", "caseVia"));
    if (caseColumns.isEmpty() && via == null) {
      yaml.wrong(
          keys.line(),
          "tabellen säger inte vilken kolumn som är ärendet. Skriv \"ärende: Kolumn\".");
    }
    if (key.isEmpty()) {
      yaml.wrong(
          keys.line(),
          "tabellen säger inte vilka kolumner som är radens nyckel. Skriv \"nyckel: [Kolumn, Kolumn]\".");
    }
    Yaml.Keys k = keys;
    TableMapping table =
        new TableMapping(
            name == null ? "tabell " + number : name,
            keys.line(),
            yaml.text(k.get("filer", "files")),
            yaml.text(k.get("blad", "sheet")),
            yaml.texts(k.get("kolumner", "columns")),
            delimiter == null
                ? null
                : delimiter.equals("tab")
                    ? Character.valueOf('\t')
                    : Character.valueOf(delimiter.charAt(0)),
            yaml.text(k.get("teckenkodning", "charset")),
            dates.isEmpty() ? Days.USUAL : List.copyOf(dates),
            key,
            caseColumns,
            via,
            yaml.texts(k.get("även ärende", "alsoCase")),
            yaml.text(k.get("född", "born")),
            yaml.text(k.get("enhet", "unit")),
            yaml.text(k.get("handläggare", "handler")),
            conditions.read(k.get("hoppa över", "skip")),
            yaml.texts(k.get("behålls inte", "notKept")),
            yaml.texts(k.get("får saknas", "optional")),
            checks(k.get("krav", "checks")),
            splits(k.get("dela", "split")),
            unfold(k.get("vik ut", "unfold")),
            facts);
    yaml.noMore(keys, "en tabell");
    return table;
  }

  private @Nullable FactMapping fact(Yaml.Keys keys) {
    String kind = yaml.text(keys.get("faktum", "fact"));
    FactFields fields = kind == null ? null : FactFields.named(kind).orElse(null);
    if (fields == null) {
      yaml.wrong(
          keys.line(),
          kind == null
              ? "här saknas \"faktum:\" och ett slag. De är: "
                  + String.join(", ", FactFields.kinds())
                  + "."
              : "det finns inget faktum \"" + kind + "\"." + Words.maybe(kind, FactFields.kinds()));
      return null;
    }
    String name = yaml.text(keys.get("namn", "name"));
    String id = yaml.text(keys.get("id"));
    List<String> group = yaml.texts(keys.get("grupp", "group"));
    List<String> series = yaml.texts(keys.get("månader", "months"));
    if (!series.isEmpty() && series.size() != 2 && series.size() != 1) {
      yaml.wrong(keys.line(), "månader är kolumnen med år och kolumnen med månad: [År, Månad].");
    }
    List<Condition> when = conditions.read(keys.get("när", "when"));
    String latest = yaml.text(keys.get("bara senaste", "latestOnly"));
    Map<FactFields.Field, Value> read = new LinkedHashMap<>();
    keys.rest()
        .forEach(
            (fieldName, node) -> {
              FactFields.Field field = fields.field(fieldName).orElse(null);
              if (field == null || field.name().equals("id")) {
                yaml.wrong(
                    Yaml.line(node),
                    fields.type().swedish()
                        + " har inget fält \""
                        + fieldName
                        + "\"."
                        + Words.maybe(fieldName, fields.names()));
              } else {
                Value value = values.read(field, node);
                if (value != null) {
                  read.put(field, value);
                }
              }
            });
    return new FactMapping(
        name == null ? fields.type().swedish() : name,
        keys.line(),
        fields,
        id,
        when,
        group,
        series,
        latest != null && Boolean.TRUE.equals(ValueReader.yesNo(latest)),
        read);
  }

  private Map<String, List<String>> checks(@Nullable Node node) {
    Map<String, List<String>> checks = new LinkedHashMap<>();
    if (node != null) {
      yaml.keys(node).rest().forEach((column, value) -> checks.put(column, yaml.texts(value)));
    }
    return checks;
  }

  private List<Split> splits(@Nullable Node node) {
    List<Split> splits = new ArrayList<>();
    for (Node each : yaml.list(node)) {
      Yaml.Keys keys = yaml.keys(each);
      String column = yaml.text(keys.get("kolumn", "column"));
      String at = yaml.text(keys.get("vid", "at"));
      String last = yaml.text(keys.get("vid sista", "atLast"));
      List<String> into = yaml.texts(keys.get("till", "into"));
      if (column == null || at == null && last == null || into.size() < 2) {
        yaml.wrong(
            keys.line(), "en delning säger kolumn, vid (ett tecken) och till (minst två namn).");
      } else {
        splits.add(new Split(column, at == null ? String.valueOf(last) : at, at == null, into));
      }
      yaml.noMore(keys, "en delning");
    }
    return splits;
  }

  private @Nullable Unfold unfold(@Nullable Node node) {
    if (node == null) {
      return null;
    }
    Yaml.Keys keys = yaml.keys(node);
    List<String> columns = yaml.texts(keys.get("kolumner", "columns"));
    String into = yaml.text(keys.get("till", "into"));
    yaml.noMore(keys, "vik ut");
    if (columns.isEmpty() || into == null) {
      yaml.wrong(keys.line(), "vik ut säger kolumner (en lista) och till (ett namn).");
      return null;
    }
    return new Unfold(columns, into);
  }

  private @Nullable LocalDate day(@Nullable Node node) {
    String text = yaml.text(node);
    if (text == null || node == null) {
      return null;
    }
    LocalDate day = new Days(Days.USUAL).read(text).day();
    if (day == null) {
      yaml.wrong(Yaml.line(node), "uttag är en dag, till exempel 2026-11-20.");
    }
    return day;
  }

  /** Names must tell facts apart, and links must lead to a name that is there. */
  private void checkNames(List<TableMapping> tables) {
    Map<String, Set<String>> names = new LinkedHashMap<>();
    for (TableMapping table : tables) {
      Set<String> own = names.computeIfAbsent(Words.plain(table.name()), t -> new HashSet<>());
      for (FactMapping fact : table.facts()) {
        if (!own.add(fact.name())) {
          yaml.wrong(
              fact.line(),
              "två fakta i tabellen heter \""
                  + fact.name()
                  + "\". Ge det ena ett namn: \"namn: ...\".");
        }
      }
    }
    for (TableMapping table : tables) {
      for (FactMapping fact : table.facts()) {
        for (Value value : fact.values().values()) {
          if (value instanceof Value.Link link) {
            String at = link.table().isEmpty() ? table.name() : link.table();
            Set<String> there = names.get(Words.plain(at));
            if (there == null) {
              yaml.wrong(
                  fact.line(),
                  "länken leder till tabellen \""
                      + at
                      + "\", som inte finns."
                      + Words.maybe(at, tables.stream().map(TableMapping::name).toList()));
            } else if (!there.contains(link.fact()) && !link.fact().equals(Value.ANY)) {
              yaml.wrong(
                  fact.line(),
                  "länken leder till \""
                      + link.fact()
                      + "\", som inte finns i tabellen "
                      + at
                      + "."
                      + Words.maybe(link.fact(), there));
            }
          }
        }
      }
    }
  }
}
