package se.lagfrist.host.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lagfrist.host.answer.DeskView;
import se.lagfrist.obligation.Consequence;
import se.lagfrist.obligation.ObligationKey;
import se.lagfrist.time.Quarter;

/**
 * The addresses of the pages, for the day a page is about. What is not chosen does not stand in
 * them, today's day least of all.
 */
public final class Links {

  private final AskedDay day;

  /** Makes addresses for a page about a day. */
  public Links(AskedDay day) {
    this.day = day;
  }

  /** Returns the first page. */
  public String start(@Nullable Filter filter) {
    return filtered(new Address("/"), filter).with("dag", day.param()).text();
  }

  /** Returns the first page of today. */
  public String startToday(@Nullable Filter filter) {
    return filtered(new Address("/"), filter).text();
  }

  /** Returns the work list, or a part of it. */
  public String list(@Nullable DeskView view, @Nullable Filter filter) {
    return list(view, filter, 1, false);
  }

  /** Returns a page of the work list, or all of it. */
  public String list(@Nullable DeskView view, @Nullable Filter filter, int page, boolean whole) {
    return filtered(
            new Address("/bevakningar").with("vy", view == null ? null : view.address()), filter)
        .with("sida", page > 1 ? page : null)
        .with("allt", whole ? "ja" : null)
        .with("dag", day.param())
        .text();
  }

  /** Returns what is late and costs something. */
  public String overdue(Consequence cost, @Nullable Filter filter) {
    Filter base = filter == null ? new Filter(null, null, null, null, null, null, null) : filter;
    return list(DeskView.OVERDUE, base.with(cost));
  }

  /** Returns a case. */
  public String of(String caseId) {
    return new Address("/arende").with("id", caseId).with("dag", day.param()).text();
  }

  /** Returns a case on a day of its own. */
  public String of(String caseId, LocalDate on) {
    return new Address("/arende").with("id", caseId).with("dag", on).text();
  }

  /** Returns why a duty says what it says. */
  public String why(String caseId, ObligationKey key) {
    return new Address("/forklaring")
        .with("id", caseId)
        .with("nyckel", key)
        .with("dag", day.param())
        .text();
  }

  /**
   * Returns where a person acts on a duty.
   *
   * @param here the page to come back to
   */
  public String act(String caseId, ObligationKey key, @Nullable String here) {
    return new Address("/atgard")
        .with("id", caseId)
        .with("nyckel", key)
        .with("dag", day.param())
        .with("till", here)
        .text();
  }

  /** Returns what people have closed. */
  public String closed(@Nullable Filter filter, @Nullable Object kind, int page, boolean whole) {
    return whose(new Address("/stangda"), filter)
        .with("vad", kind)
        .with("sida", page > 1 ? page : null)
        .with("allt", whole ? "ja" : null)
        .with("dag", day.param())
        .text();
  }

  /** Returns what has changed since a day, or since a week ago. */
  public String changed(@Nullable Filter filter, @Nullable LocalDate since, boolean whole) {
    return whose(new Address("/andrat").with("sedan", since), filter)
        .with("allt", whole ? "ja" : null)
        .with("dag", day.param())
        .text();
  }

  /** Returns a page about the work of a unit or a worker. */
  public String whose(String path, @Nullable Filter filter) {
    return whose(new Address(path), filter).with("dag", day.param()).text();
  }

  /** Returns an address that is the same every day, whatever day this page is about. */
  public String always(String path, @Nullable String unit, @Nullable String handler) {
    return new Address(path).with("enhet", unit).with("handlaggare", handler).text();
  }

  /** Returns a rule of the rule book. */
  public String rule(String ruleId) {
    return new Address("/regel").with("id", ruleId).with("dag", day.param()).text();
  }

  /** Returns a page that has no choices but the day. */
  public String page(String path) {
    return new Address(path).with("dag", day.param()).text();
  }

  /** Returns a page about a quarter. */
  public String page(String path, Quarter quarter) {
    return new Address(path).with("kvartal", quarter).with("dag", day.param()).text();
  }

  private static Address whose(Address address, @Nullable Filter filter) {
    return filter == null
        ? address
        : address.with("enhet", filter.enhet()).with("handlaggare", filter.handlaggare());
  }

  private static Address filtered(Address address, @Nullable Filter filter) {
    return filter == null
        ? address
        : address
            .with("enhet", filter.enhet())
            .with("handlaggare", filter.handlaggare())
            .with("slag", filter.slag() == null ? null : filter.slag().name())
            .with("foljd", filter.foljd() == null ? null : filter.foljd().name())
            .with("kvar", filter.kvar())
            .with("lag", filter.lag())
            .with("sok", filter.sok());
  }

  /** An address while it is written. */
  private record Address(String text) {

    Address with(String name, @Nullable Object value) {
      return value == null
          ? this
          : new Address(
              text
                  + (text.indexOf('?') < 0 ? '?' : '&')
                  + name
                  + '='
                  + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
    }
  }
}
