/**
 * Finds a JDK that can run the suite and hands over to it. Java 8 bytecode and nothing newer.
 *
 * <p>What is not found is null, and said to be {@code @Nullable}: other programs' variables and
 * files are asked in turn until one knows.
 */
@NullMarked
package io.github.execbench.launcher;

import org.jspecify.annotations.NullMarked;
