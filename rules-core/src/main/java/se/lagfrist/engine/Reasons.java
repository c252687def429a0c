package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.Extension;
import se.lagfrist.law.Governance;
import se.lagfrist.obligation.Breach;
import se.lagfrist.obligation.Gap;
import se.lagfrist.obligation.Status;
import se.lagfrist.rulebook.Due;
import se.lagfrist.rulebook.Fulfilment;
import se.lagfrist.rulebook.Happening;
import se.lagfrist.rulebook.LawText;
import se.lagfrist.time.StatutoryPeriod;

/** The one or two Swedish sentences that say why an obligation stands where it stands. */
final class Reasons {

  private Reasons() {}

  static String of(Trail trail, Verdict verdict) {
    StringBuilder text = new StringBuilder(due(trail));
    Extension extended = trail.extended();
    if (extended != null) {
      text.append(" Förlängt ").append(extended.decidedOn());
      text.append(" till ").append(extended.until()).append('.');
    }
    LocalDate applies = trail.appliesFrom();
    if (applies != null) {
      text.append(" Ska gälla från och med ").append(applies).append('.');
    }
    LeftOut leftOut = trail.leftOut();
    if (leftOut.isGoingOn()) {
      text.append(" Tiden räknas inte sedan ").append(leftOut.since()).append('.');
    } else if (leftOut.days() > 0) {
      text.append(' ').append(leftOut.days()).append(leftOut.days() == 1 ? " dag" : " dagar");
      text.append(" räknas inte.");
    }
    if (trail.rule().brokenBy().isEmpty()) {
      ofDuty(text, trail, verdict);
    } else if (trail.done() != null) {
      text.append(" Överträtt ").append(trail.done().day()).append(": ");
      text.append(trail.done().happening().name()).append('.');
    } else if (verdict.status() == Status.MET) {
      text.append(" Har iakttagits tiden ut.");
    }
    for (Happenings.Rejected one : trail.rejected().all()) {
      text.append(" Genomfört ").append(one.happened().day());
      text.append(" av ").append(one.body().swedish());
      text.append(
          one.body() == Body.UNKNOWN
              ? ": räknas inte förrän det är känt vilket."
              : ", som inte är behörig: återstår att göra.");
    }
    return text.toString();
  }

  private static void ofDuty(StringBuilder text, Trail trail, Verdict verdict) {
    Happened done = trail.done();
    Ended ended = trail.ended();
    if (done != null) {
      text.append(" Gjort ").append(done.day()).append(": ");
      text.append(done.happening().name()).append('.');
      late(text, verdict.breach());
    } else if (verdict.status() == Status.OCCURRED) {
      boolean effect = trail.days().effect();
      text.append(effect ? " Har inträtt " : " Tiden gick ut ");
      text.append(effect ? verdict.closedOn() : trail.days().last()).append('.');
    } else if (verdict.status() == Status.OVERDUE && verdict.closedOn() != null) {
      text.append(" Går inte längre att göra: det som skyldigheten gäller upphörde enligt lag ");
      text.append(verdict.closedOn()).append('.');
    } else if (ended != null) {
      text.append(" Bortföll ").append(ended.day()).append(": ");
      text.append(ended.swedish()).append('.');
      late(text, verdict.breach());
    }
  }

  static String ofUntracked(Trail trail) {
    Stream<Happening> meets =
        Stream.concat(
                trail.rule().fulfilments().stream().map(Fulfilment::by),
                Stream.ofNullable(trail.rule().until()))
            .filter(h -> isMissing(trail, h));
    String needed =
        Stream.concat(meets, hidden(trail))
            .map(Happening::name)
            .distinct()
            .collect(Collectors.joining(" eller "));
    if (needed.isEmpty()) {
      needed = "vilket organ som har gjort det";
    }
    return due(trail) + " Följs inte: systemet registrerar inte " + needed + ".";
  }

  private static Stream<Happening> hidden(Trail trail) {
    RecordingProfile profile = trail.occasion().settings().recording();
    return profile == null
        ? Stream.empty()
        : trail.rule().lapses().stream().flatMap(l -> Stream.ofNullable(profile.hidden(l)));
  }

  private static boolean isMissing(Trail trail, Happening happening) {
    RecordingProfile profile = trail.occasion().settings().recording();
    return profile == null || !profile.keeps(happening) || !profile.keepsEitherWay(happening);
  }

  static String ofGap(Gap gap) {
    return "Dagen för "
        + gap.swedish()
        + " saknas ("
        + gap.factId()
        + ", fältet "
        + gap.field()
        + "), så tiden kan inte räknas.";
  }

  private static void late(StringBuilder text, @Nullable Breach breach) {
    if (breach != null && breach.days() > 0) {
      text.append(' ').append(breach.swedish()).append('.');
    }
  }

  private static String due(Trail trail) {
    LocalDate start = trail.start();
    String from = trail.startName() + " " + start;
    Governance<LawText> governance = trail.governance();
    if (governance == null) {
      return "Från " + from + ".";
    }
    Due due = trail.occasion().due(governance.version());
    StatutoryPeriod period = trail.period();
    // From the second time on another period may be counted than the one the wording names.
    return period == null || period.equals(due.period())
        ? due.sentence(from) + unknown(due, start)
        : "Inom " + period.swedish() + " från " + from + ".";
  }

  /** What the day rests on that is not known, or nothing. */
  private static String unknown(Due due, @Nullable LocalDate start) {
    if (start == null || due.isKnown(start)) {
      return "";
    }
    Due.Basis basis = due.basis(start);
    return basis == null ? "" : " " + basis.swedish();
  }
}
