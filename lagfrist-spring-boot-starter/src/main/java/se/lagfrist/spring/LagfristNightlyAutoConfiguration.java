package se.lagfrist.spring;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.CronTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.scheduling.support.CronExpression;
import org.springframework.scheduling.support.CronTrigger;
import se.lagfrist.spring.SettingsException.Fault;

/** The nightly run, where the application has said where it keeps its reminders. */
@AutoConfiguration(after = LagfristAutoConfiguration.class)
@ConditionalOnBean(NightlyStore.class)
@EnableConfigurationProperties(NightlyProperties.class)
@EnableScheduling
public final class LagfristNightlyAutoConfiguration {

  private static final Logger LOG = LoggerFactory.getLogger(LagfristNightlyAutoConfiguration.class);

  /** Makes the configuration. */
  public LagfristNightlyAutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean
  NightlyReconcile nightlyReconcile(NightlyStore store, NightlyProperties properties) {
    if (properties.together() < 1) {
      throw refused(
          "together",
          properties.together() + " ärenden åt gången går inte. Ange minst 1.",
          properties.together() + " cases at once cannot be. Give at least 1.");
    }
    return new NightlyReconcile(store, properties.together());
  }

  @Bean
  SchedulingConfigurer nightlySchedule(
      NightlyReconcile nightly, NightlyProperties properties, Clock clock) {
    String cron = properties.cron().strip();
    ZoneId zone = zone(properties.zone());
    if (!cron.equals(ScheduledTaskRegistrar.CRON_DISABLED)
        && !CronExpression.isValidExpression(cron)) {
      throw refused(
          "cron",
          "\""
              + cron
              + "\" är ingen tid. Skriv sekund, minut, timme, dag, månad och veckodag, som"
              + " 0 30 2 * * *, eller - för aldrig.",
          "\""
              + cron
              + "\" is no time. Write second, minute, hour, day, month and weekday, such as"
              + " 0 30 2 * * *, or - for never.");
    }
    return registrar -> register(registrar, cron, zone, () -> tonight(nightly, clock, zone));
  }

  private static void register(
      ScheduledTaskRegistrar registrar, String cron, ZoneId zone, Runnable run) {
    if (!cron.equals(ScheduledTaskRegistrar.CRON_DISABLED)) {
      registrar.addCronTask(new CronTask(run, new CronTrigger(cron, zone)));
    }
  }

  /** A failure is told in the log and tried again next night: it must not end the schedule. */
  private static void tonight(NightlyReconcile nightly, Clock clock, ZoneId zone) {
    try {
      nightly.run(LocalDate.now(clock.withZone(zone)));
    } catch (RuntimeException e) {
      LOG.error("The nightly run was cut short; make it again by hand", e);
    }
  }

  private static ZoneId zone(String name) {
    try {
      return ZoneId.of(name);
    } catch (DateTimeException e) {
      throw refused(
          "zone",
          name + " är ingen tidszon. Skriv till exempel Europe/Stockholm.",
          name + " is no time zone. Write Europe/Stockholm, for example.");
    }
  }

  private static SettingsException refused(String setting, String swedish, String english) {
    return new SettingsException(
        List.of(new Fault("lagfrist.nightly." + setting, swedish, english)));
  }
}
