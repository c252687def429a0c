package se.lagfrist.host.store;

import java.time.LocalDate;

/**
 * What a nightly run did.
 *
 * @param runId names the run
 * @param asOf the day it was made for
 * @param cases how many cases it went through
 * @param created reminders that were new
 * @param refreshed reminders that now say something else
 * @param closed reminders that no longer wait
 * @param reopened reminders that wait again
 * @param heldBack reminders left open though nothing was found for them, since rows of their case
 *     could not be used
 * @param rowProblems rows that could not be used
 * @param failed cases that could not be answered; their reminders were left alone
 */
public record RunResult(
    String runId,
    LocalDate asOf,
    int cases,
    int created,
    int refreshed,
    int closed,
    int reopened,
    int heldBack,
    int rowProblems,
    int failed) {}
