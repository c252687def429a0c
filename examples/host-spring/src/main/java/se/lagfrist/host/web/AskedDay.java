package se.lagfrist.host.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day a page is about. It is today unless another was asked for, and only another day stands in
 * addresses: a bookmark of today goes on being today.
 *
 * @param day the day the page is about
 * @param today the day it is
 */
public record AskedDay(LocalDate day, LocalDate today) {

  /** Returns the day that was asked for, or today. */
  static AskedDay of(@Nullable LocalDate asked, LocalDate today) {
    return new AskedDay(asked == null ? today : asked, today);
  }

  /** Returns today. */
  public static AskedDay today(LocalDate today) {
    return new AskedDay(today, today);
  }

  /** Returns whether it is today. */
  public boolean isToday() {
    return day.equals(today);
  }

  /** Returns what stands in an address: nothing for today. */
  public @Nullable LocalDate param() {
    return isToday() ? null : day;
  }

  /** Returns the words for it: {@code i dag, 2026-11-21} or {@code den 2020-11-01}. */
  public String swedish() {
    return isToday() ? "i dag, " + day : "den " + day;
  }
}
