package se.lagfrist.report.out;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;

/** Sets a {@link Page} as PDF. The same page gives the same file. */
public final class PdfPages {

  private PdfPages() {}

  /**
   * Writes the page as PDF.
   *
   * @param page the page
   * @param out where to; not closed
   * @throws IOException if it cannot be written
   */
  public static void write(Page page, OutputStream out) throws IOException {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFastMode();
    // Nothing outside the page is ever read.
    builder.useUriResolver((base, uri) -> null);
    builder.withHtmlContent(HtmlPages.write(page), null);
    builder.withProducer("Lagfrist");
    builder.toStream(out);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      Calendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
      day.clear();
      day.set(
          page.asOf().getYear(), page.asOf().getMonthValue() - 1, page.asOf().getDayOfMonth());
      renderer.layout();
      renderer.getPdfDocument().getDocumentInformation().setCreationDate(day);
      renderer.getPdfDocument().setDocumentId((long) page.hashCode());
      renderer.createPDF();
    }
  }
}
