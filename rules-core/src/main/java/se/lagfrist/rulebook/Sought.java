package se.lagfrist.rulebook;

import java.util.List;
import java.util.Map;
import se.lagfrist.casefile.FactType;

/**
 * What a condition looks for.
 *
 * @param type the kind of fact
 * @param variable the variable that stands for it
 * @param alone what must hold of it alone
 * @param bound variables that stand for parts of it
 * @param tests what must hold of it and other variables
 * @param ids the variables of the condition that may stand for ids, by name
 */
record Sought(
    FactType type,
    int variable,
    List<FactTest> alone,
    List<Bound> bound,
    List<JoinTest> tests,
    Map<String, Integer> ids) {}
