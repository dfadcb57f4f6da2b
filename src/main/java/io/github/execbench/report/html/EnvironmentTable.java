package io.github.execbench.report.html;

import io.github.execbench.report.Numbers;
import io.github.execbench.results.journal.Environment;
import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.results.journal.Journal;
import io.github.execbench.results.journal.MachineLoad;
import io.github.execbench.results.journal.RunSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** What the numbers hold for: machine, software, settings, load. */
final class EnvironmentTable {

  private final List<List<String>> rows = new ArrayList<>();

  private EnvironmentTable() {}

  static List<List<String>> rows(Journal journal) {
    var table = new EnvironmentTable();
    table.machine(journal.head().environment());
    table.software(journal.head().environment());
    table.settings(journal.head().settings(), journal.head().seed());
    table.load(journal.forks());
    return table.rows;
  }

  private void machine(Environment e) {
    add("CPU", e.cpu());
    String quota = Double.isNaN(e.cpuQuota()) ? "" : ", quota " + Numbers.tick(e.cpuQuota());
    add("Cores", e.cores() + " of " + e.onlineCores() + quota);
    add(
        "Memory",
        Double.isNaN(e.memoryBytes())
            ? ""
            : String.format(Locale.ROOT, "%.1f GiB", e.memoryBytes() / (1L << 30)));
    add("System", (e.os() + " " + e.kernel() + " " + e.architecture()).strip());
    add("Frequency governor", e.governor());
  }

  private void software(Environment e) {
    add("JDK", e.jdk().version() + ", " + e.jdk().vendor() + ", " + e.jdk().vm());
    add("JVM flags", String.join(" ", e.jvmFlags()));
    add("Execbench", e.version() + ", JMH " + e.jmhVersion());
    add("Jar", e.jar() + (e.jarHash().isEmpty() ? "" : ", SHA-256 " + e.jarHash()));
    add("Commit", e.commit());
    add("Photos", e.photos().map(p -> p.files() + " files, SHA-256 " + p.hash()).orElse(""));
  }

  private void settings(RunSettings settings, long seed) {
    add("JMH options", String.join(" ", settings.jmhArguments()));
    add("Seed of the order", Long.toString(seed));
  }

  private void load(List<ForkRecord> forks) {
    spread("Load average at a fork's start", forks, MachineLoad::loadAverage, "%.2f", 1);
    spread("Cores busy", forks, MachineLoad::busyShare, "%.0f %%", 100);
    spread("Time stolen by the hypervisor", forks, MachineLoad::stealShare, "%.1f %%", 100);
    spread("Frequency, MHz", forks, MachineLoad::frequencyMhz, "%.0f", 1);
  }

  /** Least to most over the forks that know it. */
  private void spread(
      String name,
      List<ForkRecord> forks,
      ToDoubleFunction<MachineLoad> property,
      String format,
      double factor) {
    double[] known =
        forks.stream()
            .mapToDouble(fork -> property.applyAsDouble(fork.load()) * factor)
            .filter(v -> !Double.isNaN(v))
            .sorted()
            .toArray();
    if (known.length > 0) {
      String least = String.format(Locale.ROOT, format, known[0]);
      String most = String.format(Locale.ROOT, format, known[known.length - 1]);
      add(name, least.equals(most) ? least : least + " to " + most);
    }
  }

  /** What the system doesn't tell is left out. */
  private void add(String name, String value) {
    if (value != null && !value.isBlank()) {
      rows.add(List.of(name, value));
    }
  }
}
