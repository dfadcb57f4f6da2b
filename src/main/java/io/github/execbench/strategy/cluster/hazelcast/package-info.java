/** The only room that knows Hazelcast. It is loaded by name, where the library is. */
@NullMarked
package io.github.execbench.strategy.cluster.hazelcast;

import org.jspecify.annotations.NullMarked;
