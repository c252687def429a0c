/** The nightly run over the reminders (bevakningar). */
@NullMarked
package se.lagfrist.host.reminder;

import org.jspecify.annotations.NullMarked;
