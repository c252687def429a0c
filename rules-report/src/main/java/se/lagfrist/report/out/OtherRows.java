package se.lagfrist.report.out;

import static se.lagfrist.report.out.Csv.row;
import static se.lagfrist.report.out.Csv.write;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import se.lagfrist.report.MunicipalityCalendar;
import se.lagfrist.report.Reconciliation;

/** The rows of what changed and of the municipality's calendar. */
final class OtherRows {

  private OtherRows() {}

  static void changes(Stream<Reconciliation> found, Appendable out) throws IOException {
    write(
        List.of(
            "ärende",
            "ändring",
            "nyckel",
            "skyldighet",
            "sista dag före",
            "sista dag",
            "läge före",
            "läge",
            "klar hur",
            "registreringsprofil",
            "lagrum",
            "vilar på",
            "lagen läst"),
        found
            .flatMap(each -> ChangeRow.of(each).stream())
            .map(
                r ->
                    row(
                        r.caseId(),
                        r.change().swedish(),
                        r.key(),
                        r.title(),
                        r.lastDayBefore(),
                        r.lastDay(),
                        r.statusBefore() == null ? null : r.statusBefore().swedish(),
                        r.status() == null ? null : r.status().swedish(),
                        r.how() == null ? null : r.how().swedish(),
                        r.recording(),
                        r.citation().print(),
                        r.force().swedish(),
                        PageTexts.read(r.citation().print()))),
        out);
  }

  static void calendar(MunicipalityCalendar calendar, Appendable out) throws IOException {
    write(
        List.of(
            "nyckel",
            "senast",
            "planera till",
            "nästa vardag",
            "tidigast",
            "vad",
            "till",
            "källa",
            "vilar på",
            "att observera",
            "läge",
            "katalog",
            "lagen läst"),
        calendar.entries().stream()
            .map(
                e ->
                    row(
                        e.key(),
                        e.day(),
                        e.plannedDay(),
                        e.rolledDay(),
                        e.opensOn(),
                        e.title(),
                        e.recipient(),
                        e.source(),
                        e.force().swedish(),
                        e.note(),
                        e.status() == null ? null : e.status().swedish(),
                        String.join(" ", e.catalogue()),
                        PageTexts.read(e.source()))),
        out);
  }
}
