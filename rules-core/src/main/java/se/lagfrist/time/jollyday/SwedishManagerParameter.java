package se.lagfrist.time.jollyday;

import de.focus_shift.jollyday.core.ManagerParameter;
import de.focus_shift.jollyday.core.spi.ChristianHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayBetweenFixedHolidayConfiguration;
import java.net.URL;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Tells Jollyday which of its own classes to use, and lets no properties file of the host change
 * it.
 *
 * <p>Legal dates must not depend on a {@code jollyday.properties} the host wrote for something
 * else.
 */
final class SwedishManagerParameter implements ManagerParameter {

  static final String MANAGER = "de.focus_shift.jollyday.core.impl.DefaultHolidayManager";

  private static final String PARSERS = "de.focus_shift.jollyday.core.parser.impl.";

  private static final Map<String, String> PARSER_BY_CONFIGURATION =
      Map.of(
          FixedHolidayConfiguration.class.getName(), PARSERS + "FixedParser",
          ChristianHolidayConfiguration.class.getName(), PARSERS + "ChristianHolidayParser",
          FixedWeekdayBetweenFixedHolidayConfiguration.class.getName(),
              PARSERS + "FixedWeekdayBetweenFixedParser");

  @Override
  public void mergeProperties(Properties properties) {
    // Fixed on purpose, see the class comment.
  }

  @Override
  public Optional<String> getProperty(String key) {
    return Optional.empty();
  }

  @Override
  public void setProperty(String key, String value) {
    throw new UnsupportedOperationException(
        "Jollyday's property " + key + " cannot be set to " + value + " for Lagfrist's calendar.");
  }

  @Override
  public String getManagerImplClassName() {
    return MANAGER;
  }

  @Override
  public String getParserImplClassName(String className) {
    String parser = PARSER_BY_CONFIGURATION.get(className);
    if (parser == null) {
      throw new IllegalStateException(
          "No Jollyday parser is known for "
              + className
              + ".\nMaybe a new kind of holiday was added to SwedishHolidayConfigurations.");
    }
    return parser;
  }

  @Override
  public String getConfigurationServiceImplClassName() {
    return SwedishHolidayConfigurationService.class.getName();
  }

  @Override
  public String createCacheKey() {
    return "se.lagfrist";
  }

  @Override
  public String getDisplayName() {
    return "se.lagfrist";
  }

  @Override
  public URL createResourceUrl() {
    throw new UnsupportedOperationException("Lagfrist's Swedish holidays are not in a file.");
  }
}
