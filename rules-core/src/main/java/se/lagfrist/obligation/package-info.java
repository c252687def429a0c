@NullMarked
package se.lagfrist.obligation;

import org.jspecify.annotations.NullMarked;
