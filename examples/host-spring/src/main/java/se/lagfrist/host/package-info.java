/** A small case system that shows how the library is embedded: start here. */
@NullMarked
package se.lagfrist.host;

import org.jspecify.annotations.NullMarked;
