/** What goes wrong, told the same way to a program (RFC 9457) and to a person. */
@NullMarked
package se.lagfrist.host.problem;

import org.jspecify.annotations.NullMarked;
