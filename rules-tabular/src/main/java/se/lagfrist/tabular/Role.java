package se.lagfrist.tabular;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
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

  /** Headings of a number or a reference, which is no day. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(\\b|[a-z])((?<!st|rtt|utt|set|\\bt)id|nr|nummer|ref|referens)$|\\b(no|number)$");

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
        .anyMatch(f -> f.matches(".*(kod|code)(er|s)?\\b.*") && isIn(kodless(f)));
  }

  /** Returns whether a form of a heading is about what the role is about. */
  boolean isIn(String form) {
    return heading.matcher(form).find();
  }

  /** Returns where in a form of a heading the words of the role may be. */
  Matcher in(String form) {
    return heading.matcher(form);
  }

  /** Returns whether a form of a heading is about a number or a reference. */
  static boolean isNumbered(String form) {
    return NUMBERED.matcher(form).find();
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
    return forms.stream().noneMatch(Role::isNumbered)
        && Arrays.stream(values())
            .filter(r -> TOLD.contains(r.shape.kind()) && r != MARK)
            .anyMatch(r -> forms.stream().anyMatch(r::isIn));
  }

  /** Returns whether some role is told by the heading alone. */
  static boolean isKnown(String heading) {
    List<String> forms = Spellings.forms(heading);
    for (Role role : values()) {
      if (forms.stream().anyMatch(role::isIn)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the heading says that something was carried out, not only that it may be. */
  static boolean isCarriedOut(String heading) {
    return Spellings.forms(heading).stream().anyMatch(f -> CARRIED_OUT.matcher(f).find());
  }

  /** Returns whether a heading is about a second person, such as the one who also applies. */
  static boolean isSecond(String heading) {
    return Spellings.forms(heading).stream().anyMatch(f -> SECOND.matcher(f).find());
  }
}
