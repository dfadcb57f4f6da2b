package io.github.execbench.workload.photo;

import javax.imageio.stream.ImageInputStreamImpl;

/** A file whose beginning is replaced: reads a head, then the rest of the file, without a copy. */
final class SpanInputStream extends ImageInputStreamImpl {

  private final byte[] head;
  private final byte[] file;
  private final int shift;

  /**
   * @param from where in the file the head's continuation stands
   */
  SpanInputStream(byte[] head, byte[] file, int from) {
    this.head = head;
    this.file = file;
    shift = from - head.length;
  }

  @Override
  public int read() {
    bitOffset = 0;
    if (streamPos >= length()) {
      return -1;
    }
    int at = (int) streamPos++;
    return (at < head.length ? head[at] : file[at + shift]) & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int count) {
    bitOffset = 0;
    if (streamPos >= length()) {
      return -1;
    }
    int at = (int) streamPos;
    boolean inHead = at < head.length;
    int n = (int) Math.min(count, (inHead ? head.length : length()) - at);
    System.arraycopy(inHead ? head : file, inHead ? at : at + shift, target, offset, n);
    streamPos += n;
    return n;
  }

  @Override
  public long length() {
    return (long) file.length - shift;
  }
}
