package io.github.execbench.workload.photo;

import io.github.execbench.io.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The JPEG files of a folder, in the order of their names; folders below it don't count.
 *
 * @param folder where they are
 * @param photos the files, of which there may be none
 */
public record PhotoSet(Path folder, List<Path> photos) {

  public PhotoSet {
    photos = List.copyOf(photos);
  }

  /**
   * Lists a folder's photos: what is named .jpg or .jpeg and is a file, or a link to one.
   *
   * @throws IOException if there is no such folder or it can't be listed; the message says so
   */
  public static PhotoSet of(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      throw new NoSuchFileException(folder.toString(), null, "there is no such folder");
    }
    if (!Files.isDirectory(folder)) {
      throw new FileSystemException(folder.toString(), null, "is not a folder");
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return new PhotoSet(
          folder,
          entries
              .filter(PhotoSet::isJpegName)
              .filter(Files::isRegularFile)
              .sorted(Comparator.comparing(file -> file.getFileName().toString()))
              .toList());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Whether a file's name ends as a JPEG's does. */
  public static boolean isJpegName(Path file) {
    return isJpegName(file.getFileName().toString());
  }

  /** The same of a name alone. */
  public static boolean isJpegName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".jpg") || lower.endsWith(".jpeg");
  }

  /** The set without the photos of these names. */
  public PhotoSet without(Collection<String> names) {
    return new PhotoSet(
        folder, photos.stream().filter(p -> !names.contains(p.getFileName().toString())).toList());
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return photos.isEmpty();
  }

  /** How many. */
  public int count() {
    return photos.size();
  }

  /**
   * SHA-256, in hexadecimal, over each photo's name, a NUL, its size as 8 bytes (big-endian) and
   * its content: equal for equal photos under equal names, wherever they lie. Reads every file.
   */
  public String sha256() throws IOException {
    MessageDigest digest = Sha256.digest();
    try (var sink = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      for (Path photo : photos) {
        sink.write(photo.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        sink.write(0);
        sink.write(ByteBuffer.allocate(Long.BYTES).putLong(Files.size(photo)).array());
        try (InputStream content = Files.newInputStream(photo)) {
          content.transferTo(sink);
        }
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
