package se.lagfrist.authoring.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.lagfrist.law.Act;
import se.lagfrist.law.Citation;
import se.lagfrist.rulebook.LawText;

/** The rules by the provision they rest on: act, chapter and section. */
final class Acts {

  private static final Pattern NUMBER = Pattern.compile("(\\d+)(?: ?([a-z]))?.*");

  private final List<Group> groups;

  /**
   * An act, or another source.
   *
   * @param name its name, as a heading
   * @param detail its full name; may be empty
   * @param page the page about it
   * @param isLaw whether it is an act or an ordinance
   * @param places what rests on it, by chapter and section
   */
  record Group(String name, String detail, String page, boolean isLaw, List<Place> places) {

    /** Returns how many rules rest on it. */
    int rules() {
      return (int) places.stream().map(p -> p.rule().id()).distinct().count();
    }

    /** Returns the places by chapter, in order; {@code ""} where there is none. */
    Map<String, List<Place>> chapters() {
      Map<String, List<Place>> chapters = new LinkedHashMap<>();
      places.forEach(p -> chapters.computeIfAbsent(p.chapter(), c -> new ArrayList<>()).add(p));
      return chapters;
    }
  }

  /**
   * A wording of a rule in its place.
   *
   * @param chapter the chapter; empty if there is none
   * @param section the sections as cited; empty if there is none
   * @param rule the rule
   * @param wording the wording
   */
  record Place(String chapter, String section, BookRule rule, LawText wording) {}

  Acts(List<BookRule> rules) {
    Map<String, List<Place>> byAct = new TreeMap<>(Comparator.comparing(Acts::order));
    for (BookRule rule : rules) {
      for (LawText wording : rule.rule().law().versions()) {
        Citation c = wording.citation();
        String key = c.act().map(Act::sfs).orElse(other(c));
        byAct
            .computeIfAbsent(key, k -> new ArrayList<>())
            .add(new Place(c.chapter().orElse(""), sections(c), rule, wording));
      }
    }
    List<Group> made = new ArrayList<>();
    byAct.forEach(
        (key, places) -> {
          places.sort(
              Comparator.comparing((Place p) -> padded(p.chapter()))
                  .thenComparing(p -> padded(p.section()))
                  .thenComparing(p -> p.wording().inForce().from()));
          Citation c = places.get(0).wording().citation();
          boolean isLaw = c.act().isPresent();
          String name = c.act().map(Act::toString).orElse(key);
          String detail = c.act().map(Act::name).filter(n -> !n.equals(name)).orElse("");
          made.add(
              new Group(
                  name,
                  Words.capital(detail) + ended(places),
                  "lag/" + Words.slug(name) + ".html",
                  isLaw,
                  List.copyOf(places)));
        });
    groups = List.copyOf(made);
  }

  /** Returns until when the wordings last, if every one has ended. */
  private static String ended(List<Place> places) {
    LocalDate last = LocalDate.MIN;
    for (Place place : places) {
      LocalDate to = place.wording().inForce().to();
      if (to == null) {
        return "";
      }
      last = to.isAfter(last) ? to : last;
    }
    return ", lydelser till och med " + last;
  }

  List<Group> groups() {
    return groups;
  }

  private static String other(Citation c) {
    String text = c.print();
    if (text.startsWith("Riktlinje ")) {
      return "Kommunernas riktlinjer";
    }
    Matcher collection = Pattern.compile("((?:SOSFS|HSLF-FS) \\d+:\\d+).*").matcher(text);
    return collection.matches() ? collection.group(1) : "Praxis och andra källor";
  }

  private static String sections(Citation c) {
    if (c.act().isEmpty()) {
      return c.print();
    }
    String text = c.print().substring(c.act().orElseThrow().toString().length()).strip();
    return c.chapter().isEmpty() ? text : text.substring(text.indexOf("kap.") + 4).strip();
  }

  /** Known acts in the order of the library, then other sources. */
  private static String order(String key) {
    List<Act> known = Act.known();
    for (int i = 0; i < known.size(); i++) {
      if (known.get(i).sfs().equals(key)) {
        return String.format(Locale.ROOT, "0%03d", i);
      }
    }
    return (Character.isDigit(key.charAt(0)) ? "1" : key.startsWith("Kommun") ? "3" : "2") + key;
  }

  /** Returns a chapter or section so that it sorts as a number. */
  private static String padded(String text) {
    Matcher m = NUMBER.matcher(text);
    if (!m.matches()) {
      return text.isEmpty() ? "" : "~" + text;
    }
    String letter = m.group(2);
    return String.format(
        Locale.ROOT, "%04d%s|%s", Integer.valueOf(m.group(1)), letter == null ? " " : letter, text);
  }
}
