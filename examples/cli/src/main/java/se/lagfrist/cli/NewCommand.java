package se.lagfrist.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code lagfrist new}: the beginning of something to go on writing. */
@Command(
    name = "new",
    aliases = "ny",
    description = "Börjar på något nytt: en riktlinje.",
    subcommands = NewGuidelineCommand.class,
    synopsisHeading = "Så här: ",
    synopsisSubcommandLabel = "VAD",
    commandListHeading = "%nVad:%n",
    optionListHeading = "%nVal:%n",
    footer = {"", "Exempel: lagfrist new guideline hemtjänst"})
final class NewCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Ange vad som ska börjas på: guideline.");
  }
}
