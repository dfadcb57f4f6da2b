package io.github.execbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.results.journal.Journal;
import io.github.execbench.workload.photo.synthetic.Scene;
import io.github.execbench.workload.photo.synthetic.SyntheticPhotos;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The finished jar makes its start cache once, uses it, mends it, and does without. */
class StartCacheIT {

  /** The last of which is made last. */
  private static final Set<String> FILES =
      Set.of(
          "lock",
          "made-for",
          "worker.aot",
          "worker.seal",
          "sleep.aot",
          "sleep.seal",
          "check.aot",
          "check.seal");

  @TempDir Path folder;

  @Test
  void isMadeByOneOfManyAndMadeAgainWhenSpoilt() throws Exception {
    Path caches = folder.resolve("of all my programs");
    List<Process> together = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      together.add(start(caches.toString()));
    }
    for (Process process : together) {
      assertRuns(process, 0);
    }
    await(() -> files(caches).contains("check.seal"));
    assertEquals(FILES, files(caches));

    Path aot = find(caches, "sleep.aot");
    FileTime made = Files.getLastModifiedTime(aot);
    assertRuns(start(caches.toString()), 0);
    assertEquals(made, Files.getLastModifiedTime(aot), "used as it is");

    byte[] bytes = Files.readAllBytes(aot);
    bytes[bytes.length / 2] ^= 0x55;
    Files.write(aot, bytes);
    Files.setLastModifiedTime(aot, made);
    assertRuns(start(caches.toString()), 0);
    await(() ->
        files(caches).contains("check.seal") && Files.getLastModifiedTime(aot).compareTo(made) > 0);
  }

  /** The next one does so from it, which its lock's time tells. */
  @Test
  void isMadeAfterACommandThatHasAUseForIt() throws Exception {
    Path caches = folder.resolve("caches");
    Path photos = Files.createDirectory(folder.resolve("photos"));
    Files.write(photos.resolve("a.jpg"), SyntheticPhotos.jpeg(Scene.LAKE, 160, 120));
    String[] command = {"photos", "--in", "photos", "--out", "out"};
    assertEquals(2, said(jar(caches.toString(), command)).lines().count());
    await(() -> files(caches).contains("check.seal"));

    Path lock = find(caches, "lock");
    FileTime old = FileTime.from(Instant.now().minus(Duration.ofDays(1)));
    Files.setLastModifiedTime(lock, old);
    assertEquals(2, said(jar(caches.toString(), command)).lines().count());
    assertTrue(Files.getLastModifiedTime(lock).compareTo(old) > 0);
    assertEquals(FILES, files(caches));
  }

  /** It takes longer to load than all else of such a command. */
  @Test
  void plainCommandsLoadNoParser() throws Exception {
    ProcessBuilder builder = jar("off", "sleep", "--seconds", "0", "--strategy", "THREAD_POOL");
    builder.command().add(1, "-Xlog:class+load");
    String loaded = said(builder);
    assertTrue(loaded.contains("io.github.execbench.cli.sleep."), loaded);
    assertFalse(loaded.contains(" picocli."), loaded);
  }

  @Test
  void aPlaceThatCannotBeWrittenToCostsOneLine() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    assertRuns(start(file.resolve("below").toString()), 1);
  }

  @Test
  void canBeTurnedOff() throws Exception {
    assertRuns(start("off"), 0);
    assertEquals(Set.of(), files(folder));
  }

  /** With wider references the JVM would refuse it; the fork runs all the same. */
  @Test
  void photoForksStartFromItWhereItFits() throws Exception {
    Path caches = folder.resolve("caches");
    String argument = "-XX:AOTCache=" + caches;
    assertTrue(forkArguments(caches.toString()).stream().anyMatch(a -> a.startsWith(argument)));
    List<String> unfit =
        forkArguments(caches.toString(), "-jvmArgsAppend", "-XX:-UseCompressedOops");
    assertTrue(unfit.contains("-XX:-UseCompressedOops"), unfit.toString());
    assertTrue(unfit.stream().noneMatch(a -> a.startsWith("-XX:AOT")), unfit.toString());
    List<String> off = forkArguments("off");
    assertTrue(off.stream().noneMatch(a -> a.startsWith("-XX:AOT")), off.toString());
    assertTrue(off.contains("-Dexecbench.cache=off"), off.toString());
  }

  /** Of a fork that measures a small photo, as its journal has them. */
  private List<String> forkArguments(String cache, String... more) throws Exception {
    Path photos = folder.resolve("photos");
    if (Files.notExists(photos)) {
      Files.createDirectory(photos);
      Files.write(photos.resolve("a.jpg"), SyntheticPhotos.jpeg(Scene.LAKE, 160, 120));
    }
    Path out = Files.createTempDirectory(folder, "run").resolve("out");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Dexecbench.cache=" + cache, "-Djmh.ignoreLock=true", "-jar"));
    command.addAll(List.of(System.getProperty("execbench.jar"), "run", "[.]PhotoBenchmark[.]"));
    command.addAll(List.of("-p", "strategy=SEQUENTIAL", "--rounds", "1", "-wi", "0", "-i", "1"));
    command.addAll(List.of("-r", "1ms", "--images", photos.toString(), "--out", out.toString()));
    command.addAll(List.of(more));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    Process process = builder.directory(folder.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    return Journal.read(out).forks().getFirst().settings().orElseThrow().jvmArgs();
  }

  private Process start(String cache) throws IOException {
    return jar(cache, "sleep", "--seconds", "0.01", "--strategy", "PROCESS").start();
  }

  private ProcessBuilder jar(String cache, String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Dexecbench.cache=" + cache, "-jar"));
    command.add(System.getProperty("execbench.jar"));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    return builder.directory(folder.toFile()).redirectErrorStream(true);
  }

  private static String said(ProcessBuilder builder) throws Exception {
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    return said;
  }

  /** What a process does that nobody waits for: for a minute at the most. */
  private static void await(Callable<Boolean> done) throws Exception {
    for (int i = 0; i < 600 && !done.call(); i++) {
      Thread.sleep(100);
    }
    assertTrue(done.call());
  }

  private static void assertRuns(Process process, int warnings) throws Exception {
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), out);
    assertTrue(out.contains("Done Sleeping...0.01"), out);
    assertEquals(3 + warnings, out.lines().count(), out);
    assertEquals(warnings, out.lines().filter(l -> l.startsWith("warning: ")).count(), out);
  }

  /** Of what is being made, a file may vanish between its name and a look at it. */
  private static Set<String> files(Path root) throws IOException {
    Set<String> names = new TreeSet<>();
    if (Files.notExists(root)) {
      return names;
    }
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            names.add(file.getFileName().toString());
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (e instanceof NoSuchFileException) {
              return FileVisitResult.CONTINUE;
            }
            throw e;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e)
              throws IOException {
            if (e == null || e instanceof NoSuchFileException) {
              return FileVisitResult.CONTINUE;
            }
            throw e;
          }
        });
    return names;
  }

  private static Path find(Path root, String name) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(file -> file.endsWith(name)).findFirst().orElseThrow();
    }
  }
}
