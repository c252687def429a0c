/** The pages. */
@NullMarked
package se.lagfrist.host.web;

import org.jspecify.annotations.NullMarked;
