package se.lagfrist.cli;

import picocli.CommandLine.Option;
import se.lagfrist.report.out.Sender;

/** Options: who sends a report. What is not given is a line to fill in by hand. */
final class ReportSender {

  @Option(names = "--kommun", paramLabel = "NAMN", description = "Kommunens namn.")
  private String municipality = "";

  @Option(names = "--namnd", paramLabel = "NAMN", description = "Den ansvariga nämnden.")
  private String board = "";

  @Option(
      names = "--kontakt",
      paramLabel = "FUNKTION",
      description = "Den som svarar på frågor: en roll eller en funktion.")
  private String contact = "";

  Sender sender() {
    return new Sender(municipality, board, contact);
  }
}
