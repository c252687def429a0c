package se.lagfrist.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.drools.model.Rule;
import org.junit.jupiter.api.Test;
import se.lagfrist.drools.DroolsRules;
import se.lagfrist.engine.ObligationEngine;

/**
 * How much is read from the texts that Drools keeps of the tests in the shipped packs. If another
 * version of Drools writes them otherwise, answers stay right, but nothing would be looked up any
 * more; this is where it shows.
 */
class ReadTextsTest {

  private static final List<ConditionReader> READ = new ArrayList<>();

  static {
    for (Rule compiled : DroolsRules.compiled(ObligationEngine.create().rules())) {
      ConditionReader reader = new ConditionReader(compiled.getName());
      reader.read(compiled.getView());
      READ.add(reader);
    }
  }

  private static List<Search> searches() {
    return READ.stream().flatMap(r -> r.searches().stream()).toList();
  }

  private static long stretches(Predicate<Stretch> which) {
    return searches().stream().flatMap(s -> List.of(s.stretches()).stream()).filter(which).count();
  }

  @Test
  void everyOtherFactIsKnownToBeOfTheCase() {
    assertThat(searches()).hasSizeGreaterThan(100);
    assertThat(READ.stream().mapToInt(ConditionReader::ofTheCase).sum())
        .isEqualTo(searches().size());
  }

  @Test
  void everyTestForTermsIsReadAsOne() {
    List<FactTest> tests =
        READ.stream()
            .flatMap(r -> r.alone().stream())
            .filter(t -> t.toString().matches("\\w+ in \\([A-Z]\\w*\\.[^|&]*\\)"))
            .toList();
    assertThat(tests).hasSizeGreaterThan(300).allMatch(FactTest::asksForTerms);
  }

  @Test
  void whereToLookIsReadFromEachKindOfText() {
    assertThat(stretches(s -> s.source().by() == Source.By.ID)).isGreaterThan(40);
    assertThat(stretches(s -> s.source().by() == Source.By.CONCERNS)).isGreaterThan(15);
    assertThat(stretches(s -> !s.orders().isEmpty())).isGreaterThan(10);
    assertThat(stretches(s -> !s.terms().isEmpty())).isGreaterThan(4);
  }

  @Test
  void everyEqualIdIsAPlaceToLook() {
    for (Search search : searches()) {
      for (JoinTest test : search.tests()) {
        if (test.text() instanceof TestText.Atom atom
            && (atom.equates("id", "$a.concerns") || atom.equates("concerns", "$a.id"))) {
          assertThat(search.stretches()).hasSize(1);
          assertThat(search.stretches()[0].source().by()).isNotEqualTo(Source.By.ALL);
        }
      }
    }
  }

  @Test
  void littleIsLeftThatNothingIsToldOf() {
    List<String> left =
        searches().stream()
            .flatMap(s -> List.of(s.stretches()).stream())
            .filter(s -> !s.search().type().name().equals("Person"))
            .flatMap(s -> s.notTold().stream())
            .map(t -> t.text().toString())
            // That a fact is another one than the anchor leaves out one fact.
            .filter(t -> !t.equals("Atom[left=id, operator=!=, right=$a.id]"))
            .distinct()
            .toList();
    assertThat(left).hasSizeLessThan(5);
  }
}
