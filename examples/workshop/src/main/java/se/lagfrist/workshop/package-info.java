/**
 * The workshop: a page on this computer where a lawyer writes a municipality's guidelines, hears
 * them read, tries them on cases, compares and puts them in force. A small server on the loopback
 * address; what it knows of the language it asks {@code rules-authoring}.
 */
@NullMarked
package se.lagfrist.workshop;

import org.jspecify.annotations.NullMarked;
