package io.github.execbench.cli.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.cli.photos.PhotoWork;
import io.github.execbench.workload.photo.decode.DecodeOptions;
import io.github.execbench.workload.photo.filter.FilterKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.SerializableConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class PhotoJobsTest {

  @TempDir Path folder;

  @Test
  void fewPhotosSpreadAndManyShareATask() {
    assertEquals(1, PhotoJobs.tasks(1));
    assertEquals(13, PhotoJobs.tasks(13));
    assertEquals(255, PhotoJobs.tasks(255));
    assertEquals(128, PhotoJobs.tasks(256));
    assertEquals(1250, PhotoJobs.tasks(10_000));
  }

  /** Names are drawn for two jobs and no more: a folder of any size takes no more memory. */
  @Test
  void drawsNamesAsJobsEnd() throws Exception {
    Files.createDirectory(folder.resolve("out"));
    int[] drawn = {0};
    int[] done = {0};
    Iterator<String> names =
        IntStream.range(0, 95)
            .peek(i -> {
              drawn[0]++;
              assertTrue(i < done[0] + 21, i + " was drawn after " + done[0]);
            })
            .mapToObj(i -> "missing-" + i + ".jpg")
            .iterator();
    try (JavaSparkContext spark = context()) {
      PhotoWork work = new PhotoWork(FilterKind.DEFAULT, DecodeOptions.DEFAULT);
      var path = new org.apache.hadoop.fs.Path(folder.toString());
      PhotoPlan plan =
          new PhotoPlan(
              path,
              new org.apache.hadoop.fs.Path(path, "out"),
              work.filter(),
              work.settings(),
              false,
              Duration.ZERO,
              spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration())));
      new PhotoJobs(spark, new PhotoPart(plan), 10)
          .run(names, end -> done[0] += end.failures().size());
    } catch (SparkException e) {
      throw new AssertionError(e);
    }
    assertEquals(95, drawn[0]);
    assertEquals(95, done[0]);
  }

  private static JavaSparkContext context() {
    Job.configure();
    return new JavaSparkContext(new SparkConf().setAppName("test"));
  }
}
