package se.lagfrist.authoring.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.lagfrist.authoring.WrittenRules.Sentence;
import se.lagfrist.authoring.WrittenRules.WrittenRule;
import se.lagfrist.authoring.review.RuleReview;
import se.lagfrist.authoring.scenarier.ScenarioReport;
import se.lagfrist.law.Citation;
import se.lagfrist.rulebook.LawText;
import se.lagfrist.rulebook.Rule;
import se.lagfrist.rulebook.Validity;

/**
 * A rule with everything the book tells about it.
 *
 * @param rule the rule
 * @param subject the subject it belongs to
 * @param written the rule as written
 * @param scenarios the scenarios that speak of it, in order
 * @param reviews how it was read against the law, in order
 */
record BookRule(
    Rule rule,
    Subject subject,
    WrittenRule written,
    List<ScenarioReport.Result> scenarios,
    List<RuleReview> reviews) {

  private static final Pattern VALIDITY =
      Pattern.compile(
          ", ((?:från \\d{4}-\\d{2}-\\d{2}|\\d{4}-\\d{2}-\\d{2} till \\d{4}-\\d{2}-\\d{2})"
              + "(?:, en gång)?(?:, genast tillämplig)?)$");

  String id() {
    return rule.id();
  }

  String title() {
    return rule.details().title();
  }

  /** Returns the page about it. */
  String page() {
    return "regel/" + id() + ".html";
  }

  /** Returns the wording that came last. */
  LawText latest() {
    List<LawText> all = rule.law().versions();
    return all.get(all.size() - 1);
  }

  /** Returns its sentences that begin with the given words, as written. */
  List<String> sentences(String start) {
    return written.sentences().stream()
        .map(Sentence::text)
        .filter(s -> s.startsWith(start))
        .toList();
  }

  /** Returns when a wording makes it due, in the words of the rule file. */
  String time(LawText wording) {
    for (String line : sentences("enligt ")) {
      Matcher m = VALIDITY.matcher(line);
      if (m.find() && begins(m.group(1)).equals(Optional.of(wording.inForce().from()))) {
        return after(line.substring("enligt ".length(), m.start()), wording.citation());
      }
    }
    return "";
  }

  private static Optional<LocalDate> begins(String validity) {
    try {
      return Optional.of(Validity.parse(validity).inForce().from());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Returns what follows the citation; the longest beginning that is the citation ends it. */
  private static String after(String text, Citation citation) {
    for (int space = text.lastIndexOf(' '); space > 0; space = text.lastIndexOf(' ', space - 1)) {
      try {
        if (Citation.parse(text.substring(0, space)).equals(citation)) {
          return text.substring(space + 1);
        }
      } catch (IllegalArgumentException e) {
        continue;
      }
    }
    return "";
  }

  /** Returns the sections it rests on, as act, chapter and section. */
  List<String> sections() {
    List<String> keys = new ArrayList<>();
    for (LawText text : rule.law().versions()) {
      Citation c = text.citation();
      c.act()
          .ifPresent(
              act ->
                  c.sections()
                      .forEach(s -> keys.add(act.sfs() + "/" + c.chapter().orElse("") + "/" + s)));
    }
    return keys;
  }
}
