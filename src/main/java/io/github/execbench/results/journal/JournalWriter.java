package io.github.execbench.results.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Appends lines and forces each to the disk before it returns. Holds a lock on the file, so that no
 * second run writes into it. Several threads may use it.
 */
public final class JournalWriter implements AutoCloseable {

  private final Path file;
  private final FileChannel channel;

  private JournalWriter(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Begins a journal.
   *
   * @param folder an existing folder that holds no journal
   * @throws IOException if it can't be written, or there is one already
   */
  public static JournalWriter create(Path folder, JournalHead head) throws IOException {
    JournalWriter writer =
        open(folder.resolve(Journal.FILE), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try {
      writer.append(JournalLine.of(head));
      return writer;
    } catch (IOException e) {
      // A journal without a head is none: nothing may seem to be there to go on with.
      writer.discard();
      throw e;
    }
  }

  /**
   * Locks a journal to go on writing it, behind its last whole line: what was torn in mid-write is
   * dropped as soon as the next line is appended.
   *
   * @throws JournalException if another run is writing it
   */
  public static JournalWriter reopen(Path folder) throws IOException {
    JournalWriter writer =
        open(folder.resolve(Journal.FILE), StandardOpenOption.READ, StandardOpenOption.WRITE);
    writer.channel.position(wholeBytes(writer.channel));
    return writer;
  }

  private static JournalWriter open(Path file, StandardOpenOption... options) throws IOException {
    FileChannel channel = FileChannel.open(file, options);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        channel.position(channel.size());
        return new JournalWriter(file, channel);
      }
    } catch (OverlappingFileLockException e) {
      // Held by this very JVM: the same answer as for another one's.
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
    channel.close();
    throw new JournalException(file + ": another run is writing it; wait until it has ended");
  }

  private void discard() throws IOException {
    channel.close();
    Files.deleteIfExists(file);
  }

  /** The length of the lines that have an end. */
  private static long wholeBytes(FileChannel channel) throws IOException {
    ByteBuffer last = ByteBuffer.allocate(1);
    for (long length = channel.size(); length > 0; length--) {
      channel.read(last.clear(), length - 1);
      if (last.get(0) == '\n') {
        return length;
      }
    }
    return 0;
  }

  /** Appends a fork. */
  public void append(ForkRecord fork) throws IOException {
    append(JournalLine.of(fork));
  }

  /** Appends the end of a session. */
  public void append(Session session) throws IOException {
    append(JournalLine.of(session));
  }

  private synchronized void append(JournalLine line) throws IOException {
    byte[] json = JournalFormat.MAPPER.writeValueAsBytes(line);
    ByteBuffer bytes = ByteBuffer.allocate(json.length + 1).put(json).put((byte) '\n').flip();
    long whole = channel.position();
    try {
      channel.truncate(whole);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    } catch (IOException e) {
      dropBehind(whole, e);
      var failure = new FileSystemException(file.toString(), null, e.getMessage());
      failure.initCause(e);
      throw failure;
    }
    if (!Files.exists(file)) {
      throw new NoSuchFileException(file.toString());
    }
  }

  /** A full disk may have taken half a line; the next one must not follow it. */
  private void dropBehind(long whole, IOException cause) {
    try {
      channel.truncate(whole);
      channel.position(whole);
    } catch (IOException e) {
      // Then readers drop the torn line; the first failure is the one to tell.
      cause.addSuppressed(e);
    }
  }

  @Override
  public synchronized void close() throws IOException {
    channel.close();
  }
}
