package io.github.execbench.run.machine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The processes that this one has started, and what they did. Read from Linux' files, which costs a
 * third of what {@link ProcessHandle#descendants()} does; elsewhere unknown.
 *
 * <p>A fork reads them when it has just started: texts joined by +, lambdas and regular expressions
 * would take it longer, the first time, than the files.
 */
public final class ProcessTree {

  /** The unit of times in /proc, on every architecture that Linux runs Java on. */
  private static final double TICKS_PER_SECOND = 100;

  /** Index of the user time among the words behind a process's name. */
  private static final int USER_TIME = 11;

  private final SystemFiles files;

  /** By thread: one that has ended took that much at least. */
  private final Map<String, Double> compiling = new HashMap<>();

  ProcessTree(SystemFiles files) {
    this.files = files;
  }

  /** Of this JVM's process. */
  public static ProcessTree ofThisProcess() {
    return new ProcessTree(SystemFiles.ofThisMachine());
  }

  /**
   * What those below this process have computed so far.
   *
   * @param cpuSeconds theirs and their ended children's, and those of this process's ended children
   * @param compileSeconds of their compiler threads
   */
  public record Reading(double cpuSeconds, double compileSeconds) {}

  /** Reads all counters; NaN where there are none. */
  public Reading read() {
    double cpu = seconds("proc/self", USER_TIME + 2);
    for (String process : descendants()) {
      double ended = seconds(process, USER_TIME + 2);
      double own = seconds(process, USER_TIME);
      if (!Double.isNaN(own + ended)) { // else it ended just now, and its parent has its time
        cpu += own + ended;
        compilers(process);
      }
    }
    double compile = 0;
    for (double seconds : compiling.values()) {
      compile += seconds;
    }
    return new Reading(cpu, Double.isNaN(cpu) ? Double.NaN : compile);
  }

  private List<String> descendants() {
    Deque<String> open = new ArrayDeque<>(List.of("proc/self"));
    Deque<String> found = new ArrayDeque<>();
    while (!open.isEmpty()) {
      String tasks = open.removeFirst().concat("/task/");
      for (String task : files.names(tasks)) {
        String children = files.text(tasks.concat(task).concat("/children")).orElse("");
        for (String child : children.split(" ", -1)) {
          if (!child.isEmpty()) {
            open.add("proc/".concat(child));
            found.add("proc/".concat(child));
          }
        }
      }
    }
    return List.copyOf(found);
  }

  /** Two neighboring times, in user and system mode, of a process's stat. */
  private double seconds(String process, int index) {
    String stat = files.text(process.concat("/stat")).orElse("");
    // The name, in brackets, may hold anything.
    String[] words = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ", -1);
    return words.length < index + 2
        ? Double.NaN
        : (Double.parseDouble(words[index]) + Double.parseDouble(words[index + 1]))
            / TICKS_PER_SECOND;
  }

  private void compilers(String process) {
    String tasks = process.concat("/task/");
    for (String task : files.names(tasks)) {
      String thread = tasks.concat(task);
      if (isCompiler(files.text(thread.concat("/comm")).orElse(""))) {
        double seconds = runTime(thread);
        if (!Double.isNaN(seconds)) {
          compiling.put(thread, seconds);
        }
      }
    }
  }

  /** By its name, of which Linux keeps 15 characters. */
  private static boolean isCompiler(String thread) {
    return thread.startsWith("C1 CompilerThre") || thread.startsWith("C2 CompilerThre");
  }

  /** By the scheduler in nanoseconds, where it keeps account, else in ticks. */
  private double runTime(String thread) {
    String[] words = files.text(thread.concat("/schedstat")).orElse("").split(" ", -1);
    return words.length == 3 ? Double.parseDouble(words[0]) / 1e9 : seconds(thread, USER_TIME);
  }
}
