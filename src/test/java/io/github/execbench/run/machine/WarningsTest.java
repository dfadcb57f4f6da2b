package io.github.execbench.run.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.results.journal.MachineLoad;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarningsTest {

  @TempDir Path root;

  private List<String> before(FakeSystem system, double others) {
    return new Warnings(new Machine(system.files(), "")).beforeRun(others);
  }

  private static void assertOne(String start, List<String> warnings) {
    assertEquals(1, warnings.size(), warnings.toString());
    assertTrue(warnings.getFirst().startsWith(start), warnings.toString());
  }

  @Test
  void aQuietMachineThatTellsNothingIsNotWarnedOf() {
    assertEquals(List.of(), before(new FakeSystem(root), Double.NaN));
    assertEquals(List.of(), before(new FakeSystem(root), 0.09));
  }

  @Test
  void aBusyMachine() {
    assertOne("other programs keep the machine 30 % busy", before(new FakeSystem(root), 0.3));
  }

  @Test
  void aBatteryThatEmpties() throws Exception {
    FakeSystem system =
        new FakeSystem(root)
            .with("sys/class/power_supply/AC/online", "0")
            .with("sys/class/power_supply/BAT0/status", "Charging");
    assertEquals(List.of(), before(system, 0));
    assertOne(
        "the machine runs on battery",
        before(system.with("sys/class/power_supply/BAT1/status", "Discharging"), 0));
  }

  @Test
  void aScalingGovernor() throws Exception {
    String file = "sys/devices/system/cpu/cpu0/cpufreq/scaling_governor";
    FakeSystem system = new FakeSystem(root).with(file, "performance");
    assertEquals(List.of(), before(system, 0));
    assertOne("the frequency governor is powersave", before(system.with(file, "powersave"), 0));
  }

  @Test
  void littleMemory() throws Exception {
    FakeSystem system =
        new FakeSystem(root).with("proc/meminfo", "MemTotal: 9 kB", "MemAvailable: 1048576 kB");
    assertEquals(List.of(), before(system, 0));
    assertOne(
        "less than 1 GiB", before(system.with("proc/meminfo", "MemAvailable: 1048575 kB"), 0));
  }

  @Test
  void aQuotaOfHalfACore() throws Exception {
    FakeSystem system = new FakeSystem(root).with("proc/self/cgroup", "0::/");
    assertEquals(List.of(), before(system.with("sys/fs/cgroup/cpu.max", "200000 100000"), 0));
    assertOne(
        "the container's quota of 2.50 cores",
        before(system.with("sys/fs/cgroup/cpu.max", "250000 100000"), 0));
  }

  @Test
  void whatOnlyTheForksShowed() {
    MachineLoad calm = new MachineLoad(1, 0.5, 0.005, 3000, 0, 0);
    assertEquals(List.of(), Warnings.afterRun(List.of(calm, MachineLoad.unknown())));
    assertOne(
        "the hypervisor took up to 14 %",
        Warnings.afterRun(List.of(calm, new MachineLoad(1, 0.5, 0.14, 3000, 0, 0))));
    assertOne(
        "the container's quota stopped threads for 0.7 s",
        Warnings.afterRun(
            List.of(
                new MachineLoad(1, 0.5, 0, 3000, 0.5, 0),
                new MachineLoad(1, 0.5, 0, 3000, 0.2, 0))));
    assertOne(
        "cores were slowed to cool down",
        Warnings.afterRun(List.of(new MachineLoad(1, 0.5, 0, 3000, 0, 2))));
  }
}
