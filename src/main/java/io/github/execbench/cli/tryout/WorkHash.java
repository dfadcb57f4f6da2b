package io.github.execbench.cli.tryout;

import io.github.execbench.workload.own.SourceWork;
import io.github.execbench.workload.own.WorkSpec;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** SHA-256 over the code of a work: its class path, file by file, and its source file. */
final class WorkHash {

  private WorkHash() {}

  /**
   * Reads all of it.
   *
   * @throws IOException if a file can't be read
   */
  static String of(WorkSpec spec) throws IOException {
    MessageDigest digest = newDigest();
    List<String> entries = new ArrayList<>(spec.classPath());
    if (SourceWork.isSource(spec.work())) {
      entries.add(WorkName.file(spec.work()).toString());
    }
    try (var sink = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      for (String entry : entries) {
        add(Path.of(entry), sink);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(Path entry, OutputStream sink) throws IOException {
    try (Stream<Path> walk = Files.walk(entry)) {
      for (Path file : walk.filter(WorkHash::isCode).sorted().toList()) {
        sink.write(entry.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
        try (InputStream content = Files.newInputStream(file)) {
          content.transferTo(sink);
        }
      }
    }
  }

  /** A folder may be the current one, where anything lies; a file was named. */
  private static boolean isCode(Path path) {
    String name = String.valueOf(path.getFileName());
    return Files.isRegularFile(path)
        && (name.endsWith(".class") || name.endsWith(".jar") || name.endsWith(".java"));
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
