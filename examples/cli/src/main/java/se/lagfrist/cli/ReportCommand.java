package se.lagfrist.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code lagfrist report}: the documents a board sends or is asked for. */
@Command(
    name = "report",
    description = "Gör de rapporter som nämnden ska lämna eller blir tillfrågad om.",
    subcommands = {
      ReportIvoCommand.class,
      ReportAuditorsCommand.class,
      ReportCouncilCommand.class,
      ReportFollowUpCommand.class,
      ReportCalendarCommand.class,
      ReportIcsCommand.class,
      ReportChangesCommand.class
    },
    synopsisHeading = "Så här: ",
    synopsisSubcommandLabel = "RAPPORT",
    commandListHeading = "%nRapporter:%n",
    optionListHeading = "%nVal:%n",
    footer = {
      "",
      "Exempel: lagfrist report ivo ärenden.jsonl --kvartal 2026-Q1 --per 2026-04-07 --out ivo.pdf",
      "Slutkod 0: rapporten är gjord. 2: något i anropet eller i en ärendefil är fel; rapporten bygger då",
      "på de ärenden som kunde läsas."
    })
final class ReportCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Ange vilken rapport.");
  }
}
