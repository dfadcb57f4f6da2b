package io.github.execbench.launcher;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** An installed Java: its home and its version. */
public final class Jdk {

  /** The oldest feature version that can run the suite. */
  public static final int NEEDED = 25;

  private static final String OLD = "1.";
  private static final int MOST_DIGITS = 9;

  private final Path home;
  private final String version;

  private Jdk(Path home, String version) {
    this.home = home;
    this.version = version;
  }

  /**
   * Looks at a folder.
   *
   * @return null if there is no Java in it
   */
  static @Nullable Jdk at(Path home) {
    Path java = java(home);
    if (!Files.isRegularFile(java)) {
      return null;
    }
    String version = released(home);
    if (version == null) {
      version = printed(java);
    }
    return version == null ? null : new Jdk(home, version);
  }

  /**
   * The feature number of a version such as 1.8.0_292, 25, 25.0.1+9 or 26-ea; 0 of no version. By
   * hand, as all that is read here: regular expressions take a JVM that has just started longer
   * than the rest of the launcher.
   */
  public static int feature(@Nullable String version) {
    if (version == null) {
      return 0;
    }
    int start = version.startsWith(OLD) ? OLD.length() : 0;
    int end = start;
    while (end < version.length() && version.charAt(end) >= '0' && version.charAt(end) <= '9') {
      end++;
    }
    return end == start || end - start > MOST_DIGITS
        ? 0
        : Integer.parseInt(version.substring(start, end));
  }

  /** What runs this program. */
  public static Jdk ofThisJvm() {
    return new Jdk(Paths.get(System.getProperty("java.home")), System.getProperty("java.version"));
  }

  int feature() {
    return feature(version);
  }

  String version() {
    return version;
  }

  public Path home() {
    return home;
  }

  Path java() {
    return java(home);
  }

  private static Path java(Path home) {
    return home.resolve("bin").resolve(File.separatorChar == '\\' ? "java.exe" : "java");
  }

  /** What the file {@code release} of the home says. */
  private static @Nullable String released(Path home) {
    try {
      byte[] text = Files.readAllBytes(home.resolve("release"));
      return quoted("JAVA_VERSION=", new String(text, StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      return null; // old and odd ones have none: they are asked
    }
  }

  /** What {@code java -version} prints. */
  private static @Nullable String printed(Path java) {
    try {
      Process process =
          new ProcessBuilder(java.toString(), "-version").redirectErrorStream(true).start();
      process.getOutputStream().close();
      try (BufferedReader reader =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.ISO_8859_1))) {
        String line = reader.readLine();
        return line == null ? null : quoted("version ", line);
      } finally {
        if (!process.waitFor(5, TimeUnit.SECONDS)) {
          process.destroyForcibly();
        }
      }
    } catch (IOException e) {
      return null; // not executable here, so no Java for us
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }

  /** What stands in quotes right after a name. */
  private static @Nullable String quoted(String name, String text) {
    int start = text.indexOf(name + '"') + name.length() + 1;
    int end = text.indexOf('"', start);
    return start > name.length() && end > start ? text.substring(start, end) : null;
  }
}
