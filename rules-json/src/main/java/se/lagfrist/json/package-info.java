/**
 * Case files, timelines and the rule catalogue as JSON. A host that maps its own tables to {@link
 * se.lagfrist.casefile.CaseFile} does not need this module.
 */
@NullMarked
package se.lagfrist.json;

import org.jspecify.annotations.NullMarked;
