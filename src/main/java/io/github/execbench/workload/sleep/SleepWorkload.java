package io.github.execbench.workload.sleep;

import io.github.execbench.workload.Workload;
import io.github.execbench.workload.WrongResultException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;

/** Calls that wait. Running them all at once takes as long as the longest. */
public final class SleepWorkload implements Workload<Duration> {

  private final List<SleepTask> tasks;

  public SleepWorkload(List<Duration> durations) {
    tasks = durations.stream().map(SleepTask::new).toList();
  }

  /** 5, 4, 3, 2 and 1 seconds at one hundredth: 50, 40, 30, 20 and 10 ms. */
  public static SleepWorkload ofTutorial() {
    return ofTutorial(Duration.ofMillis(10));
  }

  /** 5, 4, 3, 2 and 1 times a duration. */
  public static SleepWorkload ofTutorial(Duration unit) {
    return new SleepWorkload(LongStream.of(5, 4, 3, 2, 1).mapToObj(unit::multipliedBy).toList());
  }

  /** As many equal sleeps as asked for. */
  public static SleepWorkload ofEqual(int count, Duration duration) {
    return new SleepWorkload(Collections.nCopies(count, duration));
  }

  @Override
  public List<SleepTask> tasks() {
    return tasks;
  }

  @Override
  public void verify(List<Duration> results) {
    List<Duration> expected = tasks.stream().map(SleepTask::duration).toList();
    if (!results.equals(expected)) {
      throw new WrongResultException("sleep: expected " + expected + ", got " + results);
    }
  }
}
