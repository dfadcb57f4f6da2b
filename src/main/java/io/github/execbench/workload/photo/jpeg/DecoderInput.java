package io.github.execbench.workload.photo.jpeg;

import java.io.InterruptedIOException;
import javax.imageio.stream.ImageInputStreamImpl;

/**
 * A JPEG file as a decoder gets it: a head of our own, the file's own picture data, and a tail. The
 * picture data is not copied.
 *
 * <p>An interrupt of the reading thread ends the decoding at the next read: the only place where
 * libjpeg calls back while it gathers a progressive picture's scans.
 */
final class DecoderInput extends ImageInputStreamImpl {

  private final byte[] head;
  private final byte[] file;
  private final int bodyStart;
  private final int bodyEnd;
  private final byte[] tail;
  private final int most;

  /**
   * @param bodyStart where the file's own bytes go on after the head
   * @param bodyEnd where the tail goes on after them
   * @param most bytes a read gives at most
   */
  DecoderInput(byte[] head, byte[] file, int bodyStart, int bodyEnd, byte[] tail, int most) {
    this.head = head;
    this.file = file;
    this.bodyStart = bodyStart;
    this.bodyEnd = bodyEnd;
    this.tail = tail;
    this.most = most;
  }

  @Override
  public long length() {
    return (long) head.length + bodyEnd - bodyStart + tail.length;
  }

  @Override
  public int read() throws InterruptedIOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] b, int off, int len) throws InterruptedIOException {
    if (Thread.currentThread().isInterrupted()) {
      throw new InterruptedIOException("interrupted while decoding");
    }
    bitOffset = 0;
    int given = give(head, 0, head.length, streamPos, b, off, len);
    if (given == 0) {
      given = give(file, bodyStart, bodyEnd, streamPos - head.length, b, off, len);
    }
    if (given == 0) {
      long at = streamPos - head.length - (bodyEnd - bodyStart);
      given = give(tail, 0, tail.length, at, b, off, len);
    }
    streamPos += given;
    return given == 0 && len > 0 ? -1 : given;
  }

  /** Copies from one part, from a position relative to the part's start. */
  private int give(byte[] part, int from, int to, long at, byte[] b, int off, int len) {
    long left = to - from - at;
    if (at < 0 || left <= 0) {
      return 0;
    }
    int count = (int) Math.min(Math.min(len, most), left);
    System.arraycopy(part, from + (int) at, b, off, count);
    return count;
  }
}
