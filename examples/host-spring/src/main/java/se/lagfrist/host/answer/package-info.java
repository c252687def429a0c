/** What is due, kept for the days that are asked about. */
@NullMarked
package se.lagfrist.host.answer;

import org.jspecify.annotations.NullMarked;
