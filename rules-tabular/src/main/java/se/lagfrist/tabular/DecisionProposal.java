package se.lagfrist.tabular;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.lagfrist.casefile.EndReason;
import se.lagfrist.casefile.InterruptionCause;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.Measure;
import se.lagfrist.casefile.Term;
import se.lagfrist.tabular.Sample.Column;

/** The facts of a table of decisions: the decision, and what became of it. */
final class DecisionProposal {

  private static final Map<String, String> LSS_MEASURES =
      Map.of(
          "9:1", "COUNSELLING",
          "9:2", "PERSONAL_ASSISTANCE",
          "9:3", "COMPANION_SERVICE",
          "9:4", "CONTACT_PERSON",
          "9:5", "RELIEF_SERVICE",
          "9:6", "SHORT_TERM_LSS",
          "9:7", "SHORT_TERM_SUPERVISION",
          "9:8", "CHILD_HOUSING_LSS",
          "9:9", "SERVICE_HOUSING",
          "9:10", "DAILY_ACTIVITY");

  private final Sample sample;
  private final Roles roles;
  private final YamlText out;
  private final TableProposal table;

  DecisionProposal(Sample sample, Roles roles, YamlText out, TableProposal table) {
    this.sample = sample;
    this.roles = roles;
    this.out = out;
    this.table = table;
  }

  private String name(Role role) {
    return roles.get(role).map(roles::name).orElse("???");
  }

  private boolean has(Role role) {
    return roles.has(role);
  }

  /** Returns whether the cells hold a day and an answer, with a slash between. */
  static boolean isDouble(Column column) {
    return column.share(v -> v.matches(".*\\d.*/[^/\\d]+$")) > 0.5;
  }

  void write(boolean wide) {
    out.item(6, "faktum", "beslut");
    String measure = wide ? "Markerad insats" : name(Role.MEASURE);
    if (wide) {
      out.raw(8, "lag: {värde: LSS}");
      out.raw(8, "paragraf: {kolumn: Markerad insats, som: paragraf}");
    } else if (has(Role.LAW)) {
      Column law = roles.get(Role.LAW).orElseThrow();
      table
          .codes()
          .coded(
              8,
              "lag",
              roles.name(law),
              "lag",
              law.distinct().keySet(),
              v -> LawText.law(v).isPresent() ? null : "",
              CodeBook.of(LawArea.class));
      if (law.share(v -> LawText.provision(v).isPresent()) > 0.3) {
        out.raw(8, "paragraf: {kolumn: " + YamlText.quoted(roles.name(law)) + ", som: paragraf}");
      }
    } else {
      out.raw(
          8, "lag: {värde: " + (isLss() ? "LSS" : "SoL") + "}  # ??? stämmer det för alla rader?");
      if (isPointed()) {
        out.raw(8, "paragraf: {kolumn: " + YamlText.quoted(measure) + ", som: paragraf}");
      }
    }
    if (wide) {
      marked(measure);
    } else if (isPointed()) {
      pointed(roles.get(Role.MEASURE).orElseThrow());
    } else if (has(Role.MEASURE)) {
      table.terms(8, "insats", Role.MEASURE, Measure.class);
    } else {
      out.raw(8, "insats: {värde: annan insats}  # ??? vilken kolumn säger vilken insats?");
    }
    if (has(Role.RESULT)) {
      table
          .codes()
          .favourable(
              8, name(Role.RESULT), roles.get(Role.RESULT).orElseThrow().distinct().keySet());
    } else {
      out.raw(8, "gynnande: {värde: ja}  # ??? är alla beslut beviljade?");
    }
    table.link("utredning", Kin.Sort.INVESTIGATION, "");
    Column decided = roles.get(Role.DECISION_DAY).orElseThrow();
    table.codes().day(8, "beslutet", roles.name(decided), decided, true);
    table.has(8, "beslutets slutdag", Role.VALID_TO);
    if (has(Role.END_REASON)) {
      table.has(8, "beslutets upphörande", Role.END_DAY);
      table.terms(8, "slutskäl", Role.END_REASON, EndReason.class);
    }
    if (!has(Role.END_REASON) || !has(Role.END_DAY)) {
      table.has(8, "beslutets upphörande", Role.CEASED_DAY);
    }
    carriedOut();
    interrupted();
    if (has(Role.OFFER)) {
      Column offer = roles.get(Role.OFFER).orElseThrow();
      if (isDouble(offer)) {
        offers(offer);
      } else {
        follows("erbjudande", "erbjudandet", Role.OFFER);
        table.has(8, "att erbjudandet avböjdes", Role.DECLINED);
      }
    }
    new PlanProposal(roles, out, table).write(wide, wide || isLss());
  }

  /** Each interruption that has a column of its own ends on the day that comes after it. */
  private void interrupted() {
    List<Column> days = roles.all(Role.INTERRUPT_DAY);
    for (int i = 0; i < days.size(); i++) {
      Column day = days.get(i);
      int next = i + 1 < days.size() ? days.get(i + 1).place() : Integer.MAX_VALUE;
      out.item(6, "faktum", "avbrott");
      if (i > 0) {
        out.line(8, "namn", "avbrott " + (i + 1));
      }
      out.raw(8, "när: " + CodesText.filled(roles.name(day), day));
      out.raw(8, "gäller: {länk: beslut}");
      table.codes().day(8, "avbrottet", roles.name(day), day, false);
      if (has(Role.INTERRUPT_CAUSE)) {
        table.terms(8, "orsak", Role.INTERRUPT_CAUSE, InterruptionCause.class);
      }
      List<Column> ends = roles.all(Role.RESUME_DAY);
      ends.stream()
          .filter(c -> days.size() == 1 || c.place() > day.place() && c.place() < next)
          .findFirst()
          .ifPresent(c -> table.codes().day(8, "återupptagandet", roles.name(c), c, false));
    }
  }

  /** A cell that holds both the day of an offer and what was answered. */
  private void offers(Column offer) {
    List<String> no =
        offer.values().stream()
            .map(v -> v.substring(v.lastIndexOf('/') + 1).strip())
            .filter(v -> v.matches("(?iu).*(nej|avböj|avsag).*"))
            .distinct()
            .map(YamlText::quoted)
            .toList();
    String list = "[" + String.join(", ", no) + "]";
    out.item(6, "faktum", "erbjudande");
    out.raw(
        8,
        "när: {Erbjuden dag: ifylld"
            + (no.isEmpty() ? "" : ", Erbjuden svar: {inte: " + list + "}")
            + "}");
    out.raw(8, "gäller: {länk: beslut}");
    out.line(8, "erbjudandet", "Erbjuden dag");
    if (!no.isEmpty()) {
      out.item(6, "faktum", "erbjudande");
      out.line(8, "namn", "avböjt erbjudande");
      out.raw(8, "när: {Erbjuden svar: " + list + "}");
      out.raw(8, "gäller: {länk: beslut}");
      out.line(8, "erbjudandet", "Erbjuden dag");
      out.line(8, "att erbjudandet avböjdes", "Erbjuden dag");
    }
  }

  /** Returns whether the rows seem to be about LSS: personkrets, or the points of 9 §. */
  private boolean isLss() {
    return isPointed()
        || table.isAbout("lss")
        || sample.columns().stream()
            .anyMatch(c -> c.name().matches("(?iu).*(\\blss\\b|personkrets).*"));
  }

  /** Returns whether the measures are told by the points of 9 § LSS. */
  private boolean isPointed() {
    return roles
        .get(Role.MEASURE)
        .filter(c -> c.share(v -> byPoint(v).isPresent()) > 0.8)
        .isPresent();
  }

  private static Optional<Term> byPoint(String text) {
    return LawText.provision(text)
        .filter(LSS_MEASURES::containsKey)
        .flatMap(p -> CodeBook.of(Measure.class).own(String.valueOf(LSS_MEASURES.get(p))));
  }

  /** A heading may be no more than a point, below one that names 9 § LSS. */
  private static String point(Column mark) {
    return isPoint(mark) ? "9 § " + mark.name().replaceAll("\\D", "") : mark.name();
  }

  /** Returns whether a heading is a point of the 9 § LSS that the heading above names. */
  static boolean isPoint(Column column) {
    return column.name().matches("(?iu)(p(unkt)?\\.? ?)?\\d{1,2}")
        && column.group().matches(".*(?<!\\d)9 ?§.*");
  }

  private void pointed(Column column) {
    out.raw(8, "insats:");
    out.line(10, "kolumn", roles.name(column));
    out.raw(10, "koder:");
    for (String value : column.distinct().keySet()) {
      byPoint(value).ifPresent(term -> out.line(12, value, term.swedish()));
      if (byPoint(value).isEmpty()) {
        out.comment(12, "??? " + YamlText.quoted(value) + ": ???");
      }
    }
  }

  /** The points of 9 § LSS name the measures, whatever else a heading says. */
  private void marked(String column) {
    out.raw(8, "insats:");
    out.line(10, "kolumn", column);
    out.raw(10, "koder:");
    CodeBook book = CodeBook.of(Measure.class);
    for (Column mark : roles.all(Role.MARK)) {
      Optional<Term> term = byPoint(point(mark)).or(() -> book.known(mark.name()));
      if (term.isPresent()) {
        out.line(12, mark.name(), term.get().swedish());
      } else {
        String maybe = book.nearest(mark.name()).map(Term::swedish).orElse("???");
        out.line(12, mark.name(), maybe.equals("???") ? "annan insats" : maybe);
        out.comment(12, "??? stämmer raden ovan?");
      }
    }
  }

  /**
   * A day from which a decision holds is none on which it was carried out: taken for one, a
   * decision that waits would be silent.
   */
  private void carriedOut() {
    Optional<Column> start = roles.get(Role.START_DAY);
    if (start.isEmpty()) {
      if (!has(Role.END_REASON)) {
        table.has(8, "beslutets upphörande", Role.END_DAY);
      }
    } else if (roles.name(start.get()).equals("Verkställd")
        || Role.isCarriedOut(start.get().name())
        || Role.isCarriedOut(start.get().group())) {
      follows("verkställighet", "verkställigheten", Role.START_DAY);
      table.has(8, "verkställighetens slut", Role.END_DAY);
    } else {
      if (!has(Role.VALID_TO) && !has(Role.END_REASON)) {
        table.has(8, "beslutets slutdag", Role.END_DAY);
      }
      String name = roles.name(start.get());
      out.comment(
          6, "??? Är " + name + " dagen då insatsen verkställdes? Ta i så fall bort # framför:");
      out.comment(6, "- faktum: verkställighet");
      out.comment(6, "  när: " + CodesText.filled(name, start.get()));
      out.comment(6, "  gäller: {länk: beslut}");
      out.comment(6, "  verkställigheten: " + YamlText.quoted(name));
    }
  }

  private void follows(String fact, String field, Role role) {
    Column column = roles.get(role).orElseThrow();
    out.item(6, "faktum", fact);
    out.raw(8, "när: " + CodesText.filled(roles.name(column), column));
    out.raw(8, "gäller: {länk: beslut}");
    table.has(8, field, role);
  }
}
