/** A host without a framework. */
@NullMarked
package se.lagfrist.hosts.plain;

import org.jspecify.annotations.NullMarked;
