/** Finds a JDK that can run the suite and hands over to it. Java 8 bytecode and nothing newer. */
package io.github.execbench.launcher;
