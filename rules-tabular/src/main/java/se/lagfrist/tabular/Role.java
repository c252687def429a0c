package se.lagfrist.tabular;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.CoerciveKind;
import se.lagfrist.casefile.EndReason;
import se.lagfrist.casefile.HomeKind;
import se.lagfrist.casefile.InterruptionCause;
import se.lagfrist.casefile.InvestigationKind;
import se.lagfrist.casefile.Measure;
import se.lagfrist.casefile.ReporterCategory;
import se.lagfrist.casefile.ReviewKind;

/** What a column can be about, told by its heading and by its values. */
enum Role {
  PERSON(
      Shape.KEY,
      "person(nr|nummer|id|nyckel)?\\b|personnr|pnr\\b|brukare|klient|individ|den enskilde|\\bbarn(et)?s?\\b|customernumber"),
  BORN(Shape.DAY, "född|födelse|birth"),
  CASE(
      Shape.TEXT,
      "\\bakt|ärende(nr|nummer|id)?\\b|dnr|diarie|case|\\bbarn(et)?s?\\b|klient|brukare|customernumber|personid"),
  KEY(
      Shape.TEXT,
      "^id$|löpnr|löpnummer|(beslut|insats|placering|utrednings?|anmälan|rad|post|plac)s?\\.?\\s?(nr|nummer|id)\\b|^nr$|referens"),
  UNIT(
      Shape.TEXT,
      "enhet\\b|enheten|organi[sz]ation|avdelning|\\bteam|område|distrikt|förvaltning|\\bgrupp\\b"),
  LAW(Shape.LAW, "\\blag(rum|stöd|en|område)?\\b|lagstift|bestämmelse|legal|grund\\b|stöd av"),
  GROUND(Shape.GROUND, "paragraf|§|grund|lvu"),
  MEASURE(
      Shape.of(Measure.class),
      "insats|bistånd|beslut(styp| om)|gäller|tjänst|åtgärd|service|typ\\b|avser|reason|type|kategori"),
  HOME(
      Shape.of(HomeKind.class),
      "form|boende|hem(typ)?\\b|placering|vårdform|vårdtyp|typ av|type|insats"),
  HOME_ID(
      Shape.TEXT,
      "^hem(met)?$|hemmets|placeringsställe|boendets|hem ?(id|namn)|familjehem(met)?$|enhetens namn|^boende$|vårdgivare|utförare"),
  RESULT(Shape.RESULT, "beslut|utfall|resultat|bedömning|type|status|beviljad|ställningstagande"),
  BODY(Shape.of(Body.class), "beslutat av|beslutad av|beslutsfattare|organ|av\\b|nivå|instans|vem"),
  REVIEW_KIND(Shape.of(ReviewKind.class), "slag|prövning|typ|övervägande|omprövning|granskning"),
  INVESTIGATION_KIND(Shape.of(InvestigationKind.class), "utredning|typ|type|slag"),
  COERCIVE(Shape.of(CoerciveKind.class), "insats|åtgärd|lvu|typ|tvång"),
  REPORTER(Shape.of(ReporterCategory.class), "anmäl|fromwho|från vem|källa"),
  INTAKE(Shape.INTAKE, "typ|type|aktualisering|ärendetyp|slag"),
  END_REASON(Shape.of(EndReason.class), "orsak|skäl|anledning|reason"),
  INTERRUPT_CAUSE(Shape.of(InterruptionCause.class), "orsak|skäl|anledning"),
  DECISION_DAY(Shape.DAY, "beslut(?!at av| om)|bevilj|decision|^date$|^datum$|besl(?!ut)"),
  START_DAY(
      Shape.DAY,
      "verkst|från|fr\\.?\\s?o\\.?\\s?m|\\bfrom|start|påbörj|placerad|placeringsda|inskriv|inflytt|börja|effektu|utförd|gäller fr|execution"),
  END_DAY(
      Shape.DAY,
      "\\btill\\b|t\\.?\\s?o\\.?\\s?m\\b|todate|slut|avslut|upphör|utskriv|enddate|utflytt"),
  INTERRUPT_DAY(Shape.DAY, "avbrott|avbruten|avbröts|uppehåll|paus"),
  RESUME_DAY(
      Shape.DAY,
      "åter(upp|start|in|gång)|återgick|(uppehåll|avbrott).*(\\bt\\b|till|slut|t\\.?o\\.?m)"),
  OFFER(Shape.OFFER, "erbjud"),
  DECLINED(Shape.DAY, "tackat? nej|avböj|nej till"),
  REVIEW_DAY(Shape.DAY, "överväg|omprövn?|prövning|granskad|^dag$|nämnddag|sammanträd|senaste"),
  PLAN_DAY(Shape.DAY, "plan\\b|planen|plandat|planda"),
  RECEIVED_DAY(Shape.DAY, "inkom|ankom|anmäl|aktualiser|mottag|received"),
  OPENED_DAY(Shape.DAY, "inled|utredning.*(start|från|öppn|påbörj)|öppnad|utr.*start"),
  CLOSED_DAY(Shape.DAY, "utredning.*(slut|avslut|stäng|klar)|stängd|utr.*(slut|avsl)"),
  PAID_DAY(Shape.DAY, "utbetal|paydate"),
  DECEASED_DAY(Shape.DAY, "avliden|dödsd|avled"),
  YEAR(Shape.YEAR, "\\bår\\b|^ar$|year|bidragsår"),
  MONTH(Shape.MONTH, "månad|manad|month|\\bmån\\b|avser"),
  MARK(Shape.MARK, "§|9\\.\\d|assistans|ledsag|kontakt|avlös|kortti|boende|bostad|daglig"),
  NOT_KEPT(
      Shape.TEXT,
      "namn|handläggare|caseworker|telefon|adress|e-?post|konto|kön|ålder|decisionmaker|fullname|anteckning|kommentar|medborgarskap|handl\\b|ansvarig");

  /** What the values of a column must look like. */
  record Shape(Kind kind, Class<?> terms) {
    enum Kind {
      TEXT,
      KEY,
      DAY,
      LAW,
      GROUND,
      RESULT,
      INTAKE,
      OFFER,
      YEAR,
      MONTH,
      MARK,
      TERMS
    }

    static final Shape TEXT = plain(Kind.TEXT);
    static final Shape KEY = plain(Kind.KEY);
    static final Shape DAY = plain(Kind.DAY);
    static final Shape LAW = plain(Kind.LAW);
    static final Shape GROUND = plain(Kind.GROUND);
    static final Shape RESULT = plain(Kind.RESULT);
    static final Shape INTAKE = plain(Kind.INTAKE);
    static final Shape OFFER = plain(Kind.OFFER);
    static final Shape YEAR = plain(Kind.YEAR);
    static final Shape MONTH = plain(Kind.MONTH);
    static final Shape MARK = plain(Kind.MARK);

    private static Shape plain(Kind kind) {
      return new Shape(kind, Void.class);
    }

    static Shape of(Class<?> terms) {
      return new Shape(Kind.TERMS, terms);
    }
  }

  private static final Set<String> MARKS =
      Set.of("1", "0", "x", "ja", "nej", "j", "n", "true", "false");
  private static final Pattern RESULTS =
      Pattern.compile("(?iu)(delvis )?(bifall|bevilj|avslag|avslå|avvis|godkän|ja|nej).*");
  private static final Pattern INTAKES = Pattern.compile("(?iu).*(anmälan|ansökan|ansök|anmäl).*");

  private final Shape shape;
  private final Pattern heading;

  Role(Shape shape, String heading) {
    this.shape = shape;
    this.heading =
        Pattern.compile(
            heading,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  Shape shape() {
    return shape;
  }

  /** Returns whether some role is told by the heading alone. */
  static boolean isKnown(String heading) {
    for (Role role : values()) {
      if (role.heading.matcher(words(heading)).find()) {
        return true;
      }
    }
    return false;
  }

  private static String words(String heading) {
    return heading.replaceAll("(\\p{Ll})(\\p{Lu})", "$1$2").toLowerCase(Locale.ROOT).strip();
  }

  /** Returns how well a column fits, from 0. */
  double score(Sample.Column column, boolean headed) {
    double shaped = shaped(column);
    if (shaped <= 0) {
      return 0;
    }
    String own = words(column.name());
    double named =
        !headed
            ? 0
            : heading.matcher(own).find()
                ? 1
                : heading.matcher(words(column.group())).find() ? 0.4 : 0;
    var found = heading.matcher(own);
    if (headed && found.find()) {
      // The more of the heading a role explains, the more surely it is meant.
      named += 0.5 * (found.end() - found.start()) / Math.max(1, own.length());
    }
    boolean telling =
        shape.kind() == Shape.Kind.TERMS
            || shape.kind() == Shape.Kind.KEY
            || shape.kind() == Shape.Kind.RESULT
            || shape.kind() == Shape.Kind.LAW
            || shape.kind() == Shape.Kind.MARK;
    return named == 0 && !telling ? 0 : named + shaped * (telling ? 1.2 : 0.5);
  }

  private double shaped(Sample.Column column) {
    return switch (shape.kind()) {
      case TEXT ->
          column.days() > 0.6 && this != CASE ? 0 : column.keys() > 0.6 && this != CASE ? 0 : 0.6;
      case KEY ->
          column.name().toLowerCase(Locale.ROOT).contains("customernumber")
              ? 0.3
              : over(column.keys(), 0.5);
      case DAY ->
          column.values().isEmpty()
              ? 0.5
              : over(column.days(), 0.5) * (column.keys() > 0.5 ? 0 : 1);
      case LAW -> over(column.share(v -> LawText.law(v).isPresent()), 0.6);
      case GROUND -> over(column.share(v -> v.length() < 20 && LawText.ground(v).isPresent()), 0.6);
      case RESULT -> over(column.share(v -> RESULTS.matcher(v).matches()), 0.8);
      case INTAKE -> over(column.share(v -> INTAKES.matcher(v).matches()), 0.6);
      case OFFER -> column.values().isEmpty() ? 0.2 : 0.8;
      case YEAR -> over(column.share(v -> v.matches("20\\d\\d")), 0.9);
      case MONTH -> over(column.share(v -> v.matches("(20\\d\\d-?)?\\d{1,2}")), 0.9);
      case MARK ->
          column.distinct().size() > 2
              ? 0
              : column.values().isEmpty()
                  ? 0.1
                  : over(column.share(v -> MARKS.contains(Words.plain(v))), 0.9);
      case TERMS -> {
        CodeBook book = CodeBook.of(shape.terms());
        double known = column.share(v -> book.known(v).isPresent());
        double near = column.share(v -> v.length() > 2 && book.nearest(v).isPresent());
        yield column.share(v -> v.matches("[\\d ]+")) > 0.5
            ? 0
            : Math.max(over(known, 0.4), over(near, 0.5) * 0.8);
      }
    };
  }

  private static double over(double share, double least) {
    return share >= least ? share : 0;
  }
}
