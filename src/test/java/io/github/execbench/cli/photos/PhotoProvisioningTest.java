package io.github.execbench.cli.photos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.cli.Main;
import io.github.execbench.cli.console.CommandException;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.workload.photo.PhotoSet;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhotoProvisioningTest {

  private final StringWriter shown = new StringWriter();
  private final PrintWriter progress = new PrintWriter(shown, true);

  @TempDir Path folder;

  @Test
  void leavesOnesOwnPhotosAlone() throws IOException {
    Files.writeString(folder.resolve("mine.jpg"), "mine");
    assertEquals(1, PhotoProvisioning.provide(folder, progress).count());
    assertEquals("", shown.toString());
  }

  @Test
  void makesPhotosWithProgress() throws IOException {
    int code =
        Main.run(
            progress,
            progress,
            "generate",
            "--out",
            folder.resolve("new").toString(),
            "--count",
            "3",
            "--megapixels",
            "0.06");
    assertEquals(0, code, shown.toString());
    assertEquals(3, PhotoSet.of(folder.resolve("new")).count());
    assertTrue(shown.toString().contains("3/3 photo-"), shown.toString());
  }

  @Test
  void aMissingFolderIsOneClearLine() {
    Path missing = folder.resolve("missing");
    CommandException e =
        assertThrows(CommandException.class, () -> PhotoProvisioning.provide(missing, progress));
    assertEquals(ExitCode.FAILED, e.exitCode());
    assertEquals(missing + ": there is no such folder", e.getMessage());
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    CommandException e =
        assertThrows(CommandException.class, () -> PhotoProvisioning.provide(file, progress));
    assertEquals(file + ": is not a folder", e.getMessage());
  }

  @Test
  void aFolderThatCantBeMadeIsOneClearLine() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    int code = Main.run(progress, progress, "generate", "--out", file.resolve("in").toString());
    assertEquals(ExitCode.FAILED, code);
    assertEquals(1, shown.toString().lines().count(), shown.toString());
  }

  @Test
  void refusesNumbersOutOfRange() {
    String out = folder.toString();
    assertEquals(2, Main.run(progress, progress, "generate", "--out", out, "--count", "14"));
    assertEquals(2, Main.run(progress, progress, "generate", "--out", out, "--megapixels", "NaN"));
  }
}
