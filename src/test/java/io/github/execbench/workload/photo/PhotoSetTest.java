package io.github.execbench.workload.photo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhotoSetTest {

  @TempDir Path folder;

  @Test
  void holdsTheJpegFilesInTheOrderOfTheirNames() throws IOException {
    for (String name : List.of("b.JPG", "a.jpeg", "C.jpg", "notes.txt", "jpg")) {
      Files.writeString(folder.resolve(name), name);
    }
    Files.createDirectory(folder.resolve("folder.jpg"));
    PhotoSet set = PhotoSet.of(folder);
    assertEquals(
        List.of("C.jpg", "a.jpeg", "b.JPG"),
        set.photos().stream().map(file -> file.getFileName().toString()).toList());
    assertEquals(3, set.count());
  }

  /** By hand: printf 'a.jpg\0\0\0\0\0\0\0\0\3abc' | sha256sum. */
  @Test
  void hashesNamesSizesAndContents() throws IOException {
    Files.writeString(folder.resolve("a.jpg"), "abc");
    assertEquals(
        "62815e4a1911a193b9fa6112de0721693c9ae0fcc3b7f589c1b29306a15c2c60",
        PhotoSet.of(folder).sha256());
  }

  @Test
  void everyChangeChangesTheHash() throws IOException {
    Files.writeString(folder.resolve("a.jpg"), "abc");
    String before = PhotoSet.of(folder).sha256();
    Files.writeString(folder.resolve("a.jpg"), "abd");
    String edited = PhotoSet.of(folder).sha256();
    Files.move(folder.resolve("a.jpg"), folder.resolve("b.jpg"));
    String renamed = PhotoSet.of(folder).sha256();
    assertNotEquals(before, edited);
    assertNotEquals(edited, renamed);
  }

  @Test
  void anEmptyFolderIsAnEmptySet() throws IOException {
    assertTrue(PhotoSet.of(folder).isEmpty());
  }

  @Test
  void saysWhatIsNoFolder() throws IOException {
    Path missing = folder.resolve("missing");
    Path file = Files.createFile(folder.resolve("file"));
    assertTrue(message(missing).endsWith("missing: there is no such folder"), message(missing));
    assertTrue(message(file).endsWith("file: is not a folder"), message(file));
  }

  private static String message(Path path) {
    return assertThrows(IOException.class, () -> PhotoSet.of(path)).getMessage();
  }
}
