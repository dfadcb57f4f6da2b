/** A worker of a cluster: hands the tasks that come over the network on to its processes. */
@NullMarked
package io.github.execbench.strategy.cluster.node;

import org.jspecify.annotations.NullMarked;
