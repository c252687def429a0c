/** For people who write rules: vocabulary, gate, compiler and scenarios. */
@NullMarked
package se.lagfrist.authoring;

import org.jspecify.annotations.NullMarked;
