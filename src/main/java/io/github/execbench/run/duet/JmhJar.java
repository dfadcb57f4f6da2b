package io.github.execbench.run.duet;

import io.github.execbench.io.FileErrors;
import io.github.execbench.io.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/**
 * A jar of benchmarks that runs by itself: JMH's annotation processor has left its list of them.
 *
 * @param path absolute
 * @param main the class that {@code java -jar} runs
 * @param modes JMH's short names of each benchmark's modes, by the benchmark's name
 * @param jmhVersion as its JMH says; "" if unknown
 * @param version the release, as its manifest says; "" if unknown
 * @param commit that it was built from, as its manifest says; "" if unknown
 * @param sha256 of the file
 */
public record JmhJar(
    Path path,
    String main,
    Map<String, Set<String>> modes,
    String jmhVersion,
    String version,
    String commit,
    String sha256) {

  private static final String SUITE = "io.github.execbench.";

  /**
   * Reads what is known without running it.
   *
   * @throws UnusableJarException if it is no jar, or holds no benchmarks, or can't be run
   */
  public static JmhJar open(Path file) throws UnusableJarException {
    Path path = file.toAbsolutePath().normalize();
    if (Files.isDirectory(path)) {
      throw new UnusableJarException(file + ": is a folder; name a JMH jar in it");
    }
    try (JarFile jar = new JarFile(path.toFile())) {
      ZipEntry list = jar.getEntry("META-INF/BenchmarkList");
      if (list == null) {
        throw new UnusableJarException(
            file + ": is no JMH jar: it lacks META-INF/BenchmarkList, JMH's list of benchmarks");
      }
      Manifest manifest = jar.getManifest();
      Attributes main = manifest == null ? new Attributes() : manifest.getMainAttributes();
      String start = main.getValue(Attributes.Name.MAIN_CLASS);
      if (start == null) {
        throw new UnusableJarException(
            file
                + ": names no main class, so that java -jar can't run it; JMH's own is"
                + " org.openjdk.jmh.Main");
      }
      return new JmhJar(
          path,
          start,
          BenchmarkModes.parse(text(jar, list)),
          jmhVersion(jar),
          value(main, Attributes.Name.IMPLEMENTATION_VERSION.toString()),
          value(main, "Git-Commit"),
          Sha256.of(path));
    } catch (NoSuchFileException e) {
      throw new UnusableJarException(file + ": no such file");
    } catch (ZipException e) {
      throw new UnusableJarException(file + ": is no jar: " + e.getMessage());
    } catch (IOException e) {
      throw new UnusableJarException(file + ": can't be read: " + FileErrors.reason(e));
    }
  }

  /** Whether it is a build of this suite, whose command {@code run} is in the place of JMH's. */
  boolean isSuite() {
    return main.startsWith(SUITE);
  }

  private static String value(Attributes attributes, String name) {
    String value = attributes.getValue(name);
    return value == null ? "" : value;
  }

  private static String text(JarFile jar, ZipEntry entry) throws IOException {
    try (InputStream in = jar.getInputStream(entry)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String jmhVersion(JarFile jar) throws IOException {
    ZipEntry entry = jar.getEntry("jmh.properties");
    if (entry == null) {
      return "";
    }
    try (InputStream in = jar.getInputStream(entry)) {
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("jmh.version", "");
    }
  }
}
