package se.lagfrist.workshop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder with a guideline and its scenarios, for tests. */
final class Folder {

  static final String RULE =
      """
      # Riktlinje för hemtjänst

      REGEL "Beslut om hemtjänst inom tio arbetsdagar"
        id lokal.hemtjanst-beslut
        slag tidsfrist
        styrka lokal riktlinje
        beslutad 2025-11-20 av socialnämnden
      NÄR
        en ansökan har kommit in
        - som avser hemtjänst
      SÅ
        ska handläggaren besluta om hemtjänst
        enligt Riktlinje för hemtjänst inom 10 arbetsdagar från ansökans ankomst, från 2026-01-01
        uppfylls av beslutet
        bortfaller vid återkallelsen av ansökan
      SLUT
      """;

  /** From Monday the second of March, ten working days end on Monday the sixteenth. */
  static final String SCENARIOS =
      """
      # language: sv
      Egenskap: Beslut om hemtjänst

        Scenario: Tio arbetsdagar
          Givet ansökan a1 (insats enligt SoL, hemtjänst) där ansökans ankomst är 2026-03-02
          När läget prövas 2026-03-10
          Så är lokal.hemtjanst-beslut kommande med sista dag 2026-03-16

        Scenario: Boendestöd har ingen sådan tid
          Givet ansökan a1 (insats enligt SoL, boendestöd) där ansökans ankomst är 2026-03-02
          När läget prövas 2026-03-10
          Så gäller inte lokal.hemtjanst-beslut
      """;

  private Folder() {}

  static void fill(Path folder) {
    write(folder.resolve("hemtjanst.dslr"), RULE);
    write(folder.resolve("hemtjanst.feature"), SCENARIOS);
  }

  static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
