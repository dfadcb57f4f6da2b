package io.github.execbench.run.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessTreeTest {

  @TempDir Path root;

  /** Words 14 to 17 are times: user and system, of itself and of children that ended; proc(5). */
  private static String stat(int user, int system, int endedUser, int endedSystem) {
    return "7 (a) b) S 1 1 1 0 -1 4194304 1 2 3 4 %d %d %d %d 20 0 9 0"
        .formatted(user, system, endedUser, endedSystem);
  }

  @Test
  void addsUpAllBelowAndWhatEnded() throws Exception {
    FakeSystem system =
        new FakeSystem(root)
            .with("proc/self/stat", stat(999, 999, 30, 20))
            .with("proc/self/task/7/children", "20 21 ")
            .with("proc/self/task/8/children", "")
            .with("proc/20/stat", stat(100, 50, 0, 0))
            .with("proc/20/task/20/children", "30")
            .with("proc/20/task/20/comm", "java")
            .with("proc/20/task/22/comm", "C2 CompilerThre")
            .with("proc/20/task/22/schedstat", "250000000 5 9")
            .with("proc/20/task/23/comm", "C1 CompilerThre")
            .with("proc/20/task/23/stat", stat(10, 5, 0, 0))
            .with("proc/21/stat", stat(1, 0, 0, 0))
            .with("proc/30/stat", stat(2, 2, 4, 2));
    ProcessTree tree = new ProcessTree(system.files());
    // 0.5 of those that ended, 1.5 of 20, 0.01 of 21, 0.1 of 30, which 20 started.
    ProcessTree.Reading reading = tree.read();
    assertEquals(2.11, reading.cpuSeconds(), 1e-9);
    assertEquals(0.40, reading.compileSeconds(), 1e-9);
    system.with("proc/self/task/7/children", "21").with("proc/self/stat", stat(999, 999, 190, 90));
    // What an ended process had compiled is not taken back.
    assertEquals(2.81, tree.read().cpuSeconds(), 1e-9);
    assertEquals(0.40, tree.read().compileSeconds(), 1e-9);
  }

  @Test
  void aSystemThatTellsNothingIsUnknown() {
    assertEquals(
        new ProcessTree.Reading(Double.NaN, Double.NaN),
        new ProcessTree(new SystemFiles(root)).read());
  }
}
