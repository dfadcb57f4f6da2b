package io.github.execbench.cli.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.cli.console.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class SparkPhotosTest {

  @TempDir Path folder;
  private Batch batch;
  private Path out;

  @BeforeEach
  void makePhotos() throws IOException {
    batch = Batch.in(folder);
    out = folder.resolve("deep/out");
  }

  @Test
  void doesToEachPhotoWhatTheCommandDoes() throws IOException {
    Files.createSymbolicLink(batch.in().resolve("broken.jpg"), Path.of("nowhere.jpg"));
    batch = Batch.of(batch.in(), folder.resolve("again"));
    Path report = folder.resolve("report.csv");
    Ran ran = Job.run("--in", batch.in(), "--out", out, "--report", report);
    assertEquals(ExitCode.FAILED, batch.ran().exitCode());
    assertEquals(batch.ran().exitCode(), ran.exitCode(), ran.toString());
    batch.assertIsIn(out);
    assertEquals(batch.lines(), ran.err().stream().sorted().toList());
    assertEquals(
        reported(batch.ran()), Files.readAllLines(report).stream().skip(1).sorted().toList());
  }

  /** The rows of its failures: a cause with a comma is quoted, none has a quote. */
  private static List<String> reported(Ran ran) {
    return ran.err().stream()
        .filter(line -> line.contains(" failed: "))
        .map(line -> line.split(" failed: |: ", 3))
        .map(row ->
            row[0] + "," + row[1] + "," + (row[2].contains(",") ? '"' + row[2] + '"' : row[2]))
        .sorted()
        .toList();
  }

  @Test
  void goesOnWithABatchThatWasStopped() throws IOException {
    Files.createDirectories(out);
    Files.writeString(out.resolve("gray.jpg"), "done before");
    Ran ran = Job.run("--in", batch.in(), "--out", out, "--skip-existing");
    assertTrue(ran.err().contains("1 skipped: their thumbnails are newer"), ran.toString());
    assertEquals("done before", Files.readString(out.resolve("gray.jpg")));
    assertEquals(batch.thumbnails().keySet(), Batch.content(out).keySet());
  }

  @Test
  void asksFiltersWhatTheCommandAsks() throws IOException {
    List<String> options =
        List.of("--filter", "fast", "--accept-damaged", "--srgb", "--max-megapixels", "0.001");
    Path expected = folder.resolve("expected");
    Ran ran =
        Ran.of(
            Stream.concat(
                    Stream.of(
                        "photos", "--in", batch.in().toString(), "--out", expected.toString()),
                    options.stream())
                .toArray(String[]::new));
    Ran here =
        Job.run(
            Stream.concat(Stream.of("--in", batch.in(), "--out", out), options.stream()).toArray());
    assertEquals(Batch.content(expected), Batch.content(out));
    assertEquals(ran.err().stream().sorted().toList(), here.err().stream().sorted().toList());
  }

  /** A pipe would be waited for without end. */
  @Test
  void neverOpensWhatIsNoFile() throws Exception {
    Path in = Files.createDirectory(folder.resolve("pipes"));
    assertEquals(
        0, new ProcessBuilder("mkfifo", in.resolve("pipe.jpg").toString()).start().waitFor());
    Ran ran = Job.run("--in", in, "--out", out);
    assertEquals(
        List.of(
            "pipe.jpg failed: read: is not a file but a folder, a pipe or the like",
            "1 of 1 photos failed"),
        ran.err());
    assertEquals(ExitCode.FAILED, ran.exitCode());
  }

  @Test
  void aPhotoThatTakesTooLongFails() throws IOException {
    Ran ran = Job.run("--in", batch.in(), "--out", out, "--photo-timeout", "1e-6");
    assertEquals(ExitCode.FAILED, ran.exitCode());
    assertTrue(ran.err().stream().anyMatch(l -> l.endsWith(" failed: task: not done within 0 ms")));
  }

  @Test
  void saysInALineWhatIsWrong() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Path missing = folder.resolve("missing");
    assertEnds(
        ExitCode.USAGE, "Missing required option: '--in=DIR'; see spark-submit", "--out", out);
    assertEnds(
        ExitCode.USAGE,
        "Invalid value for option '--in': 'a:b' is no path",
        "--in",
        "a:b",
        "--out",
        out);
    assertEnds(
        ExitCode.USAGE,
        "--out " + empty + " is the folder of the photos: they would be overwritten",
        "--in",
        empty,
        "--out",
        empty);
    assertEnds(
        ExitCode.FAILED,
        "--in " + missing + ": no such folder; name one that holds JPEG files",
        "--in",
        missing,
        "--out",
        out);
    assertEnds(
        ExitCode.FAILED,
        "--in " + empty + ": holds no JPEG file (.jpg, .jpeg)",
        "--in",
        empty,
        "--out",
        out);
    assertEnds(
        ExitCode.FAILED,
        "--out nofs://a/b: its file system can't be reached: No FileSystem for scheme \"nofs\"",
        "--in",
        batch.in(),
        "--out",
        "nofs://a/b");
    assertEnds(
        ExitCode.FAILED,
        "--report " + missing + "/r.csv: can't be written: its folder is not there",
        "--in",
        batch.in(),
        "--out",
        out,
        "--report",
        missing + "/r.csv");
  }

  private static void assertEnds(int code, String line, Object... args) {
    Ran ran = Job.run(args);
    assertEquals(code, ran.exitCode(), ran.toString());
    assertEquals(1, ran.err().size(), ran.toString());
    assertTrue(ran.err().getFirst().startsWith(line), ran.toString());
  }
}
