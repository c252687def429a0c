package se.lagfrist.host.digest;

/**
 * A digest.
 *
 * @param subject its subject line
 * @param text its plain text
 * @param html the same as HTML
 */
public record Digest(String subject, String text, String html) {}
