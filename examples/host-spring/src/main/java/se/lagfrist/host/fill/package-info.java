/** The example cases and a small made-up municipality. */
@NullMarked
package se.lagfrist.host.fill;

import org.jspecify.annotations.NullMarked;
