package se.lagfrist.authoring;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Term;

/** The words of one closed list of the model, any number of which may stand in a gap. */
final class ModelWords {

  /** A word of the model and how the compiler writes it. */
  private record Word(Object term, String code) {}

  private final String meaning;
  private final Map<String, Word> constants;
  private final List<String> words;
  private final List<String> longestFirst;

  private ModelWords(String meaning, Map<String, Word> constants) {
    this.meaning = meaning;
    this.constants = constants;
    this.words = List.copyOf(constants.keySet());
    this.longestFirst =
        words.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
  }

  static ModelWords of(String meaning, Term[] terms) {
    String type = terms[0].getClass().getSimpleName();
    Map<String, Word> constants = new LinkedHashMap<>();
    for (Term term : terms) {
      constants.put(term.swedish(), new Word(term, type + "." + term.name()));
    }
    return new ModelWords(meaning, constants);
  }

  /** Returns the words, in the order of the model. */
  List<String> words() {
    return words;
  }

  /** Reads "x", "x eller y", "x, y och z", where a term may itself contain "och" and commas. */
  Slot.Value read(String text) {
    Set<Word> found = new LinkedHashSet<>();
    String rest = text;
    while (true) {
      String here = rest;
      String term =
          longestFirst.stream()
              .filter(w -> here.startsWith(w) && separator(here.substring(w.length())) != null)
              .findFirst()
              .orElseThrow(
                  () -> Slot.BadWord.unknown(here.split(", | eller | och ")[0], meaning, words));
      if (!found.add(Objects.requireNonNull(constants.get(term)))) {
        throw new Slot.BadWord(term, "\"" + term + "\" står två gånger. Stryk det ena.");
      }
      String after = rest.substring(term.length());
      if (after.isEmpty()) {
        return new Slot.Value(
            found.stream().map(Word::term).toList(), found.stream().map(Word::code).toList());
      }
      rest = after.substring(String.valueOf(separator(after)).length());
    }
  }

  private static @Nullable String separator(String rest) {
    if (rest.isEmpty()) {
      return "";
    }
    for (String separator : new String[] {", eller ", ", ", " eller ", " och "}) {
      if (rest.startsWith(separator)) {
        return separator;
      }
    }
    return null;
  }
}
