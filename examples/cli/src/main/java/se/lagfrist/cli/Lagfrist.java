package se.lagfrist.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The program {@code lagfrist}. Exit codes: 0 answered, 2 something in the call or in a case file
 * is wrong (told on standard error), 1 what was tried does not hold, or a fault in the program.
 */
@Command(
    name = "lagfrist",
    description = "Svarar på vilka lagstadgade skyldigheter socialtjänsten har, och när.",
    synopsisHeading = "Så här: ",
    synopsisSubcommandLabel = "KOMMANDO",
    commandListHeading = "%nKommandon:%n",
    optionListHeading = "%nVal:%n",
    footer = {
      "",
      "Exempel: lagfrist due examples/cases --as-of 2026-11-21",
      "Webbexemplet startas med: lagfrist host"
    })
public final class Lagfrist implements Runnable {

  static final int OK = 0;
  static final int FAULT = 1;
  static final int NOT_HELD = 1;
  static final int BAD_INPUT = 2;

  private static final List<Class<?>> COMMANDS =
      List.of(
          DueCommand.class,
          ExplainCommand.class,
          CatalogueCommand.class,
          CheckCommand.class,
          CoverageCommand.class,
          DiffCommand.class,
          ReportCommand.class,
          ScenariosCommand.class,
          RulebookCommand.class,
          LawCommand.class,
          ImportCommand.class,
          WorkshopCommand.class,
          NewCommand.class);

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = CommandLine.ScopeType.INHERIT,
      description = "Visar den här hjälpen.")
  private boolean help;

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] arguments) {
    // The texts are Swedish whatever the machine's own character set is.
    PrintWriter out = utf8(FileDescriptor.out);
    PrintWriter err = utf8(FileDescriptor.err);
    AtomicBoolean ended = new AtomicBoolean(endsByInterruption(arguments));
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  if (!ended.get()) {
                    Errors.say(
                        err,
                        "Avbrutet innan allt var klart. Det som har skrivits ut är inte hela svaret,"
                            + " och en fil som inte hann bli hel har inte ersatt den som fanns.");
                  }
                }));
    int code = commandLineFor(out, err, arguments).execute(arguments);
    err.flush();
    // A full disk or a reader that has gone must not pass for an answer.
    if (out.checkError()) {
      Errors.say(
          err,
          "Svaret kunde inte skrivas ut i sin helhet. Kanske är disken full, eller så slutade"
              + " mottagaren att läsa.");
      code = code == OK ? FAULT : code;
    }
    ended.set(true);
    System.exit(code);
  }

  /** Whoever leaves the workshop does so by an interruption; nothing is then half done. */
  private static boolean endsByInterruption(String... arguments) {
    return arguments.length > 0
        && (arguments[0].equals("workshop") || arguments[0].equals("verkstad"));
  }

  /** Returns the program, writing to the given ends. */
  static CommandLine commandLine(PrintWriter out, PrintWriter err) {
    return commandLine(out, err, COMMANDS);
  }

  /** Returns the program for one call: a command called by its name starts sooner alone. */
  static CommandLine commandLineFor(PrintWriter out, PrintWriter err, String... arguments) {
    return commandLine(out, err, asked(arguments));
  }

  private static List<Class<?>> asked(String... arguments) {
    for (Class<?> command : COMMANDS) {
      Command named = command.getAnnotation(Command.class);
      if (arguments.length > 0
          && (named.name().equals(arguments[0])
              || List.of(named.aliases()).contains(arguments[0]))) {
        return List.of(command);
      }
    }
    return COMMANDS;
  }

  private static CommandLine commandLine(
      PrintWriter out, PrintWriter err, List<Class<?>> commands) {
    CommandLine line = new CommandLine(new Lagfrist());
    commands.forEach(line::addSubcommand);
    line.setOut(out).setErr(err);
    line.setUsageHelpLongOptionsMaxWidth(30).setUsageHelpWidth(100);
    line.setExecutionExceptionHandler(
        (fault, command, parsed) -> {
          command.getOut().flush();
          if (fault instanceof BadInput) {
            Errors.say(err, fault.getMessage());
            return BAD_INPUT;
          }
          if (fault instanceof InvalidPathException name) {
            Errors.say(
                err,
                "Namnet "
                    + Errors.oneLine(name.getInput())
                    + " går inte att använda som filnamn här. Kanske är språkinställningen i vägen:"
                    + " sätt LC_ALL=C.UTF-8, eller skriv namnet utan å, ä och ö.");
            return BAD_INPUT;
          }
          Errors.say(
              err,
              "Fel i programmet ("
                  + fault.getClass().getSimpleName()
                  + "): "
                  + Errors.oneLine(fault.getMessage()));
          return FAULT;
        });
    line.setParameterExceptionHandler(
        (mistake, arguments) -> {
          Errors.say(err, Errors.inSwedish(mistake));
          err.println(
              "Skriv "
                  + mistake.getCommandLine().getCommandSpec().qualifiedName()
                  + " --help för hjälp.");
          err.flush();
          return BAD_INPUT;
        });
    return line;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Kommandot saknas.");
  }

  private static PrintWriter utf8(FileDescriptor end) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(end), StandardCharsets.UTF_8), false);
  }
}
