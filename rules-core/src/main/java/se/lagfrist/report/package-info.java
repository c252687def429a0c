/** What is made from many timelines. */
@NullMarked
package se.lagfrist.report;

import org.jspecify.annotations.NullMarked;
