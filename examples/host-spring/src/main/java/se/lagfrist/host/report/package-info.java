/** The quarterly reports and the follow-up figures. */
@NullMarked
package se.lagfrist.host.report;

import org.jspecify.annotations.NullMarked;
