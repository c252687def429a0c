package se.lagfrist.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lagfrist.law.Transition;
import se.lagfrist.time.DateSpan;

class ValidityTest {

  private static DateSpan span(String from, @Nullable String to) {
    return DateSpan.of(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
  }

  @Test
  void a_wording_is_in_force_from_a_day_or_between_two() {
    assertThat(Validity.parse("från 2025-07-01"))
        .isEqualTo(new Validity(span("2025-07-01", null), false, Transition.START));
    assertThat(Validity.parse("2003-07-01 till 2021-02-28"))
        .isEqualTo(new Validity(span("2003-07-01", "2021-02-28"), false, Transition.START));
  }

  @Test
  void a_wording_may_have_been_in_force_for_one_day() {
    assertThat(Validity.parse("2025-07-01 till 2025-07-01").inForce())
        .isEqualTo(span("2025-07-01", "2025-07-01"));
  }

  @Test
  void once_and_at_once_are_said_after_the_days() {
    assertThat(Validity.parse("från 2025-07-01, en gång").once()).isTrue();
    assertThat(Validity.parse("från 2025-07-01, genast tillämplig").transition())
        .isEqualTo(Transition.IMMEDIATE);
    assertThat(Validity.parse("från 2025-07-01, en gång, genast tillämplig"))
        .isEqualTo(new Validity(span("2025-07-01", null), true, Transition.IMMEDIATE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025-07-01                   | kan inte läsas
          från 1 juli 2025             | kan inte läsas
          2025-07-02 till 2025-07-01   | slutar 2025-07-01, före sin början 2025-07-02
          från 2025-02-29              | Dagen 2025-02-29 finns inte. Februari 2025 har dagarna 1 till 28.
          från 2024-02-30              | Februari 2024 har dagarna 1 till 29.
          från 2025-04-31              | April 2025 har dagarna 1 till 30.
          från 2025-12-32              | December 2025 har dagarna 1 till 31.
          från 2025-01-00              | Januari 2025 har dagarna 1 till 31.
          från 2025-13-01              | Månaden 13 finns inte
          från 2025-00-01              | Månaden 0 finns inte
          """)
  void what_is_wrong_is_told(String text, String told) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Validity.parse(text))
        .withMessageContaining(told);
  }
}
