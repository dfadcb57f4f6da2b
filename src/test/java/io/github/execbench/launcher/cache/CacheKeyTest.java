package io.github.execbench.launcher.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheKeyTest {

  private static final FileTime TIME = FileTime.from(Instant.EPOCH);

  @TempDir Path folder;

  @Test
  void tellsContentsApartAndNothingElse() throws Exception {
    String first = key("content one", TIME);
    assertEquals(first, key("content one", TIME));
    assertNotEquals(first, key("content two", TIME), "as long, as old");
    assertNotEquals(first, key("content one", FileTime.fromMillis(1)));
  }

  /** One update of a JDK takes the place of another under the same name. */
  @Test
  void tellsJdksApart() throws Exception {
    String none = key("content", TIME);
    Path classes = Files.createDirectories(folder.resolve("lib")).resolve("modules");
    Files.write(classes, new byte[9]);
    Files.setLastModifiedTime(classes, TIME);
    String first = key("content", TIME);
    Files.setLastModifiedTime(classes, FileTime.fromMillis(1));
    String touched = key("content", TIME);
    Files.write(classes, new byte[10]);
    Files.setLastModifiedTime(classes, TIME);
    String longer = key("content", TIME);
    assertEquals(4, Set.of(none, first, touched, longer).size());
  }

  @Test
  void whatIsNoJarHasNone() throws Exception {
    Path file = Files.write(folder.resolve("no.jar"), new byte[50_000]);
    assertNull(CacheKey.of(file, folder));
    assertNull(CacheKey.of(Files.write(file, new byte[3]), folder));
  }

  @Test
  void programsOfClassFoldersHaveNone() {
    assertNull(HeldCache.folder(folder.toString(), folder));
    assertNull(HeldCache.folder("a.jar" + File.pathSeparator + "b.jar", folder));
  }

  @Test
  void canBeNamedOrTurnedOff() {
    Path named = folder.resolve("named");
    assertEquals(named, named(named.toString()));
    assertNull(named("off"));
    assertEquals(named(""), named("user"));
  }

  private Path named(String value) {
    Properties properties = new Properties();
    properties.setProperty("user.home", folder.toString());
    properties.setProperty(CacheFolder.PROPERTY, value);
    return CacheFolder.find(properties, Map.of());
  }

  @Test
  void isKeptWhereEachSystemKeepsCaches() {
    Path home = folder.resolve("home");
    Path other = folder.resolve("other");
    assertEquals(home.resolve(".cache/execbench"), place("Linux", Map.of()));
    assertEquals(
        other.resolve("execbench"), place("Linux", Map.of("XDG_CACHE_HOME", other.toString())));
    assertEquals(
        home.resolve(".cache/execbench"), place("Linux", Map.of("XDG_CACHE_HOME", "relative")));
    assertEquals(home.resolve("Library/Caches/execbench"), place("Mac OS X", Map.of()));
    assertEquals(
        other.resolve("execbench"), place("Windows 11", Map.of("LOCALAPPDATA", other.toString())));
  }

  private Path place(String system, Map<String, String> environment) {
    Properties properties = new Properties();
    properties.setProperty("os.name", system);
    properties.setProperty("user.home", folder.resolve("home").toString());
    return CacheFolder.find(properties, environment);
  }

  private String key(String content, FileTime modified) throws IOException {
    Path jar = folder.resolve("some.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      ZipEntry entry = new ZipEntry("entry");
      entry.setTime(0);
      zip.putNextEntry(entry);
      zip.write(content.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    Files.setLastModifiedTime(jar, modified);
    return CacheKey.of(jar, folder);
  }
}
