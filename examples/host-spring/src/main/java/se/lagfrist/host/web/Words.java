package se.lagfrist.host.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lagfrist.host.answer.DeskList;
import se.lagfrist.host.answer.DeskView;
import se.lagfrist.host.store.Act;
import se.lagfrist.law.Citation;
import se.lagfrist.law.LawLinks;
import se.lagfrist.obligation.Consequence;
import se.lagfrist.obligation.Force;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.Question;
import se.lagfrist.obligation.Status;
import se.lagfrist.report.Reminder;
import se.lagfrist.time.Quarter;

/** What the pages say, in Swedish. The templates ask for it by the name {@code ord}. */
public final class Words {

  private static final int CANDIDATES = 8;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT)
          .withZone(ZoneId.of("Europe/Stockholm"));

  /** Makes them, for a template. */
  public Words() {}

  /** Returns where an obligation stands, such as "försenad 12 dagar". */
  public static String state(Obligation o, LocalDate asOf) {
    return switch (o.status()) {
      case OVERDUE ->
          o.daysLate(asOf).isPresent()
              ? "försenad " + days(o.daysLate(asOf).getAsLong())
              : "försenad";
      case UPCOMING -> {
        if (o.daysLeft(asOf).isEmpty()) {
          yield "att göra, ingen sista dag";
        }
        long left = o.daysLeft(asOf).getAsLong();
        yield left == 0 ? "sista dagen i dag" : days(left) + " kvar";
      }
      case MET -> "gjord" + o.metOn().map(d -> " " + d).orElse("");
      case MET_LATE ->
          "gjord för sent"
              + o.metOn().map(d -> " " + d).orElse("")
              + (o.daysLate(asOf).orElse(0) > 0
                  ? ", " + days(o.daysLate(asOf).getAsLong()) + " sent"
                  : "");
      case LAPSED -> "förfallen";
      case OCCURRED -> "har inträtt" + o.occurredOn().map(d -> " " + d).orElse("");
      case UNTRACKED -> "följs inte i systemet";
      case UNDETERMINED ->
          "oklar"
              + o.gap()
                  .map(g -> ": uppgift saknas om " + g.swedish())
                  .orElse(o.caveats().isEmpty() ? "" : ": lagen är inte inläst");
    };
  }

  /** Returns the sign that goes before a state, so that colour is never alone. */
  public static String sign(Status status) {
    return switch (status) {
      case OVERDUE -> "▲";
      case UPCOMING -> "○";
      case MET -> "✓";
      case MET_LATE -> "✓!";
      case LAPSED -> "×";
      case OCCURRED -> "!";
      case UNTRACKED -> "–";
      case UNDETERMINED -> "?";
    };
  }

  /** Returns what the day rests on, told apart from law where it is not. */
  public static String force(Force force) {
    return switch (force) {
      case STATUTE -> "lag";
      case REGULATION -> "föreskrift";
      case PRACTICE -> "praxis, inte lag";
      case LOCAL -> "lokal riktlinje, inte lag";
    };
  }

  /** Returns the section behind a duty, told apart from law where the duty rests on less. */
  public static String cited(Obligation o) {
    String section = o.citation().print();
    return o.force() == Force.STATUTE ? section : section + " (" + force(o.force()) + ")";
  }

  /** Returns whether a person can act on a duty: whether it is on the work list. */
  public static boolean canAct(Obligation o) {
    return o.isOpen() || o.status() == Status.UNDETERMINED || o.status() == Status.OCCURRED;
  }

  /** Returns what a person did, such as "uppskjuten till 2026-12-01". */
  public static String act(Act act) {
    LocalDate done = act.what().doneOn();
    LocalDate until = act.what().until();
    return act.what().kind().swedish()
        + (done == null ? "" : " " + done)
        + (until == null ? "" : " till " + until);
  }

  /** Returns when something was done, such as "2026-11-21 14:05". */
  public static String time(Instant at) {
    return TIME.format(at);
  }

  /** Returns where a reminder stands. */
  public static String reminder(Reminder.State state) {
    return switch (state) {
      case OPEN -> "öppen";
      case CLOSED -> "stängd av nattkörningen";
      case CLOSED_BY_PERSON -> "stängd av en person";
    };
  }

  /** Returns a number of days in words that stay on one line. */
  public static String days(long n) {
    return n == 1 ? "1\u00a0dag" : n + "\u00a0dagar";
  }

  /** Returns the quarter before the one a day lies in: the latest that can be reported. */
  public static String quarter(LocalDate day) {
    return Quarter.of(day).previous().toString();
  }

  /** Returns the rows of a list by the part they stand in, in order. */
  public static Map<DeskView, List<DeskList.Line>> groups(List<DeskList.Line> lines) {
    Map<DeskView, List<DeskList.Line>> groups = new LinkedHashMap<>();
    lines.forEach(line -> groups.computeIfAbsent(line.view(), v -> new ArrayList<>()).add(line));
    return groups;
  }

  /** Returns how long a duty without a last day has been there, such as {@code i 34 dagar}. */
  public static String age(Obligation o, LocalDate asOf) {
    return o.start()
        .filter(start -> !start.isAfter(asOf))
        .map(
            start ->
                start.equals(asOf)
                    ? "sedan i dag, " + start
                    : "i " + days(ChronoUnit.DAYS.between(start, asOf)) + ", sedan " + start)
        .orElse("okänt hur länge");
  }

  /** Returns what a missed day costs, or "" if nothing follows that is worth a warning. */
  public static String cost(Obligation o) {
    return !o.isOpen()
            || o.consequence() == Consequence.NONE
            || o.consequence() == Consequence.SUPERVISION
        ? ""
        : "Annars: " + o.consequence().swedish();
  }

  /** Returns what may answer a question, or "" where the question says so itself. */
  public static String candidates(Question question) {
    List<String> all = question.candidates();
    if (all.isEmpty() || question.kind() == Question.Kind.MARK) {
      return "";
    }
    String some = String.join(", ", all.subList(0, Math.min(CANDIDATES, all.size())));
    return "Möjliga svar: "
        + (all.size() > CANDIDATES ? some + " med flera (" + all.size() + ")" : some)
        + ".";
  }

  /** Returns where a provision can be read. */
  public static List<LawLinks.Link> links(@Nullable Citation citation) {
    return citation == null ? List.of() : LawLinks.shipped().of(citation);
  }

  /** Returns a text as it is shown in a message: short, on one line. */
  static String shown(String text) {
    String clean = text.replaceAll("\\p{Cntrl}", " ");
    return clean.length() <= 80 ? clean : clean.substring(0, 80) + "…";
  }

  /** Returns a text with a capital first letter. */
  public static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
