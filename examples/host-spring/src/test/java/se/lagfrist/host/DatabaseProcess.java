package se.lagfrist.host;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.h2.tools.Server;

/** An H2 server with its database in a file, in a process of its own that can be killed. */
final class DatabaseProcess implements AutoCloseable {

  private final Path folder;
  private final int port;
  private Process process;

  private DatabaseProcess(Path folder, int port, Process process) {
    this.folder = folder;
    this.port = port;
    this.process = process;
  }

  static DatabaseProcess start(Path folder) throws IOException, InterruptedException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    return new DatabaseProcess(folder, port, launch(folder, port));
  }

  private static Process launch(Path folder, int port) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                Path.of(
                        java.net.URI.create(
                            Server.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toString()))
                    .toString(),
                "-Dh2.bindAddress=127.0.0.1",
                Server.class.getName(),
                "-tcp",
                "-tcpPort",
                String.valueOf(port),
                "-baseDir",
                folder.toString(),
                "-ifNotExists")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    long giveUp = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (!answers(port)) {
      if (!process.isAlive() || System.nanoTime() > giveUp) {
        throw new IllegalStateException("The database did not start.");
      }
      Thread.sleep(50);
    }
    return process;
  }

  private static boolean answers(int port) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  String url() {
    return "jdbc:h2:tcp://127.0.0.1:" + port + "/./fallet";
  }

  /** Ends the process as kill -9 does: nothing is written, nothing is closed. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Starts it again on the same files and the same port. */
  void again() throws IOException, InterruptedException {
    process = launch(folder, port);
  }

  @Override
  public void close() throws InterruptedException {
    kill();
  }
}
