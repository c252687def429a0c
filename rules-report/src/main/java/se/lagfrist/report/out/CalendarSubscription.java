package se.lagfrist.report.out;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import se.lagfrist.casefile.PlainText;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.Status;
import se.lagfrist.obligation.Timeline;

/**
 * A calendar of work that a calendar program asks for again and again (RFC 5545, RFC 7986). It
 * moves with the day: what the host itself is to do, from {@value #RECENT_DAYS} days back to
 * {@value #AHEAD_DAYS} days ahead, each as an all-day event on the day to plan for, with a reminder
 * at eight that morning and a link. What is done, lapsed or out of reach is not in it, so that the
 * calendar program takes it away. The UID is that of {@link CalendarFeed}.
 */
public final class CalendarSubscription {

  /** How long what is late stays in it, in calendar days after its last day. */
  public static final int RECENT_DAYS = 30;

  /** How far ahead it goes, in calendar days. */
  public static final int AHEAD_DAYS = 365;

  private static final Duration MORNING = Duration.ofHours(8);
  private static final String REFRESH = "PT6H";

  private CalendarSubscription() {}

  /**
   * Writes the calendar.
   *
   * @param name its name, as the calendar program shows it
   * @param timelines what waits in each case, all of the same day; the caller leaves out what is
   *     not to be shown
   * @param link tells where an obligation of a case can be read about
   * @param out where to; not closed
   * @throws IOException if it cannot be written
   */
  public static void write(
      String name, List<Timeline> timelines, BiFunction<Timeline, Obligation, URI> link, Writer out)
      throws IOException {
    Calendar calendar = CalendarFeed.calendar();
    calendar.add(new XProperty("X-WR-CALNAME", PlainText.shown(name)));
    calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH));
    for (Timeline timeline : timelines) {
      for (Obligation o : timeline.obligations()) {
        if (isIn(o, timeline.asOf())) {
          calendar.add(event(timeline, o, link.apply(timeline, o)));
        }
      }
    }
    CalendarFeed.output(calendar, out);
  }

  private static boolean isIn(Obligation o, LocalDate asOf) {
    LocalDate last = o.lastDay().orElse(null);
    return last != null
        && o.isOpen()
        && o.isOwnDuty()
        && !last.isBefore(asOf.minusDays(RECENT_DAYS))
        && !planned(o, last).isAfter(asOf.plusDays(AHEAD_DAYS));
  }

  private static LocalDate planned(Obligation o, LocalDate last) {
    return o.plannedDay().orElse(last);
  }

  private static VEvent event(Timeline timeline, Obligation o, URI link) {
    LocalDate last = o.lastDay().orElseThrow();
    String title = o.title() + " (ärende " + timeline.caseId() + ", sista dag " + last + ")";
    VEvent event =
        CalendarFeed.event(
            CalendarFeed.uid(timeline, o),
            planned(o, last),
            timeline.asOf(),
            title,
            CalendarFeed.text(timeline, o) + "\n" + link,
            o.status());
    event.add(new Url(link));
    if (o.status() == Status.UPCOMING) {
      VAlarm alarm = new VAlarm(MORNING);
      alarm.add(ImmutableAction.DISPLAY);
      alarm.add(new Description(PlainText.shown(title)));
      event.add(alarm);
    }
    return event;
  }
}
