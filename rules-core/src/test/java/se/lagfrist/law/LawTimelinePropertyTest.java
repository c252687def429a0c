package se.lagfrist.law;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.lagfrist.time.DateSpan;

class LawTimelinePropertyTest {

  private static final LocalDate FIRST = LocalDate.of(2002, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2030, 12, 31);

  /** A version whose period is a number of days, or -1 for no day. */
  private record Version(DateSpan inForce, Transition transition, int days) implements Versioned {
    LocalDate dayFrom(LocalDate start) {
      return days < 0 ? null : start.plusDays(days);
    }
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(FIRST.toEpochDay(), LAST.toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  /** Versions that follow each other without a gap from 2002 on; the last is open ended. */
  @Provide
  Arbitrary<List<Version>> gapless() {
    Arbitrary<int[]> rules =
        Combinators.combine(
                Arbitraries.integers().between(-1, 2500), Arbitraries.integers().between(0, 1))
            .as((days, immediate) -> new int[] {days, immediate});
    return Combinators.combine(
            days().filter(day -> day.isAfter(FIRST)).set().ofMaxSize(5),
            rules.list().ofSize(6),
            Arbitraries.randomValue(random -> random.nextLong()))
        .as(
            (changes, rule, seed) -> {
              List<LocalDate> starts = new ArrayList<>(changes);
              starts.add(FIRST);
              Collections.sort(starts);
              List<Version> versions = new ArrayList<>();
              for (int i = 0; i < starts.size(); i++) {
                LocalDate end = i + 1 < starts.size() ? starts.get(i + 1).minusDays(1) : null;
                versions.add(
                    new Version(
                        DateSpan.of(starts.get(i), end),
                        rule.get(i)[1] == 1 ? Transition.IMMEDIATE : Transition.START,
                        rule.get(i)[0]));
              }
              Collections.shuffle(versions, new Random(seed));
              return versions;
            });
  }

  @Property(tries = 60)
  void everyDayFrom2002To2030HasExactlyOneVersion(@ForAll("gapless") List<Version> versions) {
    LawTimeline<Version> timeline = LawTimeline.of(versions);
    assertThat(timeline.gaps()).isEmpty();
    for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
      LocalDate asked = day;
      List<Version> inForce =
          versions.stream().filter(version -> version.inForce().contains(asked)).toList();
      if (inForce.size() != 1) {
        assertThat(inForce).as("in force on %s", day).hasSize(1);
      }
      if (!inForce.get(0).equals(timeline.on(day))) {
        assertThat(timeline.on(day)).as("on %s", day).isEqualTo(inForce.get(0));
      }
    }
  }

  @Property
  void theGoverningVersionIsOneOfThemAndItsDayNotBeforeItReachedBack(
      @ForAll("gapless") List<Version> versions, @ForAll("days") LocalDate start) {
    LawTimeline<Version> timeline = LawTimeline.of(versions);
    Governance<Version> governance =
        requireNonNull(timeline.governing(start, version -> version.dayFrom(start)));
    Version version = governance.version();
    LocalDate entryIntoForce = version.inForce().from();
    assertThat(versions).contains(version);
    assertThat(version.inForce().to() == null || !version.inForce().to().isBefore(start)).isTrue();
    if (version.inForce().contains(start)) {
      assertThat(governance.consideredBefore()).isEmpty();
      assertThat(governance.broughtForwardToEntryIntoForce()).isFalse();
      assertThat(governance.day()).isEqualTo(version.dayFrom(start));
    } else {
      assertThat(version.transition()).isEqualTo(Transition.IMMEDIATE);
      assertThat(governance.consideredBefore()).isNotEmpty();
      if (governance.day() != null) {
        assertThat(governance.day()).isAfterOrEqualTo(entryIntoForce);
        assertThat(governance.broughtForwardToEntryIntoForce())
            .isEqualTo(version.dayFrom(start).isBefore(entryIntoForce));
      }
    }
  }

  @Property
  void theWalkStopsWhereTheDayLiesBeforeTheNextVersion(
      @ForAll("gapless") List<Version> versions, @ForAll("days") LocalDate start) {
    LawTimeline<Version> timeline = LawTimeline.of(versions);
    Governance<Version> governance =
        requireNonNull(timeline.governing(start, version -> version.dayFrom(start)));
    List<Version> sorted = timeline.versions();
    int next = sorted.indexOf(governance.version()) + 1;
    if (next < sorted.size() && sorted.get(next).transition() == Transition.IMMEDIATE) {
      assertThat(governance.day()).isNotNull().isBefore(sorted.get(next).inForce().from());
    }
    for (Version passed : governance.consideredBefore()) {
      LocalDate after = sorted.get(sorted.indexOf(passed) + 1).inForce().from();
      assertThat(passed.dayFrom(start) == null || !passed.dayFrom(start).isBefore(after)).isTrue();
    }
  }

  @Property
  void withoutImmediateVersionsTheVersionOfTheStartGoverns(
      @ForAll("gapless") List<Version> versions, @ForAll("days") LocalDate start) {
    LawTimeline<Version> timeline =
        LawTimeline.of(
            versions.stream()
                .map(version -> new Version(version.inForce(), Transition.START, version.days()))
                .toList());
    Governance<Version> governance =
        requireNonNull(timeline.governing(start, version -> version.dayFrom(start)));
    assertThat(governance.version()).isEqualTo(timeline.on(start));
    assertThat(governance.day()).isEqualTo(governance.version().dayFrom(start));
    assertThat(governance.broughtForwardToEntryIntoForce()).isFalse();
  }

  @Property
  void beforeTheFirstVersionOnlyAnImmediateOneGoverns(@ForAll("gapless") List<Version> versions) {
    LawTimeline<Version> timeline = LawTimeline.of(versions);
    LocalDate start = FIRST.minusDays(1);
    boolean immediate = timeline.versions().get(0).transition() == Transition.IMMEDIATE;
    assertThat(timeline.governing(start, version -> version.dayFrom(start)) != null)
        .isEqualTo(immediate);
  }
}
