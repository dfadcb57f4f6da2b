/** What a cluster engine must do, and how its library is found: nothing here knows which it is. */
@NullMarked
package io.github.execbench.strategy.cluster.engine;

import org.jspecify.annotations.NullMarked;
