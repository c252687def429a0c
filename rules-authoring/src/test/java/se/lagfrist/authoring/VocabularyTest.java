package se.lagfrist.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each sentence is in the vocabulary once: the second of two would never be read. */
class VocabularyTest {

  @Test
  void no_sentence_stands_twice() {
    List<String> all = new ArrayList<>();
    Vocabulary.swedish().when().forEach(one -> all.add(one.about() + " " + one.shown()));
    Vocabulary.swedish().then(true).forEach(one -> all.add(one.about() + " " + one.shown()));
    Vocabulary.swedish().then(false).forEach(one -> all.add(one.about() + " " + one.shown()));
    all.sort(Comparator.naturalOrder());
    assertThat(all).hasSizeGreaterThan(300).doesNotHaveDuplicates();
  }
}
