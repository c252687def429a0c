package se.lagfrist.authoring.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.lagfrist.law.Citation;
import se.lagfrist.rulebook.LawText;
import se.lagfrist.rulebook.Rule;
import se.lagfrist.rulebook.RuleBook;

/** The sections that a record of what is no rule speaks of, as far as its words tell. */
final class Mentions {

  private static final String NUMBER = "\\d+(?: [a-z])?(?:-\\d+(?: [a-z])?)?";
  private static final Pattern PLACE =
      Pattern.compile(
          "(?:(\\d+(?: [a-z])?) kap\\. )?(" + NUMBER + "(?:(?:, | och )" + NUMBER + ")*) §§?");
  private static final Pattern NAME =
      Pattern.compile(
          "\\b([A-ZÅÄÖ][A-Za-zåäö]*[A-Z][A-Za-z]*|FL|KL|FB)\\b(?: \\((\\d{4}:\\d+)\\))?");

  private Mentions() {}

  /** Returns them in every act that can be meant. */
  static Set<Citation> of(NotExpressed record, RuleBook book, Set<String> sources) {
    Set<Citation> found = new LinkedHashSet<>();
    List<Citation> ofRules = record.catalogueId().map(id -> rules(id, book)).orElse(List.of());
    List<String> home = new ArrayList<>();
    ofRules.forEach(c -> home.add(c.source()));
    if (home.isEmpty()) {
      named(record.heading(), sources).forEach(home::addAll);
    }
    String text =
        record.catalogueId().isPresent()
            ? record.reason()
            : record.subject() + ": " + record.reason();
    Matcher place = PLACE.matcher(text);
    while (place.find()) {
      // The act that was named last before a place is the one it is in.
      List<List<String>> acts = named(text.substring(0, place.start()), sources);
      for (String source : acts.isEmpty() ? home : acts.get(acts.size() - 1)) {
        String chapter = place.group(1) == null ? "" : place.group(1) + " kap. ";
        parse(source + " " + chapter + place.group(2) + " §").ifPresent(found::add);
      }
    }
    if (found.isEmpty()) {
      found.addAll(ofRules);
    }
    return found;
  }

  static Optional<Citation> parse(String text) {
    try {
      return Optional.of(Citation.parse(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Returns for each act that a text names its sources, in the order of the text. */
  private static List<List<String>> named(String text, Set<String> sources) {
    List<List<String>> found = new ArrayList<>();
    Matcher name = NAME.matcher(text);
    while (name.find()) {
      String act = name.group(1);
      String number = name.group(2);
      List<String> its =
          sources.stream()
              .filter(s -> s.startsWith(act + " ("))
              .filter(s -> number == null || s.endsWith("(" + number + ")"))
              .toList();
      if (!its.isEmpty()) {
        found.add(its);
      }
    }
    return found;
  }

  private static List<Citation> rules(String catalogueId, RuleBook book) {
    List<Citation> found = new ArrayList<>();
    for (Rule rule : book.rules()) {
      if (rule.catalogueIds().contains(catalogueId)) {
        rule.law().versions().stream().map(LawText::citation).forEach(found::add);
      }
    }
    return found;
  }
}
