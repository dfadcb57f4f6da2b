package io.github.execbench.results.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What keeps forks of two environments from standing in one result. */
public final class PoolingObstacles {

  private PoolingObstacles() {}

  /** Names each difference with both sides; none if a run may go on. */
  public static List<String> between(Environment then, Environment now) {
    Map<String, Object> before = EnvironmentFields.of(then);
    List<String> found = new ArrayList<>();
    EnvironmentFields.of(now)
        .forEach((name, value) -> {
          if (!Objects.equals(before.get(name), value)) {
            found.add(name + " (was " + before.get(name) + ", is " + value + ")");
          }
        });
    return found;
  }
}
