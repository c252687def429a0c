package se.lagfrist.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.Timeline;

/** Prints what is due, case by case, for people. */
final class DueText {

  private static final int WIDTH = 100;
  private static final int STANDING = 21;
  private static final String BODY = " ".repeat(4 + 10 + 2 + STANDING);

  private final PrintWriter out;
  private final LocalDate asOf;
  private final boolean all;
  private final Map<Group, Integer> counts = new EnumMap<>(Group.class);
  private final Optional<String> reminder;
  private int cases;

  /** The reminder is what stands above all answers, if anything does. */
  DueText(PrintWriter out, LocalDate asOf, boolean all, Optional<String> reminder) {
    this.reminder = reminder;
    this.out = out;
    this.asOf = asOf;
    this.all = all;
  }

  void print(CaseFile file, Timeline timeline) {
    if (cases++ == 0) {
      out.println("Läget den " + asOf);
      reminder.ifPresent(text -> Texts.wrap(text, WIDTH).forEach(out::println));
    }
    out.println();
    out.println(file.id() + file.unit().map(u -> "  ·  " + u).orElse(""));
    out.println("═".repeat(WIDTH));
    Map<Group, List<Obligation>> groups = new EnumMap<>(Group.class);
    for (Obligation o : timeline.obligations()) {
      groups.computeIfAbsent(Group.of(o, asOf), g -> new ArrayList<>()).add(o);
    }
    boolean anything = false;
    for (Map.Entry<Group, List<Obligation>> group : groups.entrySet()) {
      counts.merge(group.getKey(), group.getValue().size(), Integer::sum);
      if (all || group.getKey().isShownAlways()) {
        anything = true;
        out.println();
        out.println("  " + group.getKey().heading());
        group.getValue().forEach(this::print);
      }
    }
    if (!timeline.questions().isEmpty()) {
      anything = true;
      out.println();
      out.println("  FRÅGOR");
      timeline.questions().stream()
          .flatMap(q -> QuestionText.lines(q, "").stream())
          .forEach(line -> Texts.wrap(line, WIDTH - 4).forEach(l -> out.println("    " + l)));
    }
    if (!timeline.notices().isEmpty()) {
      out.println();
      out.println("  KÄNT, INTE INLÄST");
      timeline.notices().forEach(n -> lines(n.caveat().swedish() + " (" + n.factId() + ")"));
    }
    if (!anything) {
      out.println();
      out.println("  Inget att göra.");
    }
    timeline
        .wakeUp()
        .ifPresent(
            day -> {
              out.println();
              out.println("  Svaret kan ändras tidigast " + day + " om inget nytt händer.");
            });
  }

  /** Prints how much there is in all. */
  void end() {
    if (cases == 0) {
      return;
    }
    List<String> parts = new ArrayList<>();
    for (Group group : Group.values()) {
      int count = counts.getOrDefault(group, 0);
      if (count > 0) {
        parts.add(count + " " + group.heading().toLowerCase(Locale.ROOT));
      }
    }
    out.println();
    out.println("─".repeat(WIDTH));
    String sum =
        cases
            + (cases == 1 ? " ärende: " : " ärenden: ")
            + (parts.isEmpty() ? "inget att göra" : String.join(", ", parts))
            + ".";
    Texts.wrap(sum, WIDTH).forEach(out::println);
  }

  private void print(Obligation o) {
    String last = o.lastDay().map(LocalDate::toString).orElse("–");
    String standing = Texts.standing(o, asOf);
    String notLaw = Texts.notLaw(o.force());
    String title = o.title() + (notLaw.isEmpty() ? "" : " (" + notLaw + ")");
    String head = String.format("    %-10s  %-" + STANDING + "s", last, standing);
    List<String> titleLines = Texts.wrap(title, WIDTH - BODY.length());
    boolean fits = head.length() <= BODY.length();
    out.println(fits ? head + titleLines.get(0) : head);
    titleLines.stream().skip(fits ? 1 : 0).forEach(line -> out.println(BODY + line));
    String who = Texts.capital(o.responsible());
    String to = o.recipient().map(r -> " · till " + r).orElse("");
    lines(who + " · " + o.citation() + to);
    lines(o.reason());
    if (!Texts.isOfUnreadLaw(o)) {
      o.caveats().forEach(c -> lines("Obs! " + c.swedish()));
    }
    out.println(BODY + o.key());
  }

  private void lines(String text) {
    Texts.wrap(text, WIDTH - BODY.length()).forEach(line -> out.println(BODY + line));
  }
}
