package se.lagfrist.law;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A reference to law or to another source, as a lawyer writes it.
 *
 * <p>Statutes: abbreviation, SFS number, and as far as wanted kap., §, st. (stycke) and p. (punkt):
 *
 * <pre>
 * SoL (2025:400) 20 kap. 2 §
 * SoL (2025:400) 34 kap. 1-2 §§
 * SoL (2025:400) 22 kap. 14 § 2 st. 3 p.
 * LSS (1993:387) 28 f §
 * lag (1930:173)
 * </pre>
 *
 * <p>Other sources: decisions of JO by number ("JO 7477-2017"), court cases in a yearbook ("RÅ 2009
 * ref. 21", "HFD 2019 ref. 63", "NJA 1974 s. 173", "RH 1993:88"), SOSFS and HSLF-FS with kap. and §
 * as for a statute ("SOSFS 2011:5 6 kap."), SFS for a transitional provision ("SFS 2025:1501 2
 * p."), and free text after IVO, JK or Riktlinje.
 *
 * <p>A value: two citations are equal if they print alike. {@link #print} writes the canonical
 * form, with ASCII hyphens and ordinary spaces, and {@link #parse} reads it back.
 */
public final class Citation {

  private static final int MAX_LENGTH = 200;

  private final @Nullable Act act;

  /**
   * What comes before kap. and §: "SoL (2025:400)", "SOSFS 2011:5", or a whole non-statute source.
   */
  private final String source;

  private final @Nullable String chapter;
  private final List<String> sections;
  private final @Nullable Integer paragraph;
  private final @Nullable Integer point;
  private final String printed;

  Citation(
      @Nullable Act act,
      String source,
      @Nullable String chapter,
      List<String> sections,
      @Nullable Integer paragraph,
      @Nullable Integer point) {
    this.act = act;
    this.source = source;
    this.chapter = chapter;
    this.sections = List.copyOf(sections);
    this.paragraph = paragraph;
    this.point = point;
    this.printed = canonical();
  }

  /**
   * Reads a citation.
   *
   * <p>"–" is read as "-", a no-break space as a space, "och" between two sections as a comma; the
   * full stops after kap, st, p, ref, not and s may be left out, and so may one § of two.
   *
   * @param text the citation, at most 200 characters
   * @return the citation
   * @throws IllegalArgumentException if the text is not formed as any citation listed above; the
   *     message tells the place
   */
  public static Citation parse(String text) {
    Objects.requireNonNull(text, "text");
    if (text.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "A citation of "
              + text.length()
              + " characters is longer than "
              + MAX_LENGTH
              + ": \""
              + text.substring(0, 40)
              + "...\".\nMaybe there are several citations in it.");
    }
    return CitationParser.parse(text);
  }

  /**
   * The act, if a statute or an ordinance is cited.
   *
   * @return the act, or empty for any other source
   */
  public Optional<Act> act() {
    return Optional.ofNullable(act);
  }

  /**
   * The chapter.
   *
   * @return what stands before "kap.", a number and perhaps a letter such as "2 a", or empty
   */
  public Optional<String> chapter() {
    return Optional.ofNullable(chapter);
  }

  /**
   * The sections as they are listed; a range is one element.
   *
   * @return for "1, 3-5 a §§" the list "1", "3-5 a"; empty if no section is cited
   */
  public List<String> sections() {
    return sections;
  }

  /**
   * The stycke of the section.
   *
   * @return the number before "st.", or empty
   */
  public Optional<Integer> paragraph() {
    return Optional.ofNullable(paragraph);
  }

  /**
   * The punkt.
   *
   * @return the number before "p.", or empty
   */
  public Optional<Integer> point() {
    return Optional.ofNullable(point);
  }

  /**
   * What is cited, without the place in it.
   *
   * @return what comes before kap. and §: "SoL (2025:400)", "SOSFS 2011:5", or a whole non-statute
   *     source such as "JO 7477-2017"
   */
  public String source() {
    return source;
  }

  /**
   * Whether two citations have a section in common. A whole source meets everything in it, and a
   * whole chapter every section in it; st. and p. make no difference.
   *
   * @param other the other citation
   */
  public boolean meets(Citation other) {
    return Sections.meet(this, other);
  }

  /**
   * Whether an act or an ordinance in Svensk författningssamling is cited.
   *
   * @return false for JO, court cases, SOSFS, HSLF-FS, SFS as such, IVO, JK and guidelines
   */
  public boolean isStatute() {
    return act != null;
  }

  /**
   * The canonical form.
   *
   * @return for example "SoL (2025:400) 34 kap. 1-2 §§"
   */
  public String print() {
    return printed;
  }

  private String canonical() {
    StringBuilder out = new StringBuilder(source);
    if (chapter != null) {
      out.append(' ').append(chapter).append(" kap.");
    }
    if (!sections.isEmpty()) {
      boolean many = sections.size() > 1 || sections.get(0).indexOf('-') >= 0;
      out.append(' ').append(String.join(", ", sections)).append(many ? " §§" : " §");
    }
    if (paragraph != null) {
      out.append(' ').append(paragraph).append(" st.");
    }
    if (point != null) {
      out.append(' ').append(point).append(" p.");
    }
    return out.toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Citation citation && printed.equals(citation.printed);
  }

  @Override
  public int hashCode() {
    return printed.hashCode();
  }

  /**
   * The same as {@link #print}.
   *
   * @return the canonical form
   */
  @Override
  public String toString() {
    return printed;
  }
}
