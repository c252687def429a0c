package se.lagfrist.host.digest;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import se.lagfrist.casefile.PlainText;
import se.lagfrist.host.answer.Desk;
import se.lagfrist.host.answer.DeskList;
import se.lagfrist.host.answer.DeskQuery;
import se.lagfrist.host.answer.DeskView;
import se.lagfrist.host.web.AskedDay;
import se.lagfrist.host.web.Filter;
import se.lagfrist.host.web.Links;
import se.lagfrist.host.web.Words;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.Status;

/** Makes digests: counts, and what is to be done first, with links. */
@Service
public class Digests {

  private static final Locale SWEDISH = Locale.forLanguageTag("sv");
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE yyyy-MM-dd", SWEDISH);
  private static final int LINES = 40;
  private static final int FEWER_LINES = 10;

  private final Desk desk;
  private final ITemplateEngine templates;

  Digests(Desk desk, ITemplateEngine templates) {
    this.desk = desk;
    this.templates = templates;
  }

  /**
   * A part of a digest.
   *
   * @param view which
   * @param count how many rows it has
   * @param lines the first of them
   */
  public record Part(DeskView view, int count, List<DeskList.Line> lines) {}

  /**
   * Makes a digest.
   *
   * @param whose whose work; only the unit and the worker of it count
   * @param day the day
   * @param base where the host is reached, such as {@code http://127.0.0.1:8080}
   */
  public Digest of(Filter whose, LocalDate day, String base) {
    Filter filter = new Filter(whose.enhet(), whose.handlaggare(), null, null, null, null, null);
    DeskQuery query = new DeskQuery(day, filter.whose(), null, null, null, false, "", "");
    DeskList list = desk.list(query);
    List<Part> parts = new ArrayList<>();
    for (DeskView view :
        List.of(DeskView.TODAY, DeskView.WITHIN_A_WEEK, DeskView.OVERDUE, DeskView.NEW)) {
      List<DeskList.Line> lines = list.lines(view);
      int most = view == DeskView.TODAY || view == DeskView.WITHIN_A_WEEK ? LINES : FEWER_LINES;
      parts.add(new Part(view, lines.size(), lines.subList(0, Math.min(most, lines.size()))));
    }
    int questions = list.count(DeskView.QUESTIONS);
    Links links = new Links(AskedDay.today(day));
    String subject =
        PlainText.shown(
            "Att göra " + day + ", " + filter.swedish() + ": " + counts(parts, questions));
    return new Digest(
        subject,
        text(filter, day, parts, questions, base, links),
        html(filter, day, parts, questions, base, links, subject));
  }

  private String html(
      Filter filter,
      LocalDate day,
      List<Part> parts,
      int questions,
      String base,
      Links links,
      String subject) {
    Context context = new Context(SWEDISH);
    context.setVariable("amne", subject);
    context.setVariable("urval", filter);
    context.setVariable("dag", day);
    context.setVariable("dagord", Words.capital(WEEKDAY.format(day)));
    context.setVariable("delar", parts);
    context.setVariable("fragor", questions);
    context.setVariable("fragevy", DeskView.QUESTIONS);
    context.setVariable("bas", base);
    context.setVariable("lank", links);
    context.setVariable("ord", new Words());
    return templates.process("dagbrev", context);
  }

  private static String text(
      Filter filter, LocalDate day, List<Part> parts, int questions, String base, Links links) {
    StringBuilder text = new StringBuilder();
    text.append("Att göra ").append(WEEKDAY.format(day)).append('\n');
    text.append(Words.capital(filter.swedish())).append("\n\n");
    text.append(Words.capital(counts(parts, questions))).append(".\n");
    text.append(base).append(links.start(filter)).append('\n');
    for (Part part : parts) {
      text.append("\n\n").append(part.view().swedish().toUpperCase(SWEDISH));
      text.append(" (").append(part.count()).append(")\n");
      if (part.lines().isEmpty()) {
        text.append("\nInget.\n");
      }
      for (DeskList.Line line : part.lines()) {
        Obligation o = line.first();
        String id = line.answer().stored().id();
        text.append("\n- ").append(o.title()).append(", ärende ").append(id).append('\n');
        text.append("  ").append(when(line, day)).append('\n');
        text.append("  ").append(base).append(links.why(id, o.key())).append('\n');
      }
      if (part.count() > part.lines().size()) {
        text.append("\nAlla ").append(part.count()).append(": ");
        text.append(base).append(links.list(part.view(), filter)).append('\n');
      }
    }
    if (questions > 0) {
      text.append("\n\nFRÅGOR (").append(questions).append(")\n\n");
      text.append(base).append(links.list(DeskView.QUESTIONS, filter)).append('\n');
    }
    text.append("\n-- \nSvaren är ett verktyg för den som kan lagen, inte juridisk rådgivning.\n");
    // What people wrote into the case system must not end a line here.
    return text.toString().lines().map(PlainText::shown).reduce("", (a, b) -> a + b + "\n");
  }

  /** Returns when a row is due, such as {@code 3 dagar kvar, sista dag 2026-11-24}. */
  private static String when(DeskList.Line line, LocalDate day) {
    Obligation o = line.first();
    int more = line.row().folded().size();
    return Words.capital(Words.state(o, day)).replace('\u00a0', ' ')
        + o.lastDay().map(d -> ", sista dag " + d).orElse("")
        + (o.status() == Status.UPCOMING
            ? o.plannedDay()
                .filter(d -> !o.lastDay().equals(Optional.of(d)))
                .map(d -> ", planera till " + d)
                .orElse("")
            : "")
        + (more == 0 ? "" : ", och " + more + " till om samma uppgift")
        + ". "
        + Words.cited(o);
  }

  private static String counts(List<Part> parts, int questions) {
    StringBuilder counts = new StringBuilder();
    for (Part part : parts) {
      counts.append(part.view().swedish().toLowerCase(SWEDISH));
      counts.append(' ').append(part.count()).append(", ");
    }
    return counts.append("frågor ").append(questions).toString();
  }
}
