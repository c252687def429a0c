package se.lagfrist.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.Placement;

class SpansTest {

  private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

  private static final List<Comparator<Spans.Span>> ORDERS =
      List.of(
          Comparator.comparing(s -> s.fact().id()),
          Comparator.comparing(Spans.Span::began).thenComparing(s -> s.fact().id()),
          Comparator.comparing(Spans.Span::began, Comparator.reverseOrder())
              .thenComparing(s -> s.fact().id()));

  @Test
  void many_are_answered_as_if_they_were_looked_through() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      Comparator<Spans.Span> order = ORDERS.get(seed % ORDERS.size());
      List<Spans.Span> all = new ArrayList<>();
      int many = random.nextInt(60);
      for (int i = 0; i < many; i++) {
        LocalDate began = DAY.plusDays(random.nextInt(30));
        LocalDate ended = random.nextInt(4) == 0 ? null : began.plusDays(random.nextInt(30));
        all.add(new Spans.Span(Placement.of("c", "p" + i).build(), began, ended));
      }
      Spans spans = new Spans(all, order);
      for (int i = 0; i < 50; i++) {
        LocalDate begunBy = DAY.plusDays(random.nextInt(70) - 5);
        LocalDate goingOn = DAY.plusDays(random.nextInt(70) - 5);
        Fact except = all.isEmpty() ? null : all.get(random.nextInt(all.size())).fact();
        Stream<Spans.Span> fitting =
            all.stream()
                .filter(s -> s.fact() != except && !s.began().isAfter(begunBy))
                .filter(s -> s.ended() == null || !s.ended().isBefore(goingOn));
        assertThat(spans.best(begunBy, goingOn, except))
            .isSameAs(fitting.min(order).map(Spans.Span::fact).orElse(null));
      }
    }
  }
}
