package se.lagfrist.cli;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.lagfrist.report.out.CsvReports;
import se.lagfrist.report.out.HtmlPages;
import se.lagfrist.report.out.PdfPages;

/** Options: the form of a report and where it is written. */
final class ReportOut {

  /** The forms of a report. */
  enum Form {
    CSV,
    JSON,
    HTML,
    PDF;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "csv, json, html eller pdf. Förval: det som filens namn slutar på, annars csv.")
  private @Nullable String format;

  @Option(
      names = "--out",
      paramLabel = "FIL",
      description = "Filen som skrivs. Förval: skriver ut rapporten; pdf måste ha en fil.")
  private @Nullable Path file;

  /** Returns the form. Asked first, so that a wrong one is told before any work. */
  Form form() {
    Form wanted = wanted();
    if (wanted == Form.PDF && file == null) {
      throw new BadInput("En pdf måste skrivas till en fil. Lägg till --out rapport.pdf.");
    }
    Path folder = file == null ? null : file.toAbsolutePath().getParent();
    if (file != null && (Files.isDirectory(file) || folder == null || !Files.isDirectory(folder))) {
      throw new BadInput(
          "--out: "
              + file
              + (Files.isDirectory(file)
                  ? " är en mapp. Skriv en fil i den."
                  : ": mappen finns inte."));
    }
    return wanted;
  }

  private Form wanted() {
    List<String> forms = Arrays.stream(Form.values()).map(Form::toString).toList();
    String asked = format == null ? null : format.toLowerCase(Locale.ROOT);
    if (asked != null && !forms.contains(asked)) {
      throw new BadInput(
          "Formatet \"" + format + "\" finns inte. Skriv --format csv, json, html eller pdf.");
    }
    return Form.valueOf(OutFile.form(file, asked, forms, "csv").toUpperCase(Locale.ROOT));
  }

  /** Writes the report. */
  void write(Document document, PrintWriter out) {
    Form form = form();
    Path target = file;
    if (target == null) {
      try {
        print(document, form, out);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return;
    }
    OutFile.write(
        target,
        to -> {
          switch (form) {
            case CSV -> {
              Writer rows = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
              rows.append(CsvReports.BYTE_ORDER_MARK);
              document.csv(rows);
              rows.flush();
            }
            case JSON -> document.json(to);
            case HTML ->
                to.write(HtmlPages.write(document.page()).getBytes(StandardCharsets.UTF_8));
            case PDF -> PdfPages.write(document.page(), to);
          }
        });
  }

  private static void print(Document document, Form form, PrintWriter out) throws IOException {
    switch (form) {
      case CSV -> document.csv(out);
      case JSON -> {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.json(bytes);
        out.println(bytes.toString(StandardCharsets.UTF_8));
      }
      default -> out.print(HtmlPages.write(document.page()));
    }
    out.flush();
  }

  /** Returns whether a file is given and its name ends so. */
  boolean endsWith(String ending) {
    return file != null && file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
  }

  /** Writes text that has a form of its own, to the file or out. */
  void text(Text text, PrintWriter out) {
    Path target = file;
    try {
      if (target == null) {
        text.to(out);
        out.flush();
        return;
      }
      OutFile.write(
          target,
          to -> {
            Writer writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
            text.to(writer);
            writer.flush();
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes text. */
  interface Text {
    void to(Writer out) throws IOException;
  }
}
