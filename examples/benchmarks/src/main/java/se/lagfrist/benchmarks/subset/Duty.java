package se.lagfrist.benchmarks.subset;

import java.time.LocalDate;
import se.lagfrist.time.PeriodUnit;
import se.lagfrist.time.StatutoryPeriod;
import se.lagfrist.time.StatutoryTime;

/** A duty of the subset and its time. The conditions are each contestant's own. */
public enum Duty {
  /** To decide whether to open an investigation. */
  ASSESSMENT("del.forhandsbedomning", 14, PeriodUnit.DAY),
  /** To assess whether the child needs protection at once. */
  PROTECTION("del.skyddsbedomning", 0, PeriodUnit.DAY),
  /** To finish the investigation of a child. */
  INVESTIGATION("del.barnutredning", 4, PeriodUnit.MONTH),
  /** To tell the guardians that an investigation was opened. */
  INFORMATION("del.information", 0, PeriodUnit.DAY),
  /** To tell the party of a decision. */
  COMMUNICATION("del.underrattelse", 10, PeriodUnit.DAY),
  /** To execute a favourable decision. */
  EXECUTION("del.verkstallighet", 3, PeriodUnit.MONTH),
  /** To have an agreement with the family home. */
  AGREEMENT("del.avtal", 14, PeriodUnit.DAY),
  /** To apply for care after an urgent decision. */
  APPLICATION("del.ansokan", 4, PeriodUnit.WEEK),
  /** To send IVO the investigation of a serious misconduct. */
  MISCONDUCT("del.lex-sarah", 2, PeriodUnit.MONTH),
  /** To answer a request. */
  REQUEST("del.begaran", 4, PeriodUnit.WEEK);

  private final String id;
  private final StatutoryPeriod period;

  Duty(String id, int amount, PeriodUnit unit) {
    this.id = id;
    this.period = StatutoryPeriod.of(amount, unit);
  }

  /** Returns the id of the rule. */
  public String id() {
    return id;
  }

  /** Returns the last day. */
  public LocalDate lastDay(LocalDate start) {
    return StatutoryTime.endDay(start, period);
  }
}
