package se.lagfrist.report.out;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lagfrist.law.Reading;
import se.lagfrist.report.IvoReportKind;
import se.lagfrist.report.Recorded;
import se.lagfrist.report.ReportingWindow;

/** Texts that several pages share. */
final class PageTexts {

  static final String DASH = "–";

  private PageTexts() {}

  static String sum(int n) {
    return Integer.toString(n);
  }

  static String window(ReportingWindow window) {
    return window.first()
        + " till "
        + window.last()
        + " (planera till "
        + window.plannedDay()
        + ")";
  }

  static String windowRemark(ReportingWindow window) {
    return "Rapporteringsperioden kommer från "
        + window.source()
        + (window.verified()
            ? "."
            : ". Den är inte kontrollerad för " + window.quarter().swedish() + ".");
  }

  static List<String> remarks(String... remarks) {
    return Stream.of(remarks).filter(text -> !text.isEmpty()).toList();
  }

  /** Says that cases were handed over twice; empty if none was. */
  static String repeated(int cases) {
    return cases == 0
        ? ""
        : cases
            + (cases == 1 ? " ärende" : " ärenden")
            + " lämnades in mer än en gång och räknas en gång.";
  }

  /** Says by which recording profile the cases were judged; empty where everything is kept. */
  static String profiles(Recorded recorded) {
    return profiles(recorded.profiles());
  }

  /** Says by which recording profiles cases were judged; empty where there are none. */
  static String profiles(Collection<String> names) {
    return names.isEmpty()
        ? ""
        : "Bedömt efter vad systemet registrerar: " + String.join(", ", names) + ".";
  }

  static List<String> law(List<String> citations) {
    TreeSet<String> sorted = new TreeSet<>(citations);
    List<String> lines = new ArrayList<>();
    if (!sorted.isEmpty()) {
      lines.add(String.join("; ", sorted));
    }
    readings(sorted).stream().map(Reading::swedish).forEach(lines::add);
    return lines;
  }

  /** Returns how far the sources of provisions were read. */
  static List<Reading> readings(Collection<String> citations) {
    return Reading.shipped().stream()
        .filter(r -> citations.stream().anyMatch(c -> c.startsWith(r.source())))
        .toList();
  }

  /** Says how far the source of a provision was read; empty where it was not. */
  static String read(String citation) {
    return readings(List.of(citation)).stream().findFirst().map(Reading::extent).orElse("");
  }

  static String offers(long made, long declined, @Nullable Boolean offered) {
    return made == 0
        ? offered == null ? DASH : offered ? "lämnat" : "inget"
        : made + (declined == 0 ? "" : ", " + declined + (declined == 1 ? " avböjt" : " avböjda"));
  }

  /** Returns why something waits, what has been done about it and what help there is meanwhile. */
  static String reasons(String reason, List<String> actions, List<String> interim) {
    List<String> sentences = new ArrayList<>(3);
    if (!reason.isEmpty()) {
      sentences.add(capital(reason) + ".");
    }
    if (!actions.isEmpty()) {
      sentences.add("Åtgärder: " + String.join(", ", actions) + ".");
    }
    if (!interim.isEmpty()) {
      sentences.add("Under tiden: " + String.join(", ", interim) + ".");
    }
    return String.join(" ", sentences);
  }

  static String ended(
      @Nullable LocalDate executed, @Nullable LocalDate closed, String why, IvoReportKind kind) {
    if (executed != null) {
      return kind == IvoReportKind.EXECUTED ? executed.toString() : "verkställt " + executed;
    }
    return closed == null ? DASH : capital(why) + " " + closed;
  }

  static String preliminary(boolean preliminary) {
    return preliminary ? " (preliminär: kvartalet är inte slut)" : "";
  }

  static String or(@Nullable Object value) {
    return value == null ? DASH : value.toString();
  }

  static String share(@Nullable Double share) {
    return share == null ? DASH : String.format(Locale.ROOT, "%.0f %%", 100 * share);
  }

  static String number(double value) {
    return value == Math.rint(value)
        ? Long.toString((long) value)
        : String.format(Locale.ROOT, "%.1f", value).replace('.', ',');
  }

  static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
