package se.lagfrist.tabular;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a row can be, by the words for it, where each row says what it is. */
enum RowSort {
  REPORT("(oros)?anm(äl|\\b)|orosanm"),
  APPLICATION("ansök"),
  PLACEMENT("placering|placement|familjehem|jourhem"),
  INVESTIGATION("utredning|utr\\b|investigation"),
  DECISION("beslut|decision|bifall|avslag|bevilj"),
  PAYMENT("utbetalning|payment"),
  EXECUTION("insats|verkställ|genomförande|service|execution"),
  OTHER("övervägande|omprövning|plan\\b|vårdplan|genomförandeplan|förhandsbedömning|uppföljning");

  private final Pattern words;

  RowSort(String words) {
    this.words = Pattern.compile(Words.folded(words));
  }

  /**
   * Returns what a row is by its word for it. Of several words the first tells: a decision on a
   * placement is a decision.
   */
  static Optional<RowSort> of(String value) {
    for (String form : Spellings.forms(value)) {
      RowSort best = null;
      int first = Integer.MAX_VALUE;
      for (RowSort sort : values()) {
        var found = sort.words.matcher(form);
        if (found.find() && found.start() < first) {
          best = sort;
          first = found.start();
        }
      }
      if (best == EXECUTION && PLACEMENT.words.matcher(form).find()) {
        return Optional.of(PLACEMENT);
      }
      if (best != null) {
        return Optional.of(best);
      }
    }
    return Optional.empty();
  }
}
