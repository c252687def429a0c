package se.lagfrist.report.out;

import static se.lagfrist.report.out.Page.Align.FIGURE;
import static se.lagfrist.report.out.Page.Align.TEXT;
import static se.lagfrist.report.out.PageTexts.DASH;
import static se.lagfrist.report.out.PageTexts.capital;
import static se.lagfrist.report.out.PageTexts.or;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.lagfrist.report.MunicipalityCalendar;

/** The municipality's calendar. */
final class CalendarPage {

  private CalendarPage() {}

  static Page of(MunicipalityCalendar calendar, Sender sender, LocalDate asOf) {
    List<String> notes = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    List<List<String>> undated = new ArrayList<>();
    for (MunicipalityCalendar.Entry e : calendar.entries()) {
      String note = "";
      if (!e.note().isBlank()) {
        if (!notes.contains(e.note())) {
          notes.add(e.note());
        }
        note = Integer.toString(notes.indexOf(e.note()) + 1);
      }
      String opens = e.opensOn() == null ? "" : " (tidigast " + e.opensOn() + ")";
      String status = e.status() == null ? DASH : capital(e.status().swedish());
      LocalDate day = e.day();
      if (day == null) {
        undated.add(List.of(capital(e.title()), e.recipient(), e.source(), status, note));
      } else {
        rows.add(
            List.of(
                day.toString(),
                or(e.plannedDay()),
                or(e.rolledDay()),
                capital(e.title()) + opens,
                e.recipient(),
                e.source(),
                status,
                note));
      }
    }
    List<Page.Column> what =
        List.of(
            new Page.Column("Vad", TEXT, 0),
            new Page.Column("Till", TEXT, 13),
            new Page.Column("Källa", TEXT, 19),
            new Page.Column("Läge", TEXT, 9),
            new Page.Column("Not", FIGURE, 4));
    List<Page.Column> dated = new ArrayList<>();
    dated.add(new Page.Column("Senast", FIGURE, 9));
    dated.add(new Page.Column("Planera till", FIGURE, 9));
    dated.add(new Page.Column("Nästa vardag", FIGURE, 9));
    dated.addAll(what);
    List<String> remarks = new ArrayList<>();
    remarks.add(
        "Planera till: vardagen på eller före sista dagen. Nästa vardag är bara en upplysning.");
    remarks.add("Dagar som bara vilar på IVO:s eller kommunens egen planering är inte lag.");
    for (int i = 0; i < notes.size(); i++) {
      remarks.add("Not " + (i + 1) + ": " + notes.get(i));
    }
    return new Page(
        "Kommunens kalender: det som nämnderna ska lämna",
        Integer.toString(calendar.year()),
        sender,
        asOf,
        List.of(),
        List.of(
            new Page.Section("Med dag", "", dated, rows, "Inget."),
            new Page.Section("Utan fastställd dag", "", what, undated, "Inget.")),
        remarks,
        List.of("Varje rad anger sin källa."),
        false,
        true);
  }
}
