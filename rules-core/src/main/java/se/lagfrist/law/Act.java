package se.lagfrist.law;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An act or an ordinance (förordning) in Svensk författningssamling.
 *
 * <p>The acts this library cites most have constants and a full name. Others are accepted as long
 * as they have the form of one. A known number under another abbreviation is refused as a slip,
 * except the general words "lag" and "förordning", which fit any number.
 *
 * @param abbreviation the usual abbreviation, "SoL" for example, or "lag" or "förordning"
 * @param sfs the number in Svensk författningssamling, "2025:400" for example
 */
public record Act(String abbreviation, String sfs) {

  private static final int MAX_ABBREVIATION = 20;

  /** Socialtjänstlagen from 1 July 2025. */
  public static final Act SOL_2025 = new Act("SoL", "2025:400");

  /** Socialtjänstlagen 2002 to 30 June 2025. */
  public static final Act SOL_2001 = new Act("SoL", "2001:453");

  /** Lagen om stöd och service till vissa funktionshindrade. */
  public static final Act LSS = new Act("LSS", "1993:387");

  /** Lagen med särskilda bestämmelser om vård av unga. */
  public static final Act LVU = new Act("LVU", "1990:52");

  /** Lagen om placering av barn i skyddat boende. */
  public static final Act LPBS = new Act("LPBS", "2024:79");

  /** Socialtjänstförordningen from 1 July 2025. */
  public static final Act SOF_2025 = new Act("SoF", "2025:468");

  /** Socialtjänstförordningen 2002 to 30 June 2025. */
  public static final Act SOF_2001 = new Act("SoF", "2001:937");

  /** Lagen om vård av missbrukare i vissa fall. */
  public static final Act LVM = new Act("LVM", "1988:870");

  /** Förvaltningslagen from 1 July 2018. */
  public static final Act FL_2017 = new Act("FL", "2017:900");

  /** Förvaltningslagen 1987 to 30 June 2018. */
  public static final Act FL_1986 = new Act("FL", "1986:223");

  /** Kommunallagen from 2018. */
  public static final Act KL_2017 = new Act("KL", "2017:725");

  /** Kommunallagen 1992 to 2017. */
  public static final Act KL_1991 = new Act("KL", "1991:900");

  /** Förvaltningsprocesslagen. */
  public static final Act FPL = new Act("FPL", "1971:291");

  /** Föräldrabalken. */
  public static final Act FB = new Act("FB", "1949:381");

  /** Lagen med särskilda bestämmelser om unga lagöverträdare. */
  public static final Act LUL = new Act("LUL", "1964:167");

  /** Lagen om beräkning av lagstadgad tid. */
  public static final Act STATUTORY_TIME = new Act("lag", "1930:173");

  /** Lagen om samverkan vid utskrivning från sluten hälso- och sjukvård. */
  public static final Act DISCHARGE = new Act("lag", "2017:612");

  /** Lagen om informationssamtal. */
  public static final Act INFORMATION_TALKS = new Act("lag", "2021:530");

  /** Lagen om god man för ensamkommande barn. */
  public static final Act UNACCOMPANIED_CHILDREN = new Act("lag", "2005:429");

  /** Lagen om medling med anledning av brott. */
  public static final Act MEDIATION = new Act("lag", "2002:445");

  /** Lagen om kommunernas betalningsansvar för viss hälso- och sjukvård, to 2017. */
  public static final Act PAYMENT_LIABILITY = new Act("lag", "1990:1404");

  /** Lagen om valfrihetssystem. */
  public static final Act FREEDOM_OF_CHOICE = new Act("lag", "2008:962");

  /** Lagen om behandling av personuppgifter inom socialtjänsten. */
  public static final Act PERSONAL_DATA = new Act("lag", "2001:454");

  /** Förordningen om stöd och service till vissa funktionshindrade. */
  public static final Act LSSF = new Act("LSSF", "1993:1090");

  /** Förordningen om skyldighet för socialnämnderna att lämna statistiska uppgifter. */
  public static final Act STATISTICS_SOL = new Act("förordning", "1981:1370");

  /** The ordinance of 2004 on statistics by LSS. */
  public static final Act STATISTICS_LSS = new Act("förordning", "2004:16");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the abbreviation or the number is not formed as one, or if
   *     the number is known under another abbreviation
   */
  public Act {
    Objects.requireNonNull(abbreviation, "abbreviation");
    Objects.requireNonNull(sfs, "sfs");
    if (!isAbbreviation(abbreviation)) {
      throw new IllegalArgumentException(
          "\""
              + shortened(abbreviation)
              + "\" is not the abbreviation of an act."
              + "\nMaybe write one word of at most "
              + MAX_ABBREVIATION
              + " letters, \"SoL\" or \"lag\" for example.");
    }
    if (!isSfsNumber(sfs)) {
      throw new IllegalArgumentException(
          "\""
              + shortened(sfs)
              + "\" is not a number in Svensk författningssamling."
              + "\nMaybe write year, colon and number: \"2025:400\".");
    }
    Entry entry = Registry.BY_SFS.get(sfs);
    if (entry != null && !abbreviation.equals(entry.abbreviation()) && !isGeneral(abbreviation)) {
      throw new IllegalArgumentException(
          "SFS "
              + sfs
              + " is "
              + entry.name()
              + ", not \""
              + abbreviation
              + "\".\nMaybe write "
              + entry.abbreviation()
              + " ("
              + sfs
              + "), or correct the number.");
    }
  }

  /**
   * The act with an abbreviation and a number; it need not be one of the constants.
   *
   * @param abbreviation one word of letters, at most 20
   * @param sfs year, colon and number
   * @return the act
   * @throws IllegalArgumentException if the abbreviation or the number is not formed as one, or if
   *     the number is known under another abbreviation
   */
  public static Act of(String abbreviation, String sfs) {
    return new Act(abbreviation, sfs);
  }

  /**
   * The acts whose full names are known, by abbreviation and number.
   *
   * @return an unmodifiable list
   */
  public static List<Act> known() {
    return Known.ACTS;
  }

  /**
   * The full Swedish name, in the definite form where the act is known.
   *
   * @return for example "socialtjänstlagen"; for an unknown act abbreviation and number, "HSL
   *     (2017:30)"
   */
  public String name() {
    Entry entry = Registry.BY_SFS.get(sfs);
    return entry == null ? toString() : entry.name();
  }

  /**
   * The act as a citation begins.
   *
   * @return for example "SoL (2025:400)"
   */
  @Override
  public String toString() {
    return abbreviation + " (" + sfs + ")";
  }

  private static boolean isGeneral(String abbreviation) {
    return abbreviation.equals("lag") || abbreviation.equals("förordning");
  }

  private static boolean isAbbreviation(String text) {
    if (text.isEmpty() || text.length() > MAX_ABBREVIATION) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || "åäöÅÄÖ".indexOf(c) >= 0;
      if (!letter) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSfsNumber(String text) {
    if (text.length() < 6 || text.length() > 9 || text.charAt(4) != ':' || text.charAt(5) == '0') {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (i != 4 && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  private static String shortened(String text) {
    return text.length() > 40 ? text.substring(0, 40) + "..." : text;
  }

  private record Entry(String abbreviation, String sfs, String name) {}

  /** Kept apart from the constants, which are checked against it while they are made. */
  private static final class Registry {
    private static final List<Entry> ENTRIES =
        List.of(
            new Entry("SoL", "2025:400", "socialtjänstlagen"),
            new Entry("SoL", "2001:453", "socialtjänstlagen"),
            new Entry("LSS", "1993:387", "lagen om stöd och service till vissa funktionshindrade"),
            new Entry("LVU", "1990:52", "lagen med särskilda bestämmelser om vård av unga"),
            new Entry("LPBS", "2024:79", "lagen om placering av barn i skyddat boende"),
            new Entry("SoF", "2025:468", "socialtjänstförordningen"),
            new Entry("SoF", "2001:937", "socialtjänstförordningen"),
            new Entry("LVM", "1988:870", "lagen om vård av missbrukare i vissa fall"),
            new Entry("FL", "2017:900", "förvaltningslagen"),
            new Entry("FL", "1986:223", "förvaltningslagen"),
            new Entry("KL", "2017:725", "kommunallagen"),
            new Entry("KL", "1991:900", "kommunallagen"),
            new Entry("FPL", "1971:291", "förvaltningsprocesslagen"),
            new Entry("FB", "1949:381", "föräldrabalken"),
            new Entry("LUL", "1964:167", "lagen med särskilda bestämmelser om unga lagöverträdare"),
            new Entry("lag", "1930:173", "lagen om beräkning av lagstadgad tid"),
            new Entry(
                "lag",
                "2017:612",
                "lagen om samverkan vid utskrivning från sluten hälso- och sjukvård"),
            new Entry("lag", "2021:530", "lagen om informationssamtal"),
            new Entry("lag", "2005:429", "lagen om god man för ensamkommande barn"),
            new Entry("lag", "2002:445", "lagen om medling med anledning av brott"),
            new Entry(
                "lag",
                "1990:1404",
                "lagen om kommunernas betalningsansvar för viss hälso- och sjukvård"),
            new Entry("lag", "2008:962", "lagen om valfrihetssystem"),
            new Entry(
                "lag", "2001:454", "lagen om behandling av personuppgifter inom socialtjänsten"),
            new Entry(
                "LSSF",
                "1993:1090",
                "förordningen om stöd och service till vissa funktionshindrade"),
            new Entry(
                "förordning",
                "1981:1370",
                "förordningen om skyldighet för socialnämnderna att lämna statistiska uppgifter"),
            new Entry(
                "förordning",
                "2004:16",
                "förordningen om skyldighet för kommunerna att lämna statistiska uppgifter om"
                    + " insatser enligt lagen om stöd och service till vissa funktionshindrade"));

    private static final Map<String, Entry> BY_SFS =
        ENTRIES.stream().collect(Collectors.toUnmodifiableMap(Entry::sfs, Function.identity()));
  }

  private static final class Known {
    private static final List<Act> ACTS =
        Registry.ENTRIES.stream().map(entry -> new Act(entry.abbreviation(), entry.sfs())).toList();
  }
}
