package se.lagfrist.host.extract;

/**
 * A mapping that can be chosen for an extract.
 *
 * @param id its name in a form
 * @param swedish what it is called
 */
public record MappingChoice(String id, String swedish) {}
