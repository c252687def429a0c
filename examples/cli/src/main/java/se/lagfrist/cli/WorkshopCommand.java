package se.lagfrist.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.lagfrist.workshop.Workshop;

/** {@code lagfrist workshop}: a page on this computer to write and try guidelines in. */
@Command(
    name = "workshop",
    aliases = "verkstad",
    description = "Öppnar verkstaden: en sida på den här datorn där riktlinjer skrivs och prövas.",
    synopsisHeading = "Så här: ",
    parameterListHeading = "%nVad:%n",
    optionListHeading = "%nVal:%n",
    footer = {
      "",
      "Öppna adressen som skrivs ut, hela raden: nyckeln i den släpper in bara er. Avsluta med Ctrl+C.",
      "Slutkod 2: något i anropet är fel."
    })
final class WorkshopCommand implements Callable<Integer> {

  private static final int LAST_PORT = 65_535;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..1",
      paramLabel = "MAPP",
      description = "Mapp med egna regelfiler och scenarier. Utan mapp: den man står i.")
  private Path folder = Path.of("");

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Porten på den egna datorn. Utan den tas en ledig.")
  private int port;

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    Path here = folder.toAbsolutePath().normalize();
    if (!Files.isDirectory(here)) {
      throw new BadInput(folder + ": mappen finns inte. Skapa den först, eller ange en annan.");
    }
    if (port < 0 || port > LAST_PORT) {
      throw new BadInput("--port: " + port + " är ingen port. Den är mellan 1 och 65535.");
    }
    try (Workshop workshop = Workshop.start(here, port, Clock.systemDefaultZone())) {
      out.println("Verkstaden är öppen för mappen " + here);
      out.println("Öppna i en webbläsare på den här datorn: " + workshop.address());
      out.println("Avsluta med Ctrl+C.");
      out.flush();
      new CountDownLatch(1).await();
      return Lagfrist.OK;
    } catch (IOException e) {
      throw new BadInput(
          "--port: "
              + port
              + " är upptagen. Ange en annan, eller utelämna --port så tas en ledig.");
    }
  }
}
