package se.lagfrist.rulebook;

import java.time.LocalDate;

/**
 * Who got a report or a notice before.
 *
 * @param who who it was, in Swedish
 * @param through the last day
 */
public record FormerRecipient(String who, LocalDate through) {}
