/**
 * What the rules say of a case, worked out a second time: no code of {@code se.lagfrist.engine} is
 * used. It is compared with the engine on random cases.
 *
 * <p><b>What is shared and what is not.</b> The rules are read from the {@link
 * se.lagfrist.rulebook.RuleBook}: wordings, what meets and ends a duty, how often it comes back. No
 * rule is repeated here, so a change of law needs no change here; whether a rule file says what the
 * law says is for its scenarios to show. Which rules apply to which facts is found by an ordinary
 * Drools session, not by looking through the case. Everything after that is written anew: what is
 * known on a day, which facts have to do with each other, what a named day is read from, which
 * wording governs, how days are counted and moved, the quarters and years of the calendar, what
 * meets, ends and breaks a duty, what belongs to the same matter, what an effect of the law ends,
 * and which section is shown. Conclusions are found by sessions too and drawn anew. Whether a kind
 * of measure can follow another is asked of the case model. How current the law is known to be is
 * not compared: the engine that is asked knows of no unread change.
 *
 * <p><b>To look for differences:</b> {@code Oracle --cases 100000 --seed 1 --rules
 * sol.barnutredning}. A difference is made as small as it can be and printed. Only then is the
 * engine read, to tell which of the two is wrong by the statute and the page on the language.
 *
 * <p><b>What the page on the language does not say,</b> and was learnt from differences:
 *
 * <ul>
 *   <li>What relates to what: see {@link se.lagfrist.benchmarks.oracle.PlainCase#relates}, and
 *       {@link se.lagfrist.benchmarks.oracle.PlainCase#facts} for which fact a named day is read
 *       from.
 *   <li>A last day that was stated is still a day in force: what ends by it ends the day after.
 *   <li>What ended before the start ends nothing. Things count from the start; if the start is a
 *       day stated ahead, from the first day of the fact the duty arises from.
 *   <li>A duty that ends at an age does not arise if the age was reached before the start.
 *   <li>What was done on no known day leaves a duty undetermined if nothing else met it, or met it
 *       too late, unless it ended in time.
 *   <li>Where the start is not known, the first time is undetermined, and the next is counted from
 *       the first known review.
 *   <li>A wording that reaches back does not reach what was over, or done, before it came, and is
 *       not told before it came.
 *   <li>A fact is not known before the day without which it makes no sense; a fact that lacks that
 *       day is known from its first one. See {@link se.lagfrist.benchmarks.oracle.Known}.
 *   <li>A duty whose wording gives no day is there from its start, so no later wording reaches it.
 *   <li>A prohibition whose last day is also the day its need ended has ended, not been kept; the
 *       day after it has been kept.
 *   <li>The end of a measure that the law brings about is nobody's doing: it meets nothing, ends
 *       what waited for it, and does not undo that a time had run out before it.
 *   <li>The board's next meeting is a last day, but no day of the law: it is not moved.
 *   <li>A stay of a judgment counts if it names the judgment and has a day.
 *   <li>The section cited follows the law as it stands on the day asked about; a change of it is no
 *       reason to wake.
 *   <li>The first quarterly report is told before its quarter begins, the others from its first
 *       day; reports on a calendar period from the day it is over.
 * </ul>
 */
@NullMarked
package se.lagfrist.benchmarks.oracle;

import org.jspecify.annotations.NullMarked;
