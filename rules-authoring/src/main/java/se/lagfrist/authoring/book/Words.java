package se.lagfrist.authoring.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.lagfrist.obligation.Force;
import se.lagfrist.obligation.ObligationKind;

/** Small pieces of Swedish text. */
final class Words {

  private Words() {}

  static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** Returns the text as a sentence. */
  static String sentence(String text) {
    return capital(text) + (text.endsWith(".") || text.endsWith("?") ? "" : ".");
  }

  static String count(int n, String one, String many) {
    return n + " " + (n == 1 ? one : many);
  }

  /** Returns a text as part of the name of a file. */
  static String slug(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replaceAll("[åä]", "a")
        .replace('ö', 'o')
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }

  /** Breaks a text into lines of at most so many characters, where words allow. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  static String meaning(ObligationKind kind) {
    return switch (kind) {
      case DEADLINE -> "Något ska göras inom en tid.";
      case RECURRING_REVIEW -> "Något ska prövas om och om igen, med en längsta tid emellan.";
      case REPORT -> "En rapport ska lämnas.";
      case NOTIFICATION -> "Någon ska underrättas.";
      case IMMEDIATE_DUTY ->
          "Något ska göras genast, eller skyndsamt utan att lagen anger ett antal dagar.";
      case DURATION_LIMIT -> "Något får pågå högst en viss tid.";
      case PROHIBITION -> "Något får inte ske under en tid, eller innan ett villkor är uppfyllt.";
      case RETENTION -> "Handlingar ska bevaras eller gallras.";
      case LIMITATION -> "En rätt eller en verkan upphör när tiden är ute.";
    };
  }

  static String meaning(Force force) {
    return switch (force) {
      case STATUTE -> "En lag.";
      case REGULATION -> "En förordning eller en myndighets föreskrifter.";
      case PRACTICE -> "Ett riktvärde från JO, en domstol eller IVO, inte lag.";
      case LOCAL ->
          "Kommunens egen regel, inte lag. Den får lägga till och skärpa, aldrig mjuka upp.";
    };
  }

  /** Returns whether nobody does it: it occurs by itself, as {@code upphör ...} says. */
  static boolean occurs(String responsible) {
    return responsible.equals("lagen");
  }

  static boolean isLaw(Force force) {
    return force == Force.STATUTE || force == Force.REGULATION;
  }

  /** Returns the force as it is shown: what is not law says so. */
  static String force(Force force) {
    return isLaw(force) ? force.swedish() : force.swedish() + ", inte lag";
  }
}
