package se.lagfrist.spring;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When the nightly run is made. It is made only where there is a {@link NightlyStore}.
 *
 * @param cron when, as Spring writes it, second first; a dash for never
 * @param zone the time zone of that, and of what day it is
 * @param together how many cases are read and written at once, at least 1
 */
@ConfigurationProperties(prefix = "lagfrist.nightly", ignoreUnknownFields = false)
public record NightlyProperties(
    @DefaultValue("0 30 2 * * *") String cron,
    @DefaultValue("Europe/Stockholm") String zone,
    @DefaultValue("100") int together) {}
