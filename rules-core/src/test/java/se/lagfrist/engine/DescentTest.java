package se.lagfrist.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.Investigation;

class DescentTest {

  private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

  @Test
  void it_tells_what_going_from_fact_to_fact_tells_rings_and_all() {
    for (int seed = 0; seed < 400; seed++) {
      CaseFile file = file(new Random(seed));
      CaseView view = new CaseView(file, DAY.plusYears(1));
      Descent descent = new Descent(view);
      for (Fact from : file.facts()) {
        Set<String> before = before(from, view);
        LocalDate first =
            before.stream()
                .map(id -> file.fact(id).orElseThrow().occurredOn())
                .min(LocalDate::compareTo)
                .orElseThrow();
        assertThat(descent.firstDay(from)).isEqualTo(first);
        for (Fact other : file.facts()) {
          assertThat(descent.isBefore(other.id(), from)).isEqualTo(before.contains(other.id()));
        }
      }
    }
  }

  private static CaseFile file(Random random) {
    int many = 1 + random.nextInt(14);
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      int other = random.nextInt(many);
      String concerns = other == i || random.nextInt(5) == 0 ? null : "f" + other;
      facts.add(
          Decision.of("c", "f" + i)
              .concerns(concerns)
              .investigation(random.nextInt(3) == 0 ? "i" + random.nextInt(3) : null)
              .decidedOn(DAY.plusDays(random.nextInt(50)))
              .build());
    }
    for (int i = 0; i < 3; i++) {
      LocalDate opened = DAY.plusDays(random.nextInt(50));
      facts.add(Investigation.of("c", "i" + i).openedOn(opened).build());
    }
    return CaseFile.of("c", facts);
  }

  private static Set<String> before(Fact from, CaseView view) {
    Set<String> seen = new HashSet<>();
    Set<String> all = new HashSet<>();
    Fact next = from;
    while (next != null && seen.add(next.id())) {
      all.add(next.id());
      Fact inquiry = view.inquiryBehind(next);
      if (inquiry != null) {
        all.add(inquiry.id());
      }
      next = next.concerns() == null ? null : view.fact(next.concerns());
    }
    return all;
  }
}
