/**
 * Reads the texts of acts as published, and finds what changed in them since the rules were made.
 */
@NullMarked
package se.lagfrist.authoring.lawtext;

import org.jspecify.annotations.NullMarked;
