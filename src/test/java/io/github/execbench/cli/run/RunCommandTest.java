package io.github.execbench.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.cli.Main;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.results.journal.Journal;
import io.github.execbench.workload.photo.PhotoSet;
import io.github.execbench.workload.photo.testing.OddPhotos;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunCommandTest {

  private static final List<String> TINY =
      List.of("bareLoop", "-f", "0", "-wi", "0", "-i", "2", "-r", "5ms");

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(List<String> arguments, Object... more) {
    String[] all =
        Stream.concat(arguments.stream(), Stream.of(more).map(Object::toString))
            .toArray(String[]::new);
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), all);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--bogus | bogus is not a recognized option in: --bogus; see run --help",
        "Nope | no benchmark matches [Nope]; -l lists what there is",
        "[ | is not a regular expression",
        "Sleep -p strategy=FOO | it is one of SEQUENTIAL, THREAD_POOL, FORK_JOIN",
        "Sleep -p stratgey=PROCESS | no selected benchmark has this parameter",
        "Sleep -p parallelism=0 | must be a whole number from 1 to 1000000, or cores",
        "Sleep -p parallelism=1073741824 -p strategy=VIRTUAL_THREADS | from 1 to 1000000, or cores",
        "Sleep -p parallelism=32768 -p strategy=FORK_JOIN | from 1 to 32767, or cores",
        "BareExecutor -p parallelism=99999999999 | from 1 to 32767, or cores",
        "SleepScale -p sleepers=many | not a whole number",
        "Sleep --rounds 2 -f 3 | contradict each other",
        "Sleep --rounds 0 | must be at least 1",
        "Sleep --time-budget soon | not a time such as",
        "Sleep --time-budget 1s | too short",
        "Sleep -prof nonsense | -prof nonsense: no such profiler; -lprof lists them",
        "Sleep -v x | there is no value X in: Sleep -v x",
        "Sleep -rf xx | there is no value XX in: Sleep -rf xx",
        "Sleep -bm foo | Unable to parse benchmark mode",
        "Sleep -wm BULK | use INDI",
        "Sleep -f x | option f"
      })
  void aMistakeIsOneLineAndWrongUsage(String arguments, String message) {
    assertEquals(
        ExitCode.USAGE, run(List.of(arguments.split(" ", -1)), "--out", folder.resolve("o")));
    assertTrue(err.toString().contains(message), err.toString());
    assertEquals(1, err.toString().lines().count(), err.toString());
    assertFalse(err.toString().matches("(?s).*\\b(java|org\\.openjdk)\\..*"), err.toString());
    assertFalse(Files.exists(folder.resolve("o")));
  }

  @Test
  void measuresAndLeavesEveryFile() throws Exception {
    Path results = folder.resolve("results");
    Path own = folder.resolve("own.csv");
    assertEquals(
        ExitCode.OK, run(TINY, "--rounds", 3, "--out", results, "-rf", "csv", "-rff", own));
    for (String file :
        List.of("journal.jsonl", "results.csv", "results.json", "measurements.csv")) {
      assertTrue(Files.exists(results.resolve(file)), file);
    }
    assertTrue(Files.exists(own));
    String environment = Files.readString(results.resolve("environment.json"));
    assertTrue(environment.contains("\"images\" : \"images\""), environment);
    Journal journal = Journal.read(results);
    assertEquals(3, journal.forks().size());
    assertEquals("complete", journal.sessions().getFirst().end());
    assertTrue(out.toString().contains("Dispatch.bareLoop (avgt, less is better)"), out.toString());
  }

  @Test
  void goesOnWithMoreRoundsAndRefusesAnythingElse() throws Exception {
    Path results = folder.resolve("results");
    run(TINY, "--out", results);
    assertEquals(ExitCode.OK, run(List.of("--resume", results.toString(), "--rounds", "2")));
    assertEquals(2, Journal.read(results).forks().size());
    assertEquals(ExitCode.NOT_COMPARABLE, run(List.of("--resume", results.toString(), "-i", "9")));
    assertTrue(err.toString().contains("parameters (were [bareLoop"), err.toString());
    assertEquals(ExitCode.USAGE, run(List.of("--resume", results.toString(), "--seed", "1")));
    Path journal = results.resolve("journal.jsonl");
    Files.writeString(journal, Files.readString(journal).replaceFirst("\"cpu\":\"", "$0Other "));
    assertEquals(ExitCode.NOT_COMPARABLE, run(List.of("--resume", results.toString())));
    assertTrue(err.toString().contains("machine's CPU (was Other"), err.toString());
    assertEquals(2, Journal.read(results).forks().size());
  }

  @Test
  void aTimeBudgetForTheRestKeepsTheRoundsAndAPrecisionDoesNot() throws Exception {
    Path results = folder.resolve("results");
    run(TINY, "--rounds", 2, "--out", results);
    assertEquals(ExitCode.OK, run(List.of("--resume", results.toString(), "--time-budget", "1h")));
    assertEquals(2, Journal.read(results).forks().size());
    assertEquals("complete", Journal.read(results).sessions().getLast().end());
    assertEquals(ExitCode.OK, run(List.of("--resume", results.toString(), "--precision", "99%")));
    assertTrue(Journal.read(results).forks().size() >= 5);
    assertEquals("precise enough", Journal.read(results).sessions().getLast().end());
  }

  @ParameterizedTest
  @CsvSource({"false, 2", "true, 1"})
  void aForkThatFailsCostsItselfOrWithFoeTheRest(boolean failOnError, int forks) throws Exception {
    Path results = folder.resolve("results");
    List<String> noJvm =
        List.of("bareLoop", "--rounds", "2", "-jvmArgsAppend", "-XX:NoSuchOption=1", "-foe");
    assertEquals(ExitCode.FAILED, run(noJvm, failOnError, "--out", results));
    Journal journal = Journal.read(results);
    assertEquals(forks, journal.forks().size());
    assertTrue(journal.forks().stream().allMatch(fork -> fork.failed()));
    assertTrue(journal.forks().getFirst().failure().get().output().contains("NoSuchOption"));
  }

  @Test
  void reportMakesTheSameFilesAgain() throws Exception {
    Path results = folder.resolve("results");
    run(TINY, "--out", results);
    byte[] json = Files.readAllBytes(results.resolve("results.json"));
    Files.delete(results.resolve("results.json"));
    assertEquals(ExitCode.OK, run(List.of("report", results.toString())));
    assertEquals(-1, Arrays.mismatch(json, Files.readAllBytes(results.resolve("results.json"))));
  }

  @Test
  void aFailureIsSaidAndFailsTheRun() throws Exception {
    Path results = folder.resolve("results");
    assertEquals(
        ExitCode.FAILED,
        run(
            List.of("\\.PhotoBenchmark", "-f", "0", "-wi", "0", "-i", "1", "-r", "1ms"),
            "-p",
            "strategy=SEQUENTIAL",
            "--images",
            brokenPhotos(),
            "--out",
            results));
    assertTrue(err.toString().contains("broken.jpg"), err.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\.PhotoBenchmark", "PhotoColdBenchmark"})
  void leavesBadPhotosOutOnlyWhenToldTo(String benchmark) throws Exception {
    Path photos = brokenPhotos();
    Files.write(photos.resolve("good.jpg"), OddPhotos.good().get("written.jpg"));
    List<String> tiny =
        List.of(
            benchmark, "-f", "0", "-wi", "0", "-i", "1", "-r", "1ms", "-p", "strategy=SEQUENTIAL");
    Path results = folder.resolve("results");
    assertEquals(ExitCode.FAILED, run(tiny, "--images", photos, "--out", results));
    assertFalse(Files.exists(results));
    assertTrue(err.toString().startsWith("broken.jpg: decode: "), err.toString());
    assertEquals(
        ExitCode.OK,
        run(tiny, "--images", photos, "--out", results, "--skip-bad-photos"),
        err::toString);
    String all = PhotoSet.of(photos).sha256();
    Files.delete(photos.resolve("broken.jpg"));
    String rest = PhotoSet.of(photos).sha256();
    assertNotEquals(all, rest);
    assertTrue(Files.readString(results.resolve("journal.jsonl")).contains(rest));
  }

  private Path brokenPhotos() throws Exception {
    Path photos = Files.createDirectory(folder.resolve("photos"));
    Files.writeString(photos.resolve("broken.jpg"), "no photo");
    return photos;
  }

  @Test
  void neverOverwrites() throws Exception {
    Files.writeString(folder.resolve("precious"), "data");
    assertEquals(ExitCode.USAGE, run(TINY, "--out", folder));
    assertTrue(err.toString().contains("is not empty"), err.toString());
    assertEquals(ExitCode.FAILED, run(TINY, "--out", folder.resolve("precious")));
    assertTrue(err.toString().contains("precious: is there already"), err.toString());
    assertEquals("data", Files.readString(folder.resolve("precious")));
  }

  @Test
  void listsAsJmhDoes() {
    assertEquals(ExitCode.OK, run(List.of("-lp", "SleepBenchmark")));
    assertTrue(
        out.toString().contains("param \"strategy\" = {SEQUENTIAL, THREAD_POOL"), out.toString());
  }

  @Test
  void listsAStrategyThatNeedsALibraryOnlyWhereItIsAskedFor() {
    assertEquals(ExitCode.OK, run(List.of("-lp", "DispatchBenchmark|SleepScale|Photo")));
    assertFalse(out.toString().contains("CLUSTER"), out.toString());
    assertTrue(out.toString().contains("PROCESS}"), out.toString());
    run(List.of("-lp", "SleepBenchmark", "-p", "strategy=CLUSTER"));
    assertTrue(out.toString().contains("param \"strategy\" = {CLUSTER}"), out.toString());
  }
}
