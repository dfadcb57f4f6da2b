package io.github.execbench.launcher;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionTest {

  @TempDir private Path folder;

  @Test
  void saysWhatTheManifestOfTheFirstJarSays() throws Exception {
    Path jar = folder.resolve("some.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry(JarFile.MANIFEST_NAME));
      String text =
          "Manifest-Version: 1.0\nImplementation-Version: 1.2\nGit-Commit: ab\nJMH-Version: 3\n";
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    assertArrayEquals(
        new String[] {"execbench 1.2", "commit ab", "JMH 3", "JDK 25.0.3 (/jdk)"},
        Version.lines(jar + File.pathSeparator + folder, "25.0.3", "/jdk"));
  }

  @Test
  void classesInAFolderHaveNoVersion() {
    String[] lines = Version.lines(folder.toString(), "25.0.3", "/jdk");
    assertEquals("execbench unknown", lines[0]);
    assertEquals("JDK 25.0.3 (/jdk)", lines[3]);
  }
}
