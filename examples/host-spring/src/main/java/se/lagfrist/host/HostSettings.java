package se.lagfrist.host;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What the one who runs the host may set.
 *
 * @param fill what an empty database is filled with when the host starts
 * @param largestUpload the largest case file that is taken in
 * @param today a day that the pages take for today, for demonstrations and tests; null for the
 *     clock's
 * @param lawAge so many days after the reading of the law a page needs no reminder of it
 */
@ConfigurationProperties("lagfrist.host")
public record HostSettings(
    @DefaultValue Fill fill,
    @DefaultValue("1MB") DataSize largestUpload,
    @Nullable LocalDate today,
    @DefaultValue("180") int lawAge) {

  /**
   * The example's own contents.
   *
   * @param examples whether the example cases are put in
   * @param cases how many cases the made-up municipality has; 0 for none
   * @param seed the same seed gives the same municipality
   * @param until the day up to which things have happened in it; null for today
   */
  public record Fill(
      @DefaultValue("true") boolean examples,
      @DefaultValue("2000") int cases,
      @DefaultValue("20261121") long seed,
      @Nullable LocalDate until) {}
}
