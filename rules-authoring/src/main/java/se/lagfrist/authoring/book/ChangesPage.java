package se.lagfrist.authoring.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.lagfrist.law.Transition;
import se.lagfrist.rulebook.LawText;

/** What changed when: for each day, which rules got another wording, a first one, or none. */
final class ChangesPage {

  /** What happened to a rule on a day. */
  private enum Sort {
    TIME("Ny tid eller ny utgångspunkt"),
    PLACE("Nytt lagrum, samma tid"),
    WORDS("Ny lydelse, samma lagrum och tid"),
    FIRST("Första lydelsen i boken"),
    END("Gäller inte längre");

    private final String heading;

    Sort(String heading) {
      this.heading = heading;
    }
  }

  /**
   * A change.
   *
   * @param rule the rule
   * @param sort what happened
   * @param before the wording before
   * @param after the wording from that day
   */
  private record Change(
      BookRule rule, Sort sort, @Nullable LawText before, @Nullable LawText after) {}

  private final Map<LocalDate, List<Change>> byDay = new TreeMap<>(Collections.reverseOrder());

  ChangesPage(List<BookRule> rules) {
    for (BookRule rule : rules) {
      LawText before = null;
      for (LawText after : rule.rule().law().versions()) {
        LocalDate day = after.inForce().from();
        LocalDate ended = before == null ? null : before.inForce().to();
        if (ended != null && ended.plusDays(1).isBefore(day)) {
          add(ended.plusDays(1), new Change(rule, Sort.END, before, null));
          before = null;
        }
        Sort sort =
            before == null
                ? Sort.FIRST
                : !before.due().equals(after.due()) || before.once() != after.once()
                    ? Sort.TIME
                    : before.citation().equals(after.citation()) ? Sort.WORDS : Sort.PLACE;
        add(day, new Change(rule, sort, before, after));
        before = after;
      }
      LocalDate end = before == null ? null : before.inForce().to();
      if (end != null) {
        add(end.plusDays(1), new Change(rule, Sort.END, before, null));
      }
    }
  }

  private void add(LocalDate day, Change change) {
    byDay.computeIfAbsent(day, d -> new ArrayList<>()).add(change);
  }

  void write(Frame.Page page) {
    Html html = page.html();
    html.el("h1", "Vad som ändrades när");
    html.el(
        "p",
        "Varje dag då en regel fick en ny lydelse, enligt regelfilerna. Den senaste dagen står först.",
        "class",
        "ingress");
    html.open("nav", "class", "pasidan", "aria-label", "Dagar").open("ul", "class", "dagar");
    byDay.forEach(
        (day, changes) -> {
          html.open("li").el("a", day.toString(), "href", "#d" + day);
          html.text(" ").el("span", Integer.toString(changes.size()), "class", "antal").close();
        });
    html.close(2);
    byDay.forEach((day, changes) -> day(page, day, changes));
  }

  private static void day(Frame.Page page, LocalDate day, List<Change> changes) {
    Html html = page.html();
    html.open("section", "aria-labelledby", "d" + day).el("h2", day.toString(), "id", "d" + day);
    for (Sort sort : Sort.values()) {
      List<Change> of = changes.stream().filter(c -> c.sort() == sort).toList();
      if (of.isEmpty()) {
        continue;
      }
      html.el("h3", sort.heading + " (" + of.size() + ")");
      html.open("ul", "class", "andringar");
      of.forEach(c -> change(page, c));
      html.close();
    }
    html.close();
  }

  private static void change(Frame.Page page, Change change) {
    Html html = page.html();
    html.open("li");
    page.link(change.rule().page(), change.rule().title());
    RuleList.mark(html, change.rule());
    LawText before = change.before();
    LawText after = change.after();
    boolean time = change.sort() == Sort.TIME;
    html.open("p", "class", "svag");
    if (before != null) {
      wording(html, change.rule(), before, time || after == null);
    }
    if (after != null) {
      if (before != null) {
        html.text(" blev ");
      }
      wording(html, change.rule(), after, time || before == null);
      if (after.transition() == Transition.IMMEDIATE) {
        html.text(" Gäller också pågående ärenden.");
      }
    }
    html.close(2);
  }

  private static void wording(Html html, BookRule rule, LawText wording, boolean withTime) {
    String time = rule.time(wording);
    html.open("span", "class", "lagrum").prose(wording.citation().print()).close();
    String once = wording.once() ? ", en gång" : "";
    html.prose(withTime && !time.isEmpty() ? " (" + time + once + ")" : "");
  }
}
