/**
 * What an editor knows of rule files and scenarios: what is wrong and how to mend it, what may
 * stand where someone writes, and what a sentence means. Plain calls on texts; a page, a language
 * server or a plug-in is a leaf on top.
 */
@NullMarked
package se.lagfrist.authoring.editor;

import org.jspecify.annotations.NullMarked;
