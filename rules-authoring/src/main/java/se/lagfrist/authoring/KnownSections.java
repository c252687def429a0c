package se.lagfrist.authoring;

import java.util.Set;

/** Which sections acts had when their numbers were listed, for whoever looks for new ones. */
public final class KnownSections {

  private KnownSections() {}

  /**
   * Returns whether a section came after the sections of its act were listed.
   *
   * @param sfs number of the act
   * @param chapter the chapter; empty if the act has none
   * @param section the section, "4 a" for example
   * @return false also for an act whose sections are not listed, or only in part
   */
  public static boolean isNew(String sfs, String chapter, String section) {
    return SectionRegister.shipped()
        .act(sfs)
        .filter(act -> !act.partial())
        .map(
            act ->
                !act.chapters()
                    .getOrDefault(chapter.isEmpty() ? "-" : chapter.replace(" ", ""), Set.of())
                    .contains(section.replace(" ", "")))
        .orElse(false);
  }
}
