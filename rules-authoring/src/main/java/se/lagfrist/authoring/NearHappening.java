package se.lagfrist.authoring;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.lagfrist.rulebook.Happening;

/** Says of words that name no happening which one they were probably meant to be. */
final class NearHappening {

  private static final int MOST_SHOWN = 8;

  /** Shorter words, and shorter beginnings of words, say too little. */
  private static final int SHORTEST = 5;

  /** So many letters of an ending may differ: ansökan, ansökans. */
  private static final int ENDING = 2;

  private static final int MOST_SLIPS = 2;

  /** What people say of what happened, and how the happening is called. */
  private static final Map<Pattern, String> SAID =
      Map.of(
          Pattern.compile(
              "(?iu).*\\b(?:avlid\\p{L}*|dör|dött|dödsfall\\p{L}*|död\\p{L}*|bortgång\\p{L}*)\\b.*"),
          "dödsdagen",
          Pattern.compile(
              "(?iu).*ansökan.*(?:dras? tillbaka|drogs? tillbaka|tas tillbaka|återtas).*"),
          "återkallelsen av ansökan",
          Pattern.compile(
              "(?iu).*beslut\\p{L}*.*\\b(?:fatta\\p{L}*|tas|tagits|meddela\\p{L}*)\\b.*"),
          "beslutet",
          Pattern.compile(
              "(?iu).*ansök\\p{L}*.*\\b(?:kom|kommit|kommer|inkom\\p{L}*|inlämnad\\p{L}*)\\b.*"),
          "ansökans ankomst",
          Pattern.compile("(?iu).*anmälan.*\\b(?:kom|kommit|kommer|inkom\\p{L}*)\\b.*"),
          "anmälans ankomst");

  private NearHappening() {}

  /** Returns what is wrong and a way out. */
  static String told(String text) {
    List<String> several = several(text);
    if (several.size() > 1) {
      return "Här får en enda händelse stå. Skriv en rad för var och en av: "
          + String.join(", ", several)
          + ".";
    }
    List<String> names = Slot.named("handelse").words();
    String lead = "\"" + text + "\" är inte en händelse som språket känner.";
    Optional<String> said =
        SAID.entrySet().stream()
            .filter(e -> e.getKey().matcher(text).matches() && names.contains(e.getValue()))
            .map(Map.Entry::getValue)
            .findFirst();
    if (said.isPresent()) {
      return lead + " Menade du \"" + said.get() + "\"?";
    }
    Optional<String> near = Nearest.of(text, names);
    boolean sure =
        near.isPresent()
            && (Nearest.distance(text.toLowerCase(Locale.ROOT), near.get()) <= MOST_SLIPS
                || (!text.contains(" ") && near.get().startsWith(text + " ")));
    if (sure) {
      return lead + " Menade du \"" + near.orElseThrow() + "\"?";
    }
    List<String> akin = akin(text, names);
    if (!akin.isEmpty()) {
      return lead
          + (akin.size() == 1 ? " Menade du \"" + akin.get(0) + "\"?" : "")
          + (akin.size() == 1
              ? ""
              : " Händelser som liknar det: "
                  + akin.stream().limit(MOST_SHOWN).collect(Collectors.joining(", "))
                  + ".");
    }
    return lead
        + near.map(n -> " Menade du \"" + n + "\"?").orElse("")
        + " Alla händelser står i docs/regelspraket.md, under Vad som får stå i luckorna.";
  }

  /** Returns the happenings, if the words name more than one. */
  private static List<String> several(String text) {
    List<String> parts = List.of(text.split(",? eller | och |, ", -1));
    return parts.stream().allMatch(p -> Happening.find(p.strip()).isPresent()) ? parts : List.of();
  }

  /** Returns the happenings that share a word with the text, those that share most first. */
  private static List<String> akin(String text, List<String> names) {
    List<String> stems =
        Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
            .filter(w -> w.length() >= SHORTEST)
            .map(w -> w.substring(0, Math.max(SHORTEST, w.length() - ENDING)))
            .toList();
    return names.stream()
        .filter(n -> shared(n, stems) > 0)
        .sorted(
            Comparator.comparingLong((String n) -> -shared(n, stems))
                .thenComparing(n -> n.split(" ").length)
                .thenComparing(n -> n))
        .toList();
  }

  private static long shared(String name, List<String> stems) {
    List<String> words = List.of(name.split(" "));
    return stems.stream().filter(s -> words.stream().anyMatch(w -> w.startsWith(s))).count();
  }
}
