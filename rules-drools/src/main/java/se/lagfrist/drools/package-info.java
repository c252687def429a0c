/**
 * The same rule packs as the library walks, in ordinary Drools sessions. For those who run Drools
 * already, and to see that both find the same.
 */
@NullMarked
package se.lagfrist.drools;

import org.jspecify.annotations.NullMarked;
