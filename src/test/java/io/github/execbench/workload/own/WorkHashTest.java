package io.github.execbench.workload.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The hash stands for the code, not for where it lies. */
class WorkHashTest {

  private static final String A = "A.java\npublic class A { static int n() { return 1; } }";

  @TempDir Path folder;

  @Test
  void isSha256OfNamesSizesAndBytes() throws Exception {
    Path classes = Files.createDirectories(folder.resolve("classes/sub"));
    Files.writeString(classes.resolve("b.class"), "two");
    Files.writeString(classes.resolveSibling("a.class"), "one");
    Files.writeString(classes.resolve("large.iso"), "no code");
    byte[] all = "a.class\0003\000onesub/b.class\0003\000two".getBytes(StandardCharsets.UTF_8);
    assertEquals(
        HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all)),
        WorkHash.of(UserJar.spec("A", folder.resolve("classes"))));
  }

  @Test
  void isTheSameForTheSameCodeElsewhere() throws Exception {
    Path jar = UserJar.of(folder.resolve("one.jar"), A);
    Path again = UserJar.of(Files.createDirectory(folder.resolve("x y")).resolve("two.jar"), A);
    Path unpacked = UserJar.classes(Files.createDirectory(folder.resolve("dir")), List.of(), A);
    assertEquals(hash(jar), hash(again));
    assertEquals(hash(jar), hash(unpacked));
    Path other = UserJar.of(folder.resolve("other.jar"), A.replace("1", "2"));
    assertNotEquals(hash(jar), hash(other));
    assertNotEquals(hash(jar, other), hash(other, jar));
  }

  private static String hash(Path... classPath) throws WorkException {
    return WorkHash.of(UserJar.spec("A", classPath));
  }
}
