/** Writes reports: CSV, JSON, a printable page, PDF and iCalendar. */
@NullMarked
package se.lagfrist.report.out;

import org.jspecify.annotations.NullMarked;
