package se.lagfrist.report.out;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.logging.Level;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Sets a {@link Page} as PDF. The same page gives the same file. */
public final class PdfPages {

  static {
    // It tells on standard error how long each style sheet took; faults are still told.
    XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
  }

  private PdfPages() {}

  /**
   * Writes the page as PDF.
   *
   * @param page the page
   * @param out where to; not closed
   * @throws IOException if it cannot be written
   */
  public static void write(Page page, OutputStream out) throws IOException {
    String html = HtmlPages.print(page);
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFastMode();
    // Nothing outside the page is ever read.
    builder.useUriResolver((base, uri) -> null);
    builder.withHtmlContent(html, null);
    ByteArrayOutputStream rendered = new ByteArrayOutputStream();
    builder.toStream(rendered);
    builder.run();
    // The renderer stamps the day it runs and a random id; the page's own day is the one that
    // counts.
    try (PDDocument document = Loader.loadPDF(rendered.toByteArray())) {
      Calendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
      day.clear();
      day.set(page.asOf().getYear(), page.asOf().getMonthValue() - 1, page.asOf().getDayOfMonth());
      document.getDocumentInformation().setCreationDate(day);
      document.getDocumentInformation().setProducer("Lagfrist");
      document.getDocument().getTrailer().removeItem(COSName.ID);
      document.setDocumentId((long) html.hashCode());
      document.save(out);
    }
  }
}
