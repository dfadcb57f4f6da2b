package io.github.execbench.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words are the JVM's and the JDK's own, as printed by JDK 25 on Linux. */
class ShortageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Java heap space | HEAP",
        "GC overhead limit exceeded | HEAP",
        "unable to create native thread: possibly out of memory or process/resource limits reached"
            + " | THREADS",
        "Requested array size exceeds VM limit | OTHER",
        "Metaspace | OTHER",
      })
  void tellsMemoryFromThreads(String message, Shortage shortage) {
    assertEquals(shortage, Shortage.of(new OutOfMemoryError(message)));
  }

  @Test
  void aProcessThatCanNotBeStartedIsShortOfThreadsToo() {
    var thrown =
        new IOException(
            "Cannot run program \"java\": error=11, Resource temporarily unavailable",
            new IOException("error=11, Resource temporarily unavailable"));
    assertEquals(Shortage.THREADS, Shortage.of(thrown));
    var missing = new IOException("Cannot run program \"x\": error=2, No such file or directory");
    assertEquals(Shortage.OTHER, Shortage.of(missing));
  }

  @Test
  void advisesMoreMemoryOnlyWhereItWasShort() {
    String heap = Shortage.line(new OutOfMemoryError("Java heap space"));
    String threads = Shortage.line(new OutOfMemoryError("unable to create native thread: x"));
    assertTrue(heap.contains("-Xmx"), heap);
    assertTrue(threads.contains("ulimit -u") && !threads.contains("-Xmx"), threads);
  }
}
