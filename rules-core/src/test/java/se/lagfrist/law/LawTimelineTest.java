package se.lagfrist.law;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.lagfrist.ValueContract;
import se.lagfrist.time.DateSpan;
import se.lagfrist.time.PeriodUnit;
import se.lagfrist.time.StatutoryPeriod;
import se.lagfrist.time.StatutoryTime;

class LawTimelineTest {

  private record Version(
      String name, StatutoryPeriod period, DateSpan inForce, Transition transition)
      implements Versioned {

    LocalDate dayFrom(LocalDate start) {
      return StatutoryTime.endDay(start, period);
    }
  }

  private static Version version(
      String name, int years, String from, String to, Transition transition) {
    return new Version(
        name,
        StatutoryPeriod.of(years, PeriodUnit.YEAR),
        DateSpan.of(LocalDate.parse(from), to.isEmpty() ? null : LocalDate.parse(to)),
        transition);
  }

  private static final Version V1 = version("v1", 3, "2003-07-01", "2021-02-28", Transition.START);
  private static final Version V2 =
      version("v2", 3, "2021-03-01", "2022-06-30", Transition.IMMEDIATE);
  private static final Version V3 = version("v3", 2, "2022-07-01", "", Transition.IMMEDIATE);

  /** Custody transfer: three years, then every year, then two years from 1 July 2022. */
  private static final LawTimeline<Version> CUSTODY_TRANSFER = LawTimeline.of(List.of(V3, V1, V2));

  private static Optional<Governance<Version>> governing(
      LawTimeline<Version> timeline, String start) {
    LocalDate day = LocalDate.parse(start);
    return Optional.ofNullable(timeline.governing(day, version -> version.dayFrom(day)));
  }

  private static Governance<Version> custody(String start) {
    return governing(CUSTODY_TRANSFER, start).orElseThrow();
  }

  @Test
  void isSortedAndTellsTheVersionOfADay() {
    assertThat(CUSTODY_TRANSFER.versions()).containsExactly(V1, V2, V3);
    assertThat(CUSTODY_TRANSFER.on(LocalDate.parse("2003-06-30"))).isNull();
    assertThat(CUSTODY_TRANSFER.on(LocalDate.parse("2003-07-01"))).isEqualTo(V1);
    assertThat(CUSTODY_TRANSFER.on(LocalDate.parse("2021-02-28"))).isEqualTo(V1);
    assertThat(CUSTODY_TRANSFER.on(LocalDate.parse("2021-03-01"))).isEqualTo(V2);
    assertThat(CUSTODY_TRANSFER.on(LocalDate.parse("2022-06-30"))).isEqualTo(V2);
    assertThat(CUSTODY_TRANSFER.on(LocalDate.parse("2022-07-01"))).isEqualTo(V3);
    assertThat(CUSTODY_TRANSFER.gaps()).isEmpty();
  }

  @Test
  void aShorterPeriodThatHasRunOutFallsDueOnTheDayTheNewLawEntersIntoForce() {
    Governance<Version> governance = custody("2019-09-01");
    assertThat(governance.version()).isEqualTo(V3);
    assertThat(governance.day()).isEqualTo("2022-07-01");
    assertThat(governance.broughtForwardToEntryIntoForce()).isTrue();
    assertThat(governance.consideredBefore()).containsExactly(V1, V2);
  }

  @Test
  void aDayReachedWhileTheVersionWasInForceStays() {
    Governance<Version> governance = custody("2018-02-28");
    assertThat(governance.version()).isEqualTo(V1);
    assertThat(governance.day()).isEqualTo("2021-02-28");
    assertThat(governance.broughtForwardToEntryIntoForce()).isFalse();
    assertThat(governance.consideredBefore()).isEmpty();
  }

  @Test
  void theDayOfEntryIntoForceBelongsToTheNewVersion() {
    assertThat(custody("2018-03-01").version()).isEqualTo(V2);
    assertThat(custody("2018-03-01").day()).isEqualTo("2021-03-01");
    assertThat(custody("2018-03-01").broughtForwardToEntryIntoForce()).isFalse();
    assertThat(custody("2019-06-30").version()).isEqualTo(V2);
    assertThat(custody("2019-06-30").day()).isEqualTo("2022-06-30");
    assertThat(custody("2019-07-01").version()).isEqualTo(V3);
    assertThat(custody("2019-07-01").day()).isEqualTo("2022-07-01");
    assertThat(custody("2019-07-01").broughtForwardToEntryIntoForce()).isTrue();
  }

  @Test
  void aShorterPeriodStillRunningEndsByItself() {
    assertThat(custody("2020-07-01").day()).isEqualTo("2022-07-01");
    assertThat(custody("2020-07-01").broughtForwardToEntryIntoForce()).isFalse();
    assertThat(custody("2020-07-02").day()).isEqualTo("2022-07-02");
    assertThat(custody("2020-07-02").version()).isEqualTo(V3);
    assertThat(custody("2024-01-01").day()).isEqualTo("2026-01-01");
    assertThat(custody("2024-01-01").consideredBefore()).isEmpty();
  }

  @Test
  void byDefaultTheVersionOfTheStartGoverns() {
    LawTimeline<Version> timeline =
        LawTimeline.of(
            List.of(
                version("old", 3, "2002-01-01", "2025-06-30", Transition.START),
                version("new", 2, "2025-07-01", "", Transition.START)));
    assertThat(governing(timeline, "2025-06-30").orElseThrow().version().name()).isEqualTo("old");
    assertThat(governing(timeline, "2025-06-30").orElseThrow().day()).isEqualTo("2028-06-30");
    assertThat(governing(timeline, "2025-07-01").orElseThrow().version().name()).isEqualTo("new");
    assertThat(governing(timeline, "2001-12-31")).isEmpty();
  }

  @Test
  void aWordingInForceForOneDayGovernsThatDayAlone() {
    Version old = version("old", 3, "2002-01-01", "2025-06-30", Transition.START);
    Version oneDay = version("one day", 1, "2025-07-01", "2025-07-01", Transition.START);
    Version now = version("new", 2, "2025-07-02", "", Transition.START);
    LawTimeline<Version> timeline = LawTimeline.of(List.of(now, oneDay, old));
    assertThat(timeline.versions()).containsExactly(old, oneDay, now);
    assertThat(timeline.gaps()).isEmpty();
    assertThat(timeline.on(LocalDate.parse("2025-06-30"))).isEqualTo(old);
    assertThat(timeline.on(LocalDate.parse("2025-07-01"))).isEqualTo(oneDay);
    assertThat(timeline.on(LocalDate.parse("2025-07-02"))).isEqualTo(now);
    assertThat(governing(timeline, "2025-06-30").orElseThrow().version()).isEqualTo(old);
    assertThat(governing(timeline, "2025-07-01").orElseThrow().version()).isEqualTo(oneDay);
    assertThat(governing(timeline, "2025-07-02").orElseThrow().version()).isEqualTo(now);
  }

  @Test
  void aGapOfOneDayIsAGap() {
    Version before = version("before", 1, "2010-01-01", "2012-12-31", Transition.START);
    Version after = version("after", 1, "2013-01-02", "", Transition.START);
    LocalDate between = LocalDate.parse("2013-01-01");
    assertThat(LawTimeline.of(List.of(before, after)).gaps())
        .containsExactly(DateSpan.of(between, between));
  }

  @Test
  void isAValue() {
    ValueContract.holds(
        () -> LawTimeline.of(List.of(V3, V2, V1)),
        List.of(LawTimeline.of(List.of(V3, V2)), LawTimeline.of(List.of(V3))));
    assertThat(LawTimeline.of(List.of(V1, V3))).isEqualTo(LawTimeline.of(List.of(V3, V1)));
    ValueContract.spreads(List.of(LawTimeline.of(List.of(V1)), LawTimeline.of(List.of(V3))));
    assertThat(LawTimeline.of(List.of(V1))).hasToString("LawTimeline[" + V1 + "]");
  }

  @Test
  void aStartVersionStopsTheWalk() {
    LawTimeline<Version> timeline =
        LawTimeline.of(
            List.of(
                version("a", 9, "2002-01-01", "2009-12-31", Transition.START),
                version("b", 2, "2010-01-01", "2014-12-31", Transition.START),
                version("c", 1, "2015-01-01", "", Transition.IMMEDIATE)));
    assertThat(governing(timeline, "2009-01-01").orElseThrow().version().name()).isEqualTo("a");
  }

  @Test
  void aNewDutyReachesBackOnlyIfItIsImmediate() {
    Version start = version("new", 1, "2020-01-01", "", Transition.START);
    Version immediate = version("new", 1, "2020-01-01", "", Transition.IMMEDIATE);
    assertThat(governing(LawTimeline.of(List.of(start)), "2019-12-31")).isEmpty();
    Governance<Version> old =
        governing(LawTimeline.of(List.of(immediate)), "2010-05-05").orElseThrow();
    assertThat(old.day()).isEqualTo("2020-01-01");
    assertThat(old.broughtForwardToEntryIntoForce()).isTrue();
    Governance<Version> recent =
        governing(LawTimeline.of(List.of(immediate)), "2019-12-31").orElseThrow();
    assertThat(recent.day()).isEqualTo("2020-12-31");
    assertThat(recent.broughtForwardToEntryIntoForce()).isFalse();
  }

  @Test
  void anotherDayThanTheLastOneCanTellWhetherTheNextVersionReachesTheCase() {
    LawTimeline<Version> timeline =
        LawTimeline.of(
            List.of(
                version("a", 65, "2001-01-01", "2022-12-31", Transition.IMMEDIATE),
                version("b", 66, "2023-01-01", "", Transition.IMMEDIATE)));
    LocalDate born = LocalDate.parse("1958-01-01");
    Governance<Version> byBirthday =
        requireNonNull(
            timeline.governing(
                born,
                version -> version.dayFrom(born).minusDays(1),
                (version, day) -> version.dayFrom(born)));
    assertThat(byBirthday.version().name()).isEqualTo("b");
    assertThat(byBirthday.day()).isEqualTo("2023-12-31");
    Governance<Version> byDayBefore =
        requireNonNull(timeline.governing(born, version -> version.dayFrom(born).minusDays(1)));
    assertThat(byDayBefore.version().name()).isEqualTo("a");
  }

  @Test
  void aDayBeforeTheStartIsNotBroughtForwardByTheVersionInForceOnTheStart() {
    LocalDate start = LocalDate.parse("2022-07-10");
    Governance<Version> governance =
        requireNonNull(CUSTODY_TRANSFER.governing(start, version -> start.minusDays(30)));
    assertThat(governance.version()).isEqualTo(V3);
    assertThat(governance.day()).isEqualTo("2022-06-10");
    assertThat(governance.broughtForwardToEntryIntoForce()).isFalse();
  }

  @Test
  void gapsAreTold() {
    Version before = version("before", 1, "2010-01-01", "2012-12-31", Transition.START);
    Version after = version("after", 1, "2014-01-01", "", Transition.START);
    LawTimeline<Version> timeline = LawTimeline.of(List.of(before, after));
    assertThat(timeline.gaps())
        .containsExactly(DateSpan.of(LocalDate.parse("2013-01-01"), LocalDate.parse("2013-12-31")));
    assertThat(timeline.on(LocalDate.parse("2013-01-01"))).isNull();
    assertThat(timeline.on(LocalDate.parse("2013-12-31"))).isNull();
    assertThat(governing(timeline, "2013-06-01")).isEmpty();
  }

  @Test
  void nothingGovernsAfterAnAbolishedDuty() {
    LawTimeline<Version> timeline =
        LawTimeline.of(List.of(version("only", 1, "2010-01-01", "2012-12-31", Transition.START)));
    assertThat(governing(timeline, "2013-01-01")).isEmpty();
    assertThat(governing(timeline, "2012-12-31").orElseThrow().day()).isEqualTo("2013-12-31");
  }

  @Test
  void aVersionWithoutADayLetsTheNextOneSpeak() {
    LocalDate start = LocalDate.parse("2015-01-01");
    Governance<Version> governance =
        requireNonNull(
            CUSTODY_TRANSFER.governing(
                start, version -> version.equals(V1) ? null : version.dayFrom(start)));
    assertThat(governance.version()).isEqualTo(V2);
    assertThat(governance.day()).isEqualTo("2021-03-01");
    assertThat(governance.broughtForwardToEntryIntoForce()).isTrue();
    Governance<Version> never = requireNonNull(CUSTODY_TRANSFER.governing(start, version -> null));
    assertThat(never.version()).isEqualTo(V3);
    assertThat(never.day()).isNull();
    assertThat(never.broughtForwardToEntryIntoForce()).isFalse();
  }

  @Test
  void twoVersionsOnOneDayAreRefusedByName() {
    Version overlapping = version("v4", 1, "2021-02-28", "2021-02-28", Transition.START);
    assertThatThrownBy(() -> LawTimeline.of(List.of(V1, V2, V3, overlapping)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2003-07-01 till 2021-02-28")
        .hasMessageContaining("2021-02-28 till 2021-02-28")
        .hasMessageContaining("\nMaybe ");
    assertThatThrownBy(
            () -> LawTimeline.of(List.of(V3, version("v4", 1, "2026-01-01", "", Transition.START))))
        .hasMessageContaining("från 2022-07-01")
        .hasMessageContaining("från 2026-01-01");
    assertThatThrownBy(() -> LawTimeline.of(List.of(V1, V1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void noVersionAtAllIsRefused() {
    assertThatThrownBy(() -> LawTimeline.<Version>of(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\nMaybe ");
  }
}
