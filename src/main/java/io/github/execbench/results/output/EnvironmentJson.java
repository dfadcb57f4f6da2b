package io.github.execbench.results.output;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.execbench.results.journal.Environment;
import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.results.journal.Journal;
import io.github.execbench.results.journal.MachineLoad;
import io.github.execbench.results.journal.OwnWork;
import io.github.execbench.results.journal.RunSettings;
import io.github.execbench.results.journal.Session;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code environment.json}: the machine, the settings, and what went on while it measured. */
final class EnvironmentJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private EnvironmentJson() {}

  static String of(Journal journal) {
    List<ForkRecord> forks = journal.forks();
    return MAPPER.writeValueAsString(
            new Content(
                journal.head().created(),
                journal.head().seed(),
                journal.head().environment(),
                withoutWay(journal.head().settings()),
                new Load(
                    Spread.of(forks, MachineLoad::loadAverage),
                    Spread.of(forks, MachineLoad::busyShare),
                    Spread.of(forks, MachineLoad::stealShare),
                    Spread.of(forks, MachineLoad::frequencyMhz),
                    Spread.of(forks, MachineLoad::throttledSeconds),
                    Spread.of(forks, MachineLoad::thermalThrottles)),
                journal.sessions(),
                journal.head().own().map(EnvironmentJson::withoutWay)))
        + "\n";
  }

  /** The folder's name alone: only the journal needs the way to it, to go on. */
  private static RunSettings withoutWay(RunSettings settings) {
    Path name = Path.of(settings.images()).getFileName();
    return name == null ? settings : settings.withImages(name.toString());
  }

  private static OwnWork withoutWay(OwnWork own) {
    return new OwnWork(
        name(own.work()),
        own.classPath().stream().map(EnvironmentJson::name).toList(),
        own.form(),
        own.hash(),
        own.verified(),
        own.taskTimeoutSeconds(),
        own.calibrations(),
        own.giveUpRisk(),
        own.leftOut(),
        own.notes());
  }

  private static String name(String path) {
    Path name = Path.of(path).getFileName();
    return name == null ? path : name.toString();
  }

  /** The file. */
  record Content(
      Instant created,
      long seed,
      Environment environment,
      RunSettings settings,
      Load load,
      @JsonProperty("sittings") List<Session> sessions,
      @JsonInclude(Include.NON_EMPTY) Optional<OwnWork> own) {}

  /** Over all forks, each as {@link MachineLoad} has it. */
  record Load(
      Spread loadAverage,
      Spread busyShare,
      Spread stealShare,
      Spread frequencyMhz,
      Spread throttledSeconds,
      Spread thermalThrottles) {}

  /** Least, mean and most over the forks that know it; NaN if none does. */
  record Spread(double min, double mean, double max) {

    static Spread of(List<ForkRecord> forks, ToDoubleFunction<MachineLoad> property) {
      double[] known =
          forks.stream()
              .mapToDouble(fork -> property.applyAsDouble(fork.load()))
              .filter(v -> !Double.isNaN(v))
              .sorted()
              .toArray();
      return known.length == 0
          ? new Spread(Double.NaN, Double.NaN, Double.NaN)
          : new Spread(
              known[0], Arrays.stream(known).average().orElseThrow(), known[known.length - 1]);
    }
  }
}
