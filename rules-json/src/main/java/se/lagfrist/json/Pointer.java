package se.lagfrist.json;

/** Puts JSON pointers (RFC 6901) together. */
final class Pointer {

  private static final int LONGEST_NAME = 60;

  private Pointer() {}

  /** Returns the pointer to a member of what the given pointer leads to. */
  static String to(String parent, String name) {
    String shown = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "...";
    return parent + "/" + shown.replace("~", "~0").replace("/", "~1");
  }

  /** Returns the pointer to an element of what the given pointer leads to. */
  static String to(String parent, int index) {
    return parent + "/" + index;
  }
}
