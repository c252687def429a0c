package se.lagfrist.benchmarks.oracle;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Application;
import se.lagfrist.casefile.CoerciveKind;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.Contact;
import se.lagfrist.casefile.Execution;
import se.lagfrist.casefile.Extension;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.FlagField;
import se.lagfrist.casefile.FollowUp;
import se.lagfrist.casefile.Interruption;
import se.lagfrist.casefile.Judgment;
import se.lagfrist.casefile.Placement;
import se.lagfrist.casefile.Plan;
import se.lagfrist.casefile.Request;
import se.lagfrist.casefile.Stay;
import se.lagfrist.rulebook.Arisen;
import se.lagfrist.rulebook.Inference;

/** One step: what some conclusions add to the facts that they were drawn from. */
final class Drawing implements Inference.Cases {

  private static final Set<Class<? extends Fact>> IN_CARE =
      Set.of(
          CoerciveMeasure.class,
          Contact.class,
          Execution.class,
          FollowUp.class,
          Placement.class,
          Plan.class,
          Request.class);

  private final String caseId;
  private final PlainCase seen;
  private final Map<String, Fact> facts = new LinkedHashMap<>();
  private final Map<String, String> endedBy;
  private String rule = "";
  private @Nullable Fact anchor;

  Drawing(String caseId, Drawn before) {
    this.caseId = caseId;
    this.seen = new PlainCase(before, LocalDate.MAX, Drawn.NO_MEETINGS);
    this.endedBy = new HashMap<>(before.endedBy());
    before.facts().forEach(f -> facts.put(f.id(), f));
  }

  /** Draws a conclusion. */
  void draw(Arisen one) {
    rule = one.rule().id();
    anchor = one.anchor();
    one.rule().inferences().forEach(inference -> inference.to(this));
  }

  /** Returns the facts with what was drawn. */
  Drawn drawn() {
    return new Drawn(List.copyOf(facts.values()), endedBy);
  }

  private Fact from() {
    Fact fact = anchor;
    if (fact == null) {
      throw new IllegalStateException("Nothing is concluded from nothing.");
    }
    return fact;
  }

  private void change(Fact fact, String field, Object value) {
    Fact now = facts.getOrDefault(fact.id(), fact);
    facts.put(fact.id(), FactType.of(now).with(now, field, value));
    if (field.equals(Drawn.ENDED_ON)) {
      endedBy.putIfAbsent(fact.id(), rule);
    }
  }

  @Override
  public void thereIs(Inference.ThereIs inference) {
    Fact fact = from();
    String id = fact.id() + "+" + rule.substring(rule.lastIndexOf('.') + 1);
    if (facts.containsKey(id)) {
      return;
    }
    Map<String, Object> values = new HashMap<>(inference.values());
    inference
        .days()
        .forEach(
            (field, stated) -> {
              When when = When.of(stated.of());
              LocalDate day = when.isOf(fact) ? when.in(fact) : null;
              if (day != null) {
                values.put(field, stated.before() ? day.minusDays(1) : day);
              }
            });
    for (FlagField mark : inference.type().flags()) {
      for (FlagField own : FactType.of(fact).flags()) {
        Boolean told = own.of(fact);
        if (own.name().equals(mark.name()) && told != null) {
          values.putIfAbsent(mark.name(), told);
        }
      }
    }
    boolean measure = inference.type().type() == CoerciveMeasure.class;
    CoerciveMeasure pending =
        measure ? new Judged(seen).pending((Judgment) fact, inference.values().get("kind")) : null;
    if (pending != null) {
      values.forEach((field, value) -> complete(pending, field, value));
      move(fact, pending.id());
      return;
    }
    values.put("caseId", caseId);
    values.put("id", id);
    String about = ShownFirst.about(inference, fact);
    if (about != null) {
      values.put("concerns", about);
    }
    facts.put(id, inference.type().of(values));
    if (about == null && measure) {
      move(fact, id);
    }
  }

  /** Lets what is done in care and names the judgment be about the measure. */
  private void move(Fact judgment, String id) {
    for (Fact other : List.copyOf(facts.values())) {
      if (judgment.id().equals(other.concerns()) && IN_CARE.contains(other.getClass())) {
        change(other, "concerns", id);
      }
    }
  }

  private void complete(CoerciveMeasure measure, String field, Object value) {
    Object own =
        switch (field) {
          case "kind" -> measure.kind();
          case "ground" -> measure.ground();
          case "body" -> measure.body();
          case "decidedOn" -> measure.decidedOn();
          case "legalForceOn" -> measure.legalForceOn();
          case "endedOn" -> measure.endedOn();
          case "awaitsLegalForce" -> measure.awaitsLegalForce();
          default -> throw new IllegalStateException(field);
        };
    if (own == null) {
      change(measure, field, value);
    }
  }

  @Override
  public void namedByIt(Inference.NamedByIt inference) {
    String measure =
        from() instanceof Judgment judgment ? new Judged(seen).decidedBy(judgment) : null;
    if (measure != null) {
      move(from(), measure);
    }
  }

  @Override
  public void measureBeforeHas(Inference.MeasureBeforeHas inference) {
    When when = When.of(inference.day());
    LocalDate day = when.in(from());
    boolean pending =
        from() instanceof CoerciveMeasure measure
            && measure.decidedOn() == null
            && measure.applicationOn() != null;
    Fact dated =
        pending
            ? FactType.of(from())
                .with(from(), "decidedOn", ((CoerciveMeasure) from()).applicationOn())
            : from();
    CoerciveMeasure before = new Matters(seen, dated).before();
    if (day != null && before != null && when.in(before) == null) {
      change(before, when.field, day);
    }
  }

  @Override
  public void asMeasureBefore(Inference.AsMeasureBefore inference) {
    When when = When.of(inference.day());
    boolean someDay =
        from() instanceof CoerciveMeasure measure
            && measure.decidedOn() == null
            && measure.applicationOn() == null;
    Fact dated = someDay ? FactType.of(from()).with(from(), "decidedOn", LocalDate.MAX) : from();
    CoerciveMeasure before = new Matters(seen, dated).before();
    LocalDate day = before == null ? null : when.in(before);
    LocalDate own = when.in(from());
    if (day != null && (own == null || own.isAfter(day))) {
      change(from(), when.field, day);
    }
  }

  @Override
  public void sameDayAs(Inference.SameDayAs inference) {
    When day = When.of(inference.day());
    LocalDate decided = Ending.decided(from());
    Fact now = facts.getOrDefault(from().id(), from());
    if (decided == null || day.in(now) != null) {
      return;
    }
    LocalDate first = new SameDay(seen, from()).first(inference.as(), decided);
    if (first != null) {
      change(from(), day.field, first);
    }
  }

  @Override
  public void onlyOne(Inference.OnlyOne inference) {
    List<Fact> candidates = new Meanable(seen, from()).among(inference.candidates());
    boolean follows =
        from() instanceof Extension || from() instanceof Stay || from() instanceof Interruption;
    LocalDate ended = follows ? from().occurredOn() : FactType.of(from()).endOf(from());
    LocalDate came = candidates.size() == 1 ? candidates.get(0).occurredOn() : null;
    boolean over = ended != null && came != null && ended.isBefore(came);
    if (candidates.size() == 1 && from().concerns() == null && !over) {
      change(from(), "concerns", candidates.get(0).id());
    }
  }

  @Override
  public void latestDecision(Inference.LatestDecision inference) {
    LocalDate day = from().occurredOn();
    if (day != null && from().concerns() == null) {
      String latest = new Grants(seen).latest(inference.measures(), day);
      if (latest != null) {
        change(from(), "concerns", latest);
      }
    }
  }

  @Override
  public void through(Inference.Through inference) {
    String named = from().concerns();
    Fact via = named == null ? null : seen.byId(named);
    if (via == null || via.getClass() != inference.via().type()) {
      return;
    }
    String about = via.concerns();
    if (via instanceof Application) {
      about = new Grants(seen).on(via);
    }
    if (via instanceof Judgment judgment) {
      about = new Judged(seen).decidedBy(judgment);
    }
    if (via instanceof Placement placement && placement.concerns() == null) {
      List<CoerciveMeasure> meant = new Meanable(seen, from()).measures();
      CoerciveKind kind = meant.size() == 1 ? meant.get(0).kind() : null;
      boolean rests = kind != null && kind.places() != null && kind.places() == placement.ground();
      about = rests ? meant.get(0).id() : null;
    }
    if (about != null) {
      change(from(), "concerns", about);
    }
  }

  @Override
  public void atLast(Inference.AtLast inference) {
    String named = from().concerns();
    for (int i = 0; i < 10 && named != null; i++) {
      Fact on = seen.byId(named);
      if (on == null || on.getClass() == inference.kind().type()) {
        if (on != null && i > 1) {
          change(from(), "concerns", named);
        }
        return;
      }
      named = on.concerns();
    }
  }

  @Override
  public void measureAfter(Inference.MeasureAfter inference) {
    LocalDate day = from().occurredOn();
    Fact named = from().concerns() == null ? null : seen.byId(from().concerns());
    if (day != null && named instanceof CoerciveMeasure measure) {
      // Who was away when it went over was away from what came next.
      LocalDate until = from() instanceof Interruption away ? away.resumedOn() : day;
      CoerciveMeasure last =
          Ending.goneOverInto(
              seen,
              measure,
              m -> m.decidedOn() != null && (until == null || m.decidedOn().isBefore(until)));
      if (last != measure) {
        change(from(), "concerns", last.id());
      }
    }
  }

  @Override
  public void missing(Inference.Missing inference) {
    // It is asked for, and changes nothing.
  }
}
