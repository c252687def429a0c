package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Appeal;
import se.lagfrist.casefile.Application;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.DateField;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Event;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Facts;
import se.lagfrist.casefile.FlagField;
import se.lagfrist.casefile.Placement;
import se.lagfrist.casefile.Request;
import se.lagfrist.casefile.Review;
import se.lagfrist.rulebook.Arisen;
import se.lagfrist.rulebook.Happening;
import se.lagfrist.rulebook.Inference;
import se.lagfrist.rulebook.Rule;
import se.lagfrist.rulebook.RuleBook;

/** Draws the conclusions of a rule book from a case, step by step. */
final class Concluder implements Inference.Cases {

  private static final FactType DECISION = FactType.of(Decision.class);
  private static final FactType PLACEMENT = FactType.of(Placement.class);

  private final Map<String, Fact> facts = new LinkedHashMap<>();
  private final Map<String, List<Concluded>> concluded;
  private final List<Concluded> missing;
  private CaseFile file;
  private Rule rule;
  private Fact anchor;

  private Concluder(Conclusions so, Rule first, Fact fact) {
    this.file = so.file();
    this.concluded = new LinkedHashMap<>(so.concluded());
    this.missing = new ArrayList<>(so.missing());
    this.rule = first;
    this.anchor = fact;
    file.facts().forEach(f -> facts.put(f.id(), f));
  }

  /** Returns the case with everything that follows from it. */
  static Conclusions of(CaseFile known, RuleBook rules) {
    Conclusions so = Conclusions.none(known);
    for (RuleBook step : rules.conclusions()) {
      List<Arisen> found = step.match(so.file());
      if (!found.isEmpty()) {
        so = draw(so, found);
      }
    }
    return so;
  }

  /** Returns the case with what follows from it before a conclusion is drawn. */
  static Conclusions before(CaseFile known, RuleBook rules, String conclusion) {
    Conclusions so = Conclusions.none(known);
    for (RuleBook step : rules.conclusions()) {
      if (step.rule(conclusion).isPresent()) {
        return so;
      }
      List<Arisen> found = step.match(so.file());
      so = found.isEmpty() ? so : draw(so, found);
    }
    return so;
  }

  private static Conclusions draw(Conclusions so, List<Arisen> found) {
    List<Arisen> sorted = new ArrayList<>(found);
    sorted.sort(
        (a, b) -> {
          int byRule = a.rule().id().compareTo(b.rule().id());
          return byRule != 0 ? byRule : a.anchor().id().compareTo(b.anchor().id());
        });
    Concluder concluder = new Concluder(so, sorted.get(0).rule(), sorted.get(0).anchor());
    for (Arisen one : sorted) {
      concluder.rule = one.rule();
      concluder.anchor = one.anchor();
      one.rule().inferences().forEach(inference -> inference.to(concluder));
    }
    return concluder.result(so);
  }

  private Conclusions result(Conclusions before) {
    boolean same = concluded.equals(before.concluded());
    CaseFile after = same ? file : file.with(List.copyOf(facts.values()));
    return new Conclusions(after, concluded, missing);
  }

  @Override
  public void thereIs(Inference.ThereIs inference) {
    String id = anchor.id() + "+" + rule.id().substring(rule.id().lastIndexOf('.') + 1);
    if (facts.containsKey(id)) {
      return;
    }
    Map<String, Object> values = new LinkedHashMap<>(inference.values());
    values.put("caseId", file.id());
    values.put("id", id);
    String about =
        switch (inference.about()) {
          case CASE -> null;
          case IT -> anchor.id();
          case THE_SAME -> anchor.concerns();
        };
    if (about != null) {
      values.put("concerns", about);
    }
    for (Map.Entry<String, Inference.Day> day : inference.days().entrySet()) {
      LocalDate read = day.getValue().in(anchor);
      if (read != null) {
        values.put(day.getKey(), read);
      }
    }
    for (FlagField flag : inference.type().flags()) {
      // The same event under another name has the same marks.
      for (FlagField own : FactType.of(anchor).flags()) {
        Boolean mark = own.name().equals(flag.name()) ? own.of(anchor) : null;
        if (mark != null) {
          values.putIfAbsent(flag.name(), mark);
        }
      }
    }
    note(id, null);
    facts.put(id, inference.type().of(values));
  }

  @Override
  public void measureBeforeHas(Inference.MeasureBeforeHas inference) {
    DateField field = inference.day().field();
    LocalDate day = field.of(anchor);
    CoerciveMeasure before = new Matter(anchor, new CaseView(file, LocalDate.MAX)).measureBefore();
    if (day != null && before != null && field.of(before) == null) {
      change(before, field.name(), day);
    }
  }

  @Override
  public void asMeasureBefore(Inference.AsMeasureBefore inference) {
    DateField field = inference.day().field();
    Fact dated = decidedSomeDay(anchor);
    CoerciveMeasure before = new Matter(dated, new CaseView(file, LocalDate.MAX)).measureBefore();
    LocalDate day = before == null ? null : field.of(before);
    if (day != null && field.of(anchor) == null) {
      change(anchor, field.name(), day);
    }
  }

  /**
   * Returns the measure as decided, when the day is unknown: it follows what still stands. One that
   * is only applied for is not decided yet.
   */
  private static Fact decidedSomeDay(Fact fact) {
    return fact instanceof CoerciveMeasure measure
            && measure.decidedOn() == null
            && measure.applicationOn() == null
        ? FactType.of(fact).with(fact, "decidedOn", LocalDate.MAX)
        : fact;
  }

  @Override
  public void sameDayAs(Inference.SameDayAs inference) {
    DateField field = inference.day().field();
    LocalDate own = DutyFacts.anchorDay(anchor);
    if (own == null || field.of(facts.getOrDefault(anchor.id(), anchor)) != null) {
      return;
    }
    LocalDate first = null;
    for (Happening as : inference.as()) {
      for (Fact fact : sameEvents(as)) {
        LocalDate day = as.in(fact);
        if (day != null && !day.isBefore(own) && (first == null || day.isBefore(first))) {
          first = day;
        }
      }
    }
    if (first != null) {
      change(anchor, field.name(), first);
    }
  }

  /** A placement carries out the measure only if it rests on it. */
  private List<Fact> sameEvents(Happening happening) {
    CaseView view = new CaseView(file, LocalDate.MAX);
    if (happening.factType() != PLACEMENT) {
      return view.facts(anchor, happening);
    }
    List<Fact> placements = new ArrayList<>();
    for (String id : view.carriedOut(anchor)) {
      Fact one = view.named(PLACEMENT, id);
      if (one != null && happening.matches(one)) {
        placements.add(one);
      }
    }
    return placements;
  }

  @Override
  public void onlyOne(Inference.OnlyOne inference) {
    Fact only = null;
    for (FactType type : inference.candidates()) {
      for (Fact fact : file.facts(type)) {
        if (fact.id().equals(anchor.id())
            || (isRefusal(fact) && !(anchor instanceof Appeal))
            || isGone(fact)) {
          continue;
        }
        if (only != null) {
          return;
        }
        only = fact;
      }
    }
    if (only != null && anchor.concerns() == null) {
      change(anchor, "concerns", only.id());
    }
  }

  /**
   * What is asked or noticed concerns what still stands: not what had ended, or gone over into
   * another measure.
   */
  private boolean isGone(Fact fact) {
    LocalDate day = anchor.occurredOn();
    boolean present =
        anchor instanceof Request || anchor instanceof Review || anchor instanceof Event;
    if (!present || day == null) {
      return false;
    }
    LocalDate ended = FactType.of(fact).endOf(fact);
    return (ended != null && ended.isBefore(day))
        || (fact instanceof CoerciveMeasure measure && isTakenOver(measure, day));
  }

  private boolean isTakenOver(CoerciveMeasure measure, LocalDate day) {
    for (Fact fact : file.facts(FactType.of(measure))) {
      CoerciveMeasure later = (CoerciveMeasure) fact;
      LocalDate decided = later.decidedOn();
      if (later.kind() != null
          && measure.kind() != null
          && later.kind().follows(measure.kind())
          && !later.id().equals(measure.id())
          && decided != null
          && !decided.isAfter(day)
          && (measure.decidedOn() == null || !decided.isBefore(measure.decidedOn()))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void latestDecision(Inference.LatestDecision inference) {
    LocalDate day = anchor.occurredOn();
    Facts decisions = file.facts(DECISION);
    if (anchor.concerns() != null || day == null || decisions.isMany()) {
      // Among very many decisions it is asked, not looked for.
      return;
    }
    Decision latest = null;
    for (int i = 0; i < decisions.size(); i++) {
      Decision one = (Decision) decisions.get(i);
      LocalDate decided = one.decidedOn();
      boolean stands = one.endedOn() == null || !one.endedOn().isBefore(day);
      if (decided == null
          || decided.isAfter(day)
          || !stands
          || isRefusal(one)
          || one.measure() == null
          || !inference.measures().contains(one.measure())) {
        continue;
      }
      if (latest != null && latest.measure() != one.measure()) {
        return;
      }
      latest = latest == null || !decided.isBefore(latest.decidedOn()) ? one : latest;
    }
    if (latest != null) {
      change(anchor, "concerns", latest.id());
    }
  }

  /** Nothing is executed, interrupted or put off that was never granted; it is what is appealed. */
  private static boolean isRefusal(Fact fact) {
    return fact instanceof Decision decision && Boolean.FALSE.equals(decision.favourable());
  }

  @Override
  public void through(Inference.Through inference) {
    String named = anchor.concerns();
    Fact via = named == null ? null : file.facts(inference.via()).named(named);
    String about =
        via instanceof Application ? decidedOn(via) : via == null ? null : via.concerns();
    if (about != null) {
      change(anchor, "concerns", about);
    }
  }

  /** Returns the id of the only decision on an application, or null. */
  private @Nullable String decidedOn(Fact application) {
    String only = null;
    Facts decisions = file.facts(DECISION).concerning(application.id());
    for (int i = 0; i < decisions.size(); i++) {
      if (decisions.concerns(i, application.id()) && !isRefusal(decisions.get(i))) {
        if (only != null) {
          return null;
        }
        only = decisions.get(i).id();
      }
    }
    return only;
  }

  @Override
  public void missing(Inference.Missing inference) {
    missing.add(new Concluded(rule, anchor, inference.swedish()));
  }

  private void change(Fact fact, String field, Object value) {
    Fact now = facts.getOrDefault(fact.id(), fact);
    note(fact.id(), field);
    facts.put(fact.id(), FactType.of(now).with(now, field, value));
  }

  private void note(String factId, @Nullable String field) {
    List<Concluded> all = new ArrayList<>(concluded.getOrDefault(factId, List.of()));
    all.add(new Concluded(rule, anchor, field == null ? "" : field));
    concluded.put(factId, List.copyOf(all));
  }
}
