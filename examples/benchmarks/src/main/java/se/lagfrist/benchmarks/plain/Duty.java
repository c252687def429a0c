package se.lagfrist.benchmarks.plain;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.lagfrist.benchmarks.plain.Wording.Way;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.Extension;
import se.lagfrist.casefile.Fact;
import se.lagfrist.law.Citation;
import se.lagfrist.obligation.Force;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.SundayRule;

/** One duty, written out in Java: whom it applies to, when it is due, what meets and ends it. */
public final class Duty {

  /** What meets a duty. */
  record Met(When by, Set<Body> bodies, boolean earlier, boolean atLatest) {}

  /** What ends a duty. */
  record Ends(When by, boolean anywhere) {}

  final String id;
  final Obligation.Details details;
  final Force force;
  final Class<? extends Fact> type;
  final int kind;
  final BiPredicate<PlainCase, Fact> applies;
  final When start;
  final @Nullable When otherwise;
  final Wording[] law;
  final Met[] met;
  final Ends[] ends;
  final int[] endsAtAge;
  final boolean endsWhenExtended;
  final boolean endsWhenReplaced;
  final When[] brokenBy;
  final @Nullable When until;
  final boolean recurs;
  final int againN;
  final @Nullable Unit againUnit;
  final int benchmarkN;
  final @Nullable Unit benchmarkUnit;
  final @Nullable Citation benchmarkSource;
  final int chainDays;
  final boolean unbroken;
  final @Nullable Class<? extends Fact> requires;
  final @Nullable String onlyIf;
  final List<Need> alongside;

  private Duty(Builder<?> b) {
    this.id = b.id;
    this.details =
        new Obligation.Details(
            b.title, b.text, b.kind, b.responsible, b.own, b.recipient, b.sunday, b.notes);
    this.force = b.force;
    this.type = b.type;
    this.kind = FactKinds.of(b.type);
    this.applies = b.applies;
    this.start = b.start;
    this.otherwise = b.otherwise;
    this.law = b.law.toArray(Wording[]::new);
    this.met = b.met.toArray(Met[]::new);
    this.ends = b.ends.toArray(Ends[]::new);
    this.endsAtAge = b.ages.stream().mapToInt(i -> i).toArray();
    this.endsWhenExtended = b.extended;
    this.endsWhenReplaced = b.replaced;
    this.brokenBy = b.brokenBy.toArray(When[]::new);
    this.until = b.until;
    this.recurs = b.recurs;
    this.againN = b.againN;
    this.againUnit = b.againUnit;
    this.benchmarkN = b.benchmarkN;
    this.benchmarkUnit = b.benchmarkUnit;
    this.benchmarkSource = b.benchmarkSource;
    this.chainDays = b.chainDays;
    this.unbroken = b.unbroken;
    this.requires = b.requires;
    this.onlyIf = b.onlyIf;
    this.alongside = List.copyOf(b.alongside);
  }

  /** Starts a duty that arises from every fact of a kind for which the condition holds. */
  @SuppressWarnings("unchecked")
  public static <F extends Fact> Builder<F> on(
      Class<F> type, BiPredicate<PlainCase, F> condition, String id, String title) {
    return new Builder<>(
        type, (BiPredicate<PlainCase, Fact>) (BiPredicate<?, ?>) condition, id, title);
  }

  /** The wording in force on a day, if one is. */
  @Nullable Wording inForceOn(LocalDate day) {
    for (Wording wording : law) {
      if (wording.isInForceOn(day)) {
        return wording;
      }
    }
    return null;
  }

  /**
   * A fact the duty looks at, apart from those in its condition.
   *
   * @param type its kind
   * @param which which facts of the kind
   */
  public record Need(Class<? extends Fact> type, Predicate<Fact> which) {}

  /** Returns the facts it may start from, be met by or end with. */
  public List<Need> needs() {
    List<When> days = new ArrayList<>();
    days.add(start);
    for (Met one : met) {
      days.add(one.by());
    }
    for (Ends one : ends) {
      days.add(one.by());
    }
    days.addAll(List.of(brokenBy));
    if (until != null) {
      days.add(until);
    }
    List<Need> needs = new ArrayList<>();
    for (When day : days) {
      needs.add(new Need(day.type, day::isOf));
    }
    if (endsWhenExtended) {
      needs.add(new Need(Extension.class, f -> true));
    }
    if (endsWhenReplaced) {
      needs.add(new Need(type, f -> true));
    }
    return needs;
  }

  /** Returns the facts without which it hardly ever arises, in the order in which to make them. */
  public List<Need> alongside() {
    return alongside;
  }

  /** Returns its id. */
  public String id() {
    return id;
  }

  /** Returns the kind of fact it arises from. */
  public Class<? extends Fact> anchorType() {
    return type;
  }

  /** Whether it arises from a fact beside others of the same case. */
  public boolean arisesFrom(Fact fact, List<Fact> others, String caseId) {
    List<Fact> all = new ArrayList<>(others);
    all.add(fact);
    return applies.test(new PlainCase(all, LocalDate.MAX, new TreeSet<>()), fact);
  }

  @Override
  public String toString() {
    return id;
  }

  /** Puts a duty together, one call for each sentence after SÅ. */
  public static final class Builder<F extends Fact> {

    private final Class<F> type;
    private final BiPredicate<PlainCase, Fact> applies;
    private final String id;
    private final String title;
    private ObligationKind kind = ObligationKind.DEADLINE;
    private Force force = Force.STATUTE;
    private SundayRule sunday = SundayRule.UNSETTLED;
    private String text = "";
    private String responsible = "";
    private boolean own = true;
    private @Nullable String recipient;
    private final List<String> notes = new ArrayList<>();
    private When start = Whens.HAPPENED;
    private @Nullable When otherwise;
    private final List<Wording> law = new ArrayList<>();
    private final List<Met> met = new ArrayList<>();
    private final List<Ends> ends = new ArrayList<>();
    private final List<Integer> ages = new ArrayList<>();
    private boolean extended;
    private boolean replaced;
    private final List<When> brokenBy = new ArrayList<>();
    private @Nullable When until;
    private boolean recurs;
    private int againN;
    private @Nullable Unit againUnit;
    private int benchmarkN;
    private @Nullable Unit benchmarkUnit;
    private @Nullable Citation benchmarkSource;
    private int chainDays;
    private boolean unbroken;
    private @Nullable Class<? extends Fact> requires;
    private @Nullable String onlyIf;
    private final List<Need> alongside = new ArrayList<>();

    private Builder(Class<F> type, BiPredicate<PlainCase, Fact> applies, String id, String title) {
      this.type = type;
      this.applies = applies;
      this.id = id;
      this.title = title;
    }

    /** Slag. */
    public Builder<F> kind(ObligationKind value) {
      kind = value;
      return this;
    }

    /** Styrka. */
    public Builder<F> force(Force value) {
      force = value;
      return this;
    }

    /** Tolkning. */
    public Builder<F> note(String value) {
      notes.add(value);
      return this;
    }

    /** Ska. */
    public Builder<F> shall(String who, String what) {
      return says(who, " ska " + what);
    }

    /** Bör. */
    public Builder<F> ought(String who, String what) {
      return says(who, " bör " + what);
    }

    /** Får inte. */
    public Builder<F> mayNot(String who, String what) {
      return says(who, " får inte " + what);
    }

    /** Kan. */
    public Builder<F> may(String who, String what) {
      return says(who, " kan " + what);
    }

    /** Väntas: another party's duty. */
    public Builder<F> expected(String who, String what) {
      own = false;
      return says(who, " väntas " + what);
    }

    /** Upphör: by law. */
    public Builder<F> ceases(String what) {
      responsible = "lagen";
      text = capital(what) + " upphör";
      return this;
    }

    private Builder<F> says(String who, String rest) {
      responsible = who;
      text = capital(who) + rest;
      return this;
    }

    private static String capital(String words) {
      return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Mottagare. */
    public Builder<F> recipient(String value) {
      recipient = value;
      return this;
    }

    /** The day every wording counts from. */
    public Builder<F> from(When day) {
      start = day;
      return this;
    }

    /** The day every wording counts from, and the one to count from if that is not there. */
    public Builder<F> from(When day, When ifMissing) {
      start = day;
      otherwise = ifMissing;
      return this;
    }

    /** Inom. */
    public Builder<F> within(String cite, int n, Unit unit, InForce when) {
      return wording(cite, Way.WITHIN, n, unit, null, when);
    }

    /** Dagen efter a period. */
    public Builder<F> dayAfter(String cite, int n, Unit unit, InForce when) {
      return wording(cite, Way.DAY_AFTER, n, unit, null, when);
    }

    /** Dagen efter the day itself. */
    public Builder<F> dayAfter(String cite, InForce when) {
      return wording(cite, Way.DAY_AFTER, 0, Unit.DAYS, null, when);
    }

    /** Genast, samma dag, senast vid. */
    public Builder<F> sameDay(String cite, InForce when) {
      return wording(cite, Way.SAME_DAY, 0, Unit.DAYS, null, when);
    }

    /** Senast dagen före. */
    public Builder<F> dayBefore(String cite, InForce when) {
      return wording(cite, Way.DAY_BEFORE, 0, Unit.DAYS, null, when);
    }

    /** Skyndsamt, utan dröjsmål, utan angiven tid: a word and no number. */
    public Builder<F> promptly(String cite, InForce when) {
      return wording(cite, Way.WORD_ONLY, 0, Unit.DAYS, null, when);
    }

    /** Den dag den enskilde fyller. */
    public Builder<F> birthday(String cite, int age, InForce when) {
      start = Whens.BORN;
      return wording(cite, Way.BIRTHDAY, age, Unit.YEARS, null, when);
    }

    /** Senast dagen före den dag den enskilde fyller. */
    public Builder<F> dayBeforeBirthday(String cite, int age, InForce when) {
      start = Whens.BORN;
      return wording(cite, Way.DAY_BEFORE_BIRTHDAY, age, Unit.YEARS, null, when);
    }

    /** Senast dagen före den dag den enskilde når riktåldern. */
    public Builder<F> dayBeforeTargetAge(String cite, InForce when) {
      start = Whens.BORN;
      return wording(cite, Way.DAY_BEFORE_TARGET_AGE, 0, Unit.YEARS, null, when);
    }

    /** Till och med månaden före den då den enskilde fyller. */
    public Builder<F> monthBeforeBirthday(String cite, int age, InForce when) {
      start = Whens.BORN;
      return wording(cite, Way.MONTH_BEFORE_BIRTHDAY, age, Unit.YEARS, null, when);
    }

    /** Vid utgången av året efter det att a period har gått. */
    public Builder<F> endOfNextYear(String cite, int n, Unit unit, InForce when) {
      return wording(cite, Way.END_OF_NEXT_YEAR, n, unit, null, when);
    }

    /** Varje kvartal när a period har gått. */
    public Builder<F> everyQuarterAfter(String cite, int n, Unit unit, InForce when) {
      return wording(cite, Way.EVERY_QUARTER_AFTER, n, unit, null, when);
    }

    /** En gång per kvartal. */
    public Builder<F> everyQuarter(String cite, InForce when) {
      return wording(cite, Way.EVERY_QUARTER, 0, Unit.DAYS, null, when);
    }

    /** Senast a day varje år. */
    public Builder<F> everyYear(String cite, int day, Month month, InForce when) {
      return wording(cite, Way.EVERY_YEAR, day, Unit.DAYS, month, when);
    }

    /** Varje månad senast a day i nästa månad. */
    public Builder<F> everyMonth(String cite, int day, InForce when) {
      return wording(cite, Way.EVERY_MONTH, day, Unit.DAYS, null, when);
    }

    /** Varje månad utan angiven dag. */
    public Builder<F> everyMonth(String cite, InForce when) {
      return wording(cite, Way.EVERY_MONTH, 0, Unit.DAYS, null, when);
    }

    /** Vid nämndens nästa sammanträde. */
    public Builder<F> nextMeeting(String cite, InForce when) {
      return wording(cite, Way.NEXT_MEETING, 0, Unit.DAYS, null, when);
    }

    private Builder<F> wording(
        String cite, Way way, int n, Unit unit, @Nullable Month month, InForce when) {
      law.add(
          new Wording(
              cite, way, n, unit, month, when.from(), when.to(), when.immediate(), when.once()));
      return this;
    }

    /** Riktvärde. */
    public Builder<F> benchmark(int n, Unit unit, String source) {
      benchmarkN = n;
      benchmarkUnit = unit;
      benchmarkSource = Citation.parse(source);
      return this;
    }

    /** Därefter lika ofta. */
    public Builder<F> again() {
      recurs = true;
      return this;
    }

    /** Därefter inom a period från det senaste tillfället. */
    public Builder<F> againWithin(int n, Unit unit) {
      recurs = true;
      againN = n;
      againUnit = unit;
      return this;
    }

    /** Räknat från den första utredningen i samma sak när högst so many days skiljer dem åt. */
    public Builder<F> fromFirstInvestigation(int days) {
      chainDays = days;
      return this;
    }

    /** Räknat från den första placeringen i obruten följd. */
    public Builder<F> fromFirstPlacement() {
      unbroken = true;
      return this;
    }

    /** Uppfylls av. */
    public Builder<F> metBy(When day) {
      met.add(new Met(day, Set.of(), false, false));
      return this;
    }

    /** Uppfylls av, i some bodies only. */
    public Builder<F> metBy(When day, Body... bodies) {
      met.add(new Met(day, Set.of(bodies), false, false));
      return this;
    }

    /** Uppfylls också av tidigare. */
    public Builder<F> metByEarlier(When day) {
      met.add(new Met(day, Set.of(), true, false));
      return this;
    }

    /** Uppfylls senast av. */
    public Builder<F> metAtLatestBy(When day) {
      met.add(new Met(day, Set.of(), false, true));
      return this;
    }

    /** Gäller bara om a switch is on. */
    public Builder<F> onlyIf(String value) {
      onlyIf = value;
      return this;
    }

    /** Tells the comparison what must be there beside it, for a condition chance seldom meets. */
    @SuppressWarnings("unchecked")
    public <G extends Fact> Builder<F> alongside(Class<G> other, Predicate<G> which) {
      alongside.add(new Need(other, (Predicate<Fact>) (Predicate<?>) which));
      return this;
    }

    /** Förutsätter att det finns. */
    public Builder<F> requires(Class<? extends Fact> value) {
      requires = value;
      return this;
    }

    /** Bortfaller vid. */
    public Builder<F> endsAt(When day) {
      ends.add(new Ends(day, false));
      return this;
    }

    /** Bortfaller vid, i ärendet. */
    public Builder<F> endsAtAnywhere(When day) {
      ends.add(new Ends(day, true));
      return this;
    }

    /** Bortfaller när den enskilde fyller. */
    public Builder<F> endsAtAge(int age) {
      ages.add(age);
      return this;
    }

    /** Bortfaller om tiden förlängs till en bestämd dag. */
    public Builder<F> endsWhenExtended() {
      extended = true;
      return this;
    }

    /** Bortfaller vid ett senare beslut av samma slag. */
    public Builder<F> endsWhenReplaced() {
      replaced = true;
      return this;
    }

    /** Förbudet gäller till. */
    public Builder<F> until(When day) {
      until = day;
      return this;
    }

    /** Överträds av. */
    public Builder<F> brokenBy(When day) {
      brokenBy.add(day);
      return this;
    }

    /** Söndagsregeln. */
    public Builder<F> sunday(SundayRule value) {
      sunday = value;
      return this;
    }

    /** Returns the duty. */
    public Duty done() {
      if (law.isEmpty() || text.isEmpty()) {
        throw new IllegalStateException(id + " lacks its law or its sentence. Maybe add both.");
      }
      law.sort((a, b) -> a.from.compareTo(b.from));
      return new Duty(this);
    }
  }
}
