package se.lagfrist.authoring.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.lagfrist.authoring.KnownSentence;
import se.lagfrist.authoring.KnownSentence.Part;
import se.lagfrist.authoring.KnownSentence.Reached;
import se.lagfrist.authoring.editor.Completion.Kind;
import se.lagfrist.rulebook.LawText;
import se.lagfrist.rulebook.Rule;
import se.lagfrist.rulebook.RuleBook;

/** Finds what may stand where someone writes in a rule file. */
final class RuleCompletion {

  private static final Pattern SEPARATOR = Pattern.compile(", eller |, | eller | och ");

  private final Map<String, String> ids;
  private final Map<String, String> sections;
  private final Collection<String> persons;

  private RuleCompletion(
      Map<String, String> ids, Map<String, String> sections, Collection<String> persons) {
    this.ids = ids;
    this.sections = sections;
    this.persons = persons;
  }

  static RuleCompletion of(RuleBook law) {
    Map<String, String> ids = new TreeMap<>();
    Map<String, String> sections = new TreeMap<>();
    TreeSet<String> persons = new TreeSet<>();
    for (Rule rule : law.rules()) {
      ids.put(rule.id(), rule.details().title());
      persons.add(rule.details().responsible());
      for (LawText text : rule.law().versions()) {
        sections.merge(
            text.citation().print(),
            rule.details().title(),
            (a, b) -> a.contains(b) ? a : a + "; " + b);
      }
    }
    persons.remove("");
    return new RuleCompletion(ids, sections, persons);
  }

  List<Completion> at(Standing standing, String typed, int indent) {
    List<Completion> found = new ArrayList<>();
    if (standing.part() == null) {
      head(typed, indent, found);
      return found;
    }
    Map<String, Completion> sentences = new LinkedHashMap<>();
    Map<String, Completion> inside = new LinkedHashMap<>();
    for (KnownSentence sentence : standing.fitting()) {
      for (Reached reached : sentence.reached(typed)) {
        inside(sentence, reached, typed, indent)
            .forEach(c -> inside.putIfAbsent(c.from() + c.label(), c));
      }
      if (matches(sentence.shown(), typed)) {
        sentences.putIfAbsent(
            sentence.shown(),
            new Completion(
                sentence.shown(), Kind.SENTENCE, indent, sentence.shown(), sentence.meaning()));
      }
    }
    found.addAll(inside.values());
    found.addAll(
        sentences.values().stream()
            .sorted(Comparator.comparing(c -> !starts(c.label(), typed)))
            .toList());
    keyword(standing, typed, indent, found);
    return List.copyOf(found);
  }

  private static void head(String typed, int indent, List<Completion> found) {
    if (starts("REGEL", typed)) {
      found.add(
          new Completion(
              "REGEL \"…\"",
              Kind.KEYWORD,
              indent,
              "REGEL \"<namn>\"",
              "En regel börjar med sitt namn. Därefter kommer huvudet, NÄR, SÅ och SLUT."));
    }
  }

  private static void keyword(Standing standing, String typed, int indent, List<Completion> found) {
    String word =
        standing.part() == Part.HEAD
            ? "NÄR"
            : standing.part() == Part.THEN ? "SLUT" : standing.starts() ? "SÅ" : "";
    if (!word.isEmpty() && starts(word, typed)) {
      found.add(
          new Completion(
              word,
              Kind.KEYWORD,
              indent,
              word,
              switch (word) {
                case "NÄR" -> "Här slutar huvudet. Nu kommer det faktum som tiden utgår från.";
                case "SÅ" -> "Här slutar villkoren. Nu kommer vem som ska göra vad.";
                default -> "Här slutar regeln.";
              }));
    }
  }

  private List<Completion> inside(
      KnownSentence sentence, Reached reached, String typed, int indent) {
    List<Completion> found = new ArrayList<>();
    if (reached.gap().isEmpty()) {
      // Before the first gap the whole sentence is offered instead.
      boolean begun = typed.length() > sentence.shown().indexOf('<');
      if (begun && sentence.shown().contains("<") && !reached.rest().isEmpty()) {
        found.add(
            new Completion(
                "…" + reached.rest(),
                Kind.REST,
                indent + reached.from(),
                reached.rest(),
                sentence.meaning()));
      }
      return found;
    }
    int from = reached.from();
    Matcher separator = SEPARATOR.matcher(typed).region(from, typed.length());
    List<String> words = KnownSentence.words(reached.gap());
    while (!words.isEmpty() && separator.find()) {
      from = separator.end();
    }
    String begun = typed.substring(from);
    int place = indent + from;
    String about = KnownSentence.meaningOf(reached.gap());
    words.stream()
        .filter(w -> matches(w, begun))
        .sorted(Comparator.comparing(w -> !starts(w, begun)))
        .forEach(w -> found.add(new Completion(w, Kind.WORD, place, w, about)));
    switch (reached.gap()) {
      case "id" -> {
        if (!sentence.shown().startsWith("id ")) {
          offer(ids, Kind.RULE, begun, place, found);
        } else if (begun.isEmpty()) {
          found.add(new Completion("lokal.…", Kind.WORD, place, "lokal.<namn>", about));
        }
      }
      case "citat" -> {
        found.add(
            new Completion(
                "Riktlinje för …",
                Kind.SECTION,
                place,
                "Riktlinje för <ämne>",
                "Kommunens egen riktlinje"));
        offer(sections, Kind.SECTION, begun, place, found);
      }
      case "vem" ->
          persons.stream()
              .filter(p -> matches(p, begun))
              .forEach(p -> found.add(new Completion(p, Kind.WORD, place, p, "den som ska")));
      case "giltig" -> {
        found.add(new Completion("från …", Kind.WORD, place, "från <datum>", "gäller från en dag"));
        found.add(
            new Completion(
                "… till …", Kind.WORD, place, "<datum> till <datum>", "gäller mellan två dagar"));
      }
      default -> {}
    }
    return found;
  }

  private static void offer(
      Map<String, String> all, Kind kind, String begun, int place, List<Completion> found) {
    all.forEach(
        (name, title) -> {
          if (matches(name + " " + title, begun)) {
            found.add(new Completion(name, kind, place, name, title));
          }
        });
  }

  private static boolean starts(String text, String typed) {
    return text.toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT));
  }

  /** Returns whether every word that is typed stands in the text. */
  private static boolean matches(String text, String typed) {
    String in = text.toLowerCase(Locale.ROOT);
    for (String word : typed.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
      if (!in.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
