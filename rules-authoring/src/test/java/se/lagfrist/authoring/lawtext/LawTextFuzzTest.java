package se.lagfrist.authoring.lawtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * Throws mutated texts of acts at their reader: an answer or a typed error, and never long. Run
 * with {@code -Dlaw.fuzz=200000} for the long run and {@code -Dlaw.seed=...} for another one.
 */
class LawTextFuzzTest {

  private static final int TEXTS = Integer.getInteger("law.fuzz", 5_000);
  private static final long SEED = Long.getLong("law.seed", 20_261_130L);

  private static final String[] PARTS = {
    "Påhittad lag (1990:52)\n\n",
    "Departement: Påhittsdepartementet\n\n",
    "Ändring införd: t.o.m. SFS 2025:1290\n\n",
    "1 kap. Om saker\n\n",
    "2 kap.\n",
    "6 § Den som hittar en sak ska visa den.\n\n",
    "6 a § Nämnden ska visa saken inom en vecka. Lag (2012:777).\n\n",
    "7 § /Upphör att gälla U:2027-01-01/\nNämnden ska visa saken.\n\n",
    "7 § /Träder i kraft I:2027-02-30/\nNämnden ska genast. Lag\n(2026:100).\n\n",
    "8 § har upphävts genom lag (2025:3).\n\n",
    "Övergångsbestämmelser\n\n2025:3\n\n1. Denna lag träder i kraft den 1 juli 2025.\n",
    "99999999999999999999 § ",
    "§ § § ",
    "kap. kap. ",
    "\u0301\u0301\u0301",
    "\u0000",
    "\uD800",
    "\u202E",
    "/I:",
    "(",
    "\t\t",
    "\r",
    "SFS 99999:99999",
  };

  private static String text(Random random) {
    // Half of them begin as a text of an act does, and are not all broken.
    boolean sound = random.nextBoolean();
    StringBuilder text = new StringBuilder(sound ? PARTS[0] + PARTS[1] + PARTS[2] + PARTS[5] : "");
    int parts = 1 + random.nextInt(sound ? 8 : 30);
    for (int i = 0; i < parts; i++) {
      String part = PARTS[random.nextInt(PARTS.length)];
      // Now and then something long, and something cut in two.
      text.append(random.nextInt(200) == 0 ? part.repeat(2_000) : part);
      if (random.nextInt(sound ? 40 : 4) == 0) {
        text.setLength(random.nextInt(text.length() + 1));
      }
    }
    for (int i = random.nextInt(sound ? 2 : 4); i > 0 && text.length() > 0; i--) {
      text.setCharAt(random.nextInt(text.length()), (char) random.nextInt(0x3000));
    }
    return text.toString();
  }

  @Test
  void every_text_is_read_or_refused_with_its_line_within_a_second() {
    Random random = new Random(SEED);
    int read = 0;
    long slowest = 0;
    String slow = "";
    for (int i = 0; i < TEXTS; i++) {
      String text = text(random);
      long start = System.nanoTime();
      try {
        ActText act = ActText.parse("prov.txt", text);
        assertThat(act).isNotNull();
        read++;
      } catch (LawTextException refused) {
        assertThat(refused.getMessage()).startsWith("prov.txt");
      } catch (RuntimeException fault) {
        throw new AssertionError("seed " + SEED + ", text " + i + ":\n" + text, fault);
      }
      long took = System.nanoTime() - start;
      if (took > slowest) {
        slowest = took;
        slow = "text " + i + ", " + text.length() + " characters";
      }
    }
    System.out.printf(
        Locale.ROOT,
        "law fuzz: %d texts, seed %d, %d read, slowest %d ms (%s)%n",
        TEXTS,
        SEED,
        read,
        TimeUnit.NANOSECONDS.toMillis(slowest),
        slow);
    assertThat(read).isBetween(1, TEXTS - 1);
    assertThat(TimeUnit.NANOSECONDS.toMillis(slowest)).as(slow).isLessThan(1_000);
  }
}
