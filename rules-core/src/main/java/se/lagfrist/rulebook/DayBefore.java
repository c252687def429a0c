package se.lagfrist.rulebook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * No later than the day before another day: <i>senast dagen före</i>, <i>innan</i>.
 *
 * @param of that other day
 */
public record DayBefore(Due of) implements Due {

  @Override
  public Happening from() {
    return of.from();
  }

  @Override
  public LocalDate day(LocalDate start) {
    return of.day(start).minusDays(1);
  }

  @Override
  public boolean hasDay() {
    return of.hasDay();
  }

  @Override
  public boolean isKnown(LocalDate start) {
    return of.isKnown(start);
  }

  @Override
  public @Nullable Basis basis(LocalDate start) {
    return of.basis(start);
  }

  @Override
  public String swedish() {
    return of instanceof WordDue.SameDay ? "senast dagen före" : "senast dagen före " + of.swedish();
  }

  @Override
  public String swedishFrom() {
    return of instanceof WordDue.SameDay ? swedish() + " " + from().name() : swedish();
  }

  @Override
  public String sentence(String from) {
    return of instanceof WordDue.SameDay ? "Senast dagen före " + from + "." : Due.capital(swedish()) + ".";
  }
}
