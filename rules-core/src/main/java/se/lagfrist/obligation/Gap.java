package se.lagfrist.obligation;

/**
 * A day that a rule needs and the case does not have.
 *
 * @param factId the fact it is missing from
 * @param field the field, as in the case model
 * @param swedish the day's Swedish name
 */
public record Gap(String factId, String field, String swedish) {}
