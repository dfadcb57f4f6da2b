package io.github.execbench.workload.photo.synthetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.workload.photo.PhotoSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SyntheticPhotosTest {

  @TempDir Path folder;

  @Test
  void allScenesHaveTheSameBytesEverywhere() throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (Scene scene : Scene.values()) {
      digest.update(SyntheticPhotos.jpeg(scene, 150, 100));
    }
    assertEquals(
        "a1c73ebfc9e2e7e9160f776794538b895b60ca005e2356e9395ad9f9f23cde0e",
        HexFormat.of().formatHex(digest.digest()),
        "the thirteen at 150 x 100");
  }

  @Test
  void aFullSizePhotoHasTheSameBytesEverywhere() throws Exception {
    GeneratePhotoTask task = GeneratePhotoTask.list(folder, 7, 6).get(4);
    assertEquals(List.of(2000, 3000), List.of(task.width(), task.height()));
    long size = task.call();
    assertTrue(size > 1_000_000 && size < 2_000_000, size + " bytes");
    assertEquals(
        "20856cdcc051a307d170751a9dd642f6f5a1fe7124c7f1bd9bbda5153e7b8e72",
        PhotoSet.of(folder).sha256());
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(folder.resolve(task.name())), left.toList());
    }
  }

  @Test
  void nothingDependsOnWhatWasMadeBefore() throws Exception {
    byte[] first = SyntheticPhotos.jpeg(Scene.FLOWER, 64, 96);
    SyntheticPhotos.jpeg(Scene.LAKE, 64, 48);
    assertTrue(Arrays.equals(first, SyntheticPhotos.jpeg(Scene.FLOWER, 64, 96)));
  }

  @Test
  void sizesAreThreeToTwo() {
    List<GeneratePhotoTask> tasks = GeneratePhotoTask.list(folder, 13, 24);
    assertEquals(6000, tasks.get(0).width());
    assertEquals(4000, tasks.get(0).height());
    assertEquals(13, tasks.stream().map(GeneratePhotoTask::name).distinct().count());
  }

  @Test
  void refusesWhatIsNoPhoto() {
    assertThrows(IllegalArgumentException.class, () -> SyntheticPhotos.jpeg(Scene.LAKE, 8, 8));
  }

  /** Of any scene: whoever presses Ctrl-C must not wait for a large photo. */
  @ParameterizedTest
  @EnumSource
  void paintingStopsWhenItIsInterrupted(Scene scene) {
    Thread.currentThread().interrupt();
    try {
      assertThrows(CancellationException.class, () -> scene.take(150, 100));
    } finally {
      Thread.interrupted();
    }
  }
}
