/**
 * Lagfrist in a Spring Boot application: the engine and its settings, health, JSON and the nightly
 * run, as beans that the application may put its own in place of.
 */
@NullMarked
package se.lagfrist.spring;

import org.jspecify.annotations.NullMarked;
