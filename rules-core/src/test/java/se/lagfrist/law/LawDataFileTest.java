package se.lagfrist.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class LawDataFileTest {

  private static List<LawDataFile.Entry> read(String text) throws IOException {
    return LawDataFile.read("fil.txt", new StringReader(text), List.of("namn", "tal"));
  }

  @Test
  void an_empty_line_parts_two_records_and_remarks_are_left_out() throws Exception {
    assertThat(read("# först\n\nnamn: a\ntal: 1\n\n\nnamn: b\n# sist\n"))
        .extracting(entry -> entry.text("namn"), entry -> entry.text("tal"))
        .containsExactly(tuple("a", "1"), tuple("b", ""));
  }

  @Test
  void a_byte_order_mark_before_the_first_line_is_no_part_of_it() throws Exception {
    assertThat(read("\uFEFFnamn: a\n").get(0).text("namn")).isEqualTo("a");
  }

  @Test
  void a_byte_order_mark_further_down_is_part_of_the_line() {
    assertThatThrownBy(() -> read("namn: a\n\n\uFEFFnamn: b\n"))
        .hasMessageStartingWith("fil.txt, rad 3: ");
  }

  @Test
  void a_sign_that_is_not_utf8_is_told_wherever_it_stands() {
    assertThatThrownBy(() -> read("namn: a\n\uFFFDamn: b\n"))
        .hasMessage("fil.txt, rad 2: texten är inte UTF-8. Spara filen på nytt som UTF-8.");
    assertThatThrownBy(() -> read("namn: \uFFFD\n")).hasMessageContaining("inte UTF-8");
  }

  @Test
  void what_is_missing_is_told_at_the_first_line_of_its_record() throws Exception {
    LawDataFile.Entry second = read("namn: a\ntal: 1\n\n# b\nnamn: b\n").get(1);
    assertThatThrownBy(() -> second.required("tal"))
        .hasMessage("fil.txt, rad 5: \"tal\" saknas. Skriv raden \"tal: ...\".");
  }

  @Test
  void what_is_wrong_is_told_at_its_own_line() throws Exception {
    LawDataFile.Entry entry = read("\nnamn: a\ntal: två\n").get(0);
    assertThatThrownBy(() -> entry.number("tal")).hasMessageStartingWith("fil.txt, rad 3: ");
  }

  @Test
  void a_field_twice_in_a_record_is_told() {
    assertThatThrownBy(() -> read("namn: a\nnamn: b\n"))
        .hasMessageStartingWith("fil.txt, rad 2: \"namn\" står två gånger.");
  }

  @Test
  void an_unknown_line_is_shown_by_its_first_sixty_signs() {
    String sixty = "x".repeat(60);
    assertThatThrownBy(() -> read(sixty))
        .hasMessage("fil.txt, rad 1: \"" + sixty + "\" är inget känt fält. Fälten är: namn, tal.");
    assertThatThrownBy(() -> read(sixty + "x"))
        .hasMessageStartingWith("fil.txt, rad 1: \"" + sixty + "...\" är");
  }

  @Test
  void a_mistake_tells_file_and_line_or_the_file_alone() {
    LawDataException inLine = new LawDataException("fil.txt", 1, "fel");
    assertThat(inLine).hasMessage("fil.txt, rad 1: fel");
    assertThat(inLine.file()).isEqualTo("fil.txt");
    assertThat(inLine.line()).isEqualTo(1);
    assertThat(new LawDataException("fil.txt", 0, "fel")).hasMessage("fil.txt: fel");
  }

  @Test
  void a_file_that_is_not_in_the_jar_is_told_by_name() {
    assertThatIllegalStateException()
        .isThrownBy(() -> LawDataFile.shipped("saknas.txt", in -> "läst"))
        .withMessageContaining("saknas.txt")
        .withMessageContaining("\nMaybe ");
  }

  @Test
  void a_file_in_the_jar_is_handed_to_what_reads_it() {
    int first = LawDataFile.shipped("riktalder.txt", Reader::read);
    assertThat(first).isEqualTo('#');
    assertThatThrownBy(
            () ->
                LawDataFile.shipped(
                    "riktalder.txt",
                    in -> {
                      throw new IOException("avbruten");
                    }))
        .isInstanceOf(UncheckedIOException.class);
  }
}
