package io.github.execbench.run.jmh;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Keeps the end of what is written to it. */
final class Tail extends OutputStream {

  private final byte[] ring;
  private long written;

  public Tail(int bytes) {
    ring = new byte[bytes];
  }

  @Override
  public synchronized void write(int b) {
    ring[(int) (written++ % ring.length)] = (byte) b;
  }

  /** The last bytes as text; where more was written, from the first whole line on. */
  synchronized String text() {
    int length = (int) Math.min(written, ring.length);
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = ring[(int) ((written - length + i) % ring.length)];
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    return written > ring.length ? text.substring(text.indexOf('\n') + 1) : text;
  }
}
