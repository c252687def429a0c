/** Made-up case files with the mix, the sizes and the lateness of a municipality. */
@NullMarked
package se.lagfrist.benchmarks.municipality;

import org.jspecify.annotations.NullMarked;
