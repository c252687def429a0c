package se.lagfrist.report.out;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.PlainText;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.Receipt;
import se.lagfrist.obligation.Status;
import se.lagfrist.obligation.Timeline;
import se.lagfrist.report.MunicipalityCalendar;

/**
 * Writes obligations as iCalendar (RFC 5545): an all-day event on the last day of each, with the
 * key and the case as UID, so that a calendar that has read it before moves the event instead of
 * adding one. The same input gives the same file; an evaluation of a later day has a higher
 * sequence number. A lapsed obligation is sent as cancelled. Obligations without a last day have no
 * event.
 */
public final class CalendarFeed {

  /** In octets. */
  private static final int LONGEST_LINE = 75;

  private static final URI NO_ADDRESS = URI.create("invalid:nomail");

  private CalendarFeed() {}

  /**
   * Writes the obligations of timelines.
   *
   * @param timelines what is due in each case
   * @param out where to; not closed
   * @throws IOException if it cannot be written
   */
  public static void write(List<Timeline> timelines, Writer out) throws IOException {
    Calendar calendar = calendar();
    for (Timeline timeline : timelines) {
      for (Obligation o : timeline.obligations()) {
        LocalDate last = o.lastDay().orElse(null);
        if (last != null) {
          calendar.add(
              event(
                  uid(timeline, o),
                  last,
                  timeline.asOf(),
                  o.title() + " (ärende " + timeline.caseId() + ")",
                  text(timeline, o),
                  o.status()));
        }
      }
    }
    output(calendar, out);
  }

  /**
   * Writes the municipality's calendar.
   *
   * @param municipality the calendar
   * @param asOf the day it was made for
   * @param out where to; not closed
   * @throws IOException if it cannot be written
   */
  public static void write(MunicipalityCalendar municipality, LocalDate asOf, Writer out)
      throws IOException {
    Calendar calendar = calendar();
    for (MunicipalityCalendar.Entry e : municipality.entries()) {
      LocalDate last = e.day();
      if (last != null) {
        String read = PageTexts.read(e.source());
        String text =
            (e.source() + " (" + e.force().swedish() + ")\n" + e.note()).strip()
                + (read.isEmpty() ? "" : "\nLäst " + read);
        String title = e.title() + " (till " + e.recipient() + ")";
        calendar.add(event(e.key() + "@kommunen", last, asOf, title, text, e.status()));
      }
    }
    output(calendar, out);
  }

  /** Names an obligation of a case in every calendar. */
  static String uid(Timeline timeline, Obligation o) {
    return o.key() + "@" + timeline.caseId();
  }

  /** What is to be done and why, by which section, and how far the law was read. */
  static String text(Timeline timeline, Obligation o) {
    return o.duty()
        + "\n"
        + o.reason()
        + "\n"
        + o.citation().print()
        + " ("
        + o.force().swedish()
        + ")"
        + currency(o, timeline.receipt());
  }

  /** What was not read of the law, and how far it was read. */
  private static String currency(Obligation o, Receipt receipt) {
    StringBuilder text = new StringBuilder();
    o.caveats().forEach(c -> text.append("\nObs! ").append(c.swedish()));
    receipt.readings().stream()
        .filter(r -> r.source().equals(o.citation().source()))
        .forEach(r -> text.append('\n').append(r.swedish()));
    if (receipt.recording() != null) {
      text.append("\nBedömt efter vad systemet registrerar: ").append(receipt.recording());
    }
    return text.toString();
  }

  static Calendar calendar() {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//Lagfrist//Lagfrist//SV"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableMethod.PUBLISH);
    return calendar;
  }

  static VEvent event(
      String uid,
      LocalDate day,
      LocalDate asOf,
      String title,
      String text,
      @Nullable Status status) {
    VEvent event = new VEvent(new PropertyList());
    event.add(new Uid(PlainText.shown(uid)));
    // Whoever publishes must be named, and a program has no address.
    event.add(new Organizer(new ParameterList(List.of(new Cn("Lagfrist"))), NO_ADDRESS));
    event.add(new DtStamp(asOf.atStartOfDay(ZoneOffset.UTC).toInstant()));
    event.add(new Sequence((int) Math.max(0, asOf.toEpochDay())));
    event.add(new DtStart<>(day));
    boolean done = status == Status.MET || status == Status.MET_LATE;
    event.add(
        new Summary(
            PlainText.shown(
                (done ? "Klart: " : status == Status.OVERDUE ? "Försenat: " : "") + title)));
    event.add(new Description(plain(text)));
    event.add(ImmutableTransp.TRANSPARENT);
    event.add(
        status == Status.LAPSED
            ? ImmutableStatus.VEVENT_CANCELLED
            : ImmutableStatus.VEVENT_CONFIRMED);
    if (status != null) {
      event.add(new Categories(status.swedish()));
    }
    return event;
  }

  static void output(Calendar calendar, Writer out) throws IOException {
    StringWriter text = new StringWriter();
    // A calendar without events is valid for its readers, though not for the validator.
    new CalendarOutputter(!calendar.getComponents().isEmpty()).output(calendar, text);
    // The outputter closes what it writes to, which is not ours.
    out.append(folded(text.toString()));
  }

  /** Returns the lines folded at 75 octets, as RFC 5545 counts, never within a letter. */
  private static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length() + text.length() / LONGEST_LINE);
    int octets = 0;
    String unfolded = text.replaceAll("\r\n[ \t]", "");
    for (int i = 0; i < unfolded.length(); ) {
      int letter = unfolded.codePointAt(i);
      int size = letter < 0x80 ? 1 : letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
      if (letter == '\r' || letter == '\n') {
        octets = -size;
      } else if (octets + size > LONGEST_LINE) {
        folded.append("\r\n ");
        octets = 1;
      }
      folded.appendCodePoint(letter);
      octets += size;
      i += Character.charCount(letter);
    }
    return folded.toString();
  }

  /**
   * Returns the text with nothing in it that ends a line or plays tricks, but its own line ends.
   */
  private static String plain(String text) {
    return text.lines().map(PlainText::shown).collect(Collectors.joining("\n"));
  }
}
