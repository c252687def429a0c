/** The rule book: a static site of every rule, for people who know the law. */
@NullMarked
package se.lagfrist.authoring.book;

import org.jspecify.annotations.NullMarked;
