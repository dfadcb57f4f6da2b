/**
 * * Files written whole, ends of streams, why a file could not be used, what a system was short of,
 * a warning of the JDK that is not for the user; knows nothing of the rest.
 *
 * <p>What is not there is an empty Optional or an empty text.
 */
@NullMarked
package io.github.execbench.io;

import org.jspecify.annotations.NullMarked;
