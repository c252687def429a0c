package se.lagfrist.authoring.lawtext;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.lagfrist.law.Act;
import se.lagfrist.law.Citation;
import se.lagfrist.law.LawStatus;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.rulebook.Rule;

/** Texts of acts that a user has at hand, to be shown beside the rules that rest on them. */
public final class LawShelf {

  private static final LawShelf EMPTY = new LawShelf(Map.of());

  private final Map<String, ActText> acts;

  private LawShelf(Map<String, ActText> acts) {
    this.acts = acts;
  }

  /** Returns a shelf without texts. */
  public static LawShelf empty() {
    return EMPTY;
  }

  /** Returns a shelf with the given texts. */
  public static LawShelf of(List<ActText> texts) {
    Map<String, ActText> acts = new LinkedHashMap<>();
    texts.forEach(t -> acts.put(t.sfs(), t));
    return new LawShelf(acts);
  }

  /**
   * Reads the texts in files.
   *
   * @throws IOException if one cannot be read
   * @throws LawTextException if one is not the text of an act
   */
  public static LawShelf read(List<Path> files) throws IOException {
    List<ActText> texts = new ArrayList<>();
    for (Path file : files) {
      texts.add(ActText.read(file));
    }
    return of(texts);
  }

  /**
   * Reads the texts in a folder, or one file.
   *
   * @param path a file, or a folder whose files that end with .txt or .md are texts
   * @throws IOException if it cannot be read
   * @throws LawTextException if a file is not the text of an act, or there is none in the folder
   */
  public static LawShelf at(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return read(List.of(path));
    }
    try (Stream<Path> inside = Files.list(path)) {
      List<Path> files = inside.filter(LawShelf::isText).sorted().toList();
      if (files.isEmpty()) {
        throw new LawTextException(
            path.toString(), 0, "här finns ingen lagtext. En lagtext slutar på .txt eller .md.");
      }
      return read(files);
    }
  }

  private static boolean isText(Path path) {
    String name = String.valueOf(path.getFileName());
    return Files.isRegularFile(path) && (name.endsWith(".txt") || name.endsWith(".md"));
  }

  /** Returns whether there is no text on it. */
  public boolean isEmpty() {
    return acts.isEmpty();
  }

  /** Returns the text of the act that a provision is in, if it is here. */
  public Optional<ActText> act(Citation provision) {
    return provision.act().map(Act::sfs).map(acts::get);
  }

  /**
   * Returns the sections of a provision in their wording on a day.
   *
   * @param provision the provision; of a whole act or chapter nothing is shown
   * @param day the day
   * @return the sections in the order of the text; empty if they are not here
   */
  public List<SectionText> of(Citation provision, LocalDate day) {
    ActText text = act(provision).orElse(null);
    if (text == null || provision.sections().isEmpty()) {
      return List.of();
    }
    String source = provision.source();
    return text.sections().stream()
        .filter(s -> s.from() == null || !s.from().isAfter(day))
        .filter(s -> s.to() == null || !s.to().isBefore(day))
        .filter(s -> provision.meets(Citation.parse(source + " " + s.place())))
        .toList();
  }

  /**
   * A section to be shown beside an answer or a rule.
   *
   * @param section the section, as in the text
   * @param doubts why it may not be the wording that governs, in Swedish sentences; empty if it is
   */
  public record Beside(SectionText section, List<String> doubts) {

    /** Copies the list. */
    public Beside {
      doubts = List.copyOf(doubts);
    }
  }

  /**
   * Returns the sections of a provision, in their wording on a day, with why they may not be the
   * wording that governs then.
   *
   * @param provision the provision
   * @param rule the rule that rests on it
   * @param day the day whose wording governs
   * @param law how far the law was read, and what is known to have changed
   * @return the sections in the order of the text; empty if they are not here
   */
  public List<Beside> beside(Citation provision, Rule rule, LocalDate day, LawStatus law) {
    WordingDoubt doubt = new WordingDoubt(provision, law);
    return of(provision, day).stream().map(s -> new Beside(s, doubt.of(s, rule, day))).toList();
  }

  /**
   * Returns the sections that an obligation rests on, in the wording of the day its citation is
   * for.
   *
   * @param o the obligation
   * @param rule its rule
   * @param asOf the day asked about
   * @param law how far the law was read, and what is known to have changed
   * @return the sections in the order of the text; empty if they are not here
   */
  public List<Beside> beside(Obligation o, Rule rule, LocalDate asOf, LawStatus law) {
    LocalDate day = asOf;
    for (LocalDate other : List.of(o.lastDay().orElse(asOf), o.metOn().orElse(asOf))) {
      day = other.isBefore(day) ? other : day;
    }
    return beside(o.citation(), rule, day, law);
  }

  /** Returns the name of the chapter a provision is in, if a text here tells it. */
  public Optional<String> chapter(Citation provision) {
    return act(provision)
        .flatMap(t -> provision.chapter().map(c -> t.chapters().getOrDefault(c, "")))
        .filter(name -> !name.isEmpty());
  }
}
