package se.lagfrist.spring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.law.Reading;
import se.lagfrist.rulebook.RulePack;

/**
 * Tells which rule packs answer and how far the law was read. The application is well for as long
 * as there are rules: a reading that grows old is a reminder, not a reason to stop serving.
 */
final class RulesHealth implements HealthIndicator {

  private final ObligationEngine engine;
  private final Clock clock;
  private final int lawAge;

  RulesHealth(ObligationEngine engine, Clock clock, int lawAge) {
    this.engine = engine;
    this.clock = clock;
    this.lawAge = lawAge;
  }

  @Override
  public Health health() {
    int rules = engine.rules().rules().size();
    Map<String, String> packs = new LinkedHashMap<>();
    for (RulePack pack : engine.rules().packs()) {
      packs.put(pack.name(), pack.sha256());
    }
    Health.Builder health = rules == 0 ? Health.down() : Health.up();
    health.withDetail("rules", rules).withDetail("packs", packs);
    engine.readings().stream()
        .map(Reading::on)
        .min(Comparator.naturalOrder())
        .ifPresent(day -> health.withDetail("lawReadAtLeastThrough", day.toString()));
    engine.readings().stream()
        .findFirst()
        .ifPresent(principal -> health.withDetail("lawRead", principal.swedish()));
    engine
        .law()
        .reminder(LocalDate.now(clock), lawAge)
        .ifPresent(reminder -> health.withDetail("reminder", reminder));
    return health.build();
  }
}
