package se.lagfrist.benchmarks.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Appeal;
import se.lagfrist.casefile.Application;
import se.lagfrist.casefile.CoerciveKind;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.Contact;
import se.lagfrist.casefile.DateField;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.EndReason;
import se.lagfrist.casefile.Event;
import se.lagfrist.casefile.EventKind;
import se.lagfrist.casefile.Execution;
import se.lagfrist.casefile.Extension;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Facts;
import se.lagfrist.casefile.FlagField;
import se.lagfrist.casefile.FollowUp;
import se.lagfrist.casefile.Interruption;
import se.lagfrist.casefile.Investigation;
import se.lagfrist.casefile.Judgment;
import se.lagfrist.casefile.JudgmentOutcome;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.Measure;
import se.lagfrist.casefile.Placement;
import se.lagfrist.casefile.Plan;
import se.lagfrist.casefile.Postponement;
import se.lagfrist.casefile.Request;
import se.lagfrist.casefile.RequestKind;
import se.lagfrist.casefile.Review;
import se.lagfrist.casefile.ReviewKind;
import se.lagfrist.casefile.Stay;
import se.lagfrist.drools.DroolsMatcher;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.rulebook.Arisen;
import se.lagfrist.rulebook.Happening;
import se.lagfrist.rulebook.Inference;

/**
 * The facts of a case with what follows from them: what the conclusions of the rules add, and which
 * measures the law itself has ended. Which conclusions apply is found by ordinary Drools sessions.
 *
 * @param facts the facts
 * @param endedBy by id of a measure the id of the rule by which the law ended it
 */
record Drawn(List<Fact> facts, Map<String, String> endedBy) {

  private static final String ENDED_ON = "endedOn";

  private static final Set<Class<? extends Fact>> IN_CARE =
      Set.of(
          CoerciveMeasure.class,
          Contact.class,
          Execution.class,
          FollowUp.class,
          Placement.class,
          Plan.class,
          Request.class);

  private static final NavigableSet<LocalDate> NO_MEETINGS = new TreeSet<>();

  private static final Comparator<Arisen> IN_ORDER =
      Comparator.comparing((Arisen a) -> a.rule().id()).thenComparing(a -> a.anchor().id());

  /** Draws the conclusions, step by step: each sees what the steps before it have added. */
  static Drawn of(String caseId, List<Fact> known, List<DroolsMatcher> steps) {
    Drawn drawn = new Drawn(known, Map.of());
    for (DroolsMatcher step : steps) {
      List<Arisen> found = new ArrayList<>(step.match(caseId, drawn.facts));
      if (!found.isEmpty()) {
        found.sort(IN_ORDER);
        Drawing drawing = new Drawing(caseId, drawn);
        for (Arisen one : shownFirst(found, drawn.facts)) {
          drawing.rule = one.rule().id();
          drawing.anchor = one.anchor();
          one.rule().inferences().forEach(inference -> inference.to(drawing));
        }
        drawn = new Drawn(List.copyOf(drawing.facts.values()), drawing.endedBy);
      }
    }
    return drawn;
  }

  /**
   * Leaves out what shows again what something earlier showed, unless that was broken off between,
   * and what has not come about.
   */
  private static List<Arisen> shownFirst(List<Arisen> all, List<Fact> facts) {
    List<Arisen> kept = new ArrayList<>();
    for (Arisen one : all) {
      Inference.ThereIs mine = thereIs(one);
      boolean left = mine != null && !hasCome(mine, one.anchor());
      String about = mine == null || left ? null : about(mine, one.anchor());
      for (Arisen other : all) {
        Inference.ThereIs its = other == one ? null : thereIs(other);
        left =
            left
                || (mine != null
                    && about != null
                    && its != null
                    && its.type() == mine.type()
                    && about.equals(about(its, other.anchor()))
                    && hasCome(its, other.anchor())
                    && isShownBefore(all, other, its, one, mine)
                    && !isBrokenOff(
                        facts, about, day(its, other.anchor()), day(mine, one.anchor())));
      }
      if (!left) {
        kept.add(one);
      }
    }
    return kept;
  }

  private static boolean isShownBefore(
      List<Arisen> all, Arisen one, Inference.ThereIs its, Arisen other, Inference.ThereIs mine) {
    LocalDate first = day(its, one.anchor());
    LocalDate second = day(mine, other.anchor());
    int byDay =
        first == null || second == null
            ? Boolean.compare(first == null, second == null)
            : first.compareTo(second);
    return byDay != 0 ? byDay < 0 : all.indexOf(one) < all.indexOf(other);
  }

  private static boolean isBrokenOff(
      List<Fact> facts, String about, @Nullable LocalDate from, @Nullable LocalDate to) {
    return from != null
        && to != null
        && facts.stream()
            .anyMatch(
                f ->
                    f instanceof Interruption broken
                        && about.equals(broken.concerns())
                        && broken.interruptedOn() != null
                        && broken.interruptedOn().isAfter(from)
                        && !broken.interruptedOn().isAfter(to));
  }

  private static Inference.@Nullable ThereIs thereIs(Arisen one) {
    for (Inference inference : one.rule().inferences()) {
      if (inference instanceof Inference.ThereIs there) {
        return there;
      }
    }
    return null;
  }

  private static @Nullable String about(Inference.ThereIs there, Fact anchor) {
    return there.about() == Inference.About.IT
        ? anchor.id()
        : there.about() == Inference.About.THE_SAME ? anchor.concerns() : null;
  }

  private static Inference.@Nullable Day stated(Inference.ThereIs there) {
    String name = there.type().requiredDates().get(0).name();
    return there.days().get(name);
  }

  private static @Nullable LocalDate day(Inference.ThereIs there, Fact anchor) {
    Inference.Day stated = stated(there);
    When when = stated == null ? null : When.of(stated.of());
    LocalDate day = when == null || !when.isOf(anchor) ? null : when.in(anchor);
    return day == null || stated == null || !stated.before() ? day : day.minusDays(1);
  }

  private static boolean hasCome(Inference.ThereIs there, Fact anchor) {
    Inference.Day stated = stated(there);
    return stated == null || day(there, anchor) != null || stated.of().field().isMissing(anchor);
  }

  /** One step. */
  private static final class Drawing implements Inference.Cases {

    private final String caseId;
    private final PlainCase seen;
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final Map<String, String> endedBy;
    private String rule = "";
    private @Nullable Fact anchor;

    Drawing(String caseId, Drawn before) {
      this.caseId = caseId;
      this.seen = new PlainCase(before, LocalDate.MAX, NO_MEETINGS);
      this.endedBy = new HashMap<>(before.endedBy);
      before.facts.forEach(f -> facts.put(f.id(), f));
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
      if (field.equals(ENDED_ON)) {
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
      String about = about(inference, fact);
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

    /** What had ended, or gone over into another measure, is not what is asked about later. */
    private boolean isGone(Fact fact) {
      LocalDate day = from().occurredOn();
      boolean later =
          (from() instanceof Request request && request.kind() != RequestKind.SIS_DATA)
              || from() instanceof Review
              || from() instanceof Event
              || from() instanceof Execution
              || from() instanceof Interruption
              || from() instanceof Judgment
              || (from() instanceof Appeal && fact instanceof CoerciveMeasure)
              || from() instanceof CoerciveMeasure;
      if (from() instanceof Appeal && fact instanceof CoerciveMeasure && day == null) {
        return true;
      }
      if (!later || day == null) {
        return false;
      }
      LocalDate ended = FactType.of(fact).endOf(fact);
      if (ended != null && ended.isBefore(day)) {
        return true;
      }
      if (!(fact instanceof CoerciveMeasure measure) || measure.kind() == null) {
        return false;
      }
      for (CoerciveMeasure other : seen.all(CoerciveMeasure.class)) {
        LocalDate decided = other.decidedOn();
        if (other != measure
            && other.kind() != null
            && other.kind().follows(measure.kind())
            && decided != null
            && !decided.isAfter(day)
            && (measure.decidedOn() == null || !decided.isBefore(measure.decidedOn()))) {
          return true;
        }
      }
      return false;
    }

    @Override
    public void onlyOne(Inference.OnlyOne inference) {
      List<Fact> candidates = new ArrayList<>();
      for (FactType type : inference.candidates()) {
        for (Fact fact : seen.ofKind(FactKinds.of(type.type()))) {
          if (fact != from() && !isGone(fact) && isMeant(fact)) {
            candidates.add(fact);
          }
        }
      }
      if (candidates.stream().anyMatch(this::isLikely)) {
        candidates.removeIf(fact -> !isLikely(fact));
      }
      if (from() instanceof Execution
          || from() instanceof Interruption
          || from() instanceof Postponement) {
        onlyGrantedByThen(candidates);
      }
      boolean follows =
          from() instanceof Extension || from() instanceof Stay || from() instanceof Interruption;
      LocalDate ended = follows ? from().occurredOn() : FactType.of(from()).endOf(from());
      LocalDate came = candidates.size() == 1 ? candidates.get(0).occurredOn() : null;
      boolean over = ended != null && came != null && ended.isBefore(came);
      if (candidates.size() == 1 && from().concerns() == null && !over) {
        change(from(), "concerns", candidates.get(0).id());
      }
    }

    /** Keeps what had been decided by the day of the fact and still stood, if anything had. */
    private void onlyGrantedByThen(List<Fact> candidates) {
      LocalDate day = from().occurredOn();
      if (day == null) {
        return;
      }
      List<Fact> granted = new ArrayList<>(candidates);
      granted.removeIf(
          fact -> {
            LocalDate came = fact.occurredOn();
            LocalDate ended = FactType.of(fact).endOf(fact);
            LocalDate until =
                fact instanceof Decision decision
                    ? decision.validUntil()
                    : fact instanceof CoerciveMeasure measure ? measure.validUntil() : null;
            return (came != null && came.isAfter(day))
                || (ended != null && ended.isBefore(day))
                || (until != null && until.isBefore(day));
          });
      if (!granted.isEmpty()) {
        candidates.retainAll(granted);
      }
    }

    /** What a request or a review is about before anything else, if there is such a thing. */
    private boolean isLikely(Fact fact) {
      CoerciveKind kind = fact instanceof CoerciveMeasure measure ? measure.kind() : null;
      if (kind == null) {
        return true;
      }
      if (from() instanceof Request request && request.kind() == RequestKind.CONTACT_CHANGE) {
        return kind.isWithinAnother();
      }
      if (from() instanceof Request request && request.kind() == RequestKind.CARE_ENDS) {
        return kind.places() != null;
      }
      return !(from() instanceof Review review)
          || review.kind() != ReviewKind.REEXAMINATION
          || kind == CoerciveKind.CARE
          || kind == CoerciveKind.PREVENTIVE_MEASURE
          || kind == CoerciveKind.TRAVEL_BAN;
    }

    private boolean isMeant(Fact fact) {
      boolean carried =
          from() instanceof Execution
              || from() instanceof Interruption
              || from() instanceof Postponement
              || (from() instanceof Request request
                  && request.kind() == RequestKind.EXECUTION_IN_HOST_MUNICIPALITY);
      if (fact instanceof Decision decision) {
        boolean idle =
            decision.measure() == Measure.FEE || decision.measure() == Measure.PRIVATE_HOME_CONSENT;
        boolean refused = Boolean.FALSE.equals(decision.favourable());
        return !(carried && idle) && !(refused && !(from() instanceof Appeal));
      }
      if (fact instanceof Judgment judgment && judgment.outcome() != null) {
        return !carried
            || switch (judgment.outcome()) {
              case UPHOLDS, REMITS, ORDERS_DECISION, REJECTS_APPLICATION -> false;
              default -> true;
            };
      }
      if (fact instanceof Investigation inquiry
          && inquiry.kind() != null
          && from() instanceof Event event) {
        boolean moved = event.kind() == EventKind.RESPONSIBILITY_MOVED;
        return switch (inquiry.kind()) {
          case CHILD, LVM, SUBSTANCE -> true;
          case HOME, ADOPTION, PATERNITY, CUSTODY -> false;
          default -> !moved;
        };
      }
      return !(fact instanceof CoerciveMeasure measure) || isMeant(measure);
    }

    /** A restriction is one of a care or a ban; what is asked for or ends is that, not it. */
    private boolean isMeant(CoerciveMeasure measure) {
      CoerciveKind kind = measure.kind();
      if (from() instanceof Appeal) {
        // What a court decided on is appealed by its judgment.
        return kind == null || !kind.isGrantedOnApplication() || seen.all(Judgment.class).isEmpty();
      }
      if (kind == null
          || (from() instanceof Request request && request.kind() == RequestKind.CONTACT_CHANGE)) {
        return true;
      }
      if (from() instanceof CoerciveMeasure inner && inner.kind() != null) {
        return inner.kind().isWithin(kind);
      }
      if (from() instanceof Request request && request.kind() == RequestKind.TRAVEL_EXEMPTION) {
        return kind == CoerciveKind.TRAVEL_BAN || kind == CoerciveKind.TEMPORARY_TRAVEL_BAN;
      }
      if (from() instanceof Judgment judgment) {
        return measure.decidedOn() != null
            && kind != CoerciveKind.PREVENTIVE_MEASURE
            && !kind.isWithinAnother()
            && (judgment.law() == null || judgment.law() == lawOf(kind));
      }
      return !kind.isWithinAnother();
    }

    private static LawArea lawOf(CoerciveKind kind) {
      String name = kind.name();
      return name.startsWith("LVM")
          ? LawArea.LVM
          : name.contains("SHELTER") ? LawArea.LPBS : LawArea.LVU;
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
        List<CoerciveMeasure> all =
            seen.all(CoerciveMeasure.class).stream().filter(m -> !isGone(m) && isMeant(m)).toList();
        List<CoerciveMeasure> likely = all.stream().filter(this::isLikely).toList();
        List<CoerciveMeasure> meant = likely.isEmpty() ? all : likely;
        CoerciveKind kind = meant.size() == 1 ? meant.get(0).kind() : null;
        boolean rests =
            kind != null && kind.places() != null && kind.places() == placement.ground();
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
        CoerciveMeasure last =
            Ending.goneOverInto(
                seen, measure, m -> m.decidedOn() != null && m.decidedOn().isBefore(day));
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

  // ---- what the law ends

  /**
   * Ends the measure that an effect of the law has ended, unless its end is recorded, or the file
   * shows that it went on, or it is unsettled whether it has.
   *
   * @return this if nothing was ended
   */
  Drawn ended(Obligation occurred, LocalDate asOf) {
    PlainCase file = new PlainCase(this, asOf, NO_MEETINGS);
    Fact anchor = file.byId(occurred.key().factId());
    Fact about = anchor == null || anchor.concerns() == null ? null : file.byId(anchor.concerns());
    Fact ending = canCease(anchor) ? anchor : about;
    LocalDate day = occurred.occurredOn().orElse(null);
    if (ending == null || !canCease(ending) || day == null) {
      return this;
    }
    Fact measure = ending;
    if (FactType.of(measure).endOf(measure) != null) {
      return this;
    }
    long late = occurred.breach().map(b -> b.days()).orElse(0L);
    LocalDate acted = late > 0 ? day.plusDays(late - 1) : asOf;
    boolean unsettled = occurred.rolledDay().map(acted::isBefore).orElse(false);
    if (unsettled || (occurred.breach().isEmpty() && goesOn(measure, day))) {
      return this;
    }
    List<Fact> after = new ArrayList<>(facts.size());
    Map<String, String> by = new HashMap<>(endedBy);
    for (Fact fact : facts) {
      boolean part = fact == measure || measure.id().equals(fact.concerns());
      boolean same = fact.getClass() == measure.getClass();
      if (part && same && FactType.of(fact).endOf(fact) == null) {
        Fact over = FactType.of(fact).with(fact, ENDED_ON, day);
        after.add(
            over instanceof Judgment
                ? over
                : FactType.of(over).with(over, "endReason", EndReason.EXPIRED));
        by.putIfAbsent(fact.id(), occurred.key().ruleId());
      } else {
        after.add(fact);
      }
    }
    return new Drawn(after, by);
  }

  /** A measure ceases by law, and so does a decision. */
  private static boolean canCease(@Nullable Fact fact) {
    return fact instanceof CoerciveMeasure || fact instanceof Decision || fact instanceof Judgment;
  }

  /** Something of the measure, or done under it, on the day or later. */
  private boolean goesOn(Fact measure, LocalDate day) {
    for (DateField field : FactType.of(measure).dates()) {
      LocalDate own = field.of(measure);
      if (!field.stated() && own != null && !own.isBefore(day)) {
        return true;
      }
    }
    for (Fact fact : facts) {
      boolean shows =
          fact instanceof CoerciveMeasure
              || fact instanceof Review
              || fact instanceof Placement
              || fact instanceof Extension
              || fact instanceof Contact
              || fact instanceof Judgment;
      LocalDate came = shows ? fact.occurredOn() : null;
      if (came != null && !came.isBefore(day) && measure.id().equals(fact.concerns())) {
        return true;
      }
    }
    return false;
  }
}
