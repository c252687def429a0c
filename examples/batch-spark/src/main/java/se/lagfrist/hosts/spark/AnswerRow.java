package se.lagfrist.hosts.spark;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.Timeline;

/**
 * What became of one record of the input, as a row: the case with its obligations, or the record
 * itself with the reason why it could not be answered.
 */
final class AnswerRow {

  /** One obligation; the columns are those of the JSON of a timeline. */
  static final StructType OBLIGATION =
      new StructType()
          .add("key", DataTypes.StringType, false)
          .add("ruleId", DataTypes.StringType, false)
          .add("factId", DataTypes.StringType, false)
          .add("occurrence", DataTypes.StringType, false)
          .add("title", DataTypes.StringType, false)
          .add("duty", DataTypes.StringType, false)
          .add("kind", DataTypes.StringType, false)
          .add("force", DataTypes.StringType, false)
          .add("status", DataTypes.StringType, false)
          .add("responsible", DataTypes.StringType, false)
          .add("ownDuty", DataTypes.BooleanType, false)
          .add("recipient", DataTypes.StringType, true)
          .add("citation", DataTypes.StringType, false)
          .add("start", DataTypes.DateType, true)
          .add("statutoryDay", DataTypes.DateType, true)
          .add("lastDay", DataTypes.DateType, true)
          .add("plannedDay", DataTypes.DateType, true)
          .add("rolledDay", DataTypes.DateType, true)
          .add("metOn", DataTypes.DateType, true)
          .add("lapsedOn", DataTypes.DateType, true)
          .add("breachedOn", DataTypes.DateType, true)
          .add("reason", DataTypes.StringType, false);

  /** One record. */
  static final StructType SCHEMA =
      new StructType()
          .add("caseId", DataTypes.StringType, true)
          .add("unit", DataTypes.StringType, true)
          .add("asOf", DataTypes.DateType, false)
          .add("wakeUp", DataTypes.DateType, true)
          .add("obligations", DataTypes.createArrayType(OBLIGATION, false), true)
          .add("record", DataTypes.StringType, true)
          .add("reason", DataTypes.StringType, true);

  private AnswerRow() {}

  static Row answered(@Nullable String unit, Timeline timeline) {
    List<Row> obligations = timeline.obligations().stream().map(AnswerRow::of).toList();
    return RowFactory.create(
        timeline.caseId(),
        unit,
        timeline.asOf(),
        timeline.wakeUp().orElse(null),
        obligations.toArray(),
        null,
        null);
  }

  static Row rejected(@Nullable String caseId, LocalDate asOf, String record, String reason) {
    return RowFactory.create(caseId, null, asOf, null, null, record, reason);
  }

  private static Row of(Obligation o) {
    return RowFactory.create(
        o.key().toString(),
        o.key().ruleId(),
        o.key().factId(),
        o.key().occurrence(),
        o.title(),
        o.duty(),
        o.kind().name(),
        o.force().name(),
        o.status().name(),
        o.responsible(),
        o.isOwnDuty(),
        o.recipient().orElse(null),
        o.citation().print(),
        o.start().orElse(null),
        o.statutoryDay().orElse(null),
        o.lastDay().orElse(null),
        o.plannedDay().orElse(null),
        o.rolledDay().orElse(null),
        o.metOn().orElse(null),
        o.lapsedOn().orElse(null),
        o.breachedOn().orElse(null),
        o.reason());
  }
}
