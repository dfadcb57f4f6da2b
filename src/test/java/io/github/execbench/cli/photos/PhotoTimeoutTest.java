package io.github.execbench.cli.photos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.cli.console.Ran;
import io.github.execbench.strategy.Strategy;
import io.github.execbench.strategy.cluster.StandingWorker;
import io.github.execbench.workload.photo.jpeg.ProgressiveBomb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A photo that would take a minute ends at the limit, whatever runs it. */
@ExtendWith(StandingWorker.class)
class PhotoTimeoutTest {

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Strategy.class)
  void aProgressiveBombEndsAtTheLimit(Strategy strategy) throws IOException {
    Path input = Files.createDirectory(folder.resolve("in"));
    Path output = folder.resolve("out");
    Files.write(input.resolve("bomb.jpg"), ProgressiveBomb.encode(4));
    Ran ran =
        Ran.of(
            "photos",
            "--in",
            input.toString(),
            "--out",
            output.toString(),
            "--photo-timeout",
            "0.3",
            "--strategy",
            strategy.name(),
            "--parallelism",
            "1");
    assertEquals(ExitCode.FAILED, ran.exitCode());
    assertEquals("bomb.jpg failed: task: not done within 300 ms", ran.err().getFirst());
    assertFalse(Files.exists(output.resolve("bomb.jpg")));
  }
}
