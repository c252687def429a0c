package se.lagfrist.time.jollyday;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;

/**
 * Computes the named days of a year with Jollyday. Slow; {@code SwedishCalendar} keeps the answers.
 */
public final class SwedishHolidays {

  private SwedishHolidays() {}

  /**
   * The public holidays (Sundays only where they have a name) and the three eves of a year.
   *
   * @param year the calendar year, 1583 or later
   * @return the days, in no certain order; one day may occur twice with two names
   * @throws IllegalStateException if Jollyday cannot be set up
   */
  public static List<NamedDay> in(int year) {
    List<NamedDay> days = new ArrayList<>();
    for (Holiday holiday : Manager.INSTANCE.getHolidays(Year.of(year))) {
      String key = holiday.getPropertiesKey();
      // Jollyday puts a prefix and a dot before the key of some kinds of holiday.
      String name = key.substring(key.lastIndexOf('.') + 1);
      days.add(new NamedDay(holiday.getDate(), SwedishHoliday.valueOf(name)));
    }
    return List.copyOf(days);
  }

  /** Made on first use only. */
  private static final class Manager {
    private static final HolidayManager INSTANCE = create();

    private static HolidayManager create() {
      SwedishManagerParameter parameter = new SwedishManagerParameter();
      try {
        // On the class path the manager is made apart from Jollyday's static registry, which the
        // host
        // may be using with a configuration service and a cache of its own.
        HolidayManager manager =
            Class.forName(
                    SwedishManagerParameter.MANAGER, true, HolidayManager.class.getClassLoader())
                .asSubclass(HolidayManager.class)
                .getDeclaredConstructor()
                .newInstance();
        manager.setConfigurationService(new SwedishHolidayConfigurationService());
        manager.init(parameter);
        return manager;
      } catch (IllegalAccessException encapsulated) {
        // On the module path that class is sealed in; there our module provides the service.
        return HolidayManager.getInstance(parameter);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(
            "Jollyday's "
                + SwedishManagerParameter.MANAGER
                + " could not be made.\n"
                + "Maybe another version of jollyday-core is on the class path.",
            e);
      }
    }
  }
}
