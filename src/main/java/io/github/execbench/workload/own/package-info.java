/**
 * Work that is somebody else's: a class, a method or a source file, found by name on a class path
 * of its own and loaded apart from the suite. Null is what a task may return, and nothing else.
 */
@NullMarked
package io.github.execbench.workload.own;

import org.jspecify.annotations.NullMarked;
