package se.lagfrist.benchmarks.municipality;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import se.lagfrist.casefile.CaseFile;

/**
 * A made-up municipality: any number of case files, the same for the same seed, each made when it
 * is asked for.
 *
 * <p>The mix follows what a social services office holds: care of the elderly, financial
 * assistance, LSS and reports of concern about children make up most of it; placements, LVU, LVM,
 * protected housing, family law, lex Sarah, records to be culled and the duties of the board itself
 * make up the rest. Nine of ten things are done in time, one is late or not done; some dates are
 * missing. Half the cases have at most about ten facts; long placements and years of financial
 * assistance have more than a hundred. No real person, place or case is behind any of it.
 */
public final class Municipality {

  /** The day the made-up host asks about: nothing is dated after it, but stated days may be. */
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  /** One sort of case and how many of a thousand cases are of it. */
  private record Sort(int share, Consumer<Draft> story) {}

  private static final List<Sort> MIX =
      List.of(
          new Sort(25, RareStories::rare),
          new Sort(15, CourtAndArchiveStories::one),
          new Sort(10, WaitingStories::one),
          new Sort(275, ServiceStories::elderlyCare),
          new Sort(170, ServiceStories::financialAssistance),
          new Sort(110, ServiceStories::lss),
          new Sort(25, ServiceStories::hospitalDischarge),
          new Sort(15, ServiceStories::privateRecords),
          new Sort(190, ChildStories::concern),
          new Sort(35, PlacementStories::placement),
          new Sort(10, PlacementStories::shelter),
          new Sort(20, ChildStories::contactPerson),
          new Sort(14, CoercionStories::care),
          new Sort(4, CoercionStories::bans),
          new Sort(5, CoercionStories::protectedHousing),
          new Sort(10, SubstanceAbuseStories::substanceAbuse),
          new Sort(24, FamilyStories::familyLaw),
          new Sort(3, FamilyStories::adoption),
          new Sort(10, FamilyStories::youngOffender),
          new Sort(22, OfficeStories::lexSarah),
          new Sort(20, OfficeStories::records),
          new Sort(10, OfficeStories::movedBetweenMunicipalities),
          new Sort(2, OfficeStories::board),
          new Sort(1, OfficeStories::supervisedActivities));

  private static final int SHARES = MIX.stream().mapToInt(Sort::share).sum();

  private final long seed;

  private Municipality(long seed) {
    this.seed = seed;
  }

  /** Returns the municipality with the given seed. */
  public static Municipality of(long seed) {
    return new Municipality(seed);
  }

  /** Returns the first {@code count} cases, made one by one as the stream is read. */
  public Stream<CaseFile> cases(long count) {
    return LongStream.range(0, count).mapToObj(this::caseFile);
  }

  /**
   * Returns one case.
   *
   * @param number which, from 0; the others need not be made
   */
  public CaseFile caseFile(long number) {
    SplittableRandom random = new SplittableRandom((seed ^ (number * GOLDEN)) * GOLDEN + number);
    Draft draft = new Draft("A-" + number, random, TODAY);
    int at = random.nextInt(SHARES);
    for (Sort sort : MIX) {
      at -= sort.share();
      if (at < 0) {
        sort.story().accept(draft);
        break;
      }
    }
    return draft.caseFile();
  }
}
