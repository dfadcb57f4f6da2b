package io.github.execbench.cli.photos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.cli.console.Ran;
import io.github.execbench.strategy.Strategy;
import io.github.execbench.strategy.cluster.StandingWorker;
import io.github.execbench.workload.photo.testing.OddPhotos;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command {@code photos} on folders as they come. */
@ExtendWith(StandingWorker.class)
class OddFolderTest {

  @TempDir Path folder;
  private Path input;
  private Path output;

  @BeforeEach
  void makeFolders() throws IOException {
    input = Files.createDirectory(folder.resolve("in"));
    output = folder.resolve("out");
  }

  private Ran photos(String... more) {
    List<String> args =
        new ArrayList<>(List.of("photos", "--in", input.toString(), "--out", output.toString()));
    args.addAll(List.of(more));
    return Ran.of(args.toArray(String[]::new));
  }

  private void put(Map<String, byte[]> photos) throws IOException {
    for (Map.Entry<String, byte[]> photo : photos.entrySet()) {
      Files.write(input.resolve(photo.getKey()), photo.getValue());
    }
  }

  private static Set<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return new TreeSet<>(files.map(f -> f.getFileName().toString()).toList());
    }
  }

  private static byte[] photo() throws IOException {
    return OddPhotos.good().get("written.jpg");
  }

  /** The same files, byte for byte, and the same failures, whatever runs the work. */
  @ParameterizedTest
  @EnumSource(Strategy.class)
  void everyStrategyMakesTheSameOfTheWholeSet(Strategy strategy) throws IOException {
    put(OddPhotos.good());
    put(OddPhotos.bad());
    Path report = folder.resolve("failures.csv");
    Ran ran =
        photos("--strategy", strategy.name(), "--parallelism", "2", "--report", report.toString());
    assertEquals(ExitCode.FAILED, ran.exitCode(), ran.err()::toString);
    assertEquals(new TreeSet<>(OddPhotos.good().keySet()), names(output));
    assertEquals(OddPhotos.bad().keySet(), failures(report).keySet());
    Path others = folder.resolve("sequential");
    Path otherReport = folder.resolve("others.csv");
    Ran.of(
        "photos",
        "--in",
        input.toString(),
        "--out",
        others.toString(),
        "--strategy",
        "SEQUENTIAL",
        "--report",
        otherReport.toString());
    assertEquals(failures(otherReport), failures(report));
    for (String name : names(others)) {
      assertEquals(-1, Files.mismatch(others.resolve(name), output.resolve(name)), name);
    }
  }

  private static Map<String, String> failures(Path report) throws IOException {
    Map<String, String> failures = new TreeMap<>();
    try (Reader reader = Files.newBufferedReader(report)) {
      for (CSVRecord row :
          CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader)) {
        failures.put(row.get("file"), row.get("stage") + ": " + row.get("cause"));
      }
    }
    return failures;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "with space.jpg",
        "quote'\"`$(x).jpg",
        "line\nbreak.jpg",
        "-dash.jpg",
        "%s%n.JPEG",
        "Füße 写真 \uD83D\uDCF7.jpg",
        "..jpg",
        ".jpg",
        "a,b\"c.jpg"
      })
  void takesAnyName(String name) throws IOException {
    Files.write(input.resolve(name), photo());
    Files.write(input.resolve("bad" + name), new byte[] {1});
    Path report = folder.resolve("failures.csv");
    Ran ran = photos("--report", report.toString());
    assertEquals(Set.of(name), names(output), ran.err()::toString);
    assertEquals(Set.of("bad" + name), failures(report).keySet());
    assertEquals(2, ran.out().size(), ran.out()::toString);
    assertEquals(2, ran.err().size(), ran.err()::toString); // the failure, and the count
    assertTrue(
        ran.err().getFirst().endsWith(" failed: decode: not a JPEG file but something unknown"));
  }

  @Test
  void followsLinksAndSaysWhatIsWrongWithBrokenOnes() throws IOException {
    Path elsewhere = Files.write(folder.resolve("elsewhere"), photo());
    Files.createSymbolicLink(input.resolve("link.jpg"), elsewhere);
    Files.createSymbolicLink(input.resolve("loop.jpg"), input.resolve("loop.jpg"));
    Files.createSymbolicLink(input.resolve("nothing.jpg"), folder.resolve("nothing"));
    Files.createDirectory(input.resolve("folder.jpg"));
    Ran ran = photos();
    assertEquals(Set.of("link.jpg"), names(output));
    assertFalse(Files.isSymbolicLink(output.resolve("link.jpg")));
    assertEquals(3, ran.err().size(), ran.err()::toString);
    assertTrue(ran.err().contains("2 of 3 photos failed"), ran.err()::toString);
    assertTrue(
        ran.err().stream().filter(l -> l.contains(" failed: read: can't be read: ")).count() == 2);
  }

  /** What lies in the output folder is replaced, never written through. */
  @Test
  void neverWritesOutsideTheOutputFolder() throws IOException {
    Path precious = Files.writeString(folder.resolve("precious"), "precious");
    Files.write(input.resolve("a.jpg"), photo());
    Files.createDirectory(output);
    Files.createSymbolicLink(output.resolve("a.jpg"), precious);
    assertEquals(0, photos().exitCode());
    assertEquals("precious", Files.readString(precious));
    assertFalse(Files.isSymbolicLink(output.resolve("a.jpg")));
    assertEquals(Set.of("a.jpg"), names(output));
  }

  @Test
  void theOutputFolderMayLieInTheInputFolder() throws IOException {
    Files.write(input.resolve("a.jpg"), photo());
    output = input.resolve("out.jpg");
    for (int time = 0; time < 2; time++) {
      Ran ran = photos();
      assertEquals(0, ran.exitCode(), ran.err()::toString);
      assertEquals(Set.of("a.jpg"), names(output));
    }
  }

  @Test
  void aFolderInTheThumbnailsPlaceIsThatPhotosFailure() throws IOException {
    Files.write(input.resolve("a.jpg"), photo());
    Files.write(input.resolve("b.jpg"), photo());
    Files.createDirectories(output.resolve("a.jpg").resolve("full"));
    Ran ran = photos();
    assertEquals(ExitCode.FAILED, ran.exitCode());
    assertTrue(ran.err().getFirst().startsWith("a.jpg failed: write: "), ran.err()::toString);
    assertEquals(Set.of("a.jpg", "b.jpg"), names(output));
  }

  @Test
  void acceptsDamageAndSaysSo() throws IOException {
    Files.write(input.resolve("cut.jpg"), OddPhotos.bad().get("truncated.jpg"));
    assertEquals(ExitCode.FAILED, photos().exitCode());
    assertEquals(Set.of(), names(output));
    Ran ran = photos("--accept-damaged");
    assertEquals(0, ran.exitCode());
    assertEquals(List.of("cut.jpg: premature end of data after row 222 of 320"), ran.err());
    assertEquals(Set.of("cut.jpg"), names(output));
  }

  @Test
  void refusesOptionsOutOfRange() {
    assertEquals(ExitCode.USAGE, photos("--max-megapixels", "0").exitCode());
    assertEquals(ExitCode.USAGE, photos("--photo-timeout", "-1").exitCode());
    assertEquals(
        ExitCode.FAILED, photos("--report", folder.resolve("no/where.csv").toString()).exitCode());
  }
}
