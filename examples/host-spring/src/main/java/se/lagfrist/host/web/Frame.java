package se.lagfrist.host.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.host.HostSettings;
import se.lagfrist.host.Today;

/** What stands around every page: its day, the way to the others, how old the reading is. */
@Component
class Frame {

  private final Today today;
  private final ObligationEngine engine;
  private final int lawAge;

  Frame(Today today, ObligationEngine engine, HostSettings settings) {
    this.today = today;
    this.engine = engine;
    this.lawAge = settings.lawAge();
  }

  /**
   * Begins a page.
   *
   * @param asked the day that was asked for, or null for today
   * @param model what the page is made of
   */
  AskedDay begin(@Nullable LocalDate asked, Model model) {
    AskedDay day = AskedDay.of(asked, today.get());
    model.addAttribute("dagen", day);
    model.addAttribute("dag", day.day());
    model.addAttribute("lank", new Links(day));
    model.addAttribute("ord", new Words());
    model.addAttribute("lasning", engine.law().reminder(day.day(), lawAge).orElse(null));
    return day;
  }
}
