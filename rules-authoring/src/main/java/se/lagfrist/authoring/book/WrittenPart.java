package se.lagfrist.authoring.book;

import se.lagfrist.authoring.WrittenRules.Sentence;

/** A rule as it is written, sentence by sentence. */
record WrittenPart(BookRule rule) {

  void write(Html html) {
    if (rule.written().sentences().isEmpty()) {
      return;
    }
    RulePage.heading(html, "meningar", "Regeln som den är skriven");
    html.el(
        "p",
        "Det här är själva regeln: det programmet läser är just de här meningarna. "
            + rule.rule().file()
            + ", rad "
            + rule.written().line()
            + ".",
        "class",
        "svag");
    html.open("div", "class", "regeltext");
    for (Sentence s : rule.written().sentences()) {
      boolean keyword =
          s.text().startsWith("REGEL ")
              || s.text().equals("NÄR")
              || s.text().equals("SÅ")
              || s.text().equals("SLUT");
      html.open("p", "class", keyword ? "nyckel" : s.text().startsWith("- ") ? "villkor" : "rad");
      html.el("span", Integer.toString(s.line()), "class", "nr", "aria-hidden", "true");
      html.open("span", "class", "ord").days(s.text()).close(2);
    }
    html.close(2);
  }
}
