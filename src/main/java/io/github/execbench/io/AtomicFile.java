package io.github.execbench.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.UUID;

/**
 * A file that appears under its name only when it is whole and on the disk; until then, and if
 * nothing comes of it, what was there stays.
 *
 * <p>What it is given stays what it is: a link is followed and stays a link; a file keeps its
 * permissions, owner and group; a device, a pipe or a descriptor such as {@code /dev/stdout} takes
 * the bytes as they come. A file beside which no other can be made, or that can't be replaced
 * (mounted by itself), is written in its place.
 */
public final class AtomicFile implements WholeFile {

  private final Path file;
  private final Sink sink;

  private AtomicFile(Path file, Sink sink) {
    this.file = file;
    this.sink = sink;
  }

  /**
   * Begins a file.
   *
   * @throws IOException if it can't be written; names the file
   */
  public static AtomicFile open(Path file) throws IOException {
    try {
      Destination to = Destination.of(file);
      Sink sink =
          switch (to.kind()) {
            case MISSING -> create(to.path());
            case FILE -> replacement(to.path());
            case DESCRIPTOR, OTHER -> new Sink.Straight(to.stream());
          };
      return new AtomicFile(file, sink);
    } catch (IOException e) {
      throw FileErrors.named(file, e);
    }
  }

  /**
   * Writes text as UTF-8.
   *
   * @throws IOException if it can't be written; names the file
   */
  public static void write(Path file, String text) throws IOException {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes bytes, as {@link #write(Path, String)} writes text. */
  public static void write(Path file, byte[] bytes) throws IOException {
    try (AtomicFile whole = open(file)) {
      whole.out().write(bytes);
      whole.finish();
    } catch (IOException e) {
      throw FileErrors.named(file, e);
    }
  }

  /**
   * Gives a folder an entry of this name in place of any other, a link too, which is not followed.
   * Doesn't wait for the disk: for work that is timed, in folders that it fills.
   *
   * @throws IOException if it can't be written; names the file
   */
  public static void replace(Path file, byte[] bytes) throws IOException {
    Path part = beside(file);
    try {
      Files.write(part, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      drop(part, e);
      throw FileErrors.named(file, e);
    }
  }

  /** Takes the content; its errors name no file. */
  @Override
  public OutputStream out() {
    return sink.out();
  }

  /**
   * Gives the content its name. Nothing can be written afterwards.
   *
   * @throws IOException if it can't be written; names the file
   */
  @Override
  public void finish() throws IOException {
    try {
      sink.publish();
    } catch (IOException e) {
      throw FileErrors.named(file, e);
    }
  }

  /** Gives up what was not finished. */
  @Override
  public void close() throws IOException {
    try {
      sink.close();
    } catch (IOException e) {
      throw FileErrors.named(file, e);
    }
  }

  private static Sink create(Path target) throws IOException {
    Path part = beside(target);
    OutputStream out;
    try {
      out = Files.newOutputStream(Files.createFile(part));
    } catch (NoSuchFileException e) {
      throw new NoSuchFileException(target.toString(), null, "its folder is not there");
    } catch (IOException e) {
      // Says what is wrong with the file itself, unless only its neighbor can't be.
      Files.createFile(target);
      return new Sink.InMemory(target, true);
    }
    return new Sink.Beside(part, target, out);
  }

  private static Sink replacement(Path target) throws IOException {
    Files.newByteChannel(target, StandardOpenOption.WRITE).close(); // or says why it must not be
    FileAttribute<?>[] permissions = Ownership.permissions(target);
    Path part = beside(target);
    try {
      Files.createFile(part, permissions);
    } catch (IOException e) {
      return new Sink.InMemory(target, false);
    }
    if (Ownership.carryOver(target, part)) {
      return new Sink.Beside(part, target, Files.newOutputStream(part, StandardOpenOption.WRITE));
    }
    Files.delete(part);
    return new Sink.InMemory(target, false);
  }

  private static void drop(Path part, IOException cause) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      cause.addSuppressed(e); // the first failure is the one to tell
    }
  }

  /** Not a temporary file of the JDK: its owner alone may read those. A short name always fits. */
  private static Path beside(Path file) {
    return file.resolveSibling(".execbench-" + UUID.randomUUID() + ".part");
  }
}
