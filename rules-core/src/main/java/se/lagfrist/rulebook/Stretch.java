package se.lagfrist.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.DateField;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.TermField;

/**
 * One of the places a search looks in, with what the texts of its tests tell of the facts there: by
 * which day one of them has a better chance than another, and which term they must have. All of it
 * only leaves out facts that cannot be the one; the compiled tests are put to what is left.
 */
final class Stretch {

  private final Search search;
  private final Source source;
  private final Set<TestText.Atom> elsewhere = new HashSet<>();
  private final List<Circumstance> before = new ArrayList<>();
  private final List<Circumstance> once = new ArrayList<>();
  private final List<Order> orders = new ArrayList<>();
  private final List<TermField> terms = new ArrayList<>();
  private final List<JoinTest> termTests = new ArrayList<>();

  /** Whether there is something that nothing could be told of, so that facts are tried in turn. */
  private boolean untold;

  private final List<JoinTest> notTold = new ArrayList<>();

  Stretch(Search search, Source source, List<Source> all) {
    this.search = search;
    this.source = source;
    for (Source other : all) {
      if (other != source && other.atom() != null) {
        elsewhere.add(other.atom());
      }
    }
    for (JoinTest test : search.tests()) {
      sort(test);
    }
    for (Circumstance one : search.then()) {
      sortNext(one);
    }
  }

  Source source() {
    return source;
  }

  List<Order> orders() {
    return orders;
  }

  List<TermField> terms() {
    return terms;
  }

  List<JoinTest> termTests() {
    return termTests;
  }

  Search search() {
    return search;
  }

  boolean holds(Scope scope) {
    return scope.grove(this).holds(scope);
  }

  /** Returns what a test says here: facts for which it holds elsewhere are looked for there. */
  private TestText here(JoinTest test) {
    if (!search.isPlacing(test)) {
      return test.text();
    }
    return test.text()
        .assuming(
            atom ->
                atom.equals(source.atom())
                    ? Boolean.TRUE
                    : elsewhere.contains(atom) ? Boolean.FALSE : null);
  }

  private void sort(JoinTest test) {
    TestText text = here(test);
    if (text.equals(new TestText.Fixed(true))) {
      return;
    }
    List<String> asked = new ArrayList<>();
    for (String field : search.type().fields()) {
      if (text.mentions(field) && !source.fixes(field)) {
        asked.add(field);
      }
    }
    if (asked.isEmpty() && isUnderstood(text)) {
      before.add(test);
      return;
    }
    String only = asked.size() == 1 ? asked.get(0) : "";
    for (DateField date : search.type().dates()) {
      if (date.name().equals(only)) {
        Slope slope = text.slope(only);
        if (slope.isOneWay()) {
          add(Order.of(only, slope, date::of, test));
          return;
        }
      }
    }
    for (TermField term : search.type().terms()) {
      if (term.name().equals(only)) {
        terms.add(term);
        termTests.add(test);
        return;
      }
    }
    untold = true;
    notTold.add(test);
  }

  /** Returns the tests that nothing could be told of here. */
  List<JoinTest> notTold() {
    return notTold;
  }

  /** A text without a comparison may call the fact itself. */
  private static boolean isUnderstood(TestText text) {
    if (text instanceof TestText.Atom atom) {
      return !atom.operator().isEmpty();
    }
    List<TestText> parts =
        text instanceof TestText.Any any
            ? any.parts()
            : text instanceof TestText.All all ? all.parts() : List.of();
    return parts.stream().allMatch(Stretch::isUnderstood);
  }

  private void sortNext(Circumstance one) {
    if (one instanceof Circumstance.Not not && not.of() instanceof Search inner) {
      for (Stretch stretch : inner.stretches()) {
        sort(new NotIn(stretch));
      }
    } else {
      sort(one);
    }
  }

  private void sort(Circumstance one) {
    BitSet own = search.own();
    BitSet asked = one.variables();
    BitSet foreign = (BitSet) asked.clone();
    foreign.andNot(own);
    asked.and(own);
    if (asked.isEmpty()) {
      before.add(one);
      return;
    }
    if (foreign.isEmpty()) {
      once.add(one);
      return;
    }
    Bound bound = asked.cardinality() == 1 ? bound(asked.nextSetBit(0)) : null;
    if (bound != null && bound.type() == LocalDate.class) {
      Slope slope = one.slope(bound.variable());
      if (slope.isOneWay()) {
        add(
            Order.of(
                "variable " + bound.variable(),
                slope,
                fact -> (LocalDate) bound.read().apply(fact),
                one));
        return;
      }
    }
    if (bound != null && one instanceof NotIn notIn && notIn.of().isKeyedBy(bound.variable())) {
      Order inner = notIn.of().only();
      if (inner != null) {
        add(Order.withoutBest("stretch " + orders.size(), notIn.of(), inner, bound, one));
        return;
      }
    }
    untold = true;
  }

  private void add(Order order) {
    for (int i = 0; i < orders.size(); i++) {
      if (orders.get(i).isSame(order)) {
        orders.set(i, orders.get(i).and(order));
        return;
      }
    }
    orders.add(order);
  }

  private @Nullable Bound bound(int variable) {
    for (Bound one : search.bound()) {
      if (one.variable() == variable) {
        return one;
      }
    }
    return null;
  }

  private boolean isKeyedBy(int variable) {
    return source.key().variable() == variable;
  }

  /** Returns the one order that decides whether a fact is found here, or null. */
  private @Nullable Order only() {
    return untold || orders.size() != 1 || !terms.isEmpty() ? null : orders.get(0);
  }

  /** Returns whether something that does not depend on the fact rules all of them out. */
  boolean isOver(Fact any, Scope scope) {
    search.take(any, scope);
    for (Circumstance one : before) {
      if (!one.holds(scope)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the facts here for which holds what depends on them alone. */
  List<Fact> facts(Scope scope, @Nullable String key) {
    List<Fact> found = new ArrayList<>();
    for (Fact fact : source.in(scope.facts(search.type()), key)) {
      if (search.isAlone(fact)) {
        search.take(fact, scope);
        boolean stays = true;
        for (int i = 0; i < once.size() && stays; i++) {
          stays = once.get(i).holds(scope);
        }
        if (stays) {
          found.add(fact);
        }
      }
    }
    return found;
  }

  /**
   * That nothing is found in one place.
   *
   * @param of the place
   */
  record NotIn(Stretch of) implements Circumstance {

    @Override
    public boolean holds(Scope scope) {
      return !of.holds(scope);
    }

    @Override
    public BitSet variables() {
      BitSet variables = new BitSet();
      for (JoinTest test : of.search.tests()) {
        TestText text = of.here(test);
        BitSet some = test.variables();
        // Drools hands every variable of a test over; one that is asked elsewhere is not asked
        // here.
        some.stream().filter(v -> v == 0 || text.mentions(test.names()[v])).forEach(variables::set);
      }
      for (Circumstance one : of.search.then()) {
        variables.or(one.variables());
      }
      if (of.source.key().variable() >= 0) {
        variables.set(of.source.key().variable());
      }
      variables.andNot(of.search.own());
      return variables;
    }

    @Override
    public Slope slope(int variable) {
      List<Slope> parts = new ArrayList<>();
      for (JoinTest test : of.search.tests()) {
        parts.add(of.here(test).slope(test.names()[variable]));
      }
      for (Circumstance one : of.search.then()) {
        parts.add(one.slope(variable));
      }
      return Slope.all(parts).some().not();
    }
  }
}
