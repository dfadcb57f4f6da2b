package io.github.execbench.cli.photos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.cli.Main;
import io.github.execbench.cli.console.CommandException;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.cli.console.Ran;
import io.github.execbench.strategy.Strategy;
import io.github.execbench.strategy.TaskRunner;
import io.github.execbench.strategy.cluster.StandingWorker;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(StandingWorker.class)
class PhotosCommandTest {

  @TempDir Path folder;
  private Path in;
  private Path out;

  @BeforeEach
  void writePhotos() throws IOException {
    in = Files.createDirectory(folder.resolve("in"));
    out = folder.resolve("deep/out");
    for (String name : List.of("a.jpg", "b.JPG", "c.jpeg")) {
      ImageIO.write(
          new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpg", in.resolve(name).toFile());
    }
    Files.writeString(in.resolve("notes.txt"), "no photo");
  }

  @ParameterizedTest
  @EnumSource
  void processesEachPhoto(Strategy strategy) throws IOException {
    Ran ran = photos("--strategy", strategy.name());
    assertEquals(List.of(), ran.err());
    assertEquals(
        List.of("a.jpg was processed!", "b.JPG was processed!", "c.jpeg was processed!"),
        ran.out().stream().limit(3).sorted().toList());
    String slots = strategy == Strategy.CLUSTER ? " with 5 slot\\(s\\)" : "";
    assertTrue(
        ran.out().getLast().matches("Finished in \\d+\\.\\d\\d second\\(s\\)" + slots),
        ran.toString());
    assertEquals(ExitCode.OK, ran.exitCode());
    BufferedImage thumbnail = ImageIO.read(out.resolve("b.JPG").toFile());
    assertEquals(40, thumbnail.getWidth());
    assertEquals(30, thumbnail.getHeight());
  }

  @Test
  void partsMakeUpTheWhole() {
    List<String> all = new ArrayList<>();
    for (String part : List.of("1/3", "2/3", "3/3")) {
      Ran ran = photos("--shard", part);
      assertEquals(ExitCode.OK, ran.exitCode(), ran.toString());
      all.addAll(ran.out().subList(0, ran.out().size() - 1));
    }
    assertEquals(
        List.of("a.jpg was processed!", "b.JPG was processed!", "c.jpeg was processed!"),
        all.stream().sorted().toList());
    Ran ran = photos("--shard", "4/3");
    assertEquals(ExitCode.USAGE, ran.exitCode());
    assertEquals(
        List.of("--shard '4/3': parts are 1/N to N/N; see photos --help"),
        ran.err(),
        ran.toString());
  }

  @Test
  void aWorkerThatCannotReachTheFolderIsNamedBeforeAnythingIsDone() throws Exception {
    Files.createDirectories(out);
    String worker = System.getProperty("execbench.cluster");
    try (TaskRunner runner = Strategy.CLUSTER.open(1)) {
      PhotoFolders none = new PhotoFolders(folder.resolve("none"), out);
      var failure = assertThrows(CommandException.class, () -> SharedFolders.check(runner, none));
      assertEquals(
          "worker "
              + worker
              + ": --in "
              + folder.resolve("none")
              + ": no such folder (as user "
              + System.getProperty("user.name")
              + ")",
          failure.getMessage());
      SharedFolders.check(runner, new PhotoFolders(in, out));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPhotoThatFailsIsNamedAndTheOthersGoOn(Strategy strategy) throws IOException {
    Files.writeString(in.resolve("bad.jpg"), "this is no photo");
    Ran ran = photos("--strategy", strategy.name());
    assertEquals(ExitCode.FAILED, ran.exitCode());
    assertEquals(4, ran.out().size(), ran.toString());
    assertEquals(2, ran.err().size(), ran.toString());
    assertTrue(ran.err().getFirst().startsWith("bad.jpg failed: "), ran.toString());
    assertEquals("1 of 4 photos failed", ran.err().getLast());
    assertEquals(List.of("a.jpg", "b.JPG", "c.jpeg"), names(out));
  }

  @Test
  void skipsPhotosWhoseThumbnailIsNewer() throws IOException {
    assertEquals(ExitCode.OK, photos().exitCode());
    Files.setLastModifiedTime(in.resolve("b.JPG"), FileTime.from(Instant.now().plusSeconds(60)));
    Ran again = photos("--skip-existing");
    assertEquals("b.JPG was processed!", again.out().getFirst());
    assertEquals(2, again.out().size(), again.toString());
    assertEquals(ExitCode.OK, again.exitCode());
  }

  @Test
  void refusesFoldersThatCannotBe() throws IOException {
    Ran missing = Ran.of("photos", "--in", folder + "/none", "--out", out.toString());
    assertEquals(ExitCode.FAILED, missing.exitCode());
    assertEquals(1, missing.err().size(), missing.toString());
    Ran same = Ran.of("photos", "--in", in.toString(), "--out", in.toString());
    assertEquals(ExitCode.USAGE, same.exitCode());
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Ran none = Ran.of("photos", "--in", empty.toString(), "--out", out.toString());
    assertEquals(ExitCode.FAILED, none.exitCode());
    assertTrue(none.err().getFirst().contains("holds no JPEG file"), none.toString());
  }

  @Test
  void anInterruptionLeavesNothingHalfDone() throws IOException {
    List<String> told = new ArrayList<>();
    PrintWriter text =
        new PrintWriter(Writer.nullWriter()) {
          @Override
          public void println(String line) {
            if (line.endsWith(" was processed!")) {
              told.add(line.replace(" was processed!", ""));
              Thread.currentThread().interrupt();
            }
          }
        };
    int code =
        Main.run(text, text, "photos", "--strategy=SEQUENTIAL", "--in=" + in, "--out=" + out);
    assertEquals(ExitCode.INTERRUPTED, code);
    assertEquals(1, told.size(), told.toString());
    assertEquals(told, names(out));
  }

  /** What failed until then is in the report, and the last line says so. */
  @Test
  void anInterruptionLeavesTheReportOfWhatFailed() throws IOException {
    Files.writeString(in.resolve("bad.jpg"), "this is no photo");
    Path report = folder.resolve("report.csv");
    StringWriter text = new StringWriter();
    PrintWriter err =
        new PrintWriter(text) {
          @Override
          public void println(String line) {
            super.println(line);
            if (line.startsWith("bad.jpg failed")) {
              Thread.currentThread().interrupt();
            }
          }
        };
    int code =
        Main.run(
            new PrintWriter(Writer.nullWriter()),
            err,
            "photos",
            "--strategy=SEQUENTIAL",
            "--in=" + in,
            "--out=" + out,
            "--report=" + report);
    assertEquals(ExitCode.INTERRUPTED, code);
    List<String> rows = Files.readAllLines(report);
    assertEquals("file,stage,cause", rows.getFirst());
    assertEquals(2, rows.size());
    assertTrue(rows.getLast().startsWith("bad.jpg,decode,"), rows.getLast());
    String last = text.toString().lines().toList().getLast();
    assertTrue(last.matches("interrupted: \\d done, 1 failed: see .*report.csv"), last);
    assertEquals(List.of("deep", "in", "report.csv"), names(folder));
  }

  private Ran photos(String... more) {
    String[] args = new String[5 + more.length];
    System.arraycopy(
        new String[] {"photos", "--in", in.toString(), "--out", out.toString()}, 0, args, 0, 5);
    System.arraycopy(more, 0, args, 5, more.length);
    return Ran.of(args);
  }

  private static List<String> names(Path folder) {
    return List.of(folder.toFile().list()).stream().sorted().toList();
  }
}
