/** The daily digest: what to do today, as text and HTML, by mail or in a folder. */
@NullMarked
package se.lagfrist.host.digest;

import org.jspecify.annotations.NullMarked;
