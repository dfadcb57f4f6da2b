package io.github.execbench.run.jmh;

import io.github.execbench.io.AtomicFile;
import io.github.execbench.results.journal.Journal;
import io.github.execbench.results.output.JournalFiles;
import io.github.execbench.results.summary.Summary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;

/** Writes all files of a run from its journal, each under its name only when it is whole. */
public final class RunFiles {

  private RunFiles() {}

  /**
   * Writes {@code results.csv}, {@code results.json} and the files of {@link JournalFiles}.
   *
   * @param asked the file that -rf or -rff asked for
   * @return what it wrote
   */
  public static List<Path> write(
      Path folder, Journal journal, Summary summary, Optional<ResultFile> asked)
      throws IOException {
    List<RunResult> runs = JmhResults.of(journal);
    List<Path> written = new ArrayList<>();
    Path csv = folder.resolve("results.csv");
    AtomicFile.write(csv, ResultsCsv.of(journal, runs));
    written.add(csv);
    Path json = folder.resolve("results.json");
    AtomicFile.write(json, formatted(runs, ResultFormatType.JSON));
    written.add(json);
    written.addAll(JournalFiles.write(folder, journal, summary));
    if (asked.isPresent()) {
      write(asked.get(), journal, runs);
      written.add(asked.get().path());
    }
    return written;
  }

  private static void write(ResultFile file, Journal journal, List<RunResult> runs)
      throws IOException {
    AtomicFile.write(
        file.path(),
        file.format() == ResultFormatType.CSV
            ? ResultsCsv.of(journal, runs).getBytes(StandardCharsets.UTF_8)
            : formatted(runs, file.format()));
  }

  /** As JMH writes it; its JSON has no language, its tables are for people. */
  private static byte[] formatted(List<RunResult> runs, ResultFormatType format) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = Utf8.stream(bytes);
    ResultFormatFactory.getInstance(format, out).writeOut(runs);
    out.flush();
    return bytes.toByteArray();
  }
}
