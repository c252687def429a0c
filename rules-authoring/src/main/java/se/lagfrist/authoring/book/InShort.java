package se.lagfrist.authoring.book;

import java.util.ArrayList;
import java.util.List;
import se.lagfrist.obligation.SundayRule;
import se.lagfrist.rulebook.Benchmark;
import se.lagfrist.rulebook.Rule;

/** A rule in short: who, to whom, when, what meets it and what ends it. */
final class InShort {

  private final BookRule rule;

  InShort(BookRule rule) {
    this.rule = rule;
  }

  void write(Html html) {
    Rule r = rule.rule();
    RulePage.heading(html, "korthet", "I korthet");
    html.open("dl", "class", "korthet");
    boolean occurs = Words.occurs(r.details().responsible());
    entry(
        html,
        "Vem",
        List.of(
            occurs
                ? "Ingen: det inträffar av sig självt, genom lagen"
                : Words.capital(r.details().responsible())
                    + (r.details().ownDuty() ? "" : " (väntas av någon annan än nämnden)")));
    String recipient = r.details().recipient();
    List<String> recipients = new ArrayList<>();
    if (recipient != null) {
      recipients.add(Words.capital(recipient));
    }
    r.earlierRecipients()
        .forEach(e -> recipients.add("till och med " + e.until() + ": " + e.who()));
    entry(html, "Mottagare", recipients);
    entry(
        html,
        "När",
        List.of(
            Words.capital(rule.time(rule.latest()))
                + (rule.time(rule.latest()).isEmpty() ? "" : ", ")
                + "enligt "
                + rule.latest().citation().print()));
    entry(html, "Därefter", endings("därefter "));
    entry(html, "Räknat", endings("räknat "));
    Benchmark benchmark = r.benchmark();
    entry(
        html,
        "Riktvärde",
        benchmark == null
            ? List.of()
            : List.of(
                benchmark.period().swedish()
                    + " enligt "
                    + benchmark.source().print()
                    + " (inte lag)"));
    entry(html, "Förbudet gäller till", endings("förbudet gäller till "));
    entry(html, "Överträds av", endings("överträds av "));
    List<String> met = new ArrayList<>(endings("uppfylls av "));
    endings("uppfylls också av ").forEach(s -> met.add(s));
    endings("uppfylls senast av ").forEach(s -> met.add("Senast visat av " + lower(s)));
    entry(html, occurs ? "Hindras av" : "Fullgörs av", met);
    entry(html, "Bortfaller", endings("bortfaller "));
    entry(html, "Söndagsregeln", List.of(sunday(r.details().sundayRule())));
    entry(html, "Förutsätter", endings("förutsätter "));
    entry(html, "Gäller bara", endings("gäller bara "));
    String decision = r.decision();
    entry(html, "Beslutad", decision == null ? List.of() : List.of(decision));
    html.close(2);
  }

  private static String lower(String text) {
    return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }

  /** Returns what follows the given words in the rule as written. */
  private List<String> endings(String start) {
    return rule.sentences(start).stream()
        .map(s -> Words.capital(s.substring(start.length())))
        .toList();
  }

  private static String sunday(SundayRule rule) {
    return switch (rule) {
      case APPLIES -> "Gäller: en sista dag på en lördag, söndag eller helgdag flyttas framåt.";
      case NOT -> "Gäller inte: sista dagen flyttas inte.";
      case UNSETTLED ->
          "Oklart om den gäller: sista dagen flyttas inte, men den flyttade dagen visas.";
    };
  }

  /** Writes a term with what is said of it; nothing where nothing is. */
  static void entry(Html html, String term, List<String> texts) {
    if (texts.isEmpty()) {
      return;
    }
    html.open("div").el("dt", term);
    texts.forEach(t -> html.open("dd").prose(t).close());
    html.close();
  }
}
