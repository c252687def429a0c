package se.lagfrist.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import se.lagfrist.tabular.ImportReport;
import se.lagfrist.tabular.Notes;
import se.lagfrist.tabular.Problem;

/** Tells what became of the rows. */
final class ImportText {

  private ImportText() {}

  static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count).replace(',', ' ');
  }

  static void print(PrintWriter out, ImportReport report, Path target, Path list, Path profile) {
    for (ImportReport.Table table : report.tables()) {
      out.println(
          table.name()
              + " ("
              + table.file()
              + "): "
              + number(table.rows())
              + " rader, "
              + number(table.good())
              + " lästa, "
              + number(table.refused())
              + " tillbakahållna"
              + (table.passed() == 0 ? "" : ", " + number(table.passed()) + " utan uppgifter"));
    }
    out.println(number(report.cases()) + " ärenden i " + target);
    if (!report.groups().isEmpty()) {
      out.println();
      out.println("TILLBAKAHÅLLET (alla rader står i " + list + ")");
      for (ImportReport.Group group : report.groups()) {
        out.println("  " + group.cause().swedish() + ": " + number(group.count()));
        for (Problem problem : group.first()) {
          out.println(
              "    "
                  + problem.place()
                  + (problem.column().isEmpty() ? "" : ", " + problem.column())
                  + (problem.value().isEmpty() ? "" : " = \"" + problem.value() + "\"")
                  + ": "
                  + problem.hint());
        }
        if (group.count() > group.first().size()) {
          out.println("    och " + number(group.count() - group.first().size()) + " till");
        }
      }
    }
    if (!report.notes().isEmpty()) {
      out.println();
      out.println("ATT KÄNNA TILL");
      for (Notes.Note note : report.notes()) {
        out.println(
            "  "
                + note.text()
                + ": "
                + String.join("; ", note.places())
                + (note.count() > note.places().size()
                    ? " och fler (" + number(note.count()) + ")"
                    : ""));
      }
    }
    if (report.cases() > 0) {
      out.println();
      out.println("Fråga så: lagfrist due " + target + " --as-of DAG --recording " + profile);
      out.println(
          "Profilen säger vad utdraget inte håller reda på. Utan den visas sådant som försenat.");
    }
    out.flush();
  }
}
