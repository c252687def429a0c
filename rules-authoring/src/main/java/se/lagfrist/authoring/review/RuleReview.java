package se.lagfrist.authoring.review;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.lagfrist.rulebook.PackFile;
import se.lagfrist.rulebook.RulePack;

/**
 * What one reading of a rule against the law found, by someone who had not written the rule.
 *
 * @param rule id of the rule
 * @param on the day
 * @param text the texts read, each through which SFS number
 * @param sections the sections read
 * @param findings what was found wrong, in Swedish; empty if nothing was
 * @param changes what was changed because of it
 * @param open what stays unsettled
 */
public record RuleReview(
    String rule,
    LocalDate on,
    String text,
    List<String> sections,
    List<String> findings,
    List<String> changes,
    List<String> open) {

  private static final Pattern LINE =
      Pattern.compile("(regel|läst|text|lagrum|fynd|ändrat|öppet) (\\S.*)");

  /** Copies the lists. */
  public RuleReview {
    sections = List.copyOf(sections);
    findings = List.copyOf(findings);
    changes = List.copyOf(changes);
    open = List.copyOf(open);
  }

  /**
   * Reads a file of records. A record begins with {@code regel} and its id; every {@code läst} in
   * it begins a further reading of the same rule.
   *
   * @throws IllegalArgumentException in Swedish with file and line, if it is not of that form
   */
  public static List<RuleReview> parse(PackFile file) {
    List<RuleReview> reviews = new ArrayList<>();
    String rule = "";
    @Nullable RuleReview open = null;
    int number = 0;
    for (String line : file.text().lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      Matcher m = LINE.matcher(line.strip());
      if (!m.matches()) {
        throw wrong(
            file,
            number,
            line,
            "Raden börjar inte med regel, läst, text, lagrum, fynd, ändrat eller öppet.");
      }
      String said = m.group(2);
      if (m.group(1).equals("regel")) {
        add(reviews, open);
        open = null;
        rule = said;
      } else if (m.group(1).equals("läst")) {
        if (rule.isEmpty()) {
          throw wrong(file, number, line, "Skriv först: regel och regelns id.");
        }
        add(reviews, open);
        open =
            new RuleReview(
                rule, day(file, number, said), "", List.of(), List.of(), List.of(), List.of());
      } else if (open == null) {
        throw wrong(file, number, line, "Skriv först: läst och dagen.");
      } else {
        open = open.with(m.group(1), said);
      }
    }
    add(reviews, open);
    return List.copyOf(reviews);
  }

  /** Returns what packs record, by the id of the rule, each rule's readings in order. */
  public static Map<String, List<RuleReview>> of(List<RulePack> packs) {
    Map<String, List<RuleReview>> reviews = new LinkedHashMap<>();
    for (RulePack pack : packs) {
      for (PackFile file : pack.reviewFiles()) {
        parse(file).forEach(r -> reviews.computeIfAbsent(r.rule(), k -> new ArrayList<>()).add(r));
      }
    }
    return reviews;
  }

  private RuleReview with(String what, String said) {
    return switch (what) {
      case "text" -> new RuleReview(rule, on, said, sections, findings, changes, open);
      case "lagrum" ->
          new RuleReview(
              rule, on, text, plus(sections, said.split("; *")), findings, changes, open);
      case "fynd" -> new RuleReview(rule, on, text, sections, plus(findings, said), changes, open);
      case "ändrat" ->
          new RuleReview(rule, on, text, sections, findings, plus(changes, said), open);
      default -> new RuleReview(rule, on, text, sections, findings, changes, plus(open, said));
    };
  }

  private static List<String> plus(List<String> list, String... more) {
    List<String> all = new ArrayList<>(list);
    all.addAll(List.of(more));
    return all;
  }

  private static void add(List<RuleReview> reviews, @Nullable RuleReview one) {
    if (one != null) {
      reviews.add(one);
    }
  }

  private static LocalDate day(PackFile file, int number, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw wrong(file, number, text, "Dagen skrivs år-månad-dag, till exempel 2026-11-29.");
    }
  }

  private static IllegalArgumentException wrong(
      PackFile file, int number, String line, String why) {
    return new IllegalArgumentException(
        file.name() + " rad " + number + ": " + why + " » " + line.strip() + " «");
  }
}
