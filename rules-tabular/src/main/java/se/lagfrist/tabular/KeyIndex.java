package se.lagfrist.tabular;

import java.util.Arrays;

/**
 * Which keys a table has had, by hash: 32 bytes a row, so that a million rows take 64 MB at most.
 * Two keys with the same 128 bits do not happen.
 */
final class KeyIndex {

  private long[] slots = new long[4 * 1024];
  private int size;

  /** What is known of a key. */
  enum Seen {
    NEW,
    SAME_ROW,
    SAME_KEY
  }

  private long first;

  /** Returns the number of the row that had the key that was asked for last. */
  long first() {
    return first;
  }

  /** Remembers a key, unless it is there. */
  Seen add(String key, String[] cells, long number) {
    if (size * 2 > slots.length / 4) {
      grow();
    }
    long a = hash(key, 0x9E3779B97F4A7C15L) | 1;
    long b = hash(key, 0xC2B2AE3D27D4EB4FL);
    long content = 7;
    for (String cell : cells) {
      content = content * 0x100000001B3L + hash(cell, 0x165667B19E3779F9L);
    }
    int at = place(slots, a, b);
    if (slots[at] == 0) {
      slots[at] = a;
      slots[at + 1] = b;
      slots[at + 2] = content;
      slots[at + 3] = number;
      size++;
      return Seen.NEW;
    }
    first = slots[at + 3];
    return slots[at + 2] == content ? Seen.SAME_ROW : Seen.SAME_KEY;
  }

  private static int place(long[] slots, long a, long b) {
    int mask = slots.length / 4 - 1;
    int at = (int) ((a ^ b >>> 17) & mask);
    while (slots[4 * at] != 0 && (slots[4 * at] != a || slots[4 * at + 1] != b)) {
      at = at + 1 & mask;
    }
    return 4 * at;
  }

  private void grow() {
    long[] more = new long[slots.length * 2];
    for (int i = 0; i < slots.length; i += 4) {
      if (slots[i] != 0) {
        System.arraycopy(slots, i, more, place(more, slots[i], slots[i + 1]), 4);
      }
    }
    Arrays.fill(slots, 0);
    slots = more;
  }

  private static long hash(String text, long seed) {
    long hash = seed;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0xFF51AFD7ED558CCDL;
      hash ^= hash >>> 32;
    }
    hash = (hash ^ text.length()) * 0xC4CEB9FE1A85EC53L;
    return hash ^ hash >>> 29;
  }
}
