package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Application;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.DateField;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.FlagField;
import se.lagfrist.casefile.Interruption;
import se.lagfrist.casefile.Judgment;
import se.lagfrist.casefile.Placement;
import se.lagfrist.rulebook.Arisen;
import se.lagfrist.rulebook.Happening;
import se.lagfrist.rulebook.Inference;
import se.lagfrist.rulebook.Rule;
import se.lagfrist.rulebook.RuleBook;

/** Draws the conclusions of a rule book from a case, step by step. */
final class Concluder implements Inference.Cases {

  private static final FactType MEASURE = FactType.of(CoerciveMeasure.class);

  /** No chain of facts is followed further than this. */
  private static final int MOST_LINKS = 10;

  private final GrowingCase growing;
  private final Candidates candidates;
  private final CaseFile file;
  private final CaseView view;
  private Rule rule;
  private Fact anchor;

  private Concluder(Conclusions so, Rule first, Fact fact) {
    this.file = so.file();
    this.view = new CaseView(file, LocalDate.MAX);
    this.candidates = new Candidates(file);
    this.growing = new GrowingCase(so);
    this.rule = first;
    this.anchor = fact;
  }

  /** Returns the case with everything that follows from it. */
  static Conclusions of(CaseFile known, RuleBook rules, Memory memory) {
    Conclusions so = Conclusions.none(known);
    for (RuleBook step : rules.conclusions()) {
      List<Arisen> found = memory.match(step, so.file());
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
    for (Arisen one : FirstShown.of(sorted, so.file())) {
      concluder.rule = one.rule();
      concluder.anchor = one.anchor();
      one.rule().inferences().forEach(inference -> inference.to(concluder));
    }
    return concluder.growing.result();
  }

  @Override
  public void thereIs(Inference.ThereIs inference) {
    String id = anchor.id() + "+" + rule.id().substring(rule.id().lastIndexOf('.') + 1);
    if (growing.has(id)) {
      return;
    }
    Map<String, Object> values = new LinkedHashMap<>(inference.values());
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
    CoerciveMeasure asked = AppliedFor.by(inference, anchor, file);
    if (asked != null) {
      values.forEach((field, value) -> fill(asked, field, value));
      InCare.naming(file, anchor).forEach(fact -> change(fact, "concerns", asked.id()));
      return;
    }
    values.put("caseId", file.id());
    values.put("id", id);
    String about = inference.about().of(anchor);
    if (about != null) {
      values.put("concerns", about);
    }
    growing.add(inference.type().of(values), rule, anchor);
    if (about == null && inference.type().type() == CoerciveMeasure.class) {
      // What names the judgment is about the care; the court's own steps stay with the judgment.
      InCare.naming(file, anchor).forEach(fact -> change(fact, "concerns", id));
    }
  }

  /** Gives a fact what it lacks. */
  private void fill(Fact fact, String field, Object value) {
    if (!AppliedFor.has(fact, field)) {
      change(fact, field, value);
    }
  }

  @Override
  public void namedByIt(Inference.NamedByIt inference) {
    String id = anchor instanceof Judgment judgment ? candidates.decidedBy(judgment) : null;
    if (id != null) {
      InCare.naming(file, anchor).forEach(fact -> change(fact, "concerns", id));
    }
  }

  @Override
  public void measureBeforeHas(Inference.MeasureBeforeHas inference) {
    DateField field = inference.day().field();
    LocalDate day = field.of(anchor);
    CoerciveMeasure before = Matter.measureBefore(AppliedFor.asDecided(anchor), view);
    if (day != null && before != null && field.of(before) == null) {
      change(before, field.name(), day);
    }
  }

  @Override
  public void asMeasureBefore(Inference.AsMeasureBefore inference) {
    DateField field = inference.day().field();
    CoerciveMeasure before = Matter.measureBefore(decidedSomeDay(anchor), view);
    LocalDate day = before == null ? null : field.of(before);
    LocalDate own = field.of(anchor);
    // What the measure before had begun does not begin anew on the day that is told of this one.
    if (day != null && (own == null || own.isAfter(day))) {
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
    if (own == null || field.of(growing.now(anchor)) != null) {
      return;
    }
    SameDay sameDay = new SameDay(anchor, file, view);
    LocalDate first = null;
    for (Happening as : inference.as()) {
      first = Lineage.earlier(first, sameDay.first(as, own));
    }
    if (first != null) {
      change(anchor, field.name(), first);
    }
  }

  @Override
  public void onlyOne(Inference.OnlyOne inference) {
    Fact only = candidates.only(inference.candidates(), anchor);
    if (only != null && anchor.concerns() == null && !Candidates.isOverBefore(anchor, only)) {
      change(anchor, "concerns", only.id());
    }
  }

  @Override
  public void latestDecision(Inference.LatestDecision inference) {
    LocalDate day = anchor.occurredOn();
    Granted latest =
        anchor.concerns() != null || day == null
            ? null
            : Granted.latest(file, inference.measures(), day);
    if (latest != null) {
      change(anchor, "concerns", latest.fact().id());
    }
  }

  @Override
  public void through(Inference.Through inference) {
    String named = anchor.concerns();
    Fact via = named == null ? null : file.facts(inference.via()).named(named);
    String about =
        via instanceof Application
            ? ApplicationGranted.in(file, via)
            : via instanceof Judgment judgment ? candidates.decidedBy(judgment) : about(via);
    if (about != null) {
      change(anchor, "concerns", about);
    }
  }

  /** Returns what a fact is about: a placement that names nothing, the measure it rests on. */
  private @Nullable String about(@Nullable Fact via) {
    if (via instanceof Placement placement && placement.concerns() == null) {
      Fact only = candidates.only(List.of(MEASURE), anchor);
      return only instanceof CoerciveMeasure measure
              && measure.kind() != null
              && measure.kind().places() != null
              && measure.kind().places() == placement.ground()
          ? measure.id()
          : null;
    }
    return via == null ? null : via.concerns();
  }

  @Override
  public void atLast(Inference.AtLast inference) {
    Fact at = anchor;
    for (int i = 0; i < MOST_LINKS && at != null && at.concerns() != null; i++) {
      at = file.fact(at.concerns()).orElse(null);
      if (at != null && FactType.of(at) == inference.kind()) {
        // What one fact between them leads to is told by the conclusion that goes through it.
        if (i > 1) {
          change(anchor, "concerns", at.id());
        }
        return;
      }
    }
  }

  @Override
  public void measureAfter(Inference.MeasureAfter inference) {
    String named = anchor.concerns();
    LocalDate day = anchor.occurredOn();
    Fact measure = named == null ? null : view.named(FactType.of(CoerciveMeasure.class), named);
    if (measure != null && day != null) {
      // An interruption lasts: what went over while it went on did so before it was over.
      LocalDate over = anchor instanceof Interruption broken ? broken.resumedOn() : day;
      Fact after = Successors.of(view).last(measure, over == null ? LocalDate.MAX : over);
      if (after != measure) {
        change(anchor, "concerns", after.id());
      }
    }
  }

  @Override
  public void missing(Inference.Missing inference) {
    growing.miss(new Concluded(rule, anchor, inference.swedish()));
  }

  private void change(Fact fact, String field, Object value) {
    growing.change(fact, field, value, rule, anchor);
  }
}
