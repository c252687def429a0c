package se.lagfrist.tabular;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.lagfrist.json.Nearest;

/** Compares words as people write them: case, spaces and punctuation do not count. */
final class Words {

  private Words() {}

  /** Returns a word in the form in which it is compared; å, ä and ö stay what they are. */
  static String plain(String word) {
    String text = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || c == '§' || c == ':') {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** Returns a text in small letters without the marks over them, as where å, ä and ö got lost. */
  static String folded(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder bare = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        bare.append(c == 'ø' || c == 'Ø' ? 'o' : c == 'æ' || c == 'Æ' ? 'a' : c);
      }
    }
    return bare.toString().toLowerCase(Locale.ROOT);
  }

  /** Returns the parts of a word, split where letters end and where case rises. */
  static List<String> parts(String word) {
    String spaced = word.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2").toLowerCase(Locale.ROOT);
    List<String> parts = new ArrayList<>();
    for (String part : spaced.split("[^\\p{L}\\p{N}]+")) {
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    return parts;
  }

  /** Returns the known word that someone probably meant. */
  static Optional<String> nearest(String word, Collection<String> known) {
    String wanted = plain(word);
    return known.stream()
        .filter(k -> plain(k).equals(wanted))
        .findFirst()
        .or(
            () ->
                wanted.length() < 3
                    ? Optional.empty()
                    : known.stream()
                        .filter(k -> plain(k).length() >= 3)
                        .filter(k -> plain(k).contains(wanted) || wanted.contains(plain(k)))
                        .findFirst())
        .or(() -> Nearest.of(word, known));
  }

  /** Returns {@code Kanske "x"?} for the nearest word, or what there is to choose from. */
  static String maybe(String word, Collection<String> known) {
    return nearest(word, known)
        .map(n -> " Kanske \"" + n + "\".")
        .orElseGet(() -> known.isEmpty() ? "" : " Det som finns är: " + listed(known) + ".");
  }

  /** Returns the words side by side, the first thirty of them. */
  static String listed(Collection<String> words) {
    String text = String.join(", ", words.stream().limit(30).toList());
    return words.size() > 30 ? text + " och " + (words.size() - 30) + " till" : text;
  }

  /** Returns a value as it is shown in a message: short, on one line. */
  static String shown(String value) {
    String line = value.replace(RowTable.NEXT, '/').replaceAll("\\p{Cntrl}", " ");
    return line.length() > 60 ? line.substring(0, 57) + "..." : line;
  }
}
