package se.lagfrist.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.lagfrist.casefile.BoardKind;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.report.CalendarDuties;
import se.lagfrist.report.MunicipalityCalendar;
import se.lagfrist.report.out.CalendarFeed;
import se.lagfrist.report.out.CsvReports;
import se.lagfrist.report.out.JsonReports;
import se.lagfrist.report.out.Page;
import se.lagfrist.report.out.Pages;

/** {@code lagfrist report kalender}: what the boards must send in a year. */
@Command(
    name = "kalender",
    description = "Det som kommunens nämnder ska lämna under ett år, vilka ärenden de än har.",
    synopsisHeading = "Så här: ",
    parameterListHeading = "%nVad:%n",
    optionListHeading = "%nVal:%n")
final class ReportCalendarCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..1",
      paramLabel = "SÖKVÄG",
      description = {
        "Fil (.json) med kommunens verksamheter och det som har lämnats; då visas också läget.",
        "Förval: en socialnämnd som också svarar för LSS."
      })
  private @Nullable Path municipality;

  @Option(
      names = "--ar",
      paramLabel = "ÅR",
      description = "Året, till exempel 2026. Förval: året för dagen --per.")
  private @Nullable String year;

  @Option(
      names = "--per",
      paramLabel = "DAG",
      description = "Dagen som frågan gäller. Förval: årets första dag.")
  private @Nullable String day;

  @Option(
      names = "--skyldigheter",
      paramLabel = "FIL",
      description = {
        "Egen lista över det som kommer varje år eller månad, i samma form som bibliotekets",
        "kommunens-kalender.txt. Det som en regel säger går före."
      })
  private @Nullable Path duties;

  @Option(
      names = "--ics",
      description = "Skriver kalendern som iCalendar (.ics); sker också när filens namn slutar så.")
  private boolean ics;

  @Mixin private ReportWindows windows = new ReportWindows();
  @Mixin private RuleOptions rules = new RuleOptions();
  @Mixin private ReportOut output = new ReportOut();
  @Mixin private ReportSender sender = new ReportSender();

  @Override
  public Integer call() {
    LocalDate given = day == null ? null : AsOf.of("--per", day);
    int asked = year(given);
    LocalDate asOf = given == null ? LocalDate.of(asked, 1, 1) : given;
    boolean feed = ics || output.endsWith(".ics");
    if (!feed) {
      output.form();
    }
    PrintWriter out = spec.commandLine().getOut();
    MunicipalityCalendar calendar = calendar(asked, asOf);
    if (feed) {
      output.text(to -> CalendarFeed.write(calendar, asOf, to), out);
      return Lagfrist.OK;
    }
    output.write(
        new Document() {
          @Override
          public void csv(Appendable to) throws IOException {
            CsvReports.calendar(calendar, to);
          }

          @Override
          public void json(OutputStream to) {
            JsonReports.calendar(calendar, to);
          }

          @Override
          public Page page() {
            return Pages.calendar(calendar, sender.sender(), asOf);
          }
        },
        out);
    return Lagfrist.OK;
  }

  private int year(@Nullable LocalDate given) {
    if (year == null) {
      if (given == null) {
        throw new BadInput(
            "Ange året: --ar 2026. Programmet läser aldrig klockan, så att samma fråga får samma"
                + " svar.");
      }
      return given.getYear();
    }
    if (!year.matches("(19|20|21)\\d\\d")) {
      throw new BadInput("--ar: \"" + year + "\" är inget år. Skriv till exempel 2026.");
    }
    return Integer.parseInt(year);
  }

  private MunicipalityCalendar calendar(int asked, LocalDate asOf) {
    CalendarDuties known = duties();
    Path file = municipality;
    if (file == null) {
      return MunicipalityCalendar.of(
          asked, Set.of(BoardKind.SOCIAL_BOARD, BoardKind.LSS_BOARD), known, windows.windows());
    }
    CaseSource source = CaseSource.of(List.of(file), spec.commandLine().getErr());
    List<CaseFile> files;
    try (Stream<CaseFile> read = source.read()) {
      files = read.limit(2).toList();
    }
    if (files.size() != 1) {
      throw new BadInput(
          file + ": kalendern görs av ett ärende, det med kommunens verksamheter (BoardDuty).");
    }
    ObligationEngine engine = rules.on(ObligationEngine.create(windows.settings()));
    return MunicipalityCalendar.of(asked, files.get(0), engine, asOf, known, windows.windows());
  }

  private CalendarDuties duties() {
    Path path = duties;
    if (path == null) {
      return CalendarDuties.published();
    }
    try (BufferedReader in = Files.newBufferedReader(path)) {
      return CalendarDuties.read(in);
    } catch (IllegalArgumentException e) {
      throw new BadInput("--skyldigheter: " + path + ": " + e.getMessage());
    } catch (IOException e) {
      throw new BadInput(
          "--skyldigheter: " + path + " kan inte läsas. Stämmer sökvägen, och är filen i UTF-8?");
    }
  }
}
