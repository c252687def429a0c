package se.lagfrist.spring;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is told of the rules' health.
 *
 * @param lawAge so many days after the reading of the law a reminder of it is told; 0 or more
 */
@ConfigurationProperties(prefix = "lagfrist.health", ignoreUnknownFields = false)
public record HealthProperties(@DefaultValue("180") int lawAge) {}
