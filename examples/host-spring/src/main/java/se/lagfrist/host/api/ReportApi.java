package se.lagfrist.host.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.lagfrist.host.report.Reports;
import se.lagfrist.report.AuditorsCopy;
import se.lagfrist.report.CouncilStatistics;
import se.lagfrist.report.FollowUpFigures;
import se.lagfrist.report.IvoReport;
import se.lagfrist.report.out.CsvReports;
import se.lagfrist.report.out.HtmlPages;
import se.lagfrist.report.out.JsonReports;
import se.lagfrist.report.out.Page;
import se.lagfrist.report.out.Pages;
import se.lagfrist.report.out.PdfPages;
import se.lagfrist.report.out.Sender;
import se.lagfrist.time.Quarter;

/** The quarterly reports and the follow-up figures, in the form asked for. */
@RestController
@RequestMapping("/api/reports")
@Tag(name = "Reports", description = "Over all cases; every form says the same")
class ReportApi {

  /** Which report. */
  enum Which {
    IVO,
    AUDITORS,
    COUNCIL,
    FOLLOW_UP
  }

  /** In which form. */
  enum Format {
    JSON("application/json"),
    CSV("text/csv;charset=UTF-8"),
    PDF("application/pdf"),
    XHTML("application/xhtml+xml;charset=UTF-8");

    private final String type;

    Format(String type) {
      this.type = type;
    }
  }

  private final Reports reports;

  ReportApi(Reports reports) {
    this.reports = reports;
  }

  @GetMapping("/{which}")
  @Operation(summary = "A report for a quarter, as known on a day")
  ResponseEntity<byte[]> report(
      @PathVariable Which which,
      @Parameter(example = "2026-Q3") @RequestParam Quarter quarter,
      @RequestParam LocalDate asOf,
      @RequestParam(defaultValue = "JSON") Format format,
      @Parameter(description = "The only unit counted in the follow-up figures; all if left out")
          @RequestParam(required = false)
          @Nullable String unit)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    switch (which) {
      case IVO -> ivo(reports.ivo(quarter, asOf), format, out);
      case AUDITORS -> auditors(reports.auditors(quarter, asOf), format, out);
      case COUNCIL -> council(reports.council(quarter, asOf), format, out);
      case FOLLOW_UP -> followUp(reports.followUp(quarter, asOf, blank(unit)), format, out);
    }
    String name =
        which.name().toLowerCase(Locale.ROOT).replace('_', '-')
            + "-"
            + quarter
            + "."
            + format.name().toLowerCase(Locale.ROOT);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(format.type))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(out.toByteArray());
  }

  private static @Nullable String blank(@Nullable String unit) {
    return unit == null || unit.isBlank() ? null : unit;
  }

  private static void ivo(IvoReport report, Format format, OutputStream out) throws IOException {
    switch (format) {
      case JSON -> JsonReports.ivo(report, out);
      case CSV -> csv(out, text -> CsvReports.ivo(report.items().stream(), text));
      default -> page(Pages.ivo(report, Sender.blank()), format, out);
    }
  }

  private static void auditors(AuditorsCopy copy, Format format, OutputStream out)
      throws IOException {
    switch (format) {
      case JSON -> JsonReports.auditors(copy, out);
      case CSV -> csv(out, text -> CsvReports.auditors(copy, text));
      default -> page(Pages.auditors(copy, Sender.blank()), format, out);
    }
  }

  private static void council(CouncilStatistics statistics, Format format, OutputStream out)
      throws IOException {
    switch (format) {
      case JSON -> JsonReports.council(statistics, out);
      case CSV -> csv(out, text -> CsvReports.council(statistics, text));
      default -> page(Pages.council(statistics, Sender.blank()), format, out);
    }
  }

  private static void followUp(FollowUpFigures figures, Format format, OutputStream out)
      throws IOException {
    switch (format) {
      case JSON -> JsonReports.followUp(figures, out);
      case CSV -> csv(out, text -> CsvReports.followUp(figures, text));
      default -> page(Pages.followUp(figures, Sender.blank()), format, out);
    }
  }

  private static void page(Page page, Format format, OutputStream out) throws IOException {
    if (format == Format.PDF) {
      PdfPages.write(page, out);
    } else {
      out.write(HtmlPages.write(page).getBytes(StandardCharsets.UTF_8));
    }
  }

  private interface Csv {
    void write(Appendable text) throws IOException;
  }

  private static void csv(OutputStream out, Csv csv) throws IOException {
    // Spreadsheet programs tell UTF-8 by it.
    StringBuilder text = new StringBuilder(CsvReports.BYTE_ORDER_MARK);
    csv.write(text);
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
