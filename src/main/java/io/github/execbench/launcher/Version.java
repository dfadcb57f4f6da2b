package io.github.execbench.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/** What {@code --version} prints: this program's version and commit, JMH's version, and the JDK. */
public final class Version {

  private Version() {}

  /** Of this program in this JVM, in lines. */
  public static String[] ofThisJvm() {
    return lines(
        System.getProperty("java.class.path"),
        System.getProperty("java.version"),
        System.getProperty("java.home"));
  }

  /** Of this program in a JVM of another JDK, in lines. */
  public static String[] of(Jdk jdk) {
    return lines(System.getProperty("java.class.path"), jdk.version(), jdk.home().toString());
  }

  static String[] lines(String classPath, String jdk, String home) {
    Attributes manifest = manifest(classPath);
    return new String[] {
      "execbench " + value(manifest, "Implementation-Version"),
      "commit " + value(manifest, "Git-Commit"),
      "JMH " + value(manifest, "JMH-Version"),
      "JDK " + jdk + " (" + home + ")"
    };
  }

  /** The main attributes of the jar; none where the classes lie in folders. */
  private static Attributes manifest(String classPath) {
    int end = classPath.indexOf(File.pathSeparatorChar);
    Path jar = Paths.get(end < 0 ? classPath : classPath.substring(0, end));
    if (!Files.isRegularFile(jar)) {
      return new Attributes();
    }
    try (JarFile file = new JarFile(jar.toFile())) {
      Manifest manifest = file.getManifest();
      return manifest == null ? new Attributes() : manifest.getMainAttributes();
    } catch (IOException e) {
      return new Attributes(); // replaced meanwhile: what lies there is not what runs
    }
  }

  private static String value(Attributes manifest, String name) {
    String value = manifest.getValue(name);
    return value == null || value.isEmpty() ? "unknown" : value;
  }
}
