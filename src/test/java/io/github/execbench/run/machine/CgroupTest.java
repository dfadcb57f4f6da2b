package io.github.execbench.run.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CgroupTest {

  @TempDir Path root;
  private FakeSystem system;

  @BeforeEach
  void make() {
    system = new FakeSystem(root);
  }

  private Cgroup cgroup() {
    return new Cgroup(system.files());
  }

  @Test
  void theNarrowestOfAllGroupsAboveHolds() throws Exception {
    system
        .with("proc/self/cgroup", "0::/pod/app")
        .with("sys/fs/cgroup/pod/app/cpu.max", "max 100000")
        .with("sys/fs/cgroup/pod/cpu.max", "150000 100000")
        .with("sys/fs/cgroup/cpu.max", "400000 100000");
    assertEquals(1.5, cgroup().cpuQuota());
  }

  @Test
  void versionOneIsReadToo() throws Exception {
    system
        .with("proc/self/cgroup", "4:memory:/job", "3:cpu,cpuacct:/job", "1:name=systemd:/job")
        .with("sys/fs/cgroup/cpu/job/cpu.cfs_quota_us", "250000")
        .with("sys/fs/cgroup/cpu/job/cpu.cfs_period_us", "100000")
        .with("sys/fs/cgroup/cpu/cpu.cfs_quota_us", "-1")
        .with("sys/fs/cgroup/cpu/job/cpu.stat", "nr_throttled 3", "throttled_time 2500000000");
    assertEquals(2.5, cgroup().cpuQuota());
    assertEquals(2.5, cgroup().throttledSeconds());
  }

  @Test
  void withoutLimitsOrFilesNothingIsKnown() throws Exception {
    assertEquals(Double.NaN, cgroup().cpuQuota());
    assertEquals(Double.NaN, cgroup().throttledSeconds());
    system
        .with("proc/self/cgroup", "0::/")
        .with("sys/fs/cgroup/cpu.max", "max 100000")
        .with("sys/fs/cgroup/cpu.stat", "usage_usec 7", "throttled_usec 1500000");
    assertEquals(Double.NaN, cgroup().cpuQuota());
    assertEquals(1.5, cgroup().throttledSeconds());
  }
}
