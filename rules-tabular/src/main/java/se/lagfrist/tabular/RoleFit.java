package se.lagfrist.tabular;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import se.lagfrist.casefile.Measure;

/** Tells how well a column fits a role, by its heading and by its values. */
final class RoleFit {

  private static final Set<String> MARKS =
      Set.of("1", "0", "x", "ja", "nej", "j", "n", "true", "false");

  private static final Pattern RESULTS =
      Pattern.compile(
          "(?iu)(delvis |partly )?(bifall|bevilj|avslag|avslå|avvis|godkän|ja|nej|approv|grant|reject|denied|declin|refus|yes).*|(bev|bif|avsl)\\.?|[jny]|no?");

  /** Headings that say that something ends, whatever else they say. */
  private static final Pattern ENDS =
      Pattern.compile(
          "\\bend\\b|\\bended\\b|end ?date|\\bt\\.?\\s?o\\.?\\s?m\\b|\\btill\\b|(?<!be)slut(?!a)|upphor|\\bto\\b|to ?date");

  /** Headings about how long a decision is valid, which says nothing about what was done. */
  private static final Pattern VALID = Pattern.compile("^(besl|decision|giltig|valid)|galler");

  /** Headings that hold the word of one day and are about another, which says more. */
  private static final Map<Role, List<Role>> MORE_THAN =
      Map.of(
          Role.DECISION_DAY,
              List.of(Role.OPENED_DAY, Role.NOT_OPENED_DAY, Role.ASSESSED_DAY, Role.EXTENDED_DAY),
          Role.START_DAY, List.of(Role.CEASED_DAY),
          Role.END_DAY, List.of(Role.ASSESSED_DAY, Role.EXTENDED_DAY, Role.CEASED_DAY),
          Role.VALID_TO, List.of(Role.EXTENDED_DAY, Role.CEASED_DAY),
          Role.MEASURE_END, List.of(Role.CEASED_DAY),
          Role.CLOSED_DAY, List.of(Role.EXTENDED_DAY),
          Role.OFFER, List.of(Role.PLAN_OFFER_DAY),
          Role.PLAN_DAY, List.of(Role.PLAN_OFFER_DAY, Role.PLAN_REVIEW_DAY));

  /** Headings that say nothing without the one above them. */
  private static final Pattern BARE =
      Pattern.compile("(dag|dat|datum|den|date|day|senaste?|sen|av|vem|typ|slag)\\.?");

  private static final Pattern INTAKES = Pattern.compile("(?iu).*(anmälan|ansökan|ansök|anmäl).*");

  private final Role role;

  private RoleFit(Role role) {
    this.role = role;
  }

  /** Returns how well a column fits a role, from 0. */
  static double of(Role role, Sample.Column column, boolean headed) {
    return new RoleFit(role).score(column, headed);
  }

  private double score(Sample.Column column, boolean headed) {
    double shaped = shaped(column);
    if (shaped <= 0) {
      return 0;
    }
    double named = headed ? named(called(column)) : 0;
    if (role == Role.PERSON && Role.isSecond(column.name())) {
      // Who also applies is not who the row is about.
      named -= 1;
    }
    if (headed && named == 0 && named(column.group()) > 0) {
      named = 0.4;
    }
    boolean telling =
        role.shape().kind() == Role.Shape.Kind.TERMS && role != Role.ASSESSMENT
            || role.shape().kind() == Role.Shape.Kind.KEY
            || role.shape().kind() == Role.Shape.Kind.LAW
            || role.shape().kind() == Role.Shape.Kind.RESULT
                && column.share(v -> v.length() > 3) > 0.5;
    if (role == Role.MARK && DecisionProposal.isPoint(column)) {
      named = 1;
    } else if (role == Role.MARK && named == 0) {
      // The columns of a form are called by the measures; other marks say something else.
      named = CodeBook.of(Measure.class).nearest(column.name()).isPresent() ? 1 : 0;
    }
    return named == 0 && !telling ? 0 : named + shaped * (telling || role == Role.MARK ? 1.2 : 0.5);
  }

  /** Returns how well a heading names the role: more, the more of it the role explains. */
  private double named(String heading) {
    double best = 0;
    for (String form : Spellings.forms(heading)) {
      var found = role.in(form);
      if (found.find() && !isOther(form)) {
        double share = (double) (found.end() - found.start()) / Math.max(1, form.length());
        best = Math.max(best, 1 + 0.5 * share - (isLess(form) ? 0.6 : 0));
      }
    }
    return best;
  }

  /** Returns whether a heading that holds a word of the role is about another day. */
  private boolean isOther(String form) {
    for (Role other : MORE_THAN.getOrDefault(role, List.of())) {
      if (other.isIn(form)) {
        return true;
      }
    }
    return role == Role.OPENED_DAY && Role.NOT_OPENED_DAY.isIn(form)
        || role == Role.START_DAY && ENDS.matcher(form).find()
        || role.shape().kind() == Role.Shape.Kind.DAY && Role.isNumbered(form);
  }

  private boolean isLess(String form) {
    return switch (role) {
      case START_DAY, END_DAY -> VALID.matcher(form).find();
      case DECISION_DAY -> ENDS.matcher(form).find() || Role.START_DAY.isIn(form);
      default -> false;
    };
  }

  /** Returns the heading, with the one above it where it says nothing alone. */
  private static String called(Sample.Column column) {
    boolean bare =
        !column.group().isBlank()
            && Spellings.forms(column.name()).stream().anyMatch(f -> BARE.matcher(f).matches());
    return bare ? column.group() + " " + column.name() : column.name();
  }

  private double shaped(Sample.Column column) {
    return switch (role.shape().kind()) {
      case TEXT ->
          column.days() > 0.6 && role != Role.CASE
              ? 0
              : column.keys() > 0.6 && role != Role.CASE ? 0 : 0.6;
      case KEY ->
          column.name().toLowerCase(Locale.ROOT).contains("customernumber")
              ? 0.3
              : over(column.keys(), 0.5);
      case DAY ->
          column.values().isEmpty()
              ? 0.5
              : column.values().stream().allMatch(Days::isNone)
                  ? 0.3
                  : over(column.daysOrCounted(), 0.5) * (column.keys() > 0.5 ? 0 : 1);
      case LAW -> over(column.share(v -> LawText.law(v).isPresent()), 0.6);
      case GROUND -> over(column.share(v -> v.length() < 20 && LawText.ground(v).isPresent()), 0.6);
      case RESULT -> over(column.share(v -> RESULTS.matcher(v).matches()), 0.8);
      case INTAKE -> over(column.share(v -> INTAKES.matcher(v).matches()), 0.6);
      case OFFER -> column.values().isEmpty() ? 0.2 : 0.8;
      case YEAR -> over(column.share(v -> v.matches("20\\d\\d")), 0.9);
      case MONTH -> over(column.share(Series::isMonth), 0.8);
      case MARK ->
          column.distinct().size() > 2
              ? 0
              : column.values().isEmpty()
                  ? 0.1
                  : over(column.share(v -> MARKS.contains(Words.plain(v))), 0.9);
      case TERMS -> {
        if (column.days() > 0.5
            || column.keys() > 0.5
            || column.share(v -> v.matches("[\\d ]+")) > 0.5) {
          yield 0;
        }
        CodeBook book = CodeBook.of(role.shape().terms());
        double known = column.share(v -> book.known(v).isPresent());
        double near = column.share(v -> v.length() > 2 && book.nearest(v).isPresent());
        yield Math.max(over(known, 0.4), over(near, 0.5) * 0.8);
      }
    };
  }

  private static double over(double share, double least) {
    return share >= least ? share : 0;
  }
}
