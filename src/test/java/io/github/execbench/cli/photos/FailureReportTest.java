package io.github.execbench.cli.photos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.cli.console.CommandException;
import io.github.execbench.cli.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FailureReportTest {

  private static final PhotoFailure FAILURE = new PhotoFailure("a,\"b\".jpg", "decode", "torn");

  @TempDir Path folder;

  @Test
  void appearsWhenItIsFinished() throws IOException {
    Path file = folder.resolve("report.csv");
    FailureReport report = FailureReport.open(file);
    report.add(FAILURE);
    assertTrue(Files.notExists(file));
    report.finish();
    assertEquals("file,stage,cause\r\n\"a,\"\"b\"\".jpg\",decode,torn\r\n", Files.readString(file));
  }

  @Test
  void saysWhyItCantBegin() {
    Path file = folder.resolve("missing/report.csv");
    CommandException e = assertThrows(CommandException.class, () -> FailureReport.open(file));
    assertEquals(
        "--report " + file + ": can't be written: its folder is not there", e.getMessage());
    assertEquals(ExitCode.FAILED, e.exitCode());
  }

  /** A pipe that nobody reads any more takes nothing, as a full disk. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void saysThatTheReportCantBeWritten() throws Exception {
    Path pipe = folder.resolve("pipe");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    FutureTask<Void> reader =
        new FutureTask<>(() -> {
          Files.newInputStream(pipe).close();
          return null;
        });
    Thread.ofVirtual().start(reader);
    FailureReport report = FailureReport.open(pipe);
    reader.get();
    report.add(FAILURE);
    CommandException e = assertThrows(CommandException.class, report::finish);
    assertTrue(e.getMessage().startsWith("--report " + pipe + ": can't be written: "), e::toString);
    assertEquals(ExitCode.FAILED, e.exitCode());
  }
}
