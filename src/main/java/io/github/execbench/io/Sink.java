package io.github.execbench.io;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Where content waits until it is whole. Closing one that was not published gives it up. */
sealed interface Sink extends Closeable {

  OutputStream out();

  /** Gives it its name. Nothing is written afterwards. */
  void publish() throws IOException;

  /** What is no file takes each byte as it comes. */
  record Straight(OutputStream out) implements Sink {

    @Override
    public void publish() throws IOException {
      out.close();
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }

  /** A file beside the target, which becomes the target. */
  record Beside(Path part, Path target, OutputStream out) implements Sink {

    @Override
    public void publish() throws IOException {
      out.close();
      Uninterrupted.run(() -> {
        try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
          written.force(true);
        }
      });
      try {
        Files.move(
            part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (IOException e) {
        if (!Files.isRegularFile(target)) {
          throw e;
        }
        // A file that is mounted by itself, or another's in a folder such as /tmp.
        InPlace.write(target, Files.readAllBytes(part));
      }
    }

    @Override
    public void close() throws IOException {
      out.close();
      Files.deleteIfExists(part);
    }
  }

  /** Memory, where no file can be made beside the target. */
  final class InMemory implements Sink {

    private final Path target;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private boolean goes;

    /**
     * @param isNew whether the target was made for this, and goes if nothing is published
     */
    InMemory(Path target, boolean isNew) {
      this.target = target;
      this.goes = isNew;
    }

    @Override
    public OutputStream out() {
      return bytes;
    }

    @Override
    public void publish() throws IOException {
      InPlace.write(target, bytes.toByteArray());
      goes = false;
    }

    @Override
    public void close() throws IOException {
      if (goes) {
        Files.deleteIfExists(target);
      }
    }
  }
}
