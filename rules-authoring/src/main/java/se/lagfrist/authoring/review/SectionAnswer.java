package se.lagfrist.authoring.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.lagfrist.law.Citation;
import se.lagfrist.rulebook.LawText;
import se.lagfrist.rulebook.Rule;
import se.lagfrist.rulebook.RuleBook;

/**
 * What the rules make of a section: which rules rest on it, what in it is knowingly no rule, or
 * that it was not read for them.
 *
 * @param sections the section as it stands in each act that the question can mean
 * @param rules the rules that rest on it in some wording, by id
 * @param notExpressed what is recorded as no rule, with the reason
 */
public record SectionAnswer(
    List<Citation> sections, List<Rule> rules, List<NotExpressed> notExpressed) {

  /** Copies the lists. */
  public SectionAnswer {
    sections = List.copyOf(sections);
    rules = List.copyOf(rules);
    notExpressed = List.copyOf(notExpressed);
  }

  /**
   * Answers what the rules make of a section.
   *
   * @param asked the section as a lawyer writes it; the number of the act may be left out, "SoL 20
   *     kap. 3 §", and then every act of that name that the rules rest on is meant
   * @param book the rules, and what they record as no rule
   * @throws IllegalArgumentException if it is not formed as a section; the message is in Swedish
   */
  public static SectionAnswer of(String asked, RuleBook book) {
    Set<String> sources = sources(book);
    List<Citation> sections = sections(asked.strip(), sources);
    Set<Citation> found = new LinkedHashSet<>();
    List<Rule> rules = new ArrayList<>();
    for (Rule rule : book.rules()) {
      add(
          rule,
          rule.law().versions().stream().map(LawText::citation).toList(),
          rules,
          sections,
          found);
    }
    rules.sort(Comparator.comparing(Rule::id));
    List<NotExpressed> records = new ArrayList<>();
    for (NotExpressed one : NotExpressed.of(book.packs())) {
      add(one, Mentions.of(one, book, sources), records, sections, found);
    }
    List<Citation> meant =
        sections.stream().filter(s -> found.stream().anyMatch(s::meets)).toList();
    return new SectionAnswer(meant.isEmpty() ? sections : meant, rules, records);
  }

  /** Adds what speaks of one of the sections, and where it does. */
  private static <T> void add(
      T one,
      Collection<Citation> speaksOf,
      List<T> all,
      List<Citation> sections,
      Set<Citation> found) {
    List<Citation> met =
        speaksOf.stream().filter(c -> sections.stream().anyMatch(c::meets)).toList();
    if (!met.isEmpty()) {
      all.add(one);
      found.addAll(met);
    }
  }

  /** Returns whether anyone is known to have read the section for the rules. */
  public boolean isRead() {
    return !rules.isEmpty() || !notExpressed.isEmpty();
  }

  /** Returns the answer in a sentence or two, in Swedish. */
  public String swedish() {
    if (!isRead()) {
      return "Paragrafen är inte läst för reglerna: ingen regel bygger på den, och inget är antecknat"
          + " om den. Vad den kräver är inte prövat.";
    }
    if (rules.isEmpty()) {
      return "Ingen regel bygger på paragrafen. Det som är antecknat om den och skälet står nedan.";
    }
    boolean others = rules.stream().noneMatch(rule -> rule.details().ownDuty());
    String many = rules.size() == 1 ? "En regel" : rules.size() + " regler";
    return many
        + " bygger på paragrafen"
        + (others ? ", och ingen av dem är nämndens egen skyldighet" : "")
        + "."
        + (notExpressed.isEmpty() ? "" : " Det som inte är någon regel står efter dem.");
  }

  /** Returns the acts and other sources of all wordings, as citations begin. */
  private static Set<String> sources(RuleBook book) {
    Set<String> sources = new LinkedHashSet<>();
    for (Rule rule : book.rules()) {
      rule.law().versions().forEach(text -> sources.add(text.citation().source()));
    }
    return sources;
  }

  private static List<Citation> sections(String asked, Set<String> sources) {
    try {
      return List.of(Citation.parse(asked));
    } catch (IllegalArgumentException e) {
      int name = asked.indexOf(' ');
      List<Citation> found = new ArrayList<>();
      for (String source : sources) {
        if (name > 0 && source.startsWith(asked.substring(0, name) + " (")) {
          Mentions.parse(source + asked.substring(name)).ifPresent(found::add);
        }
      }
      if (found.isEmpty()) {
        throw new IllegalArgumentException(
            "\""
                + asked
                + "\" är ingen paragraf i en lag som reglerna bygger på. Skriv den till exempel så:"
                + " SoL 20 kap. 3 §, LVU 7 § eller SoL (2001:453) 11 kap. 2 §.",
            e);
      }
      return found;
    }
  }
}
