package io.github.execbench.cli.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import scala.concurrent.ExecutionContext;
import scala.jdk.javaapi.CollectionConverters;
import scala.runtime.BoxedUnit;
import scala.util.Failure;
import scala.util.Try;

/**
 * Does photos in jobs of some thousand each, so that any number of names takes no more memory than
 * those of a few jobs. While one ends, the next has the slots that it leaves.
 */
final class PhotoJobs {

  /** Photos a job: few enough to hold their names, enough to keep any cluster busy. */
  static final int LARGEST_JOB = 10_000;

  private static final int UNDER_WAY = 2;

  /** Photos a task: at 3 ms a task and tens of ms a photo, more would gain nothing. */
  private static final int LARGEST_TASK = 8;

  /** Fewer photos a task where there are few, so that they spread. */
  private static final int TASKS = 128;

  /** What the scheduler tells. */
  private sealed interface Event {
    record TaskEnd(PartEnd end) implements Event {}

    record JobEnd(Try<Boolean> how) implements Event {}
  }

  private final JavaSparkContext spark;
  private final PhotoPart part;
  private final int largestJob;
  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
  private int underWay;

  /**
   * @param largestJob photos
   */
  PhotoJobs(JavaSparkContext spark, PhotoPart part, int largestJob) {
    this.spark = spark;
    this.part = part;
    this.largestJob = largestJob;
  }

  /**
   * Does all.
   *
   * @param ends told on the calling thread as tasks end, in that order
   * @throws SparkException if a job fails, and with it the rest
   */
  void run(Iterator<String> photos, Consumer<PartEnd> ends)
      throws InterruptedException, SparkException {
    while (underWay > 0 || photos.hasNext()) {
      while (underWay < UNDER_WAY && photos.hasNext()) {
        submit(next(photos));
        underWay++;
      }
      switch (events.take()) {
        case Event.TaskEnd(PartEnd end) -> ends.accept(end);
        case Event.JobEnd(Failure<Boolean> failed) ->
            throw new SparkException(failed.exception().getMessage(), failed.exception());
        case Event.JobEnd(_) -> underWay--;
      }
    }
  }

  private List<String> next(Iterator<String> photos) {
    List<String> job = new ArrayList<>();
    while (job.size() < largestJob && photos.hasNext()) {
      job.add(photos.next());
    }
    return job;
  }

  /** How many tasks do so many photos. */
  static int tasks(int photos) {
    int each = Math.clamp(photos / TASKS, 1, LARGEST_TASK);
    return Math.ceilDiv(photos, each);
  }

  private void submit(List<String> photos) {
    int tasks = tasks(photos.size());
    JavaRDD<String> names = spark.parallelize(photos, tasks);
    List<Object> all = IntStream.range(0, tasks).<Object>mapToObj(i -> i).toList();
    spark
        .sc()
        .submitJob(
            names.rdd(),
            part,
            CollectionConverters.asScala(all).toSeq(),
            (_, end) -> {
              events.add(new Event.TaskEnd(end));
              return BoxedUnit.UNIT;
            },
            () -> true)
        .onComplete(how -> events.add(new Event.JobEnd(how)), ExecutionContext.global());
  }
}
