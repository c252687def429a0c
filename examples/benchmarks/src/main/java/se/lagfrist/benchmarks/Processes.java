package se.lagfrist.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts other JVMs with the class path of this one. */
final class Processes {

  private Processes() {}

  /**
   * Runs a main class to its end.
   *
   * @param visible whether its output is shown
   * @return how long it took, in milliseconds
   * @throws IllegalStateException if it fails
   */
  static double run(Class<?> main, List<String> jvm, List<String> args, boolean visible) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvm);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    command.addAll(args);
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.redirectOutput(
        visible ? ProcessBuilder.Redirect.INHERIT : ProcessBuilder.Redirect.DISCARD);
    try {
      long start = System.nanoTime();
      int exit = builder.start().waitFor();
      double milliseconds = (System.nanoTime() - start) / 1_000_000.0;
      if (exit != 0) {
        throw new IllegalStateException(main.getSimpleName() + " ended with " + exit + ".");
      }
      return milliseconds;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
