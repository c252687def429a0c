package se.lagfrist.authoring.lawtext;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.lagfrist.law.Act;
import se.lagfrist.law.Citation;
import se.lagfrist.law.LawStatus;
import se.lagfrist.law.Reading;
import se.lagfrist.obligation.Force;
import se.lagfrist.rulebook.LawText;
import se.lagfrist.rulebook.Rule;

/**
 * What the text of an act says that the rules do not know: sections amended, new or gone since the
 * act was read for them.
 *
 * @param act the act, as a citation begins
 * @param file name of the file
 * @param reading how far it was read; null if the data does not say
 * @param through the last amendment in the text by its head, or null
 * @param sections how many sections the text has
 * @param cited how many sections of it rules rest on
 * @param findings what was found, those that touch rules first
 * @param known known changes of the act that were not read, in Swedish
 * @param remarks what could not be read, in Swedish
 */
public record LawComparison(
    String act,
    String file,
    @Nullable Reading reading,
    @Nullable String through,
    int sections,
    int cited,
    List<LawFinding> findings,
    List<String> known,
    List<String> remarks) {

  private static final Comparator<String> BY_NUMBER =
      Comparator.comparingInt((String sfs) -> Integer.parseInt(sfs.substring(0, 4)))
          .thenComparingInt(sfs -> Integer.parseInt(sfs.substring(5)));

  /** Copies the lists. */
  public LawComparison {
    findings = List.copyOf(findings);
    known = List.copyOf(known);
    remarks = List.copyOf(remarks);
  }

  /**
   * Compares a text with rules.
   *
   * @param text the text
   * @param rules the rules
   * @param law how far the act was read, and what is known to have changed
   * @throws LawTextException if no rule rests on the act, or the text lacks so much of it that it
   *     must be cut off or another act
   */
  public static LawComparison of(ActText text, Collection<Rule> rules, LawStatus law) {
    Citation act = Citation.parse(name(text.sfs(), rules, law));
    Reading reading = law.reading(act).orElse(null);
    Map<String, Set<String>> cited =
        cited(text.sfs(), rules, reading == null ? LocalDate.MIN : reading.on());
    if (cited.isEmpty() && reading == null) {
      throw new LawTextException(
          text.file(),
          1,
          "ingen regel vilar på SFS "
              + text.sfs()
              + ". Kanske är det en annan lag än du tänkt dig.");
    }
    refuseHalf(text, cited.keySet());
    return new LawComparison(
        act.source(),
        text.file(),
        reading,
        text.through(),
        text.sections().size(),
        cited.size(),
        new ChangedSections(text, act, rules, reading, cited).find(),
        law.changes().stream()
            .filter(c -> !c.read() && c.touches(act))
            .map(c -> c.swedish(List.of(act)))
            .toList(),
        text.remarks());
  }

  /** Returns whether anything was found. */
  public boolean hasFindings() {
    return !findings.isEmpty();
  }

  /** Returns whether one number in Svensk författningssamling comes after another. */
  static boolean isAfter(String sfs, String other) {
    return BY_NUMBER.compare(sfs, other) > 0;
  }

  /** The sections that wordings in force rest on, and by which rules. */
  private static Map<String, Set<String>> cited(
      String sfs, Collection<Rule> rules, LocalDate since) {
    Map<String, Set<String>> cited = new TreeMap<>();
    for (Rule rule : rules) {
      if (rule.force() == Force.LOCAL) {
        continue;
      }
      for (LawText wording : rule.law().versions()) {
        Citation c = wording.citation();
        LocalDate to = wording.inForce().to();
        boolean counts = to == null || !to.isBefore(since);
        if (counts && c.act().filter(a -> a.sfs().equals(sfs)).isPresent()) {
          for (String section : c.sections()) {
            for (String one : section.split("-")) {
              cited
                  .computeIfAbsent(c.chapter().orElse("") + "/" + one, k -> new TreeSet<>())
                  .add(rule.id());
            }
          }
        }
      }
    }
    return cited;
  }

  private static String name(String sfs, Collection<Rule> rules, LawStatus law) {
    return rules.stream()
        .flatMap(r -> r.law().versions().stream())
        .flatMap(t -> t.citation().act().stream())
        .filter(a -> a.sfs().equals(sfs))
        .map(Act::toString)
        .findFirst()
        .or(() -> law.reading(Citation.parse("lag (" + sfs + ")")).map(Reading::source))
        .orElse("lag (" + sfs + ")");
  }

  /** A text without the end of the act is cut off; one with hardly a section of ours is another. */
  private static void refuseHalf(ActText text, Set<String> cited) {
    Set<String> there = new TreeSet<>();
    int last = 0;
    for (SectionText section : text.sections()) {
      there.add(section.key());
      last = Math.max(last, order(section.key()));
    }
    List<String> missing = cited.stream().filter(k -> !there.contains(k)).toList();
    if (!missing.isEmpty() && missing.size() * 2 > cited.size()) {
      throw new LawTextException(
          text.file(),
          text.lines(),
          "texten saknar "
              + missing.size()
              + " av de "
              + cited.size()
              + " paragrafer som reglerna vilar på. Kanske är den avhuggen, eller en annan lag än"
              + " SFS "
              + text.sfs()
              + ".");
    }
    int end = last;
    List<String> after = missing.stream().filter(k -> order(k) > end).toList();
    if (!after.isEmpty()) {
      throw new LawTextException(
          text.file(),
          text.lines(),
          "texten slutar före "
              + place(after.get(0))
              + ", som reglerna vilar på. Kanske är filen avhuggen: hämta lagen på nytt.");
    }
  }

  private static int order(String key) {
    int slash = key.indexOf('/');
    return SectionText.order(key.substring(0, slash)) * 40_000
        + SectionText.order(key.substring(slash + 1));
  }

  static String place(String key) {
    int slash = key.indexOf('/');
    return (slash == 0 ? "" : key.substring(0, slash) + " kap. ") + key.substring(slash + 1) + " §";
  }
}
