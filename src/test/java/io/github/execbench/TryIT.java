package io.github.execbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.docs.Application;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The finished jar on somebody's own work, from a folder with a blank in its name. */
class TryIT {

  private static final String WORK =
      """
      import java.util.Locale;

      public class Odd {
        static int counter;

        public static int fine(int i) {
          int sum = 0;
          for (int k = 0; k < 20_000; k++) {
            sum += k * i;
          }
          return sum;
        }

        public static int throwing(int i) {
          if (i == 1) {
            throw new IllegalStateException("no first");
          }
          return i;
        }

        public static int hanging(int i) throws Exception {
          Thread.sleep(i == 1 ? 1_000_000 : 0);
          return i;
        }

        public static int exiting(int i) {
          if (i == 1) {
            System.exit(0);
          }
          return i;
        }

        public static int printing(int i) {
          System.out.println("hello");
          return fine(i);
        }

        public static int locale(int i) {
          Locale.setDefault(Locale.GERMANY);
          return fine(i);
        }

        public static int threads(int i) {
          Thread thread = new Thread(() -> {
            try {
              Thread.sleep(1_000_000);
            } catch (InterruptedException e) {
              return;
            }
          }, "left");
          if (i == 0) {
            thread.start();
          }
          return fine(i);
        }

        public static int processes(int i) throws Exception {
          if (i == 0) {
            new ProcessBuilder("sleep", "98765").start();
          }
          return fine(i);
        }

        public static void nothing(int i) {
          fine(i);
        }

        public static Object plain(int i) {
          fine(i);
          return new Odd();
        }

        public static Object unserializable(int i) {
          fine(i);
          return java.util.Optional.of(i);
        }

        public static int differing(int i) {
          return counter++;
        }

        public static int unsafe(int i) {
          counter = 0;
          for (int k = 0; k < 5_000; k++) {
            counter++;
            Thread.yield();
          }
          return counter;
        }

        public static synchronized int locked(int i) throws Exception {
          Thread.sleep(2);
          return i;
        }

        public static int pooled(int i) throws Exception {
          synchronized (Odd.class) {
            while (counter > 0) {
              Odd.class.wait(2);
            }
            counter = 1;
          }
          Thread.sleep(3);
          synchronized (Odd.class) {
            counter = 0;
            Odd.class.notify();
          }
          return i;
        }

        public static int hangingInForkJoin(int i) throws Exception {
          boolean there = Thread.currentThread() instanceof java.util.concurrent.ForkJoinWorkerThread;
          Thread.sleep(there && i == 7 ? 1_000_000 : 0);
          return fine(i);
        }

        public static int onlyAlone(int i) {
          if (!Thread.currentThread().getName().matches("main|.*OwnBenchmark.*")) {
            throw new IllegalStateException("on " + Thread.currentThread());
          }
          return fine(i);
        }
      }
      """;

  @TempDir static Path parent;
  private static Path folder;

  @BeforeAll
  static void compile() throws IOException {
    folder = Files.createDirectory(parent.resolve("some folder"));
    Path source = Files.writeString(folder.resolve("Odd.java"), WORK);
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-d", folder.toString(), source.toString());
    assertEquals(0, code);
    Application.write(folder.resolve("app.jar"));
  }

  private record Ran(int exitCode, String out) {}

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "throwing  | 5 | Odd::throwing: task 1 throws java.lang.IllegalStateException: no first",
        "hanging   | 5 | Odd::hanging: task 1 is not done after 2 s: it hangs",
        "exiting   | 5 | Odd::exiting: task 1 ends the JVM by System.exit",
        "differing | 5 | Odd::differing: task 0 gives another result each time",
        "nosuch    | 2 | Odd has no method nosuch",
      })
  void whatCannotBeMeasuredIsOneLine(String method, int exitCode, String line) throws Exception {
    Ran ran = run("try", "Odd::" + method, "--task-timeout", "2s", "--out", "out-" + method);
    assertEquals(exitCode, ran.exitCode(), ran.out());
    assertTrue(ran.out().startsWith(line), ran.out());
    assertEquals(1, ran.out().lines().count(), ran.out());
    assertFalse(Files.exists(folder.resolve("out-" + method)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "printing       | note: the work prints, which takes time",
        "locale         | note: the work changes the default locale",
        "threads        | note: the work leaves",
        "processes      | note: the work leaves",
        "nothing        | nothing is checked",
        "plain          | note: Odd has no equals() of its own",
        "unserializable | PROCESS is left out: a result can't leave its process",
        "fine           | the results of every batch are compared",
        "locked         | went into waiting for others inside the work: for a lock of class"
            + " java.lang.Class in Odd.locked.",
        "pooled         | went into waiting for others inside the work: for a lock of class"
            + " java.lang.Class in Odd.pooled.",
      })
  void whatDisturbsIsNoted(String method, String line) throws Exception {
    Ran ran = run(small("Odd::" + method, "out-" + method));
    assertEquals(0, ran.exitCode(), ran.out());
    assertTrue(ran.out().contains(line), ran.out());
    assertTrue(Files.exists(folder.resolve("out-" + method).resolve("report.html")), ran.out());
    assertTrue(
        ProcessHandle.allProcesses()
            .noneMatch(p -> p.info().commandLine().orElse("").contains("98765")));
  }

  @Test
  void wrongResultsAreNotRanked() throws Exception {
    Ran ran = run(small("Odd::unsafe", "out-unsafe"));
    assertEquals(5, ran.exitCode(), ran.out());
    assertTrue(ran.out().contains("Not ranked: THREAD_POOL x 2: results differ: task "), ran.out());
    assertFalse(ran.out().contains("THREAD_POOL x 2 is the fastest"), ran.out());
  }

  @Test
  void whatFailsUnderOneStrategyLeavesTheOthers() throws Exception {
    Ran ran = run(small("Odd::onlyAlone", "out-alone"));
    assertEquals(5, ran.exitCode(), ran.out());
    assertTrue(ran.out().contains("Not ranked: THREAD_POOL x 2: "), ran.out());
    assertTrue(ran.out().lines().anyMatch(l -> l.matches(" +SEQUENTIAL +1 +1 .*")), ran.out());
  }

  @Test
  void whatHangsUnderOneStrategyLeavesTheOthers() throws Exception {
    List<String> asked = new ArrayList<>(List.of(small("Odd::hangingInForkJoin", "out-hangs")));
    asked.set(
        asked.indexOf("strategy=SEQUENTIAL,THREAD_POOL,PROCESS"), "strategy=THREAD_POOL,FORK_JOIN");
    asked.addAll(List.of("--task-timeout", "2s"));
    Ran ran = run(asked.toArray(String[]::new));
    assertEquals(5, ran.exitCode(), ran.out());
    assertTrue(
        ran.out()
            .contains(
                "Not ranked: FORK_JOIN x 2: task 7: java.util.concurrent.TimeoutException: not done"
                    + " within 2000 ms\n"),
        ran.out());
    assertTrue(ran.out().contains("THREAD_POOL x 2 is the fastest"), ran.out());
    assertTrue(
        ProcessHandle.current().descendants().noneMatch(ProcessHandle::isAlive),
        "a process is left");
  }

  /**
   * A killed run goes on; two runs of one work can be compared; another's code is no difference.
   */
  @Test
  void goesOnAfterAKillAndCanBeChecked() throws Exception {
    String[] work = {"--cp", "app.jar", "com.acme.Resize::once", "--param", "size=10,10000"};
    List<String> first = new ArrayList<>(List.of(small("", "out-a")));
    first.remove("");
    first.addAll(1, List.of(work));
    Process killed = start(first.toArray(String[]::new));
    Path journal = folder.resolve("out-a").resolve("journal.jsonl");
    long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
    while ((!Files.exists(journal) || Files.readAllLines(journal).size() < 3)
        && killed.isAlive()
        && System.nanoTime() < deadline) {
      Thread.sleep(20);
    }
    Stream.concat(killed.descendants(), Stream.of(killed.toHandle()))
        .toList()
        .forEach(ProcessHandle::destroyForcibly);
    killed.waitFor();
    int before = Files.readAllLines(journal).size();
    Ran ran = run("try", "--resume", "out-a");
    assertEquals(0, ran.exitCode(), ran.out());
    assertTrue(Files.readAllLines(journal).size() > before, ran.out());
    Ran wrong = run("run", "--resume", "out-a");
    assertEquals(2, wrong.exitCode(), wrong.out());
    assertTrue(wrong.out().contains("go on with try --resume"), wrong.out());

    List<String> second = new ArrayList<>(List.of(small("", "out-b")));
    second.remove("");
    second.addAll(1, List.of(work));
    second.addAll(List.of("--like", "out-a"));
    Ran like = run(second.toArray(String[]::new));
    assertEquals(0, like.exitCode(), like.out());
    Ran check = run("check", "--baseline", "out-a", "--candidate", "out-b");
    assertTrue(check.exitCode() == 0 || check.exitCode() == 3, check.out());
  }

  /** Three times the work, in folders with a blank; then code that has changed behind its back. */
  @Test
  void twoBuildsOfOnesOwnWorkInTurn() throws Exception {
    Path before = spin("old build", 300_000);
    spin("new build", 900_000);
    List<String> duet =
        List.of(
            "duet --work Spin::once --tasks 5 --max-pairs 12 -p strategy=SEQUENTIAL -wi 1 -w 50ms"
                .split(" "));
    List<String> all = new ArrayList<>(duet);
    all.addAll(List.of("-i", "1", "-r", "50ms", "--out", "out-duet"));
    all.addAll(List.of("--baseline-cp", "old build", "--candidate-cp", "new build"));
    Ran ran = run(all.toArray(String[]::new));
    assertEquals(1, ran.exitCode(), ran.out());
    assertTrue(ran.out().contains("slower"), ran.out());
    assertEquals(0, run("duet", "--resume", "out-duet").exitCode() & ~1, "nothing is left to do");
    Files.delete(before.resolve("Spin.class"));
    spin("old build", 200_000);
    Ran changed = run("duet", "--resume", "out-duet");
    assertEquals(4, changed.exitCode(), changed.out());
    assertTrue(changed.out().contains("has changed of the baseline: work's code"), changed.out());
    Ran source = run("duet", "--work", "Odd.java", "--baseline-cp", ".", "--candidate-cp", ".");
    assertEquals(2, source.exitCode(), source.out());
    assertTrue(
        source.out().startsWith("--work Odd.java: a source file has one build"), source.out());
  }

  private static Path spin(String name, int times) throws IOException {
    Path build = Files.createDirectories(folder.resolve(name));
    String text =
        """
        public class Spin {
          public static long once(int task) {
            long x = task;
            for (int i = 0; i < %d; i++) {
              x = x * 6364136223846793005L + 1442695040888963407L;
            }
            return x;
          }
        }
        """
            .formatted(times);
    Path source = Files.writeString(build.resolve("Spin.java"), text);
    String[] arguments = {"-d", build.toString(), source.toString()};
    assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments));
    return build;
  }

  private static String[] small(String work, String out) {
    return new String[] {
      "try",
      work,
      "--tasks",
      "20",
      "--parallelism",
      "2",
      "-f",
      "1",
      "-wi",
      "1",
      "-w",
      "50ms",
      "-i",
      "2",
      "-r",
      "50ms",
      "-p",
      "strategy=SEQUENTIAL,THREAD_POOL,PROCESS",
      "--out",
      out
    };
  }

  private static Ran run(String... arguments) throws Exception {
    Process process = start(arguments);
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ran(process.waitFor(), out);
  }

  private static Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Djmh.ignoreLock=true", "-Dexecbench.cache=off"));
    command.addAll(List.of("-jar", System.getProperty("execbench.jar")));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("LC_ALL", Locale.ROOT.toString());
    return builder.redirectErrorStream(true).start();
  }
}
