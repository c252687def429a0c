/**
 * Statutory time: periods, last days, the Swedish calendar, quarters and spans of days.
 *
 * <p>Knows nothing of cases or rules. The legal sources are lag (1930:173) om beräkning av
 * lagstadgad tid and lag (1989:253) om allmänna helgdagar.
 */
@NullMarked
package se.lagfrist.time;

import org.jspecify.annotations.NullMarked;
