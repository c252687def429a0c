package se.lagfrist.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.lagfrist.engine.WorkList;
import se.lagfrist.obligation.Consequence;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.Timeline;

/** Writes the work list: what is to be done today, one row for each matter. */
final class WorkText {

  private static final int WIDTH = 100;
  private static final String BODY = " ".repeat(35);
  private static final int STANDING = 19;

  private final Optional<String> reminder;
  private final PrintWriter out;
  private final LocalDate asOf;
  private final List<Timeline> timelines = new ArrayList<>();

  /**
   * A list not yet written.
   *
   * @param reminder what is to be said above it of how old the reading of the law is, if anything
   */
  WorkText(PrintWriter out, LocalDate asOf, Optional<String> reminder) {
    this.reminder = reminder;
    this.out = out;
    this.asOf = asOf;
  }

  void add(Timeline timeline) {
    timelines.add(timeline);
  }

  void end() {
    if (timelines.isEmpty()) {
      return;
    }
    WorkList list = WorkList.of(timelines, asOf);
    out.println("Läget den " + asOf);
    reminder.ifPresent(text -> Texts.wrap(text, WIDTH).forEach(out::println));
    for (WorkList.Group group : WorkList.Group.values()) {
      List<WorkList.Row> rows = list.rows(group);
      if (!rows.isEmpty()) {
        heading(group.swedish(), rows.size());
        rows.forEach(this::print);
      }
    }
    notices();
    questions(list);
    untracked(list);
    out.println();
    out.println("─".repeat(WIDTH));
    int cases = timelines.size();
    String sum =
        cases
            + (cases == 1 ? " ärende, " : " ärenden, ")
            + list.size()
            + " rader för "
            + list.duties()
            + " skyldigheter, "
            + list.questions().size()
            + (list.questions().size() == 1 ? " fråga." : " frågor.")
            + " Allt, ärende för ärende: --flat.";
    Texts.wrap(sum, WIDTH).forEach(out::println);
  }

  private void heading(String text, int count) {
    out.println();
    out.println(text.toUpperCase(Locale.ROOT) + " (" + count + ")");
    out.println("═".repeat(WIDTH));
  }

  private void print(WorkList.Row row) {
    Obligation o = row.first();
    String day = o.lastDay().map(LocalDate::toString).orElse("–");
    String notLaw = Texts.notLaw(o.force());
    String title = o.title() + (notLaw.isEmpty() ? "" : " (" + notLaw + ")");
    String head = String.format("  %-10s  %-" + STANDING + "s", day, Texts.standing(o, asOf));
    List<String> titleLines = Texts.wrap(title, WIDTH - BODY.length());
    boolean fits = head.length() < BODY.length();
    out.println(fits ? head + " ".repeat(BODY.length() - head.length()) + titleLines.get(0) : head);
    titleLines.stream().skip(fits ? 1 : 0).forEach(line -> out.println(BODY + line));
    lines(row.caseId() + " · " + Texts.capital(o.responsible()) + " · " + o.citation());
    String cost =
        o.consequence() == Consequence.NONE || o.consequence() == Consequence.SUPERVISION
            ? ""
            : " Annars: " + o.consequence().swedish() + ".";
    lines(o.reason() + cost);
    if (!Texts.isOfUnreadLaw(o)) {
      o.caveats().forEach(caveat -> lines("Obs! " + caveat.swedish()));
    }
    out.println(BODY + o.key());
    if (!row.folded().isEmpty()) {
      lines(
          "+ "
              + row.folded().size()
              + " till om samma uppgift: "
              + String.join(
                  "; ", row.folded().stream().map(Obligation::title).distinct().toList()));
    }
  }

  private void notices() {
    List<String> known = new ArrayList<>();
    for (Timeline timeline : timelines) {
      timeline.notices().forEach(n -> known.add(timeline.caseId() + " · " + n.caveat().swedish()));
    }
    if (!known.isEmpty()) {
      heading("Känt, inte inläst", known.size());
      known.forEach(text -> Texts.wrap(text, WIDTH - 2).forEach(l -> out.println("  " + l)));
    }
  }

  private void questions(WorkList list) {
    if (list.questions().isEmpty()) {
      return;
    }
    heading("Frågor", list.questions().size());
    for (WorkList.Asked asked : list.questions()) {
      QuestionText.lines(asked.question(), asked.caseId())
          .forEach(line -> Texts.wrap(line, WIDTH - 2).forEach(l -> out.println("  " + l)));
    }
  }

  private void untracked(WorkList list) {
    if (list.untracked().isEmpty()) {
      return;
    }
    heading("Följs inte i systemet", list.untracked().size());
    for (Map.Entry<String, List<Obligation>> rule : list.untracked().entrySet()) {
      Obligation one = rule.getValue().get(0);
      String text = one.title() + " (" + rule.getKey() + "), " + rule.getValue().size() + " st.";
      Texts.wrap(text, WIDTH - 2).forEach(line -> out.println("  " + line));
    }
  }

  private void lines(String text) {
    Texts.wrap(text, WIDTH - BODY.length()).forEach(line -> out.println(BODY + line));
  }
}
