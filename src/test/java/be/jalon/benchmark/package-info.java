/** How fast the application is and how much it takes: {@code mvn -Pbenchmark verify}, see src/docs/benchmark.md. */
@NullMarked
package be.jalon.benchmark;

import org.jspecify.annotations.NullMarked;
