package io.github.execbench.workload.photo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.workload.WrongResultException;
import io.github.execbench.workload.photo.filter.FilterKind;
import io.github.execbench.workload.photo.filter.PhotoSettings;
import io.github.execbench.workload.photo.testing.GeneratedJpeg;
import io.github.execbench.workload.photo.testing.Pattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The check of the photo workload: right answers pass, each kind of wrong one fails. */
class PhotoWorkloadTest {

  private static final PhotoSettings SETTINGS = new PhotoSettings(15, 120, 120, 75);

  @TempDir Path folder;
  private Path output;
  private PhotoWorkload workload;
  private List<PhotoResult> results;

  @BeforeEach
  void filter() throws Exception {
    filter(FilterKind.FAST);
  }

  private void filter(FilterKind filter) throws Exception {
    Path input = Files.createDirectories(folder.resolve("in"));
    output = Files.createDirectories(folder.resolve("out"));
    Files.write(input.resolve("a.jpg"), GeneratedJpeg.of(Pattern.SCENE, 400, 300));
    Files.write(input.resolve("b.JPEG"), GeneratedJpeg.of(Pattern.SATURATED, 300, 411));
    Files.writeString(input.resolve("notes.txt"), "no photo");
    workload = new PhotoWorkload(PhotoSet.of(input), output, filter, SETTINGS);
    results = new ArrayList<>();
    for (PhotoTask task : workload.tasks()) {
      results.add(task.call());
    }
  }

  private WrongResultException wrong() {
    return assertThrows(WrongResultException.class, () -> workload.verify(results));
  }

  @ParameterizedTest
  @EnumSource
  void rightAnswersPass(FilterKind filter) throws Exception {
    filter(filter);
    workload.verify(results);
    workload.verify(results);
    assertEquals(List.of("a.jpg", "b.JPEG"), results.stream().map(PhotoResult::name).toList());
  }

  @Test
  void theLargestFileComesFirst() throws Exception {
    Path input = folder.resolve("in");
    Files.write(input.resolve("0.jpg"), GeneratedJpeg.of(Pattern.SCENE, 20, 20));
    List<PhotoTask> tasks =
        new PhotoWorkload(PhotoSet.of(input), output, FilterKind.FAST, SETTINGS).tasks();
    assertEquals(List.of("a.jpg", "b.JPEG", "0.jpg"), tasks.stream().map(PhotoTask::name).toList());
  }

  @Test
  void aMissingResultFails() {
    results.removeLast();
    wrong();
  }

  @Test
  void resultsOutOfOrderFail() {
    List<PhotoResult> inOrder = List.copyOf(results);
    results = results.reversed();
    assertNotEquals(inOrder, results);
    wrong();
  }

  @Test
  void aMissingThumbnailFails() throws IOException {
    Files.delete(output.resolve("b.JPEG"));
    assertTrue(wrong().getMessage().startsWith("b.JPEG: "));
  }

  @Test
  void aThumbnailOfAnotherPhotoFails() throws IOException {
    byte[] other = GeneratedJpeg.of(Pattern.SCENE, 120, 90);
    Files.write(output.resolve("a.jpg"), other);
    results.set(0, new PhotoResult("a.jpg", 120, 90, other.length, List.of(), ""));
    assertTrue(wrong().getMessage().contains("not what FAST makes of it"));
  }

  @Test
  void theTruthFindsWhatAWrongFilterWouldGive() throws IOException {
    PhotoCheck check = new PhotoCheck(workload.tasks().getFirst());
    check.checkTruth();
    byte[] brighter = GeneratedJpeg.of(Pattern.SATURATED, 120, 90);
    Files.write(output.resolve("a.jpg"), brighter);
    assertThrows(WrongResultException.class, check::checkTruth);
    Files.write(output.resolve("a.jpg"), GeneratedJpeg.of(Pattern.SCENE, 120, 91));
    assertTrue(
        assertThrows(WrongResultException.class, check::checkTruth)
            .getMessage()
            .contains("120 x 91"));
  }
}
