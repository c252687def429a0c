/** The front door: case files in, timelines out. */
@NullMarked
package se.lagfrist.engine;

import org.jspecify.annotations.NullMarked;
