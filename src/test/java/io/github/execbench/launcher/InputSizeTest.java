package io.github.execbench.launcher;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputSizeTest {

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    Path inside = Files.createDirectory(folder.resolve("in"));
    Files.write(inside.resolve("a"), new byte[40]);
    Files.write(inside.resolve("b"), new byte[30]);
    file = Files.write(folder.resolve("c"), new byte[20]);
  }

  @Test
  void countsFilesAndWhatIsInFolders() {
    List<String> args = List.of("photos", "--in", folder.resolve("in").toString(), "--x=" + file);
    assertTrue(InputSize.isAtMost(90, args));
    assertFalse(InputSize.isAtMost(89, args));
  }

  @Test
  void manyFilesAreMuchHoweverSmall() throws IOException {
    for (int i = 0; i < 200; i++) {
      Files.createFile(folder.resolve("in").resolve("empty" + i));
    }
    assertFalse(InputSize.isAtMost(1000, List.of(folder.resolve("in").toString())));
  }

  @Test
  void whatNamesNoFileIsNothing() {
    assertTrue(InputSize.isAtMost(0, List.of("--filter", "DCT", "no such file", "", "--in=")));
  }
}
