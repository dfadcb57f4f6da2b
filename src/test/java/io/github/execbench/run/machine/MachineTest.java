package io.github.execbench.run.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MachineTest {

  @TempDir Path root;

  @Test
  void theContainersMemoryCountsWhereItIsLess() throws Exception {
    FakeSystem system =
        new FakeSystem(root)
            .with("proc/meminfo", "MemTotal:       24684364 kB")
            .with("proc/self/cgroup", "0::/")
            .with("sys/fs/cgroup/memory.max", "max");
    Machine machine = new Machine(system.files());
    assertEquals(24684364.0 * 1024, machine.memoryBytes());
    system.with("sys/fs/cgroup/memory.max", "536870912");
    assertEquals(536870912, machine.memoryBytes());
  }

  @Test
  void namesTheProcessor() throws Exception {
    FakeSystem system =
        new FakeSystem(root)
            .with(
                "proc/cpuinfo",
                "processor\t: 0",
                "model name\t: Some CPU @ 2.50GHz",
                "",
                "processor\t: 1",
                "model name\t: Some CPU @ 2.50GHz");
    Machine machine = new Machine(system.files());
    assertEquals("Some CPU @ 2.50GHz", machine.cpu());
    assertEquals(2, machine.onlineCores());
  }
}
