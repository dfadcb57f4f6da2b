package io.github.execbench.results.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What keeps forks of two environments from standing in one result. */
public final class PoolingObstacles {

  private final List<String> found = new ArrayList<>();

  private PoolingObstacles() {}

  /** Names each difference with both sides; none if a run may go on. */
  public static List<String> between(Environment then, Environment now) {
    PoolingObstacles differences = new PoolingObstacles();
    differences.compare("jar", then.jarHash(), now.jarHash());
    differences.compare("JDK", then.jdk().build(), now.jdk().build());
    differences.compare("JDK's virtual machine", then.jdk().vm(), now.jdk().vm());
    differences.compare("JVM flags", then.jvmFlags(), now.jvmFlags());
    differences.compare("photo set", photos(then), photos(now));
    differences.compare("machine's CPU", then.cpu(), now.cpu());
    differences.compare("machine's cores", then.cores(), now.cores());
    differences.compare("machine's CPU quota", then.cpuQuota(), now.cpuQuota());
    differences.compare("machine's memory", then.memoryBytes(), now.memoryBytes());
    differences.compare("machine's kernel", kernel(then), kernel(now));
    return differences.found;
  }

  private void compare(String name, Object then, Object now) {
    if (!Objects.equals(then, now)) {
      found.add(name + " (was " + then + ", is " + now + ")");
    }
  }

  private static String photos(Environment environment) {
    return environment.photos().map(Environment.Photos::hash).orElse("none");
  }

  private static String kernel(Environment environment) {
    return environment.os() + " " + environment.kernel() + " " + environment.architecture();
  }
}
