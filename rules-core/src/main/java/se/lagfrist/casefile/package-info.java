@NullMarked
package se.lagfrist.casefile;

import org.jspecify.annotations.NullMarked;
