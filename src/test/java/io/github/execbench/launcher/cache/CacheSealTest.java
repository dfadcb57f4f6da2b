package io.github.execbench.launcher.cache;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheSealTest {

  private static final byte[] CONTENT = new byte[200_000];

  @TempDir Path folder;
  private Path aot;

  @BeforeEach
  void seal() throws IOException {
    aot = Files.write(folder.resolve(CacheFile.CHECK.aot()), CONTENT);
    assertFalse(CacheSeal.holds(folder, CacheFile.CHECK), "before it is sealed");
    CacheSeal.write(folder, CacheFile.CHECK);
    assertTrue(CacheSeal.holds(folder, CacheFile.CHECK));
  }

  @Test
  void breaksByOneBitOfTheSameSizeAndTime() throws IOException {
    FileTime time = Files.getLastModifiedTime(aot);
    byte[] spoilt = CONTENT.clone();
    spoilt[150_000] ^= 1;
    Files.write(aot, spoilt);
    Files.setLastModifiedTime(aot, time);
    assertFalse(CacheSeal.holds(folder, CacheFile.CHECK));
  }

  @Test
  void breaksWhenCutOff() throws IOException {
    Files.write(aot, Arrays.copyOf(CONTENT, 100_000));
    assertFalse(CacheSeal.holds(folder, CacheFile.CHECK));
  }

  @Test
  void breaksWhenAFileIsMissingOrTheSealIsNone() throws IOException {
    Files.write(folder.resolve(CacheFile.CHECK.seal()), new byte[] {-1, -1});
    assertFalse(CacheSeal.holds(folder, CacheFile.CHECK));
    CacheSeal.write(folder, CacheFile.CHECK);
    Files.delete(aot);
    assertFalse(CacheSeal.holds(folder, CacheFile.CHECK));
  }
}
