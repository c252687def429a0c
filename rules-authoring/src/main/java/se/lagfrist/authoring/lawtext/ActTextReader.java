package se.lagfrist.authoring.lawtext;

/** Reads the text of an act line by line. */
final class ActTextReader {

  private final ActLines lines;
  private final FoundSections found = new FoundSections();

  ActTextReader(String file, String text) {
    this.lines = ActLines.of(file, text);
  }

  ActText read() {
    ActHead head = new ActHead(lines, found);
    head.refuseWhatIsNoLaw();
    String sfs = head.number();
    if (isKeyed()) {
      new KeyedText(lines, found).read();
    } else {
      new PublishedText(lines, found).read();
    }
    if (found.sections().isEmpty()) {
      throw new LawTextException(
          lines.file(),
          0,
          "här finns ingen paragraf. Ange lagens text som den är publicerad, med rader som"
              + " börjar \"1 §\".");
    }
    return new ActText(
        lines.file(),
        sfs,
        head.title(),
        head.through(),
        head.repealedFrom(),
        found.chapters(),
        found.sections(),
        lines.size(),
        found.remarks());
  }

  private boolean isKeyed() {
    int keys = 0;
    int published = 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean first = lines.isFirst(i);
      keys += first && ActLines.KEY.matcher(lines.at(i).strip()).matches() ? 1 : 0;
      published += first && ActLines.SECTION.matcher(lines.plain(i)).matches() ? 1 : 0;
    }
    return keys >= 2 && keys > published;
  }
}
