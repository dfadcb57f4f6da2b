package io.github.execbench.results.journal;

import io.github.execbench.results.JvmArguments;
import java.util.List;
import java.util.Optional;

/**
 * What makes numbers comparable. What the system doesn't tell is NaN, or an empty text.
 *
 * @param cpu model
 * @param cores processors the JVM may use; the cores of every efficiency
 * @param onlineCores processors of the machine
 * @param cpuQuota cores' worth of time a cgroup allows; NaN without a quota
 * @param memoryBytes of the machine, or of its cgroup if that allows less
 * @param governor the kernel's rule for the frequency
 * @param jdk version, build and vendor
 * @param jvmFlags the host JVM's arguments, which forks inherit, without those of the suite itself
 * @param jarHash SHA-256 of the jar
 * @param commit git's, which the jar was built from, "-dirty" behind it if changed; "" if unknown
 * @param photos what the photo benchmarks read; empty if none is measured
 * @param warnings what may spoil the numbers, each with what to do
 */
public record Environment(
    String cpu,
    int cores,
    int onlineCores,
    double cpuQuota,
    double memoryBytes,
    String os,
    String kernel,
    String architecture,
    String governor,
    Jdk jdk,
    List<String> jvmFlags,
    String jmhVersion,
    String version,
    String jar,
    String jarHash,
    String commit,
    Optional<Photos> photos,
    List<String> warnings) {

  public Environment {
    jvmFlags = jvmFlags == null ? List.of() : JvmArguments.chosen(jvmFlags);
    warnings = warnings == null ? List.of() : List.copyOf(warnings);
  }

  /**
   * A Java runtime.
   *
   * @param vm name and version of the virtual machine
   */
  public record Jdk(String version, String build, String vendor, String vm, String home) {}

  /**
   * A set of photos.
   *
   * @param hash SHA-256 over names and contents
   */
  public record Photos(String folder, int files, String hash) {}
}
