package se.lagfrist.tabular;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Term;
import se.lagfrist.casefile.TermField;

/**
 * The words by which systems and municipalities call the terms of the model. It offers, and never
 * decides: only what a mapping says, and the terms themselves, are taken for a term.
 */
final class CodeBook {

  private static final String FILE = "/META-INF/lagfrist/tabular/synonymer.txt";

  private static final Set<String> NEGATIONS =
      Set.of("inte", "ej", "icke", "utan", "ingen", "inget", "inga", "not", "no", "without");

  /** A term and a word for it. */
  private record Entry(String plain, List<String> parts, Term term) {}

  private static final Map<Class<?>, CodeBook> ALL = read();

  private final List<Term> terms;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Term> exact = new LinkedHashMap<>();
  private final Map<String, Term> own = new LinkedHashMap<>();

  /** The words without å, ä and ö; none that would then mean two things. */
  private final Map<String, Optional<Term>> folded = new LinkedHashMap<>();

  private CodeBook(List<? extends Term> terms) {
    this.terms = List.copyOf(terms);
    for (Term term : terms) {
      own.put(Words.plain(term.name()), term);
      own.putIfAbsent(Words.plain(term.swedish()), term);
      add(term.swedish(), term);
      add(term.name(), term);
    }
  }

  private void add(String word, Term term) {
    String plain = Words.plain(word);
    entries.add(new Entry(plain, Words.parts(word), term));
    exact.putIfAbsent(plain, term);
    folded.merge(
        Words.folded(plain), Optional.of(term), (a, b) -> a.equals(b) ? a : Optional.empty());
  }

  /** Returns the words for the terms among which the given ones are. */
  static CodeBook of(List<Term> terms) {
    return Objects.requireNonNull(ALL.get(terms.get(0).getClass()));
  }

  static CodeBook of(Class<?> type) {
    return Objects.requireNonNull(ALL.get(type));
  }

  /** Returns the term called so in the model itself, in English or Swedish. */
  Optional<Term> own(String word) {
    return Optional.ofNullable(own.get(Words.plain(word)));
  }

  /** Returns the term that a known word stands for, also where å, ä and ö got lost in it. */
  Optional<Term> known(String word) {
    Term found = exact.get(Words.plain(word));
    return found != null
        ? Optional.of(found)
        : Spellings.forms(word).stream()
            .map(form -> folded.getOrDefault(Words.plain(form), Optional.empty()))
            .flatMap(Optional::stream)
            .findFirst();
  }

  /** Returns the term that was probably meant. */
  Optional<Term> nearest(String word) {
    String plain = Words.plain(word);
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    Optional<Term> found = known(word);
    if (found.isPresent()) {
      return found;
    }
    boolean prefix =
        entries.stream()
                .filter(e -> e.plain().startsWith(plain))
                .map(Entry::term)
                .distinct()
                .limit(2)
                .count()
            == 1;
    List<String> parts = Words.parts(word);
    Term best = null;
    double bestScore = 0;
    boolean negated = isNegated(parts);
    for (Entry entry : entries) {
      if (isNegated(entry.parts()) != negated) {
        continue;
      }
      double score = score(plain, parts, entry, prefix);
      if (score > bestScore) {
        bestScore = score;
        best = entry.term();
      }
    }
    return best != null && bestScore >= 0.6 ? Optional.of(best) : Optional.empty();
  }

  /** What says that something is not so is never like what says that it is. */
  private static boolean isNegated(List<String> parts) {
    return parts.stream().anyMatch(NEGATIONS::contains);
  }

  private static double score(String plain, List<String> parts, Entry entry, boolean prefix) {
    String known = entry.plain();
    double inside = 0;
    if (known.length() >= 4 && plain.contains(known)) {
      // "Särskilt boende, demens" holds the whole word; the longer the word, the surer.
      inside = 0.7 + 0.2 * known.length() / plain.length();
    } else if (prefix && plain.length() >= 3 && known.startsWith(plain)) {
      // The beginning of one word only; that of several says nothing.
      inside = 0.6 + 0.3 * plain.length() / known.length();
    } else if (known.length() >= 2 && entry.parts().size() == 1 && parts.contains(known)) {
      inside = 0.65;
    }
    if (entry.parts().size() == 1
        && known.matches("\\p{L}{2,}")
        && parts.indexOf(known) == parts.size() - 1) {
      // "Socialnämndens AU" is what stands last, whatever it belongs to.
      inside = Math.max(inside, 0.92);
    }
    double alike = 1 - (double) distance(plain, known) / Math.max(plain.length(), known.length());
    return Math.max(inside, Math.min(plain.length(), known.length()) >= 4 ? alike : 0);
  }

  private static int distance(String a, String b) {
    int[] before = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] now = new int[b.length() + 1];
      now[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        now[j] = Math.min(before[j - 1] + change, Math.min(before[j], now[j - 1]) + 1);
      }
      before = now;
    }
    return before[b.length()];
  }

  List<String> swedish() {
    return terms.stream().map(Term::swedish).toList();
  }

  private static Map<Class<?>, CodeBook> read() {
    Map<Class<?>, CodeBook> all = new LinkedHashMap<>();
    for (FactType type : FactType.all()) {
      for (TermField field : type.terms()) {
        all.computeIfAbsent(field.values().get(0).getClass(), c -> new CodeBook(field.values()));
      }
    }
    Map<String, CodeBook> byName = new LinkedHashMap<>();
    all.forEach((type, book) -> byName.put(type.getSimpleName(), book));
    try (InputStream in = Objects.requireNonNull(CodeBook.class.getResourceAsStream(FILE));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      String line;
      while ((line = lines.readLine()) != null) {
        if (!line.isBlank() && !line.startsWith("#")) {
          add(byName, line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  private static void add(Map<String, CodeBook> books, String line) {
    int dot = line.indexOf('.');
    int equals = line.indexOf(" = ");
    CodeBook book = Objects.requireNonNull(books.get(line.substring(0, dot)), line);
    String name = line.substring(dot + 1, equals).strip();
    Term term =
        book.terms.stream()
            .filter(t -> t.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(line));
    for (String word : line.substring(equals + 3).split("\\|")) {
      book.add(word.strip(), term);
    }
  }
}
