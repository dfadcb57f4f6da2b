package io.github.execbench.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileErrorsTest {

  @TempDir Path folder;

  static Stream<Arguments> errors() {
    return Stream.of(
        Arguments.of(new AccessDeniedException("f"), "f: permission denied"),
        Arguments.of(new NoSuchFileException("f"), "f: not there, or its folder has vanished"),
        Arguments.of(new NoSuchFileException("f", null, "no run here"), "f: no run here"),
        Arguments.of(new FileAlreadyExistsException("f"), "f: is there already; name another"),
        Arguments.of(new NotDirectoryException("f"), "f: is not a folder"),
        Arguments.of(
            new FileSystemException("f", null, "Disk quota exceeded"), "f: Disk quota exceeded"),
        Arguments.of(new FileSystemException("f"), "f: can't be used"),
        Arguments.of(new IOException("No space left on device"), "No space left on device"),
        Arguments.of(new IOException("two\n  lines\n"), "two; lines"),
        Arguments.of(new IOException(), "can't be used"));
  }

  @ParameterizedTest
  @MethodSource("errors")
  void saysWhatAndWhyInALine(IOException e, String line) {
    assertEquals(line, FileErrors.line(e));
  }

  /** What the JDK itself throws, too, has no class's name in it. */
  @Test
  void showsNoInsides() throws IOException {
    Path missing = folder.resolve("missing");
    Path bytes = Files.write(folder.resolve("bytes"), new byte[] {(byte) 0xff, 'a'});
    assertEquals(
        missing + ": not there, or its folder has vanished",
        FileErrors.line(assertThrows(IOException.class, () -> Files.readString(missing))));
    assertEquals(
        "is not text in UTF-8",
        FileErrors.line(assertThrows(IOException.class, () -> Files.readString(bytes))));
    String directory =
        FileErrors.line(assertThrows(IOException.class, () -> Files.readAllBytes(folder)));
    assertFalse(directory.contains("Exception"), directory);
  }
}
