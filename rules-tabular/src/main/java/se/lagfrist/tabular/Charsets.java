package se.lagfrist.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Finds out in which character set a text is written. */
final class Charsets {

  private static final int PART = 1 << 16;

  /** The bytes of å, ä, ö, Å, Ä, Ö in the sets that a Swedish text without a mark may be in. */
  private static final Map<String, String> LETTERS =
      Map.of(
          "windows-1252", "\u00e5\u00e4\u00f6\u00c5\u00c4\u00d6",
          "IBM850", "\u0086\u0084\u0094\u008f\u008e\u0099",
          "x-MacRoman", "\u008c\u008a\u009a\u0081\u0080\u0085");

  private Charsets() {}

  /**
   * Returns UTF-8 or UTF-16 where a byte order mark, or zeros beside the letters, say so; UTF-8
   * where all of the text is; or the older set in which it has Swedish letters within its words.
   */
  static Charset of(Path file) throws IOException {
    byte[] bytes = new byte[PART];
    try (InputStream in = Files.newInputStream(file)) {
      int length = in.readNBytes(bytes, 0, PART);
      if (isWide(bytes, length)) {
        boolean little = (bytes[0] & 0xff) == 0xff || bytes[0] != 0 && bytes[1] == 0;
        return little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
      }
    }
    return isUtf8(file) ? StandardCharsets.UTF_8 : older(file);
  }

  /** Returns whether a text is in UTF-16: it says so, or most letters have a zero beside them. */
  static boolean isWide(byte[] bytes, int length) {
    if (length < 2) {
      return false;
    }
    int mark = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
    int[] zeros = new int[2];
    for (int i = 0; i < length; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    double many = length * 0.4;
    double few = length * 0.02;
    return mark == 0xfffe
        || mark == 0xfeff
        || zeros[1] > many && zeros[0] <= few
        || zeros[0] > many && zeros[1] <= few;
  }

  private static boolean isUtf8(Path file) throws IOException {
    CharsetDecoder utf8 =
        StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    byte[] bytes = new byte[PART];
    CharBuffer chars = CharBuffer.allocate(PART);
    try (InputStream in = Files.newInputStream(file)) {
      int kept = 0;
      while (true) {
        int read = in.readNBytes(bytes, kept, bytes.length - kept);
        ByteBuffer part = ByteBuffer.wrap(bytes, 0, kept + read);
        boolean last = read == 0;
        chars.clear();
        CoderResult result = utf8.decode(part, chars, last);
        if (result.isError()) {
          return false;
        }
        if (last) {
          return true;
        }
        kept = part.remaining();
        System.arraycopy(bytes, part.position(), bytes, 0, kept);
      }
    }
  }

  /** The set in which the most bytes beside letters are Swedish ones; Windows' where none is. */
  private static Charset older(Path file) throws IOException {
    long[] found = new long[3];
    List<String> names = List.of("windows-1252", "IBM850", "x-MacRoman");
    byte[] bytes = new byte[PART];
    try (InputStream in = Files.newInputStream(file)) {
      int read;
      while ((read = in.readNBytes(bytes, 0, PART)) > 0) {
        for (int i = 0; i < read; i++) {
          if (bytes[i] < 0 && (isLetter(bytes, i - 1, read) || isLetter(bytes, i + 1, read))) {
            for (int n = 0; n < found.length; n++) {
              found[n] +=
                  LETTERS.getOrDefault(names.get(n), "").indexOf(bytes[i] & 0xff) < 0 ? 0 : 1;
            }
          }
        }
      }
    }
    int best = 0;
    for (int n = 1; n < found.length; n++) {
      best = found[n] > found[best] && Charset.isSupported(names.get(n)) ? n : best;
    }
    return Charset.forName(names.get(best));
  }

  private static boolean isLetter(byte[] bytes, int place, int length) {
    return place >= 0
        && place < length
        && Character.isLetter(bytes[place] & 0x7f)
        && bytes[place] > 0;
  }
}
