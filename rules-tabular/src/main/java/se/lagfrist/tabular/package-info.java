/**
 * Rows of a spreadsheet, a text file, a JSON extract or a database to case files, by a mapping file
 * that a person can read. {@link se.lagfrist.tabular.Mapping} is that file, {@link
 * se.lagfrist.tabular.RowTables} opens the rows, {@link se.lagfrist.tabular.Importer} makes case
 * files of them, and {@link se.lagfrist.tabular.Proposer} writes a first mapping.
 */
@NullMarked
package se.lagfrist.tabular;

import org.jspecify.annotations.NullMarked;
