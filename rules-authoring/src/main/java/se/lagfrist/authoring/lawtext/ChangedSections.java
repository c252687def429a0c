package se.lagfrist.authoring.lawtext;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.lagfrist.authoring.KnownSections;
import se.lagfrist.law.Citation;
import se.lagfrist.law.Reading;
import se.lagfrist.rulebook.LawText;
import se.lagfrist.rulebook.Rule;

/**
 * Finds what an act says anew: the sections that were amended, came or went since it was read.
 *
 * @param text the act
 * @param act the act, as it is cited
 * @param rules the rules
 * @param reading how far it was read; null if the data does not say
 * @param cited the sections that rules rest on, and by which
 */
record ChangedSections(
    ActText text,
    Citation act,
    Collection<Rule> rules,
    @Nullable Reading reading,
    Map<String, Set<String>> cited) {

  /** Returns what was found, that which touches rules first. */
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
            found.put(
                key,
                new LawFinding(LawFinding.Kind.GONE, LawComparison.place(key), null, null, 0, now));
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
        : LawComparison.isAfter(sfs, through);
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
    return wording.citation().meets(Citation.parse(act.source() + " " + LawComparison.place(key)));
  }

  private static boolean reaches(LawText wording, LocalDate day) {
    LocalDate to = wording.inForce().to();
    return to == null || !to.isBefore(day);
  }
}
