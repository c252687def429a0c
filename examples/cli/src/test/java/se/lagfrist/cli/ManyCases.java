package se.lagfrist.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;

/**
 * Writes invented case files, a case a line, for measuring: {@code ManyCases 100000 cases.jsonl}.
 * The same number gives the same file. About one decision in fifty waits too long in 2026-Q1.
 */
final class ManyCases {

  private static final LocalDate FIRST = LocalDate.of(2024, 7, 1);
  private static final String[] UNITS = {"Äldreomsorg norr", "Vuxenenheten", "Barn och familj"};
  private static final String[] SOL = {"HOME_CARE", "HOUSING_SUPPORT", "SPECIAL_HOUSING"};
  private static final String[] LSS = {"CONTACT_PERSON", "DAILY_ACTIVITY", "SERVICE_HOUSING"};

  private ManyCases() {}

  /** Writes the file. */
  public static void main(String[] arguments) throws IOException {
    write(Integer.parseInt(arguments[0]), Path.of(arguments[1]));
  }

  static void write(int cases, Path file) throws IOException {
    Random random = new Random(5);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < cases; i++) {
        out.write(line(i, random));
        out.write('\n');
      }
    }
  }

  private static String line(int i, Random random) {
    LocalDate received = FIRST.plusDays(random.nextInt(640));
    LocalDate decided = received.plusDays(3 + random.nextInt(60));
    boolean lss = i % 5 == 0;
    String measure = (lss ? LSS : SOL)[random.nextInt(3)];
    int wait = random.nextInt(50) == 0 ? 95 + random.nextInt(400) : random.nextInt(80);
    StringBuilder text = new StringBuilder(700);
    text.append("{\"id\": \"k").append(i).append("\", \"unit\": \"").append(UNITS[i % 3]);
    text.append("\", \"facts\": [");
    fact(text, "Application", "a", "\"matter\": \"" + (lss ? "LSS_SERVICE" : "SOCIAL_SERVICE"));
    text.append("\", \"receivedOn\": \"").append(received).append("\"}, ");
    fact(text, "Decision", "b", "\"concerns\": \"a\", \"law\": \"" + (lss ? "LSS" : "SOL"));
    text.append("\", \"provision\": \"")
        .append(lss ? "9:4" : decided.getYear() < 2026 ? "4:1" : "11:1");
    text.append("\", \"measure\": \"").append(measure);
    text.append("\", \"favourable\": true, \"body\": \"OFFICIAL\", \"decidedOn\": \"");
    text.append(decided).append("\"}, ");
    if (wait > 90 && i % 2 == 0) {
      fact(text, "Offer", "e", "\"concerns\": \"b\", \"offeredOn\": \"" + decided.plusDays(70));
      text.append("\", \"declinedOn\": \"").append(decided.plusDays(74)).append("\"}, ");
    }
    fact(text, "Execution", "v", "\"concerns\": \"b\", \"startedOn\": \"" + decided.plusDays(wait));
    text.append("\"}");
    if (random.nextInt(100) == 0) {
      text.append(", ");
      LocalDate paused = decided.plusDays(wait + 30L);
      fact(text, "Interruption", "p", "\"concerns\": \"b\", \"cause\": \"PROVIDER");
      text.append("\", \"interruptedOn\": \"").append(paused).append("\"}");
    }
    return text.append("]}").toString();
  }

  private static void fact(StringBuilder text, String type, String id, String rest) {
    text.append("{\"type\": \"").append(type).append("\", \"id\": \"").append(id).append("\", ");
    text.append(rest);
  }
}
