package se.lagfrist.engine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why a rule that applies to a fact answers nothing all the same.
 *
 * @param reason why
 * @param of what it is about: the name of a happening or of a setting
 * @param day the day it is about, or null
 */
record Silence(Reason reason, String of, @Nullable LocalDate day) {

  /** Why a rule is silent. */
  enum Reason {
    /** A setting it needs is not on. */
    SWITCHED_OFF("Regeln gäller bara om omkopplaren %s är på, och den är av."),
    /** None of its wordings counts: the act ended before it. */
    NO_WORDING("Regeln har ingen lydelse som gäller: lagen den vilar på har upphört."),
    /** What its time is counted from has not happened. */
    NOT_STARTED("Tiden räknas från %s, som inte har hänt än."),
    /** The age at which it ends had been reached before it began. */
    TOO_OLD("Den ålder då skyldigheten upphör var nådd redan när tiden skulle börja, %2$s."),
    /** The age before which it does not begin is not reached, or it was over before that. */
    NOT_OF_AGE(
        "Tiden börjar först när åldern i regeln nås, %2$s: den dagen har inte kommit, eller så var"
            + " det över dessförinnan."),
    /** No wording was in force when its time began. */
    NOT_IN_FORCE("Ingen lydelse gällde när tiden började, %2$s (%1$s)."),
    /** It comes into force later. */
    NOT_YET("Regeln träder i kraft %2$s; tiden räknas från %1$s."),
    /** It came into force after the thing was done or over. */
    BEFORE_THE_LAW("Regeln trädde i kraft efter %1$s %2$s och gäller inte det som då var över."),
    /** Its first period has not begun. */
    NO_PERIOD(
        "Den första perioden efter %1$s %2$s har inte börjat än, eller var över dessförinnan.");

    private final String swedish;

    Reason(String swedish) {
      this.swedish = swedish;
    }
  }

  /** Returns it as a Swedish sentence. */
  String swedish() {
    return String.format(reason.swedish, of, day);
  }
}
