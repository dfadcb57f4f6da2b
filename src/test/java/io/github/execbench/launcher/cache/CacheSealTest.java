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
    aot = Files.write(folder.resolve(HeldCache.AOT), CONTENT);
    assertFalse(CacheSeal.holds(folder), "before it is sealed");
    CacheSeal.write(folder);
    assertTrue(CacheSeal.holds(folder));
  }

  @Test
  void breaksByOneBitOfTheSameSizeAndTime() throws IOException {
    FileTime time = Files.getLastModifiedTime(aot);
    byte[] spoilt = CONTENT.clone();
    spoilt[150_000] ^= 1;
    Files.write(aot, spoilt);
    Files.setLastModifiedTime(aot, time);
    assertFalse(CacheSeal.holds(folder));
  }

  @Test
  void breaksWhenCutOff() throws IOException {
    Files.write(aot, Arrays.copyOf(CONTENT, 100_000));
    assertFalse(CacheSeal.holds(folder));
  }

  @Test
  void breaksWhenAFileIsMissingOrTheSealIsNone() throws IOException {
    Files.write(folder.resolve(CacheSeal.FILE), new byte[] {-1, -1});
    assertFalse(CacheSeal.holds(folder));
    CacheSeal.write(folder);
    Files.delete(aot);
    assertFalse(CacheSeal.holds(folder));
  }
}
