package se.lagfrist.authoring;

import java.util.List;

/**
 * A rule that has passed the gate.
 *
 * @param id its id
 * @param title its name
 * @param file its file
 * @param line where it begins, from 1
 * @param clauses its sentences in order
 * @param conditions what {@code NÄR} became
 * @param statements what the head and {@code SÅ} became
 */
record CheckedRule(
    String id,
    String title,
    String file,
    int line,
    List<Clause> clauses,
    List<String> conditions,
    List<String> statements) {}
