package se.lagfrist.spring;

import java.time.LocalDate;

/**
 * What a nightly run did.
 *
 * @param runId names the run
 * @param asOf the day it was made for
 * @param cases how many cases it went through
 * @param created reminders that were new
 * @param refreshed reminders that now say something else
 * @param reopened reminders that wait again
 * @param closed reminders that no longer wait
 * @param failed cases that could not be answered; their reminders were left alone
 */
public record NightlyResult(
    String runId,
    LocalDate asOf,
    int cases,
    int created,
    int refreshed,
    int reopened,
    int closed,
    int failed) {}
