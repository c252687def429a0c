package se.lagfrist.spring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.core.env.Environment;
import se.lagfrist.json.Nearest;
import se.lagfrist.spring.SettingsException.Fault;

/**
 * Refuses a group of settings whose name is nearly one of Lagfrist's, such as {@code
 * lagfrist.engin}. Within its own groups Spring refuses what does not exist; other groups under
 * {@code lagfrist} are the application's.
 */
final class UnknownSettings {

  private static final ConfigurationPropertyName ROOT = ConfigurationPropertyName.of("lagfrist");
  private static final Set<String> GROUPS = Set.of("engine", "health", "nightly");

  private UnknownSettings() {}

  /**
   * Looks through the application's settings.
   *
   * @throws SettingsException if there is such a group
   */
  static void refuse(Environment environment) {
    TreeSet<String> found = new TreeSet<>();
    for (ConfigurationPropertySource source : ConfigurationPropertySources.get(environment)) {
      if (source instanceof IterableConfigurationPropertySource names) {
        names.stream()
            .filter(ROOT::isAncestorOf)
            .map(name -> name.getElement(1, ConfigurationPropertyName.Form.DASHED))
            .forEach(found::add);
      }
    }
    List<Fault> faults = new ArrayList<>();
    for (String group : found) {
      if (!GROUPS.contains(group)) {
        Nearest.of(group, GROUPS)
            .ifPresent(
                near ->
                    faults.add(
                        new Fault(
                            "lagfrist." + group,
                            "Det finns inga sådana inställningar. Kanske menas lagfrist."
                                + near
                                + ".",
                            "There are no such settings. Maybe they are lagfrist." + near + ".")));
      }
    }
    if (!faults.isEmpty()) {
      throw new SettingsException(faults);
    }
  }
}
