package io.github.execbench.strategy.process.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a cache that the JDK made for a jar of the class path, by a JVM that did nothing. */
class CacheFitTest {

  @TempDir static Path folder;

  private static String jar;
  private static Path cache;

  @BeforeAll
  static void make() throws IOException, InterruptedException {
    jar =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> entry.endsWith(".jar"))
            .findFirst()
            .orElseThrow();
    cache = folder.resolve("worker.aot");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process maker =
        new ProcessBuilder(java, "-Xmx64m", "-XX:AOTCacheOutput=" + cache, "-cp", jar, "-version")
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertEquals(0, maker.waitFor(), () -> folder.resolve("log").toString());
    assertTrue(Files.exists(cache));
  }

  @Test
  void otherHeapsAndCollectorsTakeIt() throws InterruptedException {
    assertTrue(CacheFit.fits(cache, jar, List.of()));
    assertTrue(CacheFit.fits(cache, jar, List.of("-Xmx1g", "-XX:+UseG1GC", "-Dmine=1")));
  }

  @Test
  void widerReferencesDoNot() throws InterruptedException {
    assertFalse(CacheFit.fits(cache, jar, List.of("-XX:-UseCompressedOops")));
  }

  @Test
  void whatStartsNoJvmDoesNot() throws InterruptedException {
    assertFalse(CacheFit.fits(cache, jar, List.of("-XX:NoSuchOption=1")));
    assertFalse(CacheFit.fits(cache, jar, List.of("-Xshare:off")));
  }

  /** This JVM would start, and write a file. */
  @Test
  void whatWritesIsNotTried() throws InterruptedException {
    Path log = folder.resolve("gc.log");
    assertFalse(CacheFit.fits(cache, jar, List.of("-Xlog:gc:file=" + log)));
    assertFalse(Files.exists(log));
  }
}
