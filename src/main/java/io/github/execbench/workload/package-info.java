/** The work that is measured: pure, without threads, clocks, printing or JMH. */
package io.github.execbench.workload;
