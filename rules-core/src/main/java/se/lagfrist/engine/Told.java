package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Fact;

/**
 * What tells of a happening and has to do with one fact, in the groups in which a case keeps it.
 *
 * @param parts the groups; the facts that are in several are no others
 */
record Told(List<Part> parts) {

  static final Told NOTHING = new Told(List.of());

  /** What the facts of a group have in common. */
  enum Group {
    /** They are so few that nothing is known of them. */
    FEW,
    /** They concern the whole case. */
    CASE,
    /** They concern the same fact. */
    ABOUT,
    /** It is the fact itself, or what it concerns. */
    ITSELF,
    /** They concern that by which the fact is carried out, or what it carries out. */
    CARRIED,
    /** They have to do with links of a chain far before the fact. */
    LINKS
  }

  /**
   * A group.
   *
   * @param book the facts
   * @param group what they have in common
   * @param about what they concern, or the id of the only one
   * @param link how many links before the fact they have to do with; 0 for the fact itself
   */
  record Part(Daybook book, Group group, @Nullable String about, int link) {

    static Part few(Daybook book) {
      return new Part(book, Group.FEW, null, 0);
    }
  }

  /** A few facts, by id. */
  static Told few(Daybook book) {
    return book.facts().isEmpty() ? NOTHING : new Told(List.of(Part.few(book)));
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  /** Returns the fact with the first id; null if there is none. */
  @Nullable Fact first() {
    Fact first = null;
    for (int i = 0; i < parts.size(); i++) {
      Fact one = parts.get(i).book().facts().get(0);
      first = first == null || one.id().compareTo(first.id()) < 0 ? one : first;
    }
    return first;
  }

  /** Returns what each of several tells, each group once, those of the first one before others. */
  static Told together(List<Told> several) {
    Set<Daybook> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < several.size(); i++) {
      for (Part part : several.get(i).parts()) {
        if (seen.add(part.book())) {
          parts.add(new Part(part.book(), part.group(), part.about(), i));
        }
      }
    }
    return new Told(parts);
  }

  /** Returns of two that tell of the same what {@link #missing()} returns of one. */
  static @Nullable Fact missing(Told a, Told b) {
    if (b.isEmpty()) {
      return a.missing();
    }
    List<Part> parts = new ArrayList<>(a.parts());
    parts.addAll(b.parts());
    return new Told(parts).missing();
  }

  /** Returns the fact with the first id whose day must be there and is not, or null. */
  @Nullable Fact missing() {
    Fact first = null;
    int link = 0;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      Fact one = part.book().missing();
      if (one != null
          && (first == null
              || part.link() < link
              || (part.link() == link && one.id().compareTo(first.id()) < 0))) {
        first = one;
        link = part.link();
      }
    }
    return first;
  }

  /** Returns the first fact on or after a day, the one with the first id on that day, or null. */
  @Nullable Fact from(LocalDate day) {
    Fact first = null;
    for (int i = 0; i < parts.size(); i++) {
      first = earlier(first, parts.get(i).book().from(day), parts.get(i).book());
    }
    return first;
  }

  /** Returns the earlier of two facts that tell of the same, by day and then by id. */
  static @Nullable Fact earlier(@Nullable Fact a, @Nullable Fact b, Daybook book) {
    LocalDate first = a == null ? null : book.by().in(a);
    LocalDate second = b == null ? null : book.by().in(b);
    if (a == null || b == null || first == null || second == null) {
      return a == null ? b : a;
    }
    int byDay = second.compareTo(first);
    return byDay < 0 || (byDay == 0 && b.id().compareTo(a.id()) < 0) ? b : a;
  }

  /** Returns the last day of all, or null if there is none. */
  @Nullable LocalDate last() {
    LocalDate last = null;
    for (int i = 0; i < parts.size(); i++) {
      LocalDate one = parts.get(i).book().last();
      last = last == null || (one != null && one.isAfter(last)) ? one : last;
    }
    return last;
  }
}
