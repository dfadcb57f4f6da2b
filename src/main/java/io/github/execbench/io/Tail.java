package io.github.execbench.io;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Keeps the end of what is written to it. Several threads may use it. */
public final class Tail extends OutputStream {

  private final byte[] ring;
  private long written;

  /**
   * @param bytes how many to keep
   */
  public Tail(int bytes) {
    ring = new byte[bytes];
  }

  @Override
  public synchronized void write(int b) {
    ring[(int) (written++ % ring.length)] = (byte) b;
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int length) {
    int skipped = Math.max(0, length - ring.length);
    written += skipped;
    for (int from = offset + skipped, end = offset + length; from < end; ) {
      int at = (int) (written % ring.length);
      int count = Math.min(end - from, ring.length - at);
      System.arraycopy(bytes, from, ring, at, count);
      from += count;
      written += count;
    }
  }

  /** The last bytes as UTF-8; where more was written, from the first whole line on. */
  public synchronized String text() {
    int length = (int) Math.min(written, ring.length);
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = ring[(int) ((written - length + i) % ring.length)];
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    return written > ring.length ? text.substring(text.indexOf('\n') + 1) : text;
  }

  /** The last lines that are not blank, in one line; empty if there are none. */
  public String lastLines(int count) {
    List<String> lines = text().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    return String.join(" | ", lines.subList(Math.max(0, lines.size() - count), lines.size()));
  }
}
