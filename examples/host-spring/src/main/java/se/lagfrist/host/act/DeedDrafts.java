package se.lagfrist.host.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Event;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Term;
import se.lagfrist.casefile.TermField;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.ObligationKey;
import se.lagfrist.rulebook.Fulfilment;
import se.lagfrist.rulebook.Happening;
import se.lagfrist.rulebook.Rule;

/**
 * Drafts what may have been done about a duty: for each happening that meets it by its rule, the
 * day in a fact that is there and lacks it, or a new fact. Whether a draft does meet the duty is
 * not asked here.
 */
final class DeedDrafts {

  /** The terms without which a row of the host's tables cannot be read. */
  private static final Set<String> NEEDED =
      Set.of("kind", "law", "party", "home", "ground", "about", "matter");

  private static final String BODY = "body";
  private static final String UNKNOWN = "UNKNOWN";
  private static final String QUARTER = "[0-9]{4}-Q[1-4]";

  private final CaseFile file;
  private final ObligationKey key;
  private final String source;
  private final LocalDate day;
  private final LocalDate registered;
  private final String newId;
  private final Map<String, Deed> drafts = new LinkedHashMap<>();

  private DeedDrafts(
      CaseFile file, Obligation duty, LocalDate day, LocalDate registered, String newId) {
    this.file = file;
    this.key = duty.key();
    this.source = duty.citation().source();
    this.day = day;
    this.registered = registered;
    this.newId = newId;
  }

  /**
   * Drafts the ways.
   *
   * @param rule the rule of the duty
   * @param file the case
   * @param duty the duty
   * @param day the day it was done
   * @param registered the day it is told
   * @param newId the id of a new fact
   */
  static List<Deed> of(
      Rule rule,
      CaseFile file,
      Obligation duty,
      LocalDate day,
      LocalDate registered,
      String newId) {
    DeedDrafts drafts = new DeedDrafts(file, duty, day, registered, newId);
    // What only shows that it was done by then is not what was done.
    List<Fulfilment> deeds = rule.fulfilments().stream().filter(f -> !f.atLatest()).toList();
    deeds.forEach(drafts::fill);
    deeds.forEach(drafts::add);
    return List.copyOf(drafts.drafts.values());
  }

  /** The day in a fact that is there. */
  private void fill(Fulfilment fulfilment) {
    Happening by = fulfilment.by();
    FactType type = by.factType();
    Stream<Fact> own = file.facts().stream().filter(f -> f.id().equals(key.factId()));
    Stream.concat(own, file.facts().stream())
        .filter(f -> by.matches(f) && by.in(f) == null)
        .forEach(
            fact ->
                put(
                    by.name() + ":" + fact.id(),
                    by.name() + ", i " + type.swedish() + " " + fact.id(),
                    type.with(fact, by.field().name(), day)));
  }

  /** A new fact. */
  private void add(Fulfilment fulfilment) {
    Happening by = fulfilment.by();
    FactType type = by.factType();
    boolean begins = by.field().required() || by.field().begins();
    if (!begins || type.requiredDates().stream().anyMatch(d -> !d.equals(by.field()))) {
      return;
    }
    Map<String, Object> values = new HashMap<>();
    values.put("caseId", file.id());
    values.put("id", newId);
    values.put("registeredOn", registered);
    values.put(by.field().name(), day);
    Fact concerned = concerned(type);
    if (concerned != null) {
      values.put("concerns", concerned.id());
    }
    if (key.occurrence().matches(QUARTER)) {
      values.put("quarter", key.occurrence());
    }
    for (Map<String, Term> terms : terms(fulfilment, type)) {
      Map<String, Object> all = new HashMap<>(values);
      all.putAll(terms);
      Fact fact = type.of(all);
      List<Term> told =
          terms.values().stream().filter(t -> !t.equals(by.code()) && !isOfSource(t)).toList();
      String words = String.join(", ", told.stream().map(Term::swedish).toList());
      put(
          by.name() + "::" + String.join(",", told.stream().map(Term::name).toList()),
          by.name()
              + (words.isEmpty() ? "" : " (" + words + ")")
              + (concerned == null
                  ? ""
                  : ", om " + FactType.of(concerned).swedish() + " " + concerned.id()),
          by.matches(fact) ? fact : null);
    }
  }

  private void put(String id, String swedish, @Nullable Fact fact) {
    if (fact != null) {
      drafts.putIfAbsent(id, new Deed(id, swedish, fact));
    }
  }

  /** What a new fact is about: the fact the duty starts from, or what that one is about. */
  private @Nullable Fact concerned(FactType type) {
    String at = key.factId();
    for (int steps = 0; at != null && steps < 5; steps++) {
      Fact fact = file.fact(at).orElse(null);
      if (fact == null) {
        return null;
      }
      if (type.concerns().contains(FactType.of(fact))) {
        return fact;
      }
      at = fact.concerns();
    }
    return null;
  }

  /**
   * The terms a new fact may have: those that are settled, and each choice of those that are not.
   */
  private List<Map<String, Term>> terms(Fulfilment fulfilment, FactType type) {
    List<Map<String, Term>> all = List.of(Map.of());
    for (TermField field : type.terms()) {
      List<? extends Term> choices = choices(fulfilment, field);
      if (!choices.isEmpty()) {
        List<Map<String, Term>> more = new ArrayList<>();
        for (Map<String, Term> so : all) {
          for (Term choice : choices) {
            Map<String, Term> with = new LinkedHashMap<>(so);
            with.put(field.name(), choice);
            more.add(with);
          }
        }
        all = more;
      }
    }
    return all;
  }

  private List<? extends Term> choices(Fulfilment fulfilment, TermField field) {
    Term code = fulfilment.by().code();
    if (code != null && field.values().contains(code)) {
      return List.of(code);
    }
    if (field.name().equals(BODY) && !fulfilment.bodies().isEmpty()) {
      return field.values().stream().filter(fulfilment.bodies()::contains).toList();
    }
    if (!NEEDED.contains(field.name())) {
      return List.of();
    }
    Term same = sameInAnchor(field);
    if (same != null) {
      return List.of(same);
    }
    // The law the duty rests on is the law of what meets it.
    Optional<? extends Term> law = field.values().stream().filter(this::isOfSource).findFirst();
    if (law.isPresent()) {
      return List.of(law.get());
    }
    return fulfilment.by().factType().type() == Event.class && field.name().equals("law")
        ? List.of()
        : field.values().stream().filter(t -> !t.name().equals(UNKNOWN)).toList();
  }

  /** Returns whether it is the law the duty rests on: {@code SoL} of {@code SoL (2025:400)}. */
  private boolean isOfSource(Term term) {
    return source.equals(term.swedish()) || source.startsWith(term.swedish() + " ");
  }

  /** Returns what the fact the duty starts from tells under the same name, if it tells it. */
  private @Nullable Term sameInAnchor(TermField field) {
    return file.fact(key.factId()).stream()
        .flatMap(anchor -> FactType.of(anchor).terms().stream().map(t -> told(t, anchor)))
        .filter(Objects::nonNull)
        .filter(field.values()::contains)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Term told(TermField field, Fact fact) {
    return field.of(fact) instanceof Term term && !term.name().equals(UNKNOWN) ? term : null;
  }
}
