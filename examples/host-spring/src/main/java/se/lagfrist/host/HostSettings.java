package se.lagfrist.host;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What the one who runs the host may set.
 *
 * @param fill what an empty database is filled with when the host starts
 * @param largestUpload the largest case file that is taken in
 * @param largestExtract the largest extract that is taken in, all its files together
 * @param uploads how many bodies are taken in at once; the others are asked to come again, so that
 *     a slow one never holds up those who read
 * @param uploadTime how long a body may take to come in
 * @param today a day that the pages take for today, for demonstrations and tests; null for the
 *     clock's
 * @param lawAge so many days after the reading of the law a page needs no reminder of it
 * @param lawText a folder with texts of acts, or one text, whose sections are shown beside the
 *     answers; null for none
 * @param user the id of who acts, where nobody is logged in and no header names one
 * @param userHeader the header by which a server in front of the host tells who is logged in; null
 *     for none, since a header that nobody vouches for says nothing
 * @param address where the host is reached, for the links in what it sends; null for its own
 * @param digest what is sent every morning, and to whom
 */
@ConfigurationProperties("lagfrist.host")
public record HostSettings(
    @DefaultValue Fill fill,
    @DefaultValue("1MB") DataSize largestUpload,
    @DefaultValue("10MB") DataSize largestExtract,
    @DefaultValue("10") int uploads,
    @DefaultValue("20s") Duration uploadTime,
    @Nullable LocalDate today,
    @DefaultValue("180") int lawAge,
    @Nullable Path lawText,
    @DefaultValue("lokal") String user,
    @Nullable String userHeader,
    @Nullable String address,
    @DefaultValue Digest digest) {

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

  /**
   * The daily digest. It is sent by mail if {@code spring.mail.host} is set, and written to the
   * folder if there is one.
   *
   * @param folder the folder it is written to, or null
   * @param from the address it is sent from
   * @param readers who gets one
   */
  public record Digest(
      @Nullable Path folder,
      @DefaultValue("lagfrist@localhost") String from,
      @DefaultValue List<Reader> readers) {

    /** Copies the list. */
    public Digest {
      readers = List.copyOf(readers);
    }
  }

  /**
   * Who gets a digest, and about whose work.
   *
   * @param unit the unit, or null for all
   * @param handler the worker's id, or null for all
   * @param address the address it is mailed to, or null where it is only written to the folder
   */
  public record Reader(@Nullable String unit, @Nullable String handler, @Nullable String address) {}
}
