package io.github.execbench.cli.spark;

import io.github.execbench.io.Printable;
import io.github.execbench.strategy.RunnerOptions;
import io.github.execbench.strategy.Strategy;
import io.github.execbench.strategy.TaskRunner;
import io.github.execbench.workload.Task;
import io.github.execbench.workload.photo.PhotoResult;
import java.io.Serializable;
import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import org.apache.spark.SparkEnv;
import org.apache.spark.TaskKilledException;
import scala.Function1;

/**
 * What a task of Spark does: some photos, one after the other. A photo that fails is part of what
 * it returns. It throws only what another try, elsewhere, may do better.
 */
record PhotoPart(PhotoPlan plan)
    implements Function1<scala.collection.Iterator<String>, PartEnd>, Serializable {

  @Override
  public PartEnd apply(scala.collection.Iterator<String> entries) {
    Optional<String> complaint = plan.complaint();
    if (complaint.isPresent()) {
      return PartEnd.refused(
          SparkEnv.get().blockManager().blockManagerId().host()
              + ": "
              + Printable.of(complaint.get()));
    }
    PartEnd.Tally tally = new PartEnd.Tally();
    Optional<Duration> limit = Optional.of(plan.timeout()).filter(Duration::isPositive);
    try (TaskRunner runner = Strategy.THREAD_POOL.open(new RunnerOptions(1, limit))) {
      runner.stream(photos(entries), tally::add);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TaskKilledException("interrupted");
    }
    return tally.end();
  }

  private Iterator<Task<Optional<PhotoResult>>> photos(scala.collection.Iterator<String> entries) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return entries.hasNext();
      }

      @Override
      public Task<Optional<PhotoResult>> next() {
        return new FolderPhoto(entries.next(), plan);
      }
    };
  }
}
