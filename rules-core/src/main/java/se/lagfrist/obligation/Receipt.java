package se.lagfrist.obligation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagfrist.law.Reading;

/**
 * What an answer was made with, so that it can be repeated years later.
 *
 * @param libraryVersion version of the library
 * @param packs the rule packs
 * @param asOf the day asked about
 * @param readings how far each source of law behind the rules was read
 * @param recording name of the recording profile; null if the host has none
 */
public record Receipt(
    String libraryVersion,
    List<Pack> packs,
    LocalDate asOf,
    List<Reading> readings,
    @Nullable String recording) {

  /** A receipt of rules whose reading is not told, for a host without a recording profile. */
  public Receipt(String libraryVersion, List<Pack> packs, LocalDate asOf) {
    this(libraryVersion, packs, asOf, List.of(), null);
  }

  /**
   * A rule pack.
   *
   * @param name its name; with {@code @} and a day if the law was taken as it stood that day
   * @param sha256 hash over its rule files and vocabulary
   */
  public record Pack(String name, String sha256) {}

  /** Copies the list. */
  public Receipt {
    packs = List.copyOf(packs);
    readings = List.copyOf(readings);
  }
}
