package io.github.execbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.hazelcast.core.HazelcastInstance;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** CLUSTER in the finished jar, which does not hold its library. */
@Timeout(180)
class ClusterIT {

  @TempDir static Path folder;
  private static Path jar;
  private static String library;

  /** What a program printed, errors among it, and its exit code. */
  private record Ended(int code, String out) {}

  @BeforeAll
  static void copy() throws Exception {
    jar = Files.copy(Path.of(System.getProperty("execbench.jar")), folder.resolve("suite.jar"));
    library =
        Path.of(HazelcastInstance.class.getProtectionDomain().getCodeSource().getLocation().toURI())
            .toString();
  }

  @Test
  void withoutItsLibraryItSaysHowToGetIt() throws Exception {
    for (List<String> arguments :
        List.of(
            List.of("sleep", "--seconds", "0.01", "--strategy", "CLUSTER"),
            List.of("SleepBenchmark", "-p", "strategy=CLUSTER", "--out", out("none")),
            List.of("worker", "--port", "0"))) {
      Ended ended = run(arguments);
      assertEquals(5, ended.code(), ended.out());
      assertEquals(
          "CLUSTER needs Hazelcast, which is not in this jar; get it by: mvn dependency:copy"
              + " -Dartifact=com.hazelcast:hazelcast:5.7.0 -DoutputDirectory="
              + folder
              + " (or name its file with --cluster-lib)",
          ended.out().strip());
    }
    assertFalse(Files.exists(Path.of(out("none"))), "a run that can't be is not begun");
  }

  @Test
  void worksFromAnOlderJava() throws Exception {
    List<String> arguments = new ArrayList<>(List.of("-Djava.specification.version=17"));
    arguments.addAll(List.of("-jar", jar.toString(), "sleep", "--seconds", "0.02,0.01"));
    arguments.addAll(List.of("--strategy", "CLUSTER", "--cluster-lib", library));
    Ended ended = ended(start(arguments));
    assertEquals(0, ended.code(), ended.out());
    assertTrue(ended.out().contains("Done Sleeping...0.01"), ended.out());
    assertTrue(ended.out().stripTrailing().endsWith(" with 2 slot(s)"), ended.out());
    assertFalse(ended.out().contains("WARNING"), ended.out());
  }

  @Test
  void isMeasuredInForksAndComparedLikeAnyOther() throws Exception {
    Ended run =
        run(
            List.of(
                "SleepBenchmark",
                "-p",
                "strategy=CLUSTER",
                "--cluster-lib",
                library,
                "-f",
                "2",
                "-wi",
                "0",
                "-i",
                "1",
                "-r",
                "100ms",
                "--out",
                out("run")));
    assertEquals(0, run.code(), run.out());
    assertTrue(run.out().contains("CLUSTER"), run.out());
    Ended check = run(List.of("check", "--baseline", out("run"), "--candidate", out("run")));
    assertTrue(check.code() == 0 || check.code() == 3, check.out());
  }

  /** Linux has all of 127.0.0.0/8. The first worker names nobody, the second one name of both. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void aWorkerFindsTheOthersByTheirName() throws Exception {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    Path hosts =
        Files.writeString(
            folder.resolve("hosts"), "127.0.0.1 workers localhost\n127.0.0.2 workers\n");
    String names = "-Djdk.net.hosts.file=" + hosts;
    List<String> cluster = List.of("--cluster", "workers:" + port, "--cluster-lib", library);
    List<Process> workers = new ArrayList<>();
    try {
      for (String address : List.of("127.0.0.1", "127.0.0.2")) {
        List<String> words = new ArrayList<>(List.of(names, "-jar", jar.toString(), "worker"));
        words.addAll(List.of("--bind", address, "--port", Integer.toString(port), "--slots", "1"));
        words.addAll(workers.isEmpty() ? List.of("--cluster-lib", library) : cluster);
        Process worker = start(words);
        workers.add(worker);
        assertTrue(
            String.valueOf(worker.inputReader().readLine()).startsWith("Worker at " + address));
      }
      List<String> words = new ArrayList<>(List.of(names, "-jar", jar.toString(), "sleep"));
      words.addAll(List.of("--seconds", "0.2,0.2", "--strategy", "CLUSTER"));
      words.addAll(cluster);
      Ended driver = ended(start(words));
      assertEquals(0, driver.code(), driver.out());
      assertTrue(driver.out().stripTrailing().endsWith(" with 2 slot(s)"), driver.out());
    } finally {
      workers.forEach(Process::destroyForcibly);
    }
  }

  @Test
  void aWorkerRunsTasksUntilItIsEnded() throws Exception {
    Process worker =
        start(List.of("-jar", jar.toString(), "worker", "--port", "0", "--cluster-lib", library));
    try (BufferedReader out = worker.inputReader()) {
      String line = String.valueOf(out.readLine());
      assertTrue(line.matches("Worker at 127\\.0\\.0\\.1:\\d+: \\d+ slot\\(s\\).*"), line);
      String address = line.replaceAll("Worker at (\\S+): .*", "$1");
      String port = address.replaceAll(".*:", "");
      Ended driver =
          run(
              List.of(
                  "sleep",
                  "--seconds",
                  "0.02,0.01",
                  "--strategy",
                  "CLUSTER",
                  "--cluster",
                  address,
                  "--cluster-lib",
                  library));
      assertEquals(0, driver.code(), driver.out());
      Ended second = run(List.of("worker", "--port", port, "--cluster-lib", library));
      assertEquals(5, second.code(), second.out());
      assertEquals(
          "--port " + port + " at 127.0.0.1: can't listen there: Address already in use",
          second.out().strip());
      List<ProcessHandle> processes = worker.descendants().toList();
      worker.destroy();
      assertEquals(128 + 15, worker.waitFor());
      for (ProcessHandle process : processes) {
        process.onExit().get();
      }
    } finally {
      worker.destroyForcibly();
    }
  }

  private static String out(String name) {
    return folder.resolve(name).toString();
  }

  private static Ended run(List<String> arguments) throws Exception {
    List<String> all = new ArrayList<>(List.of("-jar", jar.toString()));
    all.addAll(arguments);
    return ended(start(all));
  }

  private static Process start(List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Djmh.ignoreLock=true", "-Dexecbench.cache=off"));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("EXECBENCH_JAVA_HOME", System.getProperty("java.home"));
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    return builder.start();
  }

  private static Ended ended(Process process) throws Exception {
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), out);
  }
}
