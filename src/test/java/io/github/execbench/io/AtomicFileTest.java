package io.github.execbench.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AtomicFileTest {

  /** Longer than the name of a file beside it is. */
  private static final int ROOM = 30;

  /** Linux takes no longer path, with the 0 at its end. */
  private static final int LONGEST_PATH = 4095;

  @TempDir Path folder;

  private Set<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return new TreeSet<>(files.map(file -> file.getFileName().toString()).toList());
    }
  }

  @Test
  void writesAndReplaces() throws IOException {
    Path file = folder.resolve("x".repeat(255));
    AtomicFile.write(file, "old and longer");
    AtomicFile.write(file, "new");
    assertEquals("new", Files.readString(file));
    AtomicFile.replace(file, new byte[] {'2'});
    assertEquals("2", Files.readString(file));
    assertEquals(1, names().size());
  }

  @Test
  void showsNothingBeforeItIsFinished() throws IOException {
    Path old = Files.writeString(folder.resolve("old"), "old");
    for (Path file : new Path[] {old, folder.resolve("new")}) {
      try (AtomicFile whole = AtomicFile.open(file)) {
        whole.out().write('n');
        whole.out().flush();
        assertEquals(file.equals(old), Files.exists(file));
      }
    }
    assertEquals("old", Files.readString(old));
    assertEquals(Set.of("old"), names());
    try (AtomicFile whole = AtomicFile.open(old)) {
      whole.out().write('n');
      whole.finish();
    }
    assertEquals("n", Files.readString(old));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  @DisabledOnOs(OS.WINDOWS)
  void followsLinks(boolean isThere) throws IOException {
    Path far = Files.createDirectories(folder.resolve("far/away"));
    Path target = far.resolve("target");
    if (isThere) {
      Files.writeString(target, "old");
    }
    Files.createSymbolicLink(folder.resolve("folder"), Path.of("far/away"));
    Files.createSymbolicLink(far.resolve("second"), Path.of("../away/target"));
    Path first = Files.createSymbolicLink(folder.resolve("first"), Path.of("folder/second"));
    AtomicFile.write(first, "new");
    assertEquals("new", Files.readString(target));
    assertTrue(Files.isSymbolicLink(first));
    assertTrue(Files.isSymbolicLink(far.resolve("second")));
    assertFalse(Files.isSymbolicLink(target));
    assertEquals(Set.of("far", "first", "folder"), names());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void replacesALinkWhereAnEntryIsToBeReplaced() throws IOException {
    Path precious = Files.writeString(folder.resolve("precious"), "precious");
    Path link = Files.createSymbolicLink(folder.resolve("link"), precious);
    AtomicFile.replace(link, new byte[] {'n'});
    assertEquals("precious", Files.readString(precious));
    assertFalse(Files.isSymbolicLink(link));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aCircleOfLinksIsNamed() throws IOException {
    Path a = folder.resolve("a");
    Files.createSymbolicLink(a, folder.resolve("b"));
    Files.createSymbolicLink(folder.resolve("b"), a);
    IOException e = assertThrows(IOException.class, () -> AtomicFile.write(a, "x"));
    assertEquals(a + ": its links lead round in a circle", FileErrors.line(e));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  @DisabledOnOs(OS.WINDOWS)
  void aPipeStaysAPipe(boolean linked) throws Exception {
    Path pipe = folder.resolve("pipe");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    Path named = linked ? Files.createSymbolicLink(folder.resolve("link"), pipe) : pipe;
    FutureTask<byte[]> reader = new FutureTask<>(() -> Files.readAllBytes(pipe));
    Thread.ofVirtual().start(reader);
    byte[] much = "0123456789".repeat(20_000).getBytes(StandardCharsets.US_ASCII);
    AtomicFile.write(named, much);
    assertArrayEquals(much, reader.get());
    assertTrue(Files.readAttributes(pipe, "isOther").get("isOther").equals(true));
    assertEquals(linked, names().contains("link"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-------", "rw-rw-rw-", "rwxr-x---"})
  @DisabledOnOs(OS.WINDOWS)
  void keepsPermissions(String permissions) throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    AtomicFile.write(file, "new");
    assertEquals("new", Files.readString(file));
    assertEquals(permissions, PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aNewFileIsLikeAnyOther() throws IOException {
    Path file = folder.resolve("file");
    AtomicFile.write(file, "new");
    assertEquals(
        Files.getPosixFilePermissions(Files.createFile(folder.resolve("other"))),
        Files.getPosixFilePermissions(file));
  }

  /** Here the folder's path leaves room for a short name alone. */
  @ParameterizedTest
  @ValueSource(strings = {"", "old", "old and longer"})
  @EnabledOnOs(OS.LINUX)
  void writesInPlaceWhereNoFileCanBeMadeBesideIt(String old) throws IOException {
    Path deep = folder;
    while (deep.toString().length() < LONGEST_PATH - ROOM) {
      int room = LONGEST_PATH - ROOM - deep.toString().length();
      deep = deep.resolve("d".repeat(Math.min(200, room)));
    }
    Files.createDirectories(deep);
    Path file = deep.resolve("file");
    if (!old.isEmpty()) {
      Files.writeString(file, old);
    }
    try (AtomicFile whole = AtomicFile.open(file)) {
      whole.out().write('n');
    }
    assertEquals(old.isEmpty(), Files.notExists(file));
    AtomicFile.write(file, "content");
    assertEquals("content", Files.readString(file));
  }

  @Test
  void anInterruptionWaitsForTheWholeFile() throws IOException {
    Path file = folder.resolve("file");
    Thread.currentThread().interrupt();
    AtomicFile.write(file, "whole");
    assertTrue(Thread.interrupted());
    assertEquals("whole", Files.readString(file));
    Thread.currentThread().interrupt();
    InPlace.write(file, "in place".getBytes(StandardCharsets.US_ASCII));
    assertTrue(Thread.interrupted());
    assertEquals("in place", Files.readString(file));
  }

  @Test
  void namesTheFileThatWasMeant() throws IOException {
    Path lost = folder.resolve("missing/file");
    for (IOException e :
        new IOException[] {
          assertThrows(IOException.class, () -> AtomicFile.write(lost, "x")),
          assertThrows(IOException.class, () -> AtomicFile.open(lost)),
          assertThrows(IOException.class, () -> LiveFile.open(lost)),
          assertThrows(IOException.class, () -> AtomicFile.replace(lost, new byte[1]))
        }) {
      assertTrue(FileErrors.line(e).startsWith(lost + ": "), FileErrors.line(e));
      assertFalse(FileErrors.line(e).contains(".part"), FileErrors.line(e));
    }
    Path inside = Files.createDirectories(folder.resolve("dir/inside"));
    for (IOException e :
        new IOException[] {
          assertThrows(IOException.class, () -> AtomicFile.write(inside.getParent(), "x")),
          assertThrows(IOException.class, () -> AtomicFile.replace(inside.getParent(), new byte[1]))
        }) {
      assertTrue(FileErrors.line(e).startsWith(inside.getParent() + ": "), FileErrors.line(e));
    }
    assertEquals(Set.of("dir"), names());
  }
}
