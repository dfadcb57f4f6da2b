package io.github.execbench.run.machine;

import io.github.execbench.io.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Where the measured code lies, and SHA-256 of it: of the jar, or of a folder's class files. */
public record CodeHash(Path path, String sha256) {

  static CodeHash ofThisProgram() {
    Path path = pathOfThisProgram();
    try {
      return new CodeHash(path, hash(path));
    } catch (IOException e) {
      throw new UncheckedIOException("the jar can't be read any more", e);
    }
  }

  /** The jar, or the folder. */
  public static Path pathOfThisProgram() {
    try {
      return Path.of(CodeHash.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String hash(Path path) throws IOException {
    MessageDigest digest = Sha256.digest();
    try (var sink = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      for (Path file : files(path)) {
        sink.write(path.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
        try (InputStream content = Files.newInputStream(file)) {
          content.transferTo(sink);
        }
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static List<Path> files(Path path) throws IOException {
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
