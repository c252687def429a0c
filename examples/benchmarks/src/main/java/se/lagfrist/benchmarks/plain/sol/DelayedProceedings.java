package se.lagfrist.benchmarks.plain.sol;

import static se.lagfrist.benchmarks.plain.InForce.since;
import static se.lagfrist.benchmarks.plain.Unit.MONTHS;
import static se.lagfrist.benchmarks.plain.Unit.WEEKS;
import static se.lagfrist.benchmarks.plain.Whens.ANSWERED;
import static se.lagfrist.benchmarks.plain.Whens.APPLICATION_RECEIVED;
import static se.lagfrist.benchmarks.plain.Whens.APPLICATION_WITHDRAWN;
import static se.lagfrist.benchmarks.plain.Whens.DECIDED;
import static se.lagfrist.benchmarks.plain.Whens.JUDGMENT;
import static se.lagfrist.benchmarks.plain.Whens.JUDGMENT_SET_DAY;
import static se.lagfrist.benchmarks.plain.Whens.REQUEST_RECEIVED;
import static se.lagfrist.benchmarks.plain.Whens.REQUEST_WITHDRAWN;
import static se.lagfrist.benchmarks.plain.Whens.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lagfrist.benchmarks.plain.Duty;
import se.lagfrist.benchmarks.plain.PlainCase;
import se.lagfrist.casefile.Application;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Event;
import se.lagfrist.casefile.EventKind;
import se.lagfrist.casefile.Judgment;
import se.lagfrist.casefile.JudgmentOutcome;
import se.lagfrist.casefile.Request;
import se.lagfrist.casefile.RequestKind;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.SundayRule;

/**
 * Försenad handläggning: FL 11, 12 och 49 §§ (gäller genom SoL 14 kap. 10 § även där beslutet
 * laglighetsprövas).
 */
public final class DelayedProceedings {

  private DelayedProceedings() {}

  /** Returns the duties. */
  public static List<Duty> all() {
    return List.of(
        underrattaOmForsening(),
        sexManader(),
        begaranOmAvgorande(),
        forelagtAvgorande(),
        forelagtAvgorandeSnarast());
  }

  private static Duty underrattaOmForsening() {
    return Duty.on(
            Event.class,
            (c, e) -> e.kind() == EventKind.SIGNIFICANT_DELAY && hasApplied(c, e),
            "fl.underratta-om-forsening",
            "Underrätta om väsentlig försening")
        .alongside(Application.class, a -> true)
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .shall("nämnden", "tala om för parten att ärendet drar ut på tiden och varför")
        .from(event(EventKind.SIGNIFICANT_DELAY))
        .promptly("FL (2017:900) 11 §", since("2018-07-01"))
        .metBy(event(EventKind.PARTY_INFORMED_OF_DELAY))
        .endsAt(DECIDED)
        .endsAt(APPLICATION_WITHDRAWN)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty sexManader() {
    return Duty.on(
            Application.class,
            (c, a) -> true,
            "fl.sex-manader",
            "Rätt att begära avgörande efter sex månader")
        .kind(ObligationKind.LIMITATION)
        .may(
            "den enskilde",
            "skriftligen begära att ärendet avgörs, om det inte har avgjorts dessförinnan")
        .from(APPLICATION_RECEIVED)
        .dayAfter("FL (2017:900) 12 § 1 st.", 6, MONTHS, since("2018-07-01").atOnce())
        .metBy(DECIDED)
        .endsAt(APPLICATION_WITHDRAWN)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty begaranOmAvgorande() {
    return Duty.on(
            Request.class,
            (c, r) -> r.kind() == RequestKind.DECISION_AFTER_DELAY && isFirstInTime(c, r),
            "fl.begaran-om-avgorande",
            "Avgöra ärendet eller avslå begäran om avgörande")
        .alongside(Application.class, a -> true)
        .kind(ObligationKind.DEADLINE)
        .note(
            "En begäran som kommit in innan sex månader gått är för tidig; den startar inte de fyra veckorna och förbrukar inte rätten att begära avgörande.")
        .note("En begäran i ett redan avgjort ärende startar ingen tid.")
        .shall("nämnden", "avgöra ärendet eller i ett särskilt beslut avslå begäran")
        .from(REQUEST_RECEIVED)
        .within("FL (2017:900) 12 § 1 st.", 4, WEEKS, since("2018-07-01"))
        .metBy(ANSWERED)
        .metBy(DECIDED)
        .endsAt(REQUEST_WITHDRAWN)
        .sunday(SundayRule.UNSETTLED)
        .done();
  }

  private static Duty forelagtAvgorande() {
    return Duty.on(
            Judgment.class,
            (c, j) -> j.outcome() == JudgmentOutcome.ORDERS_DECISION,
            "fl.forelagt-avgorande",
            "Avgöra ärendet den dag domstolen har satt")
        .kind(ObligationKind.DEADLINE)
        .shall("nämnden", "avgöra ärendet inom den tid som domstolen har bestämt")
        .from(JUDGMENT_SET_DAY)
        .sameDay("FL (2017:900) 49 §", since("2018-07-01"))
        .metByEarlier(DECIDED)
        .endsAt(APPLICATION_WITHDRAWN)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty forelagtAvgorandeSnarast() {
    return Duty.on(
            Judgment.class,
            (c, j) -> j.outcome() == JudgmentOutcome.ORDERS_DECISION && j.setDay() == null,
            "fl.forelagt-avgorande-snarast",
            "Avgöra ärendet snarast efter domstolens föreläggande")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .shall("nämnden", "avgöra ärendet")
        .from(JUDGMENT)
        .promptly("FL (2017:900) 49 §", since("2018-07-01"))
        .metBy(DECIDED)
        .endsAt(APPLICATION_WITHDRAWN)
        .sunday(SundayRule.NOT)
        .done();
  }

  /** Den enskilde har själv ansökt: in the matter, or at all if no matter is named. */
  private static boolean hasApplied(PlainCase file, Event event) {
    String matter = event.concerns();
    return file.has(
        Application.class,
        a ->
            matter == null
                || a.concerns() == null
                || matter.equals(a.id())
                || matter.equals(a.concerns())
                || event.id().equals(a.concerns()));
  }

  /**
   * 12 §: the request that came when an application had waited undecided for more than six months,
   * and the first such one. A request that came too early uses nothing up. A request that names no
   * application may be about any.
   */
  private static boolean isFirstInTime(PlainCase file, Request request) {
    String named = request.concerns();
    return file.has(
        Application.class,
        application ->
            (named == null || application.id().equals(named))
                && hadWaited(application, request)
                && !isDecided(file, application, request)
                && !file.has(
                    Request.class,
                    other ->
                        other.kind() == request.kind()
                            && Objects.equals(other.concerns(), named)
                            && isBefore(other.receivedOn(), request.receivedOn())
                            && hadWaited(application, other)));
  }

  private static boolean hadWaited(Application application, Request request) {
    LocalDate asked = request.receivedOn();
    LocalDate applied = application.receivedOn();
    return asked == null || applied == null || asked.isAfter(applied.plusMonths(6));
  }

  private static boolean isDecided(PlainCase file, Application application, Request request) {
    return file.has(
        Decision.class,
        d ->
            isBefore(d.decidedOn(), request.receivedOn())
                && (d.concerns() == null
                    ? !isBefore(d.decidedOn(), application.receivedOn())
                    : d.concerns().equals(application.id())));
  }

  private static boolean isBefore(@Nullable LocalDate day, @Nullable LocalDate other) {
    return day != null && other != null && day.isBefore(other);
  }
}
