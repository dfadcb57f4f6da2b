package io.github.execbench.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Standard output under its names: by a JVM of its own, for this one's is Maven's. */
@DisabledOnOs(OS.WINDOWS)
class StandardOutputTest {

  @TempDir Path folder;

  /** Prints, writes to a file whole and live, and prints again. */
  static final class Program {

    public static void main(String[] args) throws IOException {
      Path file = Path.of(args[0]);
      System.out.println("before");
      AtomicFile.write(file, "whole\n");
      try (OutputStream live = LiveFile.open(file)) {
        live.write("live\n".getBytes(StandardCharsets.US_ASCII));
      }
      System.out.println("after");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/dev/stdout", "/dev/fd/1", "/dev/stderr", "/dev/fd/2"})
  void isWrittenWhereItStands(String name) throws Exception {
    List<String> all = List.of("earlier", "before", "whole", "live", "after");
    Path file = Files.writeString(folder.resolve("out"), "earlier\n");
    assertEquals(0, program(name).redirectOutput(appendTo(file)).start().waitFor());
    assertEquals(all, Files.readAllLines(file));
    Process piped = program(name).start();
    assertEquals(all.subList(1, 5), piped.inputReader(StandardCharsets.UTF_8).lines().toList());
  }

  private static ProcessBuilder.Redirect appendTo(Path file) {
    return ProcessBuilder.Redirect.appendTo(file.toFile());
  }

  private static ProcessBuilder program(String file) throws URISyntaxException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            folder(AtomicFile.class) + ":" + folder(Program.class),
            Program.class.getName(),
            file)
        .redirectErrorStream(true);
  }

  private static String folder(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
  }
}
