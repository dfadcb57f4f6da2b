package io.github.execbench.run.jmh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.journal.Journal;
import io.github.execbench.results.journal.Journals;
import io.github.execbench.results.summary.Summary;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of a run, to the letter, whatever language the machine speaks. */
class RunFilesTest {

  private static final Locale BEFORE = Locale.getDefault();
  private static final BenchmarkId BASE = Journals.id("SEQUENTIAL");
  private static final BenchmarkId FAST = Journals.id("FAST, \"really\"");
  private static final BenchmarkId BROKEN = Journals.id("BROKEN");
  private static final Journal JOURNAL =
      new Journal(
          Journals.head(2, BASE, FAST, BROKEN),
          List.of(
              Journals.fork(1, BASE, 1, 1000.5, 1001.5),
              Journals.fork(2, FAST, 1, 1e-9, 3e-9),
              Journals.failure(3, BROKEN, 1, "it, broke"),
              Journals.fork(4, BASE, 2, 1002.25, 1002.75)),
          List.of());

  @TempDir Path folder;

  @AfterEach
  void restore() {
    Locale.setDefault(BEFORE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "de-DE", "ar-EG-u-nu-arab"})
  void areTheSameInEveryLanguage(String locale) throws Exception {
    Locale.setDefault(Locale.forLanguageTag(locale));
    RunFiles.write(folder, JOURNAL, Summary.of(JOURNAL), Optional.empty());
    for (String file : List.of("results.csv", "results.json", "measurements.csv", "summary.csv")) {
      String expected;
      try (var stream = getClass().getResourceAsStream("/golden/" + file)) {
        expected = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      }
      assertEquals(expected, Files.readString(folder.resolve(file)), file);
    }
    assertTrue(Files.readString(folder.resolve("environment.json")).contains("\"cores\" : 2"));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(5, files.count());
    }
  }
}
