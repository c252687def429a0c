package se.lagfrist.tabular;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import se.lagfrist.casefile.AssessmentOutcome;
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
      "pers(on)?(nr|nummer|id|nyckel)?\\b|personnr|pnr\\b|brukare|klient|individ|identitet|den enskilde|\\bbarn(et)?s?\\b"
          + "|sökande|registerledare|applicant|client|customernumber|citizen|recipient|^kund(nr|nummer|id)?$"),
  BORN(Shape.DAY, "född|födelse|birth|\\bdob\\b"),
  CASE(
      Shape.TEXT,
      "\\bakt|ärende ?(nr|nummer|id)?\\b|dnr|diarie|case|\\bbarn(et)?s?\\b|child|klient|client|patient|service user|brukare|customernumber|person ?id"),
  KEY(
      Shape.TEXT,
      "^id$|löpnr|löpnummer|(beslut|besl|insats|ins|placering|utrednings?|utr|anmälan|anmälnings?|anm|rad|post|plac|decision|service|placement|record|aktualiserings?|verkställighets?|avbrotts?)s?\\.?\\s?(nr|nummer|id|no|number)\\b|^nr$|referens"),
  UNIT(
      Shape.TEXT,
      "enhet\\b|enheten|organi[sz]ation|avdelning|\\bteam|område|distrikt|förvaltning|\\bgrupp\\b|\\bunit\\b"),
  LAW(
      Shape.LAW,
      "\\blag(rum|stöd|en|område|kod)?\\b|lagstift|bestämmelse|legal|\\blaw\\b|grund\\b|stöd av"),
  GROUND(Shape.GROUND, "paragraf|§|grund|lvu"),
  MEASURE(
      Shape.of(Measure.class),
      "insats|bistånd|program|beslut(styp| om)|gäller|tjänst|åtgärd|service|typ\\b|avser|reason|type|kategori|measure"),
  HOME(
      Shape.of(HomeKind.class),
      "form|boende|hem(typ)?\\b|plac(ering)?\\b|vårdform|vårdtyp|typ av|type|insats|\\bhome\\b|placement"),
  HOME_ID(
      Shape.TEXT,
      "^hem(met)?$|hemmets|placeringsställe|boendets|hem ?(id|namn)|familjehem(met)?$|enhetens namn|^boende$|vårdgivare|utförare|provider"),
  RESULT(
      Shape.RESULT,
      "beslut|besl(uts)?kod|utfall|resultat|result|bedömning|type|status|bevilja[dt]|ställningstagande|bifall|gynnande|outcome"),
  BODY(
      Shape.of(Body.class),
      "beslutat av|beslutad av|beslutsfattare|organ|av\\b|nivå|instans|vem|nämnd\\b|delegat"),
  REVIEW_KIND(Shape.of(ReviewKind.class), "slag|prövning|typ|övervägande|omprövning|granskning"),
  INVESTIGATION_KIND(Shape.of(InvestigationKind.class), "utredning|typ|type|slag"),
  COERCIVE(Shape.of(CoerciveKind.class), "insats|åtgärd|lvu|typ|tvång"),
  REPORTER(Shape.of(ReporterCategory.class), "anmäl|from ?who|från vem|källa"),
  INTAKE(Shape.INTAKE, "typ|type|aktualisering|ärendetyp|slag"),
  END_REASON(Shape.of(EndReason.class), "orsak|skäl|anledning|reason"),
  INTERRUPT_CAUSE(Shape.of(InterruptionCause.class), "orsak|skäl|anledning"),
  DECISION_DAY(
      Shape.DAY,
      "beslut(?!at av| om\\b)|bevilj|decision|decided|approv|granted|^date$|^datum$|\\bbesl(?!ut)|fattat|fattad"),
  START_DAY(
      Shape.DAY,
      "verks?t|\\bverk ?dat|från|\\bfr\\b|fr\\.?\\s?o\\.?\\s?m|\\bfom\\b|\\bfrom|start|påbörj|placerad|plac(erings)?\\s?da|inskriv|inflytt|börja|begin|began|effektu|utförd|gäller fr|execut|insatt|satt in|begynn|igång"),
  END_DAY(
      Shape.DAY,
      "\\btill\\b|t\\.?\\s?o\\.?\\s?m\\b|\\bto\\b|to ?date|avslutad\\b|upphörde?\\b|(?<!be)slut|avsl\\b|\\bavsl ?dat|upphör|upph\\b|utskriv|discontinu|terminat|stopp|end ?date|\\bend\\b|\\bended\\b|utflytt"),
  VALID_TO(
      Shape.DAY,
      "giltig|valid|gäller t|(beslut|besl|decision).*(\\btill\\b|t\\.?\\s?o\\.?\\s?m\\b|(?<!be)slut(?!a)|\\bend|\\bto\\b)|^to ?date$|^t\\.?o\\.?m\\.?$"),
  MEASURE_END(
      Shape.DAY,
      "(insats|ins|åtgärd|lvu|vård)s?\\w*\\s?((?<!be)slut|avsl|upph|tom|till|t\\.o\\.m)|^upphörd?e?$|^avslutad$|upphävd"),
  INTERRUPT_DAY(Shape.DAY, "avbrott|avbruten|avbröts|uppehåll|paus|interrupt"),
  RESUME_DAY(
      Shape.DAY,
      "åter(upp|start|in|gång)|återgick|resum|(uppehåll|avbrott).*(\\bt\\b|till|slut|t\\.?o\\.?m)"),
  OFFER(Shape.OFFER, "erbjud|offer"),
  DECLINED(Shape.DAY, "tackat? nej|avböj|nej till|declin"),
  SUBMITTED_DAY(Shape.DAY, "underställ"),
  CONFIRMED_DAY(Shape.DAY, "fastställ"),
  APPLIED_DAY(Shape.DAY, "ansök.*(\\bfr\\b|förvaltningsr|domstol|lvu|om vård)"),
  PROTECTION_DAY(Shape.DAY, "skyddsbed"),
  REVIEW_DAY(
      Shape.DAY, "överväg|omprövn?|prövning|granskad|^dag$|nämnddag|sammanträd|senaste|review"),
  PLAN_DAY(Shape.DAY, "plan\\b|planen|plandat|planda|\\bip\\b"),
  PLAN_OFFER_DAY(Shape.DAY, "(\\bip\\b|plan).*(erbj|offer)|erbj.*(\\bip\\b|plan\\b)"),
  PLAN_REVIEW_DAY(Shape.DAY, "(\\bip\\b|plan).*(följ|review|genomg|revider)"),
  RECEIVED_DAY(
      Shape.DAY, "inkom|\\bink\\b|ankom|anmäl|\\banm\\b|aktualiser|mottag|received|reported"),
  NOT_OPENED_DAY(
      Shape.DAY, "\\b(ej|inte|not)\\b.*(inle|utred|öppn|open)|utan åtgärd|avskriv|nedlagd"),
  OPENED_DAY(
      Shape.DAY, "inled|öppna\\b|utredning.*(start|från|öppn|påbörj)|öppnad|opened|utr.*start"),
  ASSESSED_DAY(Shape.DAY, "förhandsbed|\\bfhb\\b|preliminary"),
  EXTENDED_DAY(Shape.DAY, "förläng|extended"),
  CEASED_DAY(
      Shape.DAY, "(utan|ej|inte).*verks|beslut\\w* (upphör|avslut)|återkall|upphävt|withdrawn"),
  CLOSED_DAY(
      Shape.DAY,
      "utredning.*((?<!be)slut|avslut|stäng|klar)|stängd|closed|utr.*((?<!be)slut|avsl)"),
  PAID_DAY(Shape.DAY, "utbet|pay ?da|paid"),
  DECEASED_DAY(Shape.DAY, "avliden|dödsd|avled|deceased"),
  YEAR(Shape.YEAR, "\\bår\\b|year|bidragsår"),
  MONTH(Shape.MONTH, "månad|month|\\bmån\\b|avser|period"),
  DELETED(Shape.MARK, "delete|radera|borttag|makuler"),
  ASSESSMENT(
      Shape.of(AssessmentOutcome.class), "beslut|utfall|bedömning|resultat|inle|åtgärd|outcome"),
  STATUS(Shape.TEXT, "status|läge\\b"),
  MARK(Shape.MARK, "§|9\\.\\d|assistans|ledsag|kontakt|avlös|kortti|boende|bostad|daglig"),
  NOT_KEPT(
      Shape.TEXT,
      "namn(?!d)|handläggare|caseworker|telefon|adress|e-?post|konto|kön|ålder|decision ?maker|full ?name|\\bname\\b|antec|kommentar|notering|comment|medborgarskap|handl\\b|ansvarig");

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

  private static final Set<Shape.Kind> TOLD =
      Set.of(Shape.Kind.DAY, Shape.Kind.LAW, Shape.Kind.RESULT, Shape.Kind.OFFER, Shape.Kind.TERMS);

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

  /** Headings of a number or a reference, which is no day. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(\\b|[a-z])((?<!st|rtt|utt|set|\\bt)id|nr|nummer|ref|referens)$|\\b(no|number)$");

  /** Headings that hold the word of one day and are about another, which says more. */
  private static final Map<Role, List<Role>> MORE_THAN =
      Map.of(
          DECISION_DAY, List.of(OPENED_DAY, NOT_OPENED_DAY, ASSESSED_DAY, EXTENDED_DAY),
          START_DAY, List.of(CEASED_DAY),
          END_DAY, List.of(ASSESSED_DAY, EXTENDED_DAY, CEASED_DAY),
          VALID_TO, List.of(EXTENDED_DAY, CEASED_DAY),
          MEASURE_END, List.of(CEASED_DAY),
          CLOSED_DAY, List.of(EXTENDED_DAY),
          OFFER, List.of(PLAN_OFFER_DAY),
          PLAN_DAY, List.of(PLAN_OFFER_DAY, PLAN_REVIEW_DAY));

  /** Headings that say nothing without the one above them. */
  private static final Pattern BARE =
      Pattern.compile("(dag|dat|datum|den|date|day|senaste?|sen|av|vem|typ|slag)\\.?");

  private static final Pattern INTAKES = Pattern.compile("(?iu).*(anmälan|ansökan|ansök|anmäl).*");

  private static final Pattern SECOND =
      Pattern.compile("med ?sok|co ?appl|partner|make\\b|sambo|2$");

  private static final Pattern CARRIED_OUT =
      Pattern.compile(
          "verks?t|verk ?dat|execut|utford|effektu|paborj|borja|inflytt|insatt|start|igang");

  private final Shape shape;
  private final Pattern heading;

  Role(Shape shape, String heading) {
    this.shape = shape;
    this.heading = Pattern.compile(Words.folded(heading), Pattern.UNICODE_CHARACTER_CLASS);
  }

  Shape shape() {
    return shape;
  }

  /** Returns whether a heading says that the column has codes for what the role is about. */
  boolean isCode(String heading) {
    return Spellings.forms(heading).stream()
        .anyMatch(
            f -> f.matches(".*(kod|code)(er|s)?\\b.*") && this.heading.matcher(kodless(f)).find());
  }

  private static String kodless(String form) {
    return form + " " + form.replaceFirst("[ _-]?(kod|code)(er|s)?\\b", "");
  }

  /**
   * Returns whether a heading is about a day, a word or an answer that a fact may hold, whatever
   * the values are.
   */
  static boolean isOfFacts(String heading) {
    List<String> forms = Spellings.forms(heading);
    return forms.stream().noneMatch(f -> NUMBERED.matcher(f).find())
        && Arrays.stream(values())
            .filter(r -> TOLD.contains(r.shape.kind()) && r != MARK)
            .anyMatch(r -> forms.stream().anyMatch(f -> r.heading.matcher(f).find()));
  }

  /** Returns whether some role is told by the heading alone. */
  static boolean isKnown(String heading) {
    List<String> forms = Spellings.forms(heading);
    for (Role role : values()) {
      if (forms.stream().anyMatch(f -> role.heading.matcher(f).find())) {
        return true;
      }
    }
    return false;
  }

  /** Returns how well a heading names the role: more, the more of it the role explains. */
  private double named(String heading) {
    double best = 0;
    for (String form : Spellings.forms(heading)) {
      var found = this.heading.matcher(form);
      if (found.find() && !isOther(form)) {
        double share = (double) (found.end() - found.start()) / Math.max(1, form.length());
        best = Math.max(best, 1 + 0.5 * share - (isLess(form) ? 0.6 : 0));
      }
    }
    return best;
  }

  /** Returns whether a heading that holds a word of the role is about another day. */
  private boolean isOther(String form) {
    for (Role other : MORE_THAN.getOrDefault(this, List.of())) {
      if (other.heading.matcher(form).find()) {
        return true;
      }
    }
    return this == OPENED_DAY && NOT_OPENED_DAY.heading.matcher(form).find()
        || this == START_DAY && ENDS.matcher(form).find()
        || shape == Shape.DAY && NUMBERED.matcher(form).find();
  }

  private boolean isLess(String form) {
    return switch (this) {
      case START_DAY, END_DAY -> VALID.matcher(form).find();
      case DECISION_DAY -> ENDS.matcher(form).find() || START_DAY.heading.matcher(form).find();
      default -> false;
    };
  }

  /** Returns whether the heading says that something was carried out, not only that it may be. */
  static boolean isCarriedOut(String heading) {
    return Spellings.forms(heading).stream().anyMatch(f -> CARRIED_OUT.matcher(f).find());
  }

  /** Returns whether a heading is about a second person, such as the one who also applies. */
  static boolean isSecond(String heading) {
    return Spellings.forms(heading).stream().anyMatch(f -> SECOND.matcher(f).find());
  }

  /** Returns how well a column fits, from 0. */
  double score(Sample.Column column, boolean headed) {
    double shaped = shaped(column);
    if (shaped <= 0) {
      return 0;
    }
    double named = headed ? named(called(column)) : 0;
    if (this == PERSON && isSecond(column.name())) {
      // Who also applies is not who the row is about.
      named -= 1;
    }
    if (headed && named == 0 && named(column.group()) > 0) {
      named = 0.4;
    }
    boolean telling =
        shape.kind() == Shape.Kind.TERMS && this != ASSESSMENT
            || shape.kind() == Shape.Kind.KEY
            || shape.kind() == Shape.Kind.LAW
            || shape.kind() == Shape.Kind.RESULT && column.share(v -> v.length() > 3) > 0.5;
    if (this == MARK && DecisionProposal.isPoint(column)) {
      named = 1;
    } else if (this == MARK && named == 0) {
      // The columns of a form are called by the measures; other marks say something else.
      named = CodeBook.of(Measure.class).nearest(column.name()).isPresent() ? 1 : 0;
    }
    return named == 0 && !telling ? 0 : named + shaped * (telling || this == MARK ? 1.2 : 0.5);
  }

  /** Returns the heading, with the one above it where it says nothing alone. */
  private static String called(Sample.Column column) {
    boolean bare =
        !column.group().isBlank()
            && Spellings.forms(column.name()).stream().anyMatch(f -> BARE.matcher(f).matches());
    return bare ? column.group() + " " + column.name() : column.name();
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
        CodeBook book = CodeBook.of(shape.terms());
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
