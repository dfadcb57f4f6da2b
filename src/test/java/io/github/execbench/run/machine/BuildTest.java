package io.github.execbench.run.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuildTest {

  private static final String HASH = "0123456789abcdef0123456789abcdef01234567";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({HASH, HASH + "-dirty"})
  void theManifestNamesVersionAndCommit(String commit) throws Exception {
    Path jar = jar("Implementation-Version: 1.2.3\nGit-Commit: " + commit + "\n");
    assertEquals(new Build("1.2.3", commit), Build.of(jar));
  }

  @Test
  void withoutGitTheCommitIsUnknown() throws Exception {
    Path jar = jar("Implementation-Version: 1.2.3\nGit-Commit: unknown\n");
    assertEquals(new Build("1.2.3", ""), Build.of(jar));
  }

  @Test
  void aManifestThatSaysNothingAndAFolderAreUnknown() throws Exception {
    assertEquals(new Build("", ""), Build.of(jar("")));
    assertEquals(new Build("", ""), Build.of(folder));
  }

  private Path jar(String manifest) throws IOException {
    Path jar = folder.resolve("some!.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry(JarFile.MANIFEST_NAME));
      zip.write(("Manifest-Version: 1.0\n" + manifest).getBytes(StandardCharsets.UTF_8));
    }
    return jar;
  }
}
