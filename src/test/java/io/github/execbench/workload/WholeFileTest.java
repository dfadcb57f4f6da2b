package io.github.execbench.workload;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

  @TempDir Path folder;

  @Test
  void replacesAFileEvenOneWithTheLongestName() throws Exception {
    Path file = folder.resolve("x".repeat(251) + ".jpg");
    WholeFile.write(file, new byte[] {1});
    WholeFile.write(file, new byte[] {2, 3});
    assertArrayEquals(new byte[] {2, 3}, Files.readAllBytes(file));
    assertEquals(List.of(file), files());
  }

  @Test
  void leavesNothingBehindAFailure() throws Exception {
    Path folderInTheWay = Files.createDirectories(folder.resolve("x.jpg").resolve("inside"));
    assertThrows(IOException.class, () -> WholeFile.write(folderInTheWay.getParent(), new byte[1]));
    assertEquals(List.of(folderInTheWay.getParent()), files());
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
