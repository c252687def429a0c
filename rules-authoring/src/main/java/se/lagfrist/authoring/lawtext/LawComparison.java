package se.lagfrist.authoring.lawtext;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.lagfrist.authoring.KnownSections;
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
        new Finder(text, act, rules, reading, cited).find(),
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

  /** Finds what changed. */
  private record Finder(
      ActText text,
      Citation act,
      Collection<Rule> rules,
      @Nullable Reading reading,
      Map<String, Set<String>> cited) {

    List<LawFinding> find() {
      Map<String, LawFinding> found = new LinkedHashMap<>();
      LocalDate repealed = text.repealedFrom();
      if (repealed != null && lastsInto(repealed)) {
        found.put("", new LawFinding(LawFinding.Kind.ACT, "", null, repealed, 1, all()));
      }
      for (SectionText section : text.sections()) {
        LawFinding finding = finding(section);
        if (finding != null) {
          found.put(section.key() + "/" + finding.kind() + "/" + finding.day(), finding);
        }
      }
      Set<String> there = new TreeSet<>();
      text.sections().forEach(s -> there.add(s.key()));
      cited.forEach(
          (key, ids) -> {
            List<String> now = inForce(key, ids);
            if (!there.contains(key) && !now.isEmpty()) {
              found.put(key, new LawFinding(LawFinding.Kind.GONE, place(key), null, null, 0, now));
            }
          });
      String through = text.through();
      if (found.isEmpty() && through != null && isLater(through)) {
        found.put("", new LawFinding(LawFinding.Kind.ACT, "", through, null, 1, List.of()));
      }
      List<LawFinding> all = new ArrayList<>(found.values());
      all.sort(Comparator.comparing((LawFinding f) -> f.rules().isEmpty()));
      return all;
    }

    private @Nullable LawFinding finding(SectionText section) {
      String sfs = section.amendedBy();
      List<String> ids = inForce(section.key(), cited.getOrDefault(section.key(), Set.of()));
      boolean later = sfs != null && isLater(sfs);
      if (section.repealed()) {
        // A rule that rests on a repealed section is wrong whenever that happened.
        return later || !ids.isEmpty() ? made(LawFinding.Kind.GONE, section, null, ids) : null;
      }
      LocalDate to = section.to();
      if (to != null && text.of(section.chapter(), section.section()).size() == 1) {
        LocalDate from = to.plusDays(1);
        boolean unknown = reading == null || from.isAfter(reading.on());
        List<String> reached = ids.stream().filter(id -> lastsInto(id, section, from)).toList();
        return unknown || !reached.isEmpty()
            ? made(LawFinding.Kind.GONE, section, from, reached)
            : null;
      }
      if (!later) {
        return null;
      }
      return made(
          isNew(section) ? LawFinding.Kind.NEW : LawFinding.Kind.AMENDED,
          section,
          section.from(),
          ids);
    }

    private static LawFinding made(
        LawFinding.Kind kind, SectionText section, @Nullable LocalDate day, List<String> ids) {
      return new LawFinding(kind, section.place(), section.amendedBy(), day, section.line(), ids);
    }

    /** What was not there when the sections were listed, and nobody cites, is new. */
    private boolean isNew(SectionText section) {
      return !cited.containsKey(section.key())
          && KnownSections.isNew(text.sfs(), section.chapter(), section.section());
    }

    /** Without a number in the reading, an amendment of a later year is later. */
    private boolean isLater(String sfs) {
      if (reading == null) {
        return true;
      }
      String through = reading.through();
      return through == null
          ? Integer.parseInt(sfs.substring(0, 4)) > reading.on().getYear()
          : isAfter(sfs, through);
    }

    private List<String> inForce(String key, Set<String> ids) {
      LocalDate day = reading == null ? LocalDate.MIN : reading.on();
      return rules.stream()
          .filter(r -> ids.contains(r.id()))
          .filter(r -> r.law().versions().stream().anyMatch(t -> rests(t, key) && reaches(t, day)))
          .map(Rule::id)
          .sorted()
          .toList();
    }

    private boolean lastsInto(String id, SectionText section, LocalDate day) {
      return rules.stream()
          .filter(r -> r.id().equals(id))
          .flatMap(r -> r.law().versions().stream())
          .anyMatch(t -> rests(t, section.key()) && reaches(t, day));
    }

    private boolean lastsInto(LocalDate day) {
      return rules.stream()
          .flatMap(r -> r.law().versions().stream())
          .anyMatch(t -> t.citation().meets(act) && reaches(t, day));
    }

    private List<String> all() {
      Set<String> ids = new TreeSet<>();
      cited.values().forEach(ids::addAll);
      return List.copyOf(ids);
    }

    private boolean rests(LawText wording, String key) {
      return wording.citation().meets(Citation.parse(act.source() + " " + place(key)));
    }

    private static boolean reaches(LawText wording, LocalDate day) {
      LocalDate to = wording.inForce().to();
      return to == null || !to.isBefore(day);
    }
  }
}
