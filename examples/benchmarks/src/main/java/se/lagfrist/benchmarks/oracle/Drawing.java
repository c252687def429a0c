package se.lagfrist.benchmarks.oracle;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
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
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Execution;
import se.lagfrist.casefile.Extension;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Facts;
import se.lagfrist.casefile.FlagField;
import se.lagfrist.casefile.FollowUp;
import se.lagfrist.casefile.Interruption;
import se.lagfrist.casefile.Judgment;
import se.lagfrist.casefile.JudgmentOutcome;
import se.lagfrist.casefile.Measure;
import se.lagfrist.casefile.Placement;
import se.lagfrist.casefile.Plan;
import se.lagfrist.casefile.Request;
import se.lagfrist.casefile.Stay;
import se.lagfrist.rulebook.Arisen;
import se.lagfrist.rulebook.Happening;
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
    CoerciveMeasure pending = measure ? pending(inference.values().get("kind")) : null;
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

  /** Returns the measure that was applied for and that the judgment decides on, or null. */
  private @Nullable CoerciveMeasure pending(@Nullable Object kind) {
    LocalDate day = ((Judgment) from()).announcedOn();
    List<CoerciveMeasure> all =
        seen.all(CoerciveMeasure.class).stream()
            .filter(m -> m.kind() == kind && m.decidedOn() == null && m.endedOn() == null)
            .filter(m -> isAppliedFor(m.applicationOn(), day))
            .toList();
    return all.stream()
        .filter(m -> m.id().equals(from().concerns()))
        .findFirst()
        .orElse(all.size() == 1 ? all.get(0) : null);
  }

  private static boolean isAppliedFor(@Nullable LocalDate applied, @Nullable LocalDate by) {
    return applied != null && (by == null || !applied.isAfter(by));
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
    String measure = from() instanceof Judgment judgment ? decidedBy(judgment) : null;
    if (measure != null) {
      move(from(), measure);
    }
  }

  /** What a judgment decided on: decided that day, or else the one that still stood. */
  private @Nullable String decidedBy(Judgment judgment) {
    CoerciveKind decided = judgment.outcome() == null ? null : judgment.outcome().decides();
    LocalDate day = judgment.announcedOn();
    if (decided == null || day == null) {
      return null;
    }
    List<CoerciveMeasure> all =
        seen.all(CoerciveMeasure.class).stream()
            .filter(m -> m.kind() == decided && m.decidedOn() != null)
            .toList();
    List<CoerciveMeasure> made = all.stream().filter(m -> day.equals(m.decidedOn())).toList();
    if (made.isEmpty()) {
      made = all.stream().filter(m -> m.endedOn() == null || !m.endedOn().isBefore(day)).toList();
    }
    return made.size() == 1 ? made.get(0).id() : null;
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
    LocalDate first = null;
    for (Happening happening : inference.as()) {
      When as = When.of(happening);
      for (Fact fact : seen.ofKind(as.kind)) {
        boolean same =
            fact instanceof Placement
                ? seen.carriesOut(fact.id(), from())
                : fact instanceof Judgment || fact instanceof Execution
                    ? names(fact)
                    : seen.relates(from(), fact);
        LocalDate came = same && as.isOf(fact) ? as.in(fact) : null;
        if (came != null && !came.isBefore(decided) && (first == null || came.isBefore(first))) {
          first = came;
        }
      }
    }
    if (first != null) {
      change(from(), day.field, first);
    }
  }

  /** What names nothing may be of another; what was applied for meanwhile is of this one. */
  private boolean names(Fact fact) {
    Fact named = fact.concerns() == null ? null : seen.byId(fact.concerns());
    if (named == null || named.id().equals(from().id())) {
      return named != null;
    }
    return fact instanceof Judgment
        && named instanceof CoerciveMeasure asked
        && asked.decidedOn() == null
        && asked.applicationOn() != null
        && from().equals(before(asked));
  }

  /** Returns what stood when a measure was applied for and goes over into it. */
  private @Nullable CoerciveMeasure before(CoerciveMeasure asked) {
    return new Matters(seen, FactType.of(asked).with(asked, "decidedOn", asked.applicationOn()))
        .before();
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
    List<Decision> decisions = seen.all(Decision.class);
    List<Judgment> judgments = seen.all(Judgment.class);
    if (day == null
        || from().concerns() != null
        || decisions.size() >= Facts.MANY
        || judgments.size() >= Facts.MANY) {
      return;
    }
    Map<String, LocalDate> standing = new LinkedHashMap<>();
    Set<Measure> granted = EnumSet.noneOf(Measure.class);
    for (Decision one : decisions) {
      if (!Boolean.FALSE.equals(one.favourable())
          && stands(one.decidedOn(), one.endedOn(), day)
          && one.measure() != null
          && inference.measures().contains(one.measure())) {
        standing.put(one.id(), one.decidedOn());
        granted.add(one.measure());
      }
    }
    for (Judgment one : judgments) {
      boolean waits = Boolean.TRUE.equals(one.awaitsLegalForce());
      LocalDate first = waits ? one.legalForceOn() : one.announcedOn();
      if (one.outcome() == JudgmentOutcome.GRANTS_MEASURE
          && stands(first, one.endedOn(), day)
          && one.measure() != null
          && inference.measures().contains(one.measure())) {
        standing.put(one.id(), first);
        granted.add(one.measure());
      }
    }
    if (granted.size() == 1) {
      // Of two on the same day the later in the file is taken, and a judgment after a decision.
      LocalDate last = Collections.max(standing.values());
      standing.forEach(
          (id, first) -> {
            if (first.equals(last)) {
              change(from(), "concerns", id);
            }
          });
    }
  }

  private static boolean stands(
      @Nullable LocalDate first, @Nullable LocalDate ended, LocalDate day) {
    return first != null && !first.isAfter(day) && (ended == null || !ended.isBefore(day));
  }

  private boolean isGrantedByCourt(Decision decision) {
    return seen.all(Judgment.class).stream()
        .anyMatch(
            j ->
                decision.id().equals(j.concerns())
                    && j.outcome() == JudgmentOutcome.GRANTS_MEASURE);
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
      List<Decision> made =
          seen.all(Decision.class).stream()
              .filter(d -> via.id().equals(d.concerns()))
              .filter(d -> !Boolean.FALSE.equals(d.favourable()))
              .filter(d -> d.favourable() != null || !isGrantedByCourt(d))
              .toList();
      about = made.size() == 1 ? made.get(0).id() : null;
      if (made.isEmpty()) {
        List<Judgment> granted =
            seen.all(Judgment.class).stream()
                .filter(j -> j.outcome() == JudgmentOutcome.GRANTS_MEASURE)
                .filter(j -> isOn(via, j.concerns()))
                .toList();
        about = granted.size() == 1 ? granted.get(0).id() : null;
      }
    }
    if (via instanceof Judgment judgment) {
      about = decidedBy(judgment);
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

  /** Whether what a judgment concerns is an application or the refusal of it. */
  private boolean isOn(Fact application, @Nullable String concerned) {
    Fact about = concerned == null ? null : seen.byId(concerned);
    return about != null
        && (about == application
            || (about instanceof Decision && application.id().equals(about.concerns())));
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
