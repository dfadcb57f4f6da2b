package io.github.execbench.run.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MachineTest {

  @TempDir Path root;

  /**
   * What can be told from without: a machine holds the heap of this JVM and fewer than 2^60 bytes.
   */
  @Test
  void theMemoryIsKnownWithoutLinuxFiles() {
    double bytes = new Machine(new FakeSystem(root).files(), "").memoryBytes();
    assertTrue(bytes >= Runtime.getRuntime().totalMemory() && bytes < 1L << 60, bytes + " bytes");
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
    Machine machine = new Machine(system.files(), "");
    assertEquals("Some CPU @ 2.50GHz", machine.cpu());
    assertEquals(2, machine.onlineCores());
  }

  @Test
  void namesTheProcessorWhereWindowsDoes() {
    String name = "Intel64 Family 6 Model 85 Stepping 7, GenuineIntel";
    assertEquals(name, new Machine(new FakeSystem(root).files(), name).cpu());
  }
}
