package io.github.execbench.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.cli.console.Ran;
import io.github.execbench.cli.photos.PhotoFailure;
import io.github.execbench.workload.photo.PhotoSet;
import io.github.execbench.workload.photo.filter.FilterKind;
import io.github.execbench.workload.photo.testing.OddPhotos;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhotoPreflightTest {

  @TempDir Path folder;

  @Test
  void namesEveryBadPhotoAndNoGoodOne() throws IOException {
    for (var photo : OddPhotos.good().entrySet()) {
      Files.write(folder.resolve(photo.getKey()), photo.getValue());
    }
    String goodHash = PhotoSet.of(folder).sha256();
    for (var photo : OddPhotos.bad().entrySet()) {
      Files.write(folder.resolve(photo.getKey()), photo.getValue());
    }
    PhotoSet all = PhotoSet.of(folder);
    Set<FilterKind> filters = EnumSet.allOf(FilterKind.class);
    List<String> bad =
        PhotoPreflight.failures(all, filters).stream().map(PhotoFailure::file).toList();
    assertEquals(List.copyOf(new TreeSet<>(OddPhotos.bad().keySet())), bad);
    assertNotEquals(goodHash, all.sha256());
    assertEquals(goodHash, all.without(bad).sha256());
  }

  @Test
  void aBadPhotoStopsARunBeforeItMeasures() throws IOException {
    Files.write(folder.resolve("good.jpg"), OddPhotos.good().get("written.jpg"));
    Files.write(folder.resolve("bad.jpg"), OddPhotos.bad().get("truncated.jpg"));
    Path results = folder.resolve("results");
    Ran ran =
        Ran.of(
            "run",
            "PhotoBenchmark",
            "-f",
            "1",
            "--images",
            folder.toString(),
            "--out",
            results.toString());
    assertEquals(ExitCode.FAILED, ran.exitCode());
    String expected = "bad.jpg: decode: premature end of data after row 222 of 320 (1 of 2 photos";
    assertTrue(ran.err().getLast().startsWith(expected), ran.err()::toString);
    assertTrue(Files.notExists(results));
  }
}
