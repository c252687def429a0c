package se.lagfrist.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Few facts are looked through and many found through an index; both must find the same. */
class FactsPropertyTest {

  /** The hash of this text is 0, as that of no text at all is taken to be. */
  private static final String NO_HASH = "f5a5a608";

  /** Ids among which many have the same hash: "Aa" and "BB" are alike to it. */
  private static String id(int i) {
    StringBuilder id = new StringBuilder();
    for (int bit = 1; bit < 128; bit <<= 1) {
      id.append((i & bit) == 0 ? "Aa" : "BB");
    }
    return id.toString();
  }

  @Provide
  Arbitrary<List<Event>> events() {
    Arbitrary<String> concerns =
        Arbitraries.oneOf(
            Arbitraries.integers().between(0, 127).map(FactsPropertyTest::id),
            Arbitraries.of("another kind", NO_HASH, ""));
    return Combinators.combine(
            Arbitraries.integers().between(0, 100),
            concerns.injectNull(0.3).list().ofSize(100),
            Arbitraries.of(true, false))
        .as(
            (count, all, named) ->
                IntStream.range(0, count)
                    .mapToObj(i -> event(named && i == 3 ? NO_HASH : id(i), all.get(i)))
                    .sorted((a, b) -> a.id().compareTo(b.id()))
                    .toList());
  }

  private static Event event(String id, String concerns) {
    return Event.of("A", id).kind(EventKind.values()[0]).concerns(concerns).build();
  }

  @Property
  void whatIsAskedOfAPlaceIsWhatTheFactThereSays(@ForAll("events") List<Event> events) {
    Facts facts = Facts.of(events.toArray(Fact[]::new));
    assertThat(facts).isEqualTo(events);
    for (int i = 0; i < facts.size(); i++) {
      assertThat(facts.concernsCase(i)).isEqualTo(events.get(i).concerns() == null);
      for (String id : List.of(id(0), id(1), id(5), NO_HASH, "")) {
        assertThat(facts.hasId(i, id)).isEqualTo(events.get(i).id().equals(id));
        assertThat(facts.concerns(i, id)).isEqualTo(id.equals(events.get(i).concerns()));
      }
    }
  }

  @Property
  void aFactIsFoundByItsId(@ForAll("events") List<Event> events) {
    Facts facts = Facts.of(events.toArray(Fact[]::new));
    events.forEach(event -> assertThat(facts.named(event.id())).isSameAs(event));
    assertThat(facts.named("another kind")).isNull();
  }

  @Property
  void allThatConcernTheSameAreFoundInOrder(@ForAll("events") List<Event> events) {
    Facts facts = Facts.of(events.toArray(Fact[]::new));
    List<String> asked = new ArrayList<>(List.of(id(0), id(1), id(77), NO_HASH));
    asked.add(null);
    for (String id : asked) {
      List<Event> same = events.stream().filter(e -> Objects.equals(e.concerns(), id)).toList();
      Facts found = facts.concerning(id);
      assertThat(found).isSubsetOf(events).doesNotHaveDuplicates();
      assertThat(found.stream().filter(same::contains).toList()).isEqualTo(same);
    }
  }

  @Property
  void thoseThatConcernTheSameAreCounted(@ForAll("events") List<Event> events) {
    Facts facts = Facts.of(events.toArray(Fact[]::new));
    List<String> asked = new ArrayList<>(List.of(id(0), id(1), id(77), NO_HASH));
    asked.add(null);
    for (String id : asked) {
      long same = events.stream().filter(e -> Objects.equals(e.concerns(), id)).count();
      assertThat(facts.countAbout(id)).isEqualTo(same);
    }
  }
}
