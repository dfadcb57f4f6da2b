/**
 * The start cache, as those see it that start from it: where it lies, whether it is whole, and that
 * it stays while it is used. Java 8 bytecode, as all of the launcher; what is not there is null.
 */
@NullMarked
package io.github.execbench.launcher.cache;

import org.jspecify.annotations.NullMarked;
