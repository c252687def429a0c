/** The nightly run of a national operator on Apache Spark. */
@NullMarked
package se.lagfrist.hosts.spark;

import org.jspecify.annotations.NullMarked;
