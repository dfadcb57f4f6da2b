package io.github.execbench.cli.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.cli.console.Ran;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.hdfs.MiniDFSCluster;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Over a real HDFS, in this process. */
@Timeout(180)
class HdfsTest {

  @TempDir static Path folder;
  private static MiniDFSCluster cluster;
  private static FileSystem hdfs;
  private static Batch batch;

  @BeforeAll
  static void start() throws IOException {
    Configuration configuration = new Configuration();
    configuration.set(MiniDFSCluster.HDFS_MINIDFS_BASEDIR, folder.resolve("hdfs").toString());
    cluster = new MiniDFSCluster.Builder(configuration).numDataNodes(1).build();
    hdfs = cluster.getFileSystem();
    batch = Batch.in(folder);
  }

  @AfterAll
  static void stop() {
    cluster.shutdown();
  }

  private static String path(String name) {
    return hdfs.getUri() + name;
  }

  /** HDFS takes no colon in a name, and no backslash in a path; all other names come through. */
  private static boolean isTaken(String name) {
    return name.indexOf(':') < 0;
  }

  private static Map<String, String> thumbnails() {
    Map<String, String> taken = new TreeMap<>(batch.thumbnails());
    taken.keySet().removeIf(name -> !isTaken(name));
    return taken;
  }

  private static Map<String, String> content(String out) throws IOException {
    Path copy = Files.createTempDirectory(folder, "copy");
    for (var status : hdfs.listStatus(new org.apache.hadoop.fs.Path(out))) {
      try (var in = hdfs.open(status.getPath())) {
        Files.write(copy.resolve(status.getPath().getName()), in.readAllBytes());
      }
    }
    return Batch.content(copy);
  }

  @Test
  void writesToItFromTheDisk() throws IOException {
    Ran ran = Job.run("--in", batch.in(), "--out", path("/from-disk"));
    assertEquals(ExitCode.FAILED, ran.exitCode());
    assertEquals(thumbnails(), content("/from-disk"));
    assertTrue(
        ran.err().stream()
            .anyMatch(line -> line.startsWith("a:b.jpg failed: write: can't be written: ")),
        ran.toString());
  }

  private static void copyIn() throws IOException {
    try (Stream<Path> photos = Files.list(batch.in())) {
      for (Path photo : photos.filter(Files::isRegularFile).toList()) {
        String name = photo.getFileName().toString();
        if (isTaken(name)) {
          try (var out = hdfs.create(new org.apache.hadoop.fs.Path("/in/" + name))) {
            Files.copy(photo, out);
          }
        }
      }
    }
  }

  /** How many there are is another matter. */
  private static List<String> aboutPhotos(List<String> lines) {
    return lines.stream().filter(line -> !line.endsWith(" photos failed")).sorted().toList();
  }

  @Test
  void readsAndWritesAndReportsInIt() throws IOException {
    copyIn();
    String[] words = {"--in", path("/in"), "--out", path("/out"), "--report", path("/report.csv")};
    Ran ran = Job.run((Object[]) words);
    assertEquals(ExitCode.FAILED, ran.exitCode());
    assertEquals(thumbnails(), content("/out"));
    assertEquals(aboutPhotos(batch.lines()), aboutPhotos(ran.err()));
    try (var report = hdfs.open(new org.apache.hadoop.fs.Path("/report.csv"))) {
      List<String> lines =
          new String(report.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      assertEquals("file,stage,cause", lines.getFirst());
      assertTrue(lines.contains("text.jpg,decode,not a JPEG file but text"), lines.toString());
    }
    // Again, over what is there; then only what failed is tried.
    Ran again = Job.run((Object[]) words);
    assertEquals(aboutPhotos(ran.err()), aboutPhotos(again.err()));
    assertEquals(thumbnails(), content("/out"));
    Ran rest = Job.run("--in", path("/in"), "--out", path("/out"), "--skip-existing");
    assertTrue(
        rest.err().contains(thumbnails().size() + " skipped: their thumbnails are newer"),
        rest.toString());
  }

  @Test
  void saysInALineWhatIsWrong() {
    Ran missing = Job.run("--in", path("/none"), "--out", path("/x"));
    assertEquals(
        List.of("--in " + path("/none") + ": no such folder; name one that holds JPEG files"),
        missing.err());
    Ran same = Job.run("--in", path("/"), "--out", path("/"));
    assertEquals(
        List.of("--out " + path("/") + " is the folder of the photos: they would be overwritten"),
        same.err());
    assertEquals(ExitCode.USAGE, same.exitCode());
  }
}
