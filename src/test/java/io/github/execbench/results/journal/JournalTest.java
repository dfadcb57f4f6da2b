package io.github.execbench.results.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.results.BenchmarkId;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

  private static final BenchmarkId ID = Journals.id("A");
  private static final JournalHead HEAD = Journals.head(2, ID);
  private static final ForkRecord FIRST = Journals.fork(1, ID, 1, 1.0 / 3, Double.NaN, 1e-300);
  private static final ForkRecord SECOND = Journals.failure(2, ID, 2, "broke");

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void write() throws Exception {
    file = folder.resolve(Journal.FILE);
    try (JournalWriter writer = JournalWriter.create(folder, HEAD)) {
      writer.append(FIRST);
      writer.append(SECOND);
      writer.append(new Session(Journals.TIME, "complete", 3, 2, 2));
    }
  }

  @Test
  void givesBackWhatWasWrittenToTheLastBit() {
    Journal journal = Journal.read(folder);
    assertEquals(HEAD, journal.head());
    assertEquals(List.of(FIRST, SECOND), journal.forks());
    assertEquals("complete", journal.sessions().getFirst().end());
  }

  @Test
  void tornAnywhereItHoldsEveryWholeLine() throws Exception {
    byte[] bytes = Files.readAllBytes(file);
    int headEnd = new String(bytes, StandardCharsets.UTF_8).indexOf('\n') + 1;
    for (int length = headEnd; length < bytes.length; length += 7) {
      byte[] torn = Arrays.copyOf(bytes, length);
      Files.write(file, torn);
      long lines = new String(torn, StandardCharsets.UTF_8).chars().filter(c -> c == '\n').count();
      Journal journal = Journal.read(folder);
      assertEquals(lines - 1, journal.forks().size() + journal.sessions().size());
    }
  }

  @Test
  void goesOnAfterATornLine() throws Exception {
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length - 5));
    try (JournalWriter writer = JournalWriter.reopen(folder)) {
      writer.append(new Session(Journals.TIME, "again", 1, 1, 0));
    }
    Journal journal = Journal.read(folder);
    assertEquals(List.of("again"), journal.sessions().stream().map(Session::end).toList());
    assertEquals(List.of(FIRST, SECOND), journal.forks());
  }

  @Test
  void leavesATornLineUntilThereIsAnother() throws Exception {
    byte[] torn = Arrays.copyOf(Files.readAllBytes(file), (int) Files.size(file) - 5);
    Files.write(file, torn);
    JournalWriter.reopen(folder).close();
    assertArrayEquals(torn, Files.readAllBytes(file));
  }

  @Test
  void saysSoIfItsFolderVanishes() throws Exception {
    try (JournalWriter writer = JournalWriter.reopen(folder)) {
      Files.delete(file);
      NoSuchFileException e = assertThrows(NoSuchFileException.class, () -> writer.append(SECOND));
      assertEquals(file.toString(), e.getFile());
    }
  }

  @Test
  void namesTheLineThatIsDamaged() throws Exception {
    List<String> lines = Files.readAllLines(file);
    for (String damage : List.of("{\"fork\":{", "{}", "", "[1]", lines.getFirst())) {
      Files.write(file, List.of(lines.get(0), lines.get(1), damage, lines.get(3)));
      JournalException e = assertThrows(JournalException.class, () -> Journal.read(folder));
      assertTrue(e.getMessage().contains(file + ", line 3: damaged"), e.getMessage());
    }
  }

  @Test
  void refusesAnotherFormat() throws Exception {
    Files.writeString(file, Files.readString(file).replaceFirst("\"format\":1", "\"format\":2"));
    JournalException e = assertThrows(JournalException.class, () -> Journal.read(folder));
    assertTrue(e.getMessage().contains("format 2"), e.getMessage());
  }

  @Test
  void saysSoIfNothingIsThere() throws Exception {
    Files.writeString(file, "{\"head\":{");
    assertThrows(JournalException.class, () -> Journal.read(folder));
    Files.delete(file);
    assertThrows(JournalException.class, () -> Journal.read(folder));
  }

  @Test
  void isWrittenByOneRunAtATime() throws Exception {
    try (JournalWriter first = JournalWriter.reopen(folder)) {
      assertThrows(JournalException.class, () -> JournalWriter.reopen(folder));
      first.append(FIRST);
    }
    assertEquals(3, Journal.read(folder).forks().size());
  }

  @Test
  void isNeverBegunTwice() {
    assertThrows(
        FileAlreadyExistsException.class, () -> JournalWriter.create(folder, HEAD).close());
    assertEquals(2, Journal.read(folder).forks().size());
  }

  /** One was started by an old java, through the launcher, the other by a new one. */
  @Test
  void whatTheSuiteAddsToTheFlagsIsNoDifference() {
    Environment direct = Journals.environment(List.of("-Xmx1g"));
    Environment launched =
        Journals.environment(
            List.of("-XX:+IgnoreUnrecognizedVMOptions", "-Xmx1g", "-Dexecbench.launched=true"));
    assertEquals(List.of(), PoolingObstacles.between(direct, launched));
    assertEquals(direct, launched);
    assertEquals(
        List.of("JVM flags (was [-Xmx1g], is [-Xmx2g])"),
        PoolingObstacles.between(direct, Journals.environment(List.of("-Xmx2g"))));
  }
}
