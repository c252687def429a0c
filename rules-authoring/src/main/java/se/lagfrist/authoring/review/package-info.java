/** What was read when the rules were written: a record for each rule, and what became no rule. */
@NullMarked
package se.lagfrist.authoring.review;

import org.jspecify.annotations.NullMarked;
