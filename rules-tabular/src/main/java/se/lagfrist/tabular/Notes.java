package se.lagfrist.tabular;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is told of without holding anything back: how often, and where the first times. */
public final class Notes {

  private static final int SHOWN = 5;

  private final Map<String, Note> notes = new LinkedHashMap<>();

  /**
   * Something told of.
   *
   * @param text what
   * @param count how often
   * @param places where, the first five times
   */
  public record Note(String text, long count, List<String> places) {}

  Notes() {}

  void tell(String text, String place) {
    notes.merge(
        text,
        new Note(text, 1, List.of(place)),
        (old, more) -> {
          List<String> places = new ArrayList<>(old.places());
          if (places.size() < SHOWN && !places.contains(place)) {
            places.add(place);
          }
          return new Note(text, old.count() + 1, List.copyOf(places));
        });
  }

  /** Returns what there is to tell, in the order in which it came up. */
  public List<Note> all() {
    return List.copyOf(notes.values());
  }
}
