package io.github.execbench.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.cli.console.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeReportTest {

  private static final Path RUN = Path.of("benchmarks-results/reference-run/journal.jsonl");

  @TempDir Path folder;
  private String one;
  private String other;

  @BeforeEach
  void copy() throws IOException {
    one = machine("one", Files.readString(RUN));
    other = machine("other", Files.readString(RUN).replaceFirst("\"cores\":2", "\"cores\":4"));
  }

  private String machine(String name, String journal) throws IOException {
    Path run = Files.createDirectory(folder.resolve(name));
    Files.writeString(run.resolve("journal.jsonl"), journal);
    return run.toString();
  }

  @Test
  void hasAColumnForEachMachineAndNamesWhatDiffers() {
    Ran ran = Ran.of("report", "--merge", one, other);
    assertEquals(ExitCode.OK, ran.exitCode(), ran.toString());
    assertTrue(
        ran.out().stream()
            .anyMatch(line -> line.matches("\\s+parallelism +one +other +all machines.*")),
        ran.toString());
    assertTrue(ran.out().stream().noneMatch(line -> line.contains("SEQUENTIAL ")), ran.toString());
    int at = ran.out().indexOf("The machines differ:");
    assertEquals(
        List.of("  machine's cores (one: 2; other: 4)"),
        ran.out().subList(at + 1, ran.out().size()),
        ran.toString());
  }

  @Test
  void whatCannotBeMergedIsSaid() throws IOException {
    assertEquals(ExitCode.USAGE, Ran.of("report", one, other).exitCode());
    assertEquals(ExitCode.USAGE, Ran.of("report", "--merge", one, one).exitCode());
    assertEquals(ExitCode.USAGE, Ran.of("report", "--merge").exitCode());
    String none = Files.createDirectory(folder.resolve("none")).toString();
    Ran ran = Ran.of("report", "--merge", one, none);
    assertEquals(ExitCode.FAILED, ran.exitCode());
    assertEquals(1, ran.err().size(), ran.toString());
  }
}
