package se.lagfrist.authoring.lawtext;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.lagfrist.law.Act;
import se.lagfrist.law.Citation;

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

  /** Returns the name of the chapter a provision is in, if a text here tells it. */
  public Optional<String> chapter(Citation provision) {
    return act(provision)
        .flatMap(t -> provision.chapter().map(c -> t.chapters().getOrDefault(c, "")))
        .filter(name -> !name.isEmpty());
  }
}
