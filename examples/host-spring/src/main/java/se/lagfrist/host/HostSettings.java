package se.lagfrist.host;

import java.time.LocalDate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What the one who runs the host may set.
 *
 * @param fill what an empty database is filled with when the host starts
 * @param largestUpload the largest case file that is taken in
 */
@ConfigurationProperties("lagfrist.host")
public record HostSettings(@DefaultValue Fill fill, @DefaultValue("1MB") DataSize largestUpload) {

  /**
   * The example's own contents.
   *
   * @param examples whether the example cases are put in
   * @param cases how many cases the made-up municipality has; 0 for none
   * @param seed the same seed gives the same municipality
   * @param until the day up to which things have happened in it
   */
  public record Fill(
      @DefaultValue("true") boolean examples,
      @DefaultValue("2000") int cases,
      @DefaultValue("20261121") long seed,
      @DefaultValue("2026-11-21") LocalDate until) {}
}
