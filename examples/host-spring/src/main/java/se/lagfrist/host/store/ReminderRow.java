package se.lagfrist.host.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lagfrist.report.Reminder;

/**
 * A reminder (bevakning) in the database.
 *
 * @param caseId the case
 * @param reminder what the library knows of it
 * @param duty what is to be done, in Swedish
 * @param createdOn day of the run that created it
 * @param changedOn day of the run or the person that changed it last
 * @param closedOn day it was closed, or null
 * @param closedWhy why, in Swedish, or null
 */
public record ReminderRow(
    String caseId,
    Reminder reminder,
    String duty,
    LocalDate createdOn,
    LocalDate changedOn,
    @Nullable LocalDate closedOn,
    @Nullable String closedWhy) {}
