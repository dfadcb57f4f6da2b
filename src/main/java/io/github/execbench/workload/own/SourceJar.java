package io.github.execbench.workload.own;

import io.github.execbench.io.AtomicFile;
import io.github.execbench.io.FileErrors;
import io.github.execbench.io.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The jar of what a source file was compiled to, so that any other JVM just has one more entry in
 * its class path. The same classes give the same bytes under the same name.
 */
final class SourceJar {

  /** In the manifest: the name of the source file. */
  private static final Attributes.Name SOURCE = new Attributes.Name("Execbench-Source");

  /** The first that a zip file can hold. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final int HASH_DIGITS = 12;

  private SourceJar() {}

  /** Writes it into a folder, which is made if need be. */
  static Path write(Path folder, Path source, Map<String, byte[]> classes) throws WorkException {
    String name = String.valueOf(source.getFileName());
    Path jar = folder.resolve(name + "-" + hash(classes) + ".jar").toAbsolutePath();
    try {
      Files.createDirectories(folder);
      AtomicFile.write(jar, bytes(name, classes));
      return jar;
    } catch (IOException e) {
      throw WorkException.unreadable(FileErrors.line(e), e);
    }
  }

  private static String hash(Map<String, byte[]> classes) {
    MessageDigest digest = Sha256.digest();
    classes.forEach((name, bytes) -> {
      digest.update(name.getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
    });
    return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_DIGITS);
  }

  private static byte[] bytes(String source, Map<String, byte[]> classes) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(SOURCE, source);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(entry(JarFile.MANIFEST_NAME));
      manifest.write(zip);
      for (Map.Entry<String, byte[]> type : classes.entrySet()) {
        zip.putNextEntry(entry(type.getKey().replace('.', '/') + ".class"));
        zip.write(type.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    return entry;
  }

  /** Whether a class was compiled from a source file by us. */
  static boolean holds(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    if (source == null || !source.getLocation().getPath().endsWith(".jar")) {
      return false;
    }
    try (JarFile jar = new JarFile(Path.of(source.getLocation().toURI()).toFile())) {
      Manifest manifest = jar.getManifest();
      return manifest != null && manifest.getMainAttributes().containsKey(SOURCE);
    } catch (IOException | URISyntaxException e) {
      return false; // a jar that gave the class and can't be opened now is none of ours
    }
  }
}
