package io.github.execbench.run.jmh;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JmhLockTest {

  @TempDir Path folder;

  /** A folder of the lock's name stands for another user's file, which root could open. */
  @Test
  void aLockThatCanNotBeOpenedSaysTheWayOut() throws IOException {
    Files.createDirectory(folder.resolve("jmh.lock"));
    String folderBefore = System.setProperty("java.io.tmpdir", folder.toString());
    String ignoredBefore = System.clearProperty("jmh.ignoreLock");
    try {
      var refused = assertThrows(IOException.class, JmhLock::take);
      String message = refused.getMessage();
      assertTrue(message.contains("jmh.lock"), message);
      assertTrue(message.contains("-Djmh.ignoreLock=true"), message);
    } finally {
      System.setProperty("java.io.tmpdir", folderBefore);
      if (ignoredBefore != null) {
        System.setProperty("jmh.ignoreLock", ignoredBefore);
      }
    }
  }
}
