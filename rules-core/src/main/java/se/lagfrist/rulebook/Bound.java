package se.lagfrist.rulebook;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A variable that stands for a part of a fact.
 *
 * @param variable the variable
 * @param type what it may stand for
 * @param read reads it from the fact
 */
record Bound(int variable, Class<?> type, Function<Object, @Nullable Object> read) {}
