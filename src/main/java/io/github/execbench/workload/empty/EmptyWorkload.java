package io.github.execbench.workload.empty;

import io.github.execbench.workload.Workload;
import io.github.execbench.workload.WrongResultException;
import java.util.List;
import java.util.stream.IntStream;

/** Tasks that do nothing; their results tell whether each ran and stands in its place. */
public final class EmptyWorkload implements Workload<Integer> {

  private final List<EmptyTask> tasks;

  public EmptyWorkload(int count) {
    tasks = IntStream.range(0, count).mapToObj(EmptyTask::new).toList();
  }

  @Override
  public List<EmptyTask> tasks() {
    return tasks;
  }

  @Override
  public void verify(List<Integer> results) {
    if (results.size() != tasks.size()) {
      throw new WrongResultException(results.size() + " results of " + tasks.size() + " tasks");
    }
    for (int i = 0; i < tasks.size(); i++) {
      if (results.get(i) != i) {
        throw new WrongResultException(tasks.get(i).name() + ": got " + results.get(i));
      }
    }
  }
}
