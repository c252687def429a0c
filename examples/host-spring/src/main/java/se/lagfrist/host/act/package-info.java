/** What a person does about a duty: done, handled elsewhere, later, and the way back from each. */
@NullMarked
package se.lagfrist.host.act;

import org.jspecify.annotations.NullMarked;
