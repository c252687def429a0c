package se.lagfrist.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.lagfrist.authoring.lawtext.LawShelf;
import se.lagfrist.authoring.lawtext.SectionText;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.DateField;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.law.Citation;
import se.lagfrist.law.LawLinks;
import se.lagfrist.law.Reading;
import se.lagfrist.obligation.Explanation;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.Receipt;
import se.lagfrist.obligation.Status;
import se.lagfrist.obligation.Step;
import se.lagfrist.obligation.Timeline;

/** Prints how an answer was worked out, in Swedish or English. */
final class ExplainText {

  private static final int WIDTH = 100;

  private final PrintWriter out;
  private final boolean swedish;

  ExplainText(PrintWriter out, boolean swedish) {
    this.out = out;
    this.swedish = swedish;
  }

  void print(
      CaseFile file,
      Timeline timeline,
      Obligation o,
      List<LawShelf.Beside> sections,
      Optional<String> chapter) {
    LocalDate asOf = timeline.asOf();
    Explanation why = o.explanation();
    out.println(o.title());
    out.println(file.id() + "  ·  " + o.key() + "  ·  " + asOf);
    out.println("═".repeat(WIDTH));
    line("Skyldighet", "Duty", Texts.capital(o.duty()));
    line("Läge", "Status", Texts.status(o.status(), swedish));
    line("Slag", "Kind", swedish ? o.kind().swedish() : o.kind().english());
    String force = swedish ? o.force().swedish() : o.force().english();
    boolean law = Texts.notLaw(o.force()).isEmpty();
    line("Grund", "Force", force + (law ? "" : swedish ? ", inte lag" : ", not law"));
    line("Lagrum", "Provision", o.citation().toString());
    line("Ansvarig", "Responsible", o.responsible());
    o.recipient().ifPresent(r -> line("Mottagare", "Recipient", r));
    day("Börjar", "Starts", o.start());
    day("Sista dag", "Last day", o.lastDay());
    if (o.rolledDay().isPresent()) {
      day("Med söndagsregeln", "If rolled", o.rolledDay());
    }
    day("Planera till", "Plan for", o.plannedDay().filter(d -> o.isOpen()));
    day("Gjort", "Done", o.metOn());
    day("Förföll", "Lapsed", o.lapsedOn());
    day("Överträtt", "Broken", o.breachedOn());
    o.daysLate(asOf)
        .ifPresent(
            late -> {
              if (late > 0 && o.status() != Status.UNDETERMINED) {
                line("För sent", "Late", late + (swedish ? " kalenderdagar" : " calendar days"));
              }
            });
    if (swedish) {
      line("Därför", "Reason", o.reason());
    }
    heading("Så har det räknats", "How it was worked out");
    int n = 1;
    for (Step step : why.steps()) {
      String text = swedish ? step.swedish() : step.english();
      String source = step.citation() == null ? "" : "  [" + step.citation() + "]";
      block("  " + n++ + ". ", text + source);
    }
    heading("Uppgifter", "Facts");
    for (String id : why.factIds()) {
      file.knownOn(asOf).fact(id).ifPresent(fact -> out.println("  " + told(fact)));
    }
    if (!o.notes().isEmpty()) {
      heading("Anmärkningar", "Notes");
      o.notes().forEach(note -> block("  - ", note));
    }
    if (!sections.isEmpty()) {
      heading("Lagtexten", "The law");
      chapter.ifPresent(name -> block("  ", name));
      sections.forEach(s -> law(o.citation(), s));
    }
    heading("Underlag", "Made with");
    line("Regel", "Rule", why.ruleFile() + (swedish ? ", rad " : ", line ") + why.ruleLine());
    Receipt receipt = timeline.receipt();
    LawLinks.shipped().of(o.citation()).forEach(l -> line("Läs", "Read at", l.address()));
    line("Version", "Version", receipt.libraryVersion());
    receipt.readings().stream()
        .filter(r -> uses(why, o, r))
        .forEach(r -> line("Läst", "Read", read(r)));
    receipt.packs().forEach(p -> line("Regelpaket", "Rule pack", p.name() + " " + p.sha256()));
  }

  private void law(Citation citation, LawShelf.Beside beside) {
    SectionText section = beside.section();
    block("  ", citation.source() + " " + section.place());
    beside.doubts().forEach(doubt -> block("  Obs! ", doubt));
    section.paragraphs().forEach(l -> block("    ", l));
  }

  /** Whether the answer rests on what was read. */
  private static boolean uses(Explanation why, Obligation o, Reading reading) {
    return Stream.concat(
            Stream.of(o.citation()),
            why.steps().stream().map(Step::citation).filter(Objects::nonNull))
        .anyMatch(c -> c.source().equals(reading.source()));
  }

  private String read(Reading reading) {
    String through = reading.through();
    return reading.source()
        + (through == null ? "" : (swedish ? " till och med SFS " : " through SFS ") + through)
        + ", "
        + reading.on()
        + (swedish
            ? ", av " + reading.readers() + " läsare"
            : ", by " + reading.readers() + " reader" + (reading.readers() == 1 ? "" : "s"));
  }

  private String told(Fact fact) {
    FactType type = FactType.of(fact);
    List<String> days = new ArrayList<>();
    for (DateField field : type.dates()) {
      LocalDate day = field.of(fact);
      if (day != null) {
        days.add((swedish ? field.swedish() : field.name()) + " " + day);
      }
    }
    return (swedish ? type.swedish() : type.name())
        + " "
        + fact.id()
        + (days.isEmpty() ? "" : ": " + String.join(", ", days));
  }

  private void heading(String sv, String en) {
    out.println();
    out.println(swedish ? sv : en);
  }

  private void day(String sv, String en, Optional<LocalDate> day) {
    day.ifPresent(d -> line(sv, en, d.toString()));
  }

  private void line(String sv, String en, String value) {
    block(String.format("  %-19s", swedish ? sv : en), value);
  }

  private void block(String head, String text) {
    String indent = head;
    for (String line : Texts.wrap(text, WIDTH - head.length())) {
      out.println(indent + line);
      indent = " ".repeat(head.length());
    }
  }
}
