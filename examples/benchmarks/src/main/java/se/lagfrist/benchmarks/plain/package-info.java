/**
 * Every duty again, in plain Java: no Drools, no rule file read, no code of {@code
 * se.lagfrist.engine}. It is compared with the engine by {@link se.lagfrist.benchmarks.oracle} and
 * races against it.
 *
 * <p><b>To write a duty.</b> There is one class for each rule file, in {@code plain.lss} or {@code
 * plain.sol}, with one method for each rule, listed in its {@code all()} and that in {@link
 * se.lagfrist.benchmarks.plain.Duties}. Have the rule file and {@code docs/regelspraket.md} beside
 * you:
 *
 * <ul>
 *   <li>What stands after NÄR is written by hand, as the first argument of {@link
 *       se.lagfrist.benchmarks.plain.Duty#on}: the kind of fact, and a condition over the case and
 *       the fact. What several rules share goes to {@link se.lagfrist.benchmarks.plain.Conditions}.
 *       <i>Det gäller ...</i> is {@link se.lagfrist.benchmarks.plain.PlainCase#concerns}: the fact
 *       must name that other fact.
 *   <li>What stands after SÅ is one call for each sentence, in {@link
 *       se.lagfrist.benchmarks.plain.Duty.Builder}. All wordings of a duty count from the same day,
 *       given once with {@code from}.
 *   <li>Named days are in {@link se.lagfrist.benchmarks.plain.Whens}.
 * </ul>
 *
 * <p>Then compare: {@code Oracle --cases 100000 --seed 1 --rules sol.barnutredning}. A difference
 * is made as small as it can be and printed. Only then is the engine read, to tell which of the two
 * is wrong by the statute and the page on the language.
 *
 * <p><b>What the page on the language does not say,</b> and was learnt from differences:
 *
 * <ul>
 *   <li>What relates to what: see {@link se.lagfrist.benchmarks.plain.PlainCase#relates}, and
 *       {@link se.lagfrist.benchmarks.plain.PlainCase#facts} for which fact a named day is read
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
 *       day is known from its first one. See {@link se.lagfrist.benchmarks.plain.Known}.
 *   <li>The board's next meeting is a last day, but no day of the law: it is not moved.
 *   <li>A stay of a judgment counts if it names the judgment and has a day.
 *   <li>The section cited follows the law as it stands on the day asked about; a change of it is no
 *       reason to wake.
 *   <li>The first quarterly report is told before its quarter begins, the others from its first
 *       day; reports on a calendar period from the day it is over.
 * </ul>
 */
@NullMarked
package se.lagfrist.benchmarks.plain;

import org.jspecify.annotations.NullMarked;
