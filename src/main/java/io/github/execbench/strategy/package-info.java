/** How tasks are run; knows nothing but Task. */
package io.github.execbench.strategy;
