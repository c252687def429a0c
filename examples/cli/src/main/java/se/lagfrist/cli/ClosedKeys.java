package se.lagfrist.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.lagfrist.obligation.ObligationKey;

/** What people have closed by hand: a case and a key a line. */
final class ClosedKeys {

  private static final Pattern LINE = Pattern.compile("(.*\\S)[\\s;,]+(\\S+)");

  private final Map<String, Set<ObligationKey>> keys = new HashMap<>();

  /** Reads the file, or nothing. */
  static ClosedKeys read(@Nullable Path file) {
    ClosedKeys closed = new ClosedKeys();
    if (file == null) {
      return closed;
    }
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw new BadInput(
          "--stangda: " + file + " kan inte läsas. Stämmer sökvägen, och är filen i UTF-8?");
    }
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        closed.add(file, i + 1, line);
      }
    }
    return closed;
  }

  private void add(Path file, int number, String line) {
    Matcher parts = LINE.matcher(line);
    try {
      if (!parts.matches()) {
        throw new IllegalArgumentException(line);
      }
      String caseId = parts.group(1).replaceAll("[\\s;,]+$", "");
      keys.computeIfAbsent(caseId, id -> new HashSet<>()).add(ObligationKey.parse(parts.group(2)));
    } catch (IllegalArgumentException e) {
      throw new BadInput(
          "--stangda: "
              + file
              + ", rad "
              + number
              + ": \""
              + line
              + "\" är inte ett ärende och en nyckel. Skriv till exempel: 2026-117"
              + " sol.barnutredning/u1/1");
    }
  }

  Set<ObligationKey> of(String caseId) {
    return keys.getOrDefault(caseId, Set.of());
  }
}
