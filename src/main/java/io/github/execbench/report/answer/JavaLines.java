package io.github.execbench.report.answer;

import java.util.List;

/** The lines of Java that run tasks as a strategy does. {@code tasks} are Callables. */
final class JavaLines {

  private JavaLines() {}

  /** Such lines; without imports. */
  static List<String> of(String strategy, int parallelism) {
    return switch (strategy) {
      case "SEQUENTIAL" -> sequential();
      case "FORK_JOIN" -> pool("ForkJoinPool pool = new ForkJoinPool(" + parallelism + ")");
      case "VIRTUAL_THREADS" -> virtual(parallelism);
      case "PROCESS" -> process(parallelism);
      case "CLUSTER" -> cluster();
      default -> pool("ExecutorService pool = Executors.newFixedThreadPool(" + parallelism + ")");
    };
  }

  private static List<String> sequential() {
    return List.of(
        "List<R> results = new ArrayList<>();",
        "for (Callable<R> task : tasks) {",
        "  results.add(task.call());",
        "}");
  }

  private static List<String> pool(String opened) {
    return List.of(
        "List<R> results = new ArrayList<>();",
        "try (" + opened + ") {",
        "  for (Future<R> future : pool.invokeAll(tasks)) {",
        "    results.add(future.get());",
        "  }",
        "}");
  }

  private static List<String> virtual(int parallelism) {
    return List.of(
        "List<R> results = new ArrayList<>();",
        "Semaphore atOnce = new Semaphore(" + parallelism + ");",
        "try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {",
        "  List<Future<R>> futures = new ArrayList<>();",
        "  for (Callable<R> task : tasks) {",
        "    futures.add(pool.submit(() -> {",
        "      atOnce.acquire();",
        "      try {",
        "        return task.call();",
        "      } finally {",
        "        atOnce.release();",
        "      }",
        "    }));",
        "  }",
        "  for (Future<R> future : futures) {",
        "    results.add(future.get());",
        "  }",
        "}");
  }

  /** Hazelcast's: its members have the tasks' classes, and run as many at once as they are told. */
  private static List<String> cluster() {
    return List.of(
        "List<R> results = new ArrayList<>();",
        "HazelcastInstance cluster = HazelcastClient.newHazelcastClient();",
        "for (Future<R> future : cluster.getExecutorService(\"tasks\").invokeAll(tasks)) {",
        "  results.add(future.get());",
        "}",
        "cluster.shutdown();");
  }

  /** The JDK has no pool of processes: one JVM a share of the tasks is what it offers. */
  private static List<String> process(int parallelism) {
    return List.of(
        "// Worker is a main class of yours that does every "
            + parallelism
            + "th task from args[0] on",
        "List<Process> workers = new ArrayList<>();",
        "for (int first = 0; first < " + parallelism + "; first++) {",
        "  workers.add(",
        "      new ProcessBuilder(\"java\", \"-cp\", System.getProperty(\"java.class.path\"),",
        "              \"Worker\", Integer.toString(first))",
        "          .inheritIO()",
        "          .start());",
        "}",
        "for (Process worker : workers) {",
        "  worker.waitFor();",
        "}");
  }
}
