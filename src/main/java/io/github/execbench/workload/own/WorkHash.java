package io.github.execbench.workload.own;

import io.github.execbench.io.FileErrors;
import io.github.execbench.io.Sha256;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * SHA-256 of the code on a work's class path: the names and bytes of all files in its jars, and of
 * the class files in its folders, of which the current one may hold anything. Where these lie, what
 * the jars are called and when they were made doesn't count, so that the same build has the same
 * hash everywhere.
 */
public final class WorkHash {

  private WorkHash() {}

  /**
   * In hexadecimal.
   *
   * @throws WorkException if an entry can't be read
   */
  public static String of(WorkSpec spec) throws WorkException {
    MessageDigest digest = Sha256.digest();
    try (var sink = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      for (String entry : spec.classPath()) {
        add(Path.of(entry), sink);
      }
    } catch (IOException e) {
      throw WorkException.unreadable("--cp: " + FileErrors.line(e), e);
    } catch (UncheckedIOException e) {
      throw WorkException.unreadable(
          "--cp: " + FileErrors.line(Objects.requireNonNull(e.getCause())), e);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(Path entry, OutputStream sink) throws IOException {
    if (Files.isDirectory(entry)) {
      addFolder(entry, sink);
    } else {
      addJar(entry, sink);
    }
  }

  private static void addFolder(Path folder, OutputStream sink) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files =
          walk.filter(file -> file.toString().endsWith(".class"))
              .filter(Files::isRegularFile)
              .sorted(Comparator.comparing(file -> name(folder, file)))
              .toList();
    }
    for (Path file : files) {
      try (InputStream in = Files.newInputStream(file)) {
        add(name(folder, file), Files.size(file), in, sink);
      }
    }
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace(File.separatorChar, '/');
  }

  private static void addJar(Path jar, OutputStream sink) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      List<? extends ZipEntry> entries =
          zip.stream()
              .filter(entry -> !entry.isDirectory())
              .sorted(Comparator.comparing(ZipEntry::getName))
              .toList();
      for (ZipEntry entry : entries) {
        try (InputStream in = zip.getInputStream(entry)) {
          add(entry.getName(), entry.getSize(), in, sink);
        }
      }
    }
  }

  /** The size keeps two files apart from one that holds both. */
  private static void add(String name, long size, InputStream in, OutputStream sink)
      throws IOException {
    sink.write((name + "\0" + size + "\0").getBytes(StandardCharsets.UTF_8));
    in.transferTo(sink);
  }
}
