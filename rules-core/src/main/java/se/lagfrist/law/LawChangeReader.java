package se.lagfrist.law;

import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagfrist.law.LawChange.Effect;
import se.lagfrist.law.LawChange.Notice;

/** Reads the data about changes of law, and tells what in it cannot be meant. */
final class LawChangeReader {

  private static final List<String> FIELDS =
      List.of(
          "id",
          "berör",
          "verkan",
          "proposition",
          "betänkande",
          "sfs",
          "i kraft",
          "beslutad",
          "ersätts av",
          "innebär",
          "regler",
          "läst",
          "säkerhet",
          "källa",
          "visas för");
  private static final String NOT_FOUND = "inte funnen";

  private LawChangeReader() {}

  /** Reads the changes of a file in order; each has an id of its own. */
  static List<LawChange> read(String file, Reader in) throws IOException {
    List<LawChange> changes = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (LawDataFile.Entry entry : LawDataFile.read(file, in, FIELDS)) {
      LawChange change = change(entry);
      if (!seen.add(change.id())) {
        throw entry.wrong(
            "id", "\"" + change.id() + "\" står två gånger. Ge den ena ett annat id.");
      }
      changes.add(change);
    }
    return List.copyOf(changes);
  }

  private static LawChange change(LawDataFile.Entry entry) {
    List<Citation> touches = new ArrayList<>();
    for (String place : entry.list("berör", ";")) {
      touches.add(entry.citation("berör", place));
    }
    if (touches.isEmpty()) {
      throw entry.wrong(
          "berör", "\"berör\" saknas. Skriv lagen, eller paragraferna med ; emellan.");
    }
    Effect effect = effect(entry);
    String replacedBy = entry.optional("ersätts av");
    boolean replaces = effect == Effect.REPLACES;
    if (replaces != (replacedBy != null)) {
      throw entry.wrong(
          "ersätts av",
          replaces
              ? "\"ersätts av\" saknas. Skriv vad som ersätter akten, eller en annan verkan."
              : "\"ersätts av\" passar bara med \"verkan: ersätter\".");
    }
    if (replaces && touches.stream().anyMatch(c -> !c.print().equals(c.source()))) {
      throw entry.wrong("berör", "bara en hel akt kan ersättas. Stryk paragraferna.");
    }
    LocalDate inForce = entry.required("i kraft").equals(NOT_FOUND) ? null : entry.day("i kraft");
    LocalDate decided = entry.optional("beslutad") == null ? null : entry.day("beslutad");
    if (inForce == null && (replaces || decided == null)) {
      throw entry.wrong(
          "i kraft",
          "utan dag i kraft måste det stå när ändringen beslutades, och en akt kan inte ersättas.");
    }
    return new LawChange(
        entry.required("id"),
        touches,
        effect,
        entry.optional("proposition"),
        entry.optional("betänkande"),
        entry.sfs("sfs"),
        inForce,
        decided,
        replacedBy,
        entry.required("innebär"),
        entry.list("regler", ","),
        isRead(entry),
        entry.required("säkerhet"),
        entry.required("källa"),
        notice(entry));
  }

  private static Effect effect(LawDataFile.Entry entry) {
    String text = entry.required("verkan");
    return Arrays.stream(Effect.values())
        .filter(e -> e.swedish().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                entry.wrong(
                    "verkan",
                    "\""
                        + text
                        + "\" är ingen verkan. Skriv en av: "
                        + String.join(
                            ", ", Arrays.stream(Effect.values()).map(Effect::swedish).toList())
                        + "."));
  }

  private static boolean isRead(LawDataFile.Entry entry) {
    return switch (entry.required("läst")) {
      case "ja" -> true;
      case "nej" -> false;
      default -> throw entry.wrong("läst", "skriv ja eller nej.");
    };
  }

  private static @Nullable Notice notice(LawDataFile.Entry entry) {
    String text = entry.optional("visas för");
    if (text == null) {
      return null;
    }
    String[] parts = text.split(" i minst | månader i följd", -1);
    if (parts.length != 3 || !parts[1].matches("\\d{1,3}") || !parts[2].isEmpty()) {
      throw entry.wrong(
          "visas för",
          "\""
              + text
              + "\" förstås inte. Skriv \"<slag av uppgift> i minst <antal> månader i följd\".");
    }
    return new Notice(parts[0], Integer.parseInt(parts[1]));
  }
}
