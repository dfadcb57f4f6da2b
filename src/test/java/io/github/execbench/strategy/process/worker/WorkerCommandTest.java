package io.github.execbench.strategy.process.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkerCommandTest {

  @TempDir Path folder;

  @Test
  void theClassPathIsAbsolute() {
    String given = "a.jar" + File.pathSeparator + folder.resolve("b.jar");
    String expected = folder.resolve("a.jar") + File.pathSeparator + folder.resolve("b.jar");
    assertEquals(expected, WorkerCommand.absolute(given, folder));
  }

  /** A class path can't name a folder with its separator in the name, but one can be there. */
  @Test
  void aFolderWithASeparatorIsNotNamed() {
    Path odd = folder.resolve("c" + File.pathSeparator + "d");
    assertEquals("a.jar", WorkerCommand.absolute("a.jar", odd));
  }
}
