package se.lagfrist.host.digest;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import se.lagfrist.host.BaseAddress;
import se.lagfrist.host.HostSettings;
import se.lagfrist.host.HostSettings.Reader;
import se.lagfrist.host.Today;
import se.lagfrist.host.store.SentStore;
import se.lagfrist.host.web.Filter;

/**
 * Sends the digests on working mornings, one a day to each reader however many hosts there are. One
 * that fails is told in the log, is tried again when asked for, and does not keep the others back.
 */
@Service
public class DigestRun {

  private static final Logger LOG = LoggerFactory.getLogger(DigestRun.class);

  private final Digests digests;
  private final Post post;
  private final SentStore sent;
  private final HostSettings settings;
  private final BaseAddress base;
  private final Today today;
  private final TransactionTemplate writing;

  DigestRun(
      Digests digests,
      Post post,
      SentStore sent,
      HostSettings settings,
      BaseAddress base,
      Today today,
      @Qualifier("writing") TransactionTemplate writing) {
    this.digests = digests;
    this.post = post;
    this.sent = sent;
    this.settings = settings;
    this.base = base;
    this.today = today;
    this.writing = writing;
  }

  /** What became of a digest. */
  public enum Outcome {
    /** It was delivered. */
    SENT,
    /** It had gone out that day already. */
    ALREADY,
    /** It could not be delivered; the log tells why. */
    FAILED
  }

  /**
   * What became of a reader's digest.
   *
   * @param unit the unit, or null for all
   * @param handler the worker's id, or null for all
   * @param outcome what became of it
   */
  public record Result(@Nullable String unit, @Nullable String handler, Outcome outcome) {}

  @Scheduled(cron = "${lagfrist.host.digest.at:0 0 6 * * MON-FRI}", zone = "Europe/Stockholm")
  void thisMorning() {
    run(today.get());
  }

  /** Sends the digests of a day to those who have not had theirs. */
  public List<Result> run(LocalDate day) {
    List<Result> results = new ArrayList<>();
    for (Reader reader : settings.digest().readers()) {
      Outcome outcome = send(reader, day);
      LOG.info(
          "Digest {} for unit {} handler {}: {}", day, reader.unit(), reader.handler(), outcome);
      results.add(new Result(reader.unit(), reader.handler(), outcome));
    }
    return results;
  }

  private Outcome send(Reader reader, LocalDate day) {
    try {
      Filter whose = new Filter(reader.unit(), reader.handler(), null, null, null, null, null);
      Digest digest = digests.of(whose, day, base.get());
      // Noted first, in the same transaction: another host waits, and a failure leaves no note.
      writing.executeWithoutResult(
          status -> {
            sent.add(day, reader);
            try {
              post.deliver(reader, day, digest);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            } catch (MessagingException e) {
              throw new MailPreparationException(e);
            }
          });
      return Outcome.SENT;
    } catch (DuplicateKeyException e) {
      return Outcome.ALREADY;
    } catch (DataAccessException | TransactionException | MailException | UncheckedIOException e) {
      LOG.error(
          "The digest {} for unit {} handler {} was not delivered: {}",
          day,
          reader.unit(),
          reader.handler(),
          kinds(e));
      // What a mail server says may name an address, so it is not told unless asked for.
      LOG.debug("Why", e);
      return Outcome.FAILED;
    }
  }

  private static String kinds(Throwable thrown) {
    StringJoiner kinds = new StringJoiner(", ");
    Throwable each = thrown;
    for (int i = 0; each != null && i < 5; i++) {
      kinds.add(each.getClass().getSimpleName());
      each = each.getCause();
    }
    return kinds.toString();
  }
}
