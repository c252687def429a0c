package se.lagfrist.report;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.Set;
import se.lagfrist.engine.EngineSettings;

/**
 * How the open points of the quarterly report are read. The defaults are the careful readings.
 *
 * @param boundary to which quarter a decision belongs whose time ends on a quarter's last day
 * @param reportExecutedLate whether a decision executed after its time but before the first report
 *     is reported once, with the day of execution; on by default, since it "har inte verkställts
 *     inom tre månader"
 * @param reportJudgments whether judgments under SoL from 1 July 2025 are reported as well; off by
 *     default (RiR 2019:23, skr. 2019/20:61)
 */
public record QuarterChoices(
    Boundary boundary, boolean reportExecutedLate, boolean reportJudgments) {

  /** To which quarter a decision belongs whose time ends on a quarter's last day. */
  public enum Boundary {
    /** The next quarter, where the day after its time lies. */
    STRICTLY_AFTER,
    /** The quarter that ends: a list drawn at midnight already shows it. */
    SNAPSHOT_INCLUSIVE
  }

  private static final String JUDGMENTS = "rapportera-domar";

  private static final QuarterChoices DEFAULTS =
      new QuarterChoices(Boundary.STRICTLY_AFTER, true, false);

  /** Checks the boundary. */
  public QuarterChoices {
    requireNonNull(boundary, "boundary");
  }

  /** Returns the documented defaults. */
  public static QuarterChoices defaults() {
    return DEFAULTS;
  }

  /** Returns the defaults, with judgments if the switch {@code rapportera-domar} is on. */
  public static QuarterChoices of(EngineSettings settings) {
    return DEFAULTS.withReportJudgments(settings.switches().contains(JUDGMENTS));
  }

  /** Returns settings in which judgments are reported if they are here. */
  EngineSettings in(EngineSettings settings) {
    if (settings.switches().contains(JUDGMENTS) == reportJudgments) {
      return settings;
    }
    Set<String> switches = new HashSet<>(settings.switches());
    if (!switches.remove(JUDGMENTS)) {
      switches.add(JUDGMENTS);
    }
    return settings.withSwitches(switches);
  }

  /** Returns these choices with another boundary. */
  public QuarterChoices withBoundary(Boundary value) {
    return new QuarterChoices(value, reportExecutedLate, reportJudgments);
  }

  /** Returns these choices with decisions executed before the first report, or without. */
  public QuarterChoices withReportExecutedLate(boolean value) {
    return new QuarterChoices(boundary, value, reportJudgments);
  }

  /** Returns these choices with judgments, or without. */
  public QuarterChoices withReportJudgments(boolean value) {
    return new QuarterChoices(boundary, reportExecutedLate, value);
  }
}
