package io.github.execbench.results.output;

import io.github.execbench.io.AtomicFile;
import io.github.execbench.results.journal.Journal;
import io.github.execbench.results.summary.Summary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes the files of a run that need nothing of JMH. */
public final class JournalFiles {

  private JournalFiles() {}

  /**
   * Writes {@code measurements.csv}, {@code summary.csv} and {@code environment.json}.
   *
   * @return what it wrote
   */
  public static List<Path> write(Path folder, Journal journal, Summary summary) throws IOException {
    Path measurements = folder.resolve("measurements.csv");
    Path summaryCsv = folder.resolve("summary.csv");
    Path environment = folder.resolve("environment.json");
    AtomicFile.write(measurements, MeasurementsCsv.of(journal));
    AtomicFile.write(summaryCsv, SummaryCsv.of(summary));
    AtomicFile.write(environment, EnvironmentJson.of(journal));
    return List.of(measurements, summaryCsv, environment);
  }
}
