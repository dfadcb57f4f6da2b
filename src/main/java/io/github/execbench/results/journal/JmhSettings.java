package io.github.execbench.results.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The settings under which JMH measured a fork, as its own result files name them.
 *
 * @param threads measuring threads
 * @param threadGroups threads of each group, one number without groups
 * @param threadGroupLabels methods of an asymmetric benchmark
 * @param inProcess whether it ran in the host's JVM, without a fork
 * @param synchronizeIterations whether threads begin and end together
 * @param operationsPerInvocation what a call counts for
 * @param timeoutMillis limit of an iteration
 */
@JsonInclude(Include.NON_EMPTY)
public record JmhSettings(
    int threads,
    List<Integer> threadGroups,
    List<String> threadGroupLabels,
    boolean inProcess,
    IterationPlan warmup,
    IterationPlan measurement,
    boolean synchronizeIterations,
    TimeUnit timeUnit,
    int operationsPerInvocation,
    long timeoutMillis,
    String jvm,
    List<String> jvmArgs,
    String jdkVersion,
    String vmName,
    String vmVersion,
    String jmhVersion) {

  public JmhSettings {
    threadGroups = threadGroups == null ? List.of() : List.copyOf(threadGroups);
    threadGroupLabels = threadGroupLabels == null ? List.of() : List.copyOf(threadGroupLabels);
    jvmArgs = jvmArgs == null ? List.of() : List.copyOf(jvmArgs);
  }
}
