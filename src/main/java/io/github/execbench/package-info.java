/**
 * Where the jar starts: finds a JDK and hands over to the command line.
 *
 * <p>What is not there is null, and said to be {@code @Nullable}.
 */
@NullMarked
package io.github.execbench;

import org.jspecify.annotations.NullMarked;
