package se.lagfrist.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.Placement;
import se.lagfrist.rulebook.Happening;

class DaybookTest {

  private static final LocalDate DAY = LocalDate.of(2020, 1, 1);
  private static final Happening PLACED = Happening.parse("placeringens verkställande");

  @Test
  void many_are_found_as_if_they_were_looked_through() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      List<Fact> all = new ArrayList<>();
      int many = random.nextInt(60);
      for (int i = 0; i < many; i++) {
        LocalDate day = random.nextInt(6) == 0 ? null : DAY.plusDays(random.nextInt(20));
        LocalDate ended =
            day == null || random.nextBoolean() ? null : day.plusDays(random.nextInt(20));
        all.add(
            Placement.of("c", String.format("p%02d", i)).executedOn(day).endedOn(ended).build());
      }
      Daybook book = new Daybook(PLACED, all);
      for (int i = 0; i < 50; i++) {
        LocalDate from = DAY.plusDays(random.nextInt(24) - 2);
        String after = random.nextBoolean() ? null : String.format("p%02d", random.nextInt(60));
        LocalDate standing = random.nextBoolean() ? null : DAY.plusDays(random.nextInt(45));
        assertThat(book.next(from, after, standing))
            .isSameAs(lookedThrough(all, from, after, standing));
      }
      assertThat(book.last())
          .isEqualTo(
              all.stream()
                  .map(PLACED::in)
                  .filter(Objects::nonNull)
                  .max(Comparator.naturalOrder())
                  .orElse(null));
    }
  }

  private static Fact lookedThrough(
      List<Fact> all, LocalDate from, String after, LocalDate standing) {
    return all.stream()
        .filter(f -> PLACED.in(f) != null && !PLACED.in(f).isBefore(from))
        .filter(f -> after == null || PLACED.in(f).isAfter(from) || f.id().compareTo(after) > 0)
        .filter(f -> stood((Placement) f, standing))
        .min(Comparator.comparing((Fact f) -> PLACED.in(f)).thenComparing(Fact::id))
        .orElse(null);
  }

  private static boolean stood(Placement placement, LocalDate day) {
    return day == null || placement.endedOn() == null || !placement.endedOn().isBefore(day);
  }
}
