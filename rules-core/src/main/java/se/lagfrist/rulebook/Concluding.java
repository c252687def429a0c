package se.lagfrist.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Measure;
import se.lagfrist.casefile.Term;
import se.lagfrist.casefile.TermField;

/** Puts together what a conclusion adds, sentence by sentence. */
final class Concluding {

  private final List<Inference> done = new ArrayList<>();
  private @Nullable FactType type;
  private final Map<String, Object> values = new LinkedHashMap<>();
  private final Map<String, Inference.Day> days = new LinkedHashMap<>();
  private Inference.About about = Inference.About.CASE;

  void thereIs(String factTerm, String words) {
    finish();
    type = type(factTerm);
    for (String word : words.isEmpty() ? List.<String>of() : List.of(words.split(", *"))) {
      word(type, word);
    }
  }

  private void word(FactType of, String word) {
    for (TermField field : of.terms()) {
      for (Term term : field.values()) {
        if (term.swedish().equals(word) && !values.containsKey(field.name())) {
          values.put(field.name(), term);
          return;
        }
      }
    }
    throw new IllegalArgumentException("\"" + word + "\" är inget ord för " + of.swedish() + ".");
  }

  void where(String day, String happening, boolean before) {
    FactType of = concluded();
    String field =
        of.dates().stream()
            .filter(d -> d.swedish().equals(day))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "\"" + day + "\" är ingen dag för " + of.swedish() + "."))
            .name();
    days.put(field, new Inference.Day(Happening.parse(happening), before));
  }

  void about(Inference.About what) {
    concluded();
    about = what;
  }

  private FactType concluded() {
    if (type == null) {
      throw new IllegalArgumentException(
          "Raden hör till en uppgift som slutsatsen ger. Skriv först: finns en ...");
    }
    return type;
  }

  void onlyOne(String factTerms) {
    List<FactType> types = new ArrayList<>();
    for (String term : factTerms.split(", *| eller ")) {
      types.add(type(term.strip()));
    }
    add(new Inference.OnlyOne(types));
  }

  void latestDecision(String measures) {
    Set<Measure> found = new LinkedHashSet<>();
    for (String word : measures.split(", *| eller ")) {
      Measure measure = null;
      for (Measure one : Measure.values()) {
        measure = one.swedish().equals(word.strip()) ? one : measure;
      }
      if (measure == null) {
        throw new IllegalArgumentException("\"" + word.strip() + "\" är ingen insats.");
      }
      found.add(measure);
    }
    add(new Inference.LatestDecision(found));
  }

  void add(Inference one) {
    finish();
    done.add(one);
  }

  private void finish() {
    if (type != null) {
      done.add(new Inference.ThereIs(type, values, days, about));
      type = null;
      values.clear();
      days.clear();
      about = Inference.About.CASE;
    }
  }

  List<Inference> inferences() {
    finish();
    return List.copyOf(done);
  }

  static FactType type(String term) {
    return FactType.named(term)
        .orElseThrow(
            () -> new IllegalArgumentException("\"" + term + "\" är inget slags uppgift."));
  }
}
