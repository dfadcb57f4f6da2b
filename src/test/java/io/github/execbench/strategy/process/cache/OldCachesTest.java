package io.github.execbench.strategy.process.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.launcher.cache.CacheFile;
import io.github.execbench.launcher.cache.CacheKey;
import io.github.execbench.launcher.cache.CacheLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OldCachesTest {

  private final Instant now = Instant.now();
  private final Instant longAgo = now.minus(OldCaches.KEPT).minus(Duration.ofHours(1));

  @TempDir Path caches;
  @TempDir Path elsewhere;
  private Path jar;

  @BeforeEach
  void makeAJar() throws IOException {
    jar = elsewhere.resolve("some.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry("entry"));
      zip.closeEntry();
    }
  }

  @Test
  void whatIsOldGoesAndTheRestStays() throws Exception {
    String key = CacheKey.ofJar(jar);
    Path current = cache("00000000-00000000-00000000", jar, longAgo);
    cache(key + "-00000001", jar, now.minus(Duration.ofDays(29)));
    cache(key + "-00000002", jar, longAgo);
    cache("00000000-00000000-00000003", jar, now); // the jar has changed
    cache("00000000-00000000-00000004", elsewhere.resolve("gone.jar"), now);
    Files.createFile(Files.createDirectory(caches.resolve("what-others-keep")).resolve("lock"));
    Files.createDirectory(caches.resolve("00000000-00000000-00000005")); // just begun
    OldCaches.delete(caches, current, now);
    assertEquals(
        Set.of(
            "00000000-00000000-00000000",
            key + "-00000001",
            "what-others-keep",
            "00000000-00000000-00000005"),
        left());
  }

  @Test
  void whatIsInUseStays() throws Exception {
    Path old = cache("00000000-00000000-00000001", jar, longAgo);
    try (CacheLock use = CacheLock.shared(old)) {
      assertNotNull(use);
      Files.setLastModifiedTime(old.resolve(CacheLock.FILE), FileTime.from(longAgo));
      OldCaches.delete(caches, caches, now);
      assertEquals(Set.of("00000000-00000000-00000001"), left());
    }
    OldCaches.delete(caches, caches, now);
    assertEquals(Set.of(), left());
  }

  @Test
  void useIsRemembered() throws Exception {
    Path folder = cache("00000000-00000000-00000001", jar, longAgo);
    try (CacheLock use = CacheLock.shared(folder)) {
      assertNotNull(use);
      assertTrue(CacheLock.lastUse(folder).isAfter(now.minus(Duration.ofMinutes(1))));
      assertNull(CacheLock.alone(folder, Duration.ZERO));
    }
  }

  private Path cache(String name, Path madeFor, Instant used) throws IOException {
    Path folder = Files.createDirectory(caches.resolve(name));
    Files.writeString(folder.resolve(OldCaches.MADE_FOR), madeFor.toString());
    Files.write(folder.resolve(CacheFile.WORKER.aot()), new byte[10]);
    Path lock = Files.createFile(folder.resolve(CacheLock.FILE));
    Files.setLastModifiedTime(lock, FileTime.from(used));
    return folder;
  }

  private Set<String> left() throws IOException {
    try (Stream<Path> all = Files.list(caches)) {
      return all.map(p -> p.getFileName().toString()).collect(Collectors.toSet());
    }
  }
}
