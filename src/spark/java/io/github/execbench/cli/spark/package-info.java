/** The photos of a folder as a job of Apache Spark. Its own jar alone holds this room. */
@NullMarked
package io.github.execbench.cli.spark;

import org.jspecify.annotations.NullMarked;
