package io.github.execbench.run.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.execbench.results.journal.MachineLoad;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadMeterTest {

  private static final String CPU = "sys/devices/system/cpu/cpu";

  @TempDir Path root;

  @Test
  void tellsWhatWentOnBetweenTwoReadings() throws Exception {
    FakeSystem system =
        new FakeSystem(root)
            .with("proc/loadavg", "0.75 0.50 0.25 1/99 1234")
            // user nice system idle iowait irq softirq steal guest guest_nice
            .with("proc/stat", "cpu  100 0 50 800 10 0 0 40 30 0", "cpu0 1 2 3 4 5 6 7 8 9 10")
            .with("proc/self/cgroup", "0::/")
            .with("sys/fs/cgroup/cpu.stat", "throttled_usec 1000000");
    LoadMeter meter = new LoadMeter(system.files());
    LoadMeter.Reading before = meter.read();
    system
        .with("proc/loadavg", "9.00 0.50 0.25 1/99 1234")
        .with("proc/stat", "cpu  150 0 60 830 10 0 0 50 70 0")
        .with("sys/fs/cgroup/cpu.stat", "throttled_usec 1250000")
        .with(CPU + "0/cpufreq/scaling_cur_freq", "2000000")
        .with(CPU + "1/cpufreq/scaling_cur_freq", "3000000")
        .with("sys/devices/system/cpu/cpufreq/ignored", "1");
    MachineLoad load = meter.since(before);
    assertEquals(0.75, load.loadAverage());
    // Of 100 ticks 60 were computed, 10 stolen, 30 idle; guests stand in the user's time already.
    assertEquals(0.6, load.busyShare(), 1e-12);
    assertEquals(0.1, load.stealShare(), 1e-12);
    assertEquals(2500, load.frequencyMhz());
    assertEquals(0.25, load.throttledSeconds(), 1e-12);
    assertEquals(Double.NaN, load.thermalThrottles());
  }

  @Test
  void aSystemThatTellsNothingIsUnknown() {
    LoadMeter meter = new LoadMeter(new SystemFiles(root));
    assertEquals(MachineLoad.unknown(), meter.since(meter.read()));
  }
}
