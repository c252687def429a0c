/** What a change of law means: two sets of rules over the same cases. */
@NullMarked
package se.lagfrist.authoring.change;

import org.jspecify.annotations.NullMarked;
