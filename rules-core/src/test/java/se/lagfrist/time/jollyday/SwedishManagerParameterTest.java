package se.lagfrist.time.jollyday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.ManagerParameters;
import de.focus_shift.jollyday.core.spi.FixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.HolidayCalendarConfiguration;
import de.focus_shift.jollyday.core.spi.IslamicHolidayConfiguration;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Legal dates do not hang on how the host uses Jollyday. */
class SwedishManagerParameterTest {

  private final SwedishManagerParameter parameter = new SwedishManagerParameter();

  @Test
  void every_class_it_names_is_there() throws Exception {
    assertThat(Class.forName(parameter.getManagerImplClassName()).getName())
        .isEqualTo("de.focus_shift.jollyday.core.impl.DefaultHolidayManager");
    assertThat(Class.forName(parameter.getConfigurationServiceImplClassName()))
        .isEqualTo(SwedishHolidayConfigurationService.class);
    assertThat(
            Class.forName(
                    parameter.getParserImplClassName(FixedHolidayConfiguration.class.getName()))
                .getSimpleName())
        .isEqualTo("FixedParser");
  }

  @Test
  void a_kind_of_holiday_that_sweden_does_not_have_has_no_parser() {
    String islamic = IslamicHolidayConfiguration.class.getName();
    assertThatIllegalStateException()
        .isThrownBy(() -> parameter.getParserImplClassName(islamic))
        .withMessageContaining(islamic)
        .withMessageContaining("\nMaybe ");
  }

  @Test
  void it_has_a_name_of_its_own_so_that_no_calendar_of_the_host_is_mistaken_for_it() {
    assertThat(parameter.createCacheKey()).isEqualTo("se.lagfrist");
    assertThat(parameter.getDisplayName()).isEqualTo("se.lagfrist");
  }

  @Test
  void no_property_of_the_host_changes_it() {
    Properties host = new Properties();
    host.setProperty("manager.impl", "host.Manager");
    parameter.mergeProperties(host);
    assertThat(parameter.getProperty("manager.impl")).isEmpty();
    assertThatThrownBy(() -> parameter.setProperty("manager.impl", "host.Manager"))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining("manager.impl");
    assertThatThrownBy(parameter::createResourceUrl)
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void the_swedish_days_are_handed_to_it_alone() {
    SwedishHolidayConfigurationService service = new SwedishHolidayConfigurationService();
    HolidayCalendarConfiguration sweden = service.getHolidayCalendarConfiguration(parameter);
    assertThat(sweden.hierarchy()).isEqualTo("se");
    assertThat(sweden.description()).isEqualTo("Sweden");
    assertThat(sweden.subConfigurations()).isEmpty();
    assertThat(sweden.holidays().fixed()).hasSize(8);
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                service.getHolidayCalendarConfiguration(
                    ManagerParameters.create(HolidayCalendar.GERMANY)))
        .withMessageContaining("\nMaybe ");
  }
}
