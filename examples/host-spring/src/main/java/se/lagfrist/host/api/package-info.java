/** The REST interface. */
@NullMarked
package se.lagfrist.host.api;

import org.jspecify.annotations.NullMarked;
