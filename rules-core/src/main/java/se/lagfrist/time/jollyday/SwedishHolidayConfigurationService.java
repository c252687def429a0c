package se.lagfrist.time.jollyday;

import de.focus_shift.jollyday.core.ManagerParameter;
import de.focus_shift.jollyday.core.spi.HolidayCalendarConfiguration;
import de.focus_shift.jollyday.core.spi.HolidayCalendarConfigurationService;
import de.focus_shift.jollyday.core.spi.HolidayConfigurations;
import java.util.stream.Stream;

/**
 * Hands Jollyday the Swedish holidays without a file, and so without Jackson or JAXB.
 *
 * <p>It is deliberately not named in {@code META-INF/services}: a host may use Jollyday for
 * calendars of its own, and a second service on the class path would change which one Jollyday
 * picks there.
 */
public final class SwedishHolidayConfigurationService
    implements HolidayCalendarConfigurationService {

  /** For Jollyday and the module system. */
  public SwedishHolidayConfigurationService() {}

  /**
   * The Swedish configuration, to Lagfrist's own parameter only.
   *
   * @param parameter the parameter of the manager being made
   * @return the Swedish holidays
   * @throws IllegalStateException if another calendar is asked for
   */
  @Override
  public HolidayCalendarConfiguration getHolidayCalendarConfiguration(ManagerParameter parameter) {
    if (!(parameter instanceof SwedishManagerParameter)) {
      throw new IllegalStateException(
          "Lagfrist's holiday data was asked for the calendar \""
              + parameter.getDisplayName()
              + "\".\n"
              + "Maybe Jollyday's property configuration.service.impl is not set to the host's own"
              + " configuration service.");
    }
    return new Sweden(new SwedishHolidayConfigurations());
  }

  private record Sweden(HolidayConfigurations holidays) implements HolidayCalendarConfiguration {

    @Override
    public String hierarchy() {
      return "se";
    }

    @Override
    public String description() {
      return "Sweden";
    }

    @Override
    public Stream<HolidayCalendarConfiguration> subConfigurations() {
      return Stream.empty();
    }
  }
}
