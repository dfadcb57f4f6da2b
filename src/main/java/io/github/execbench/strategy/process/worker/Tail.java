package io.github.execbench.strategy.process.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;

/** Reads a worker's standard error to its end and keeps the last of it. */
public final class Tail implements Runnable {

  private static final int KEPT = 4096;
  private static final int LINES = 5;

  private final InputStream in;
  private final byte[] ring = new byte[KEPT];
  private long total;

  public Tail(InputStream in) {
    this.in = in;
  }

  @Override
  public void run() {
    byte[] buffer = new byte[KEPT];
    try {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        add(buffer, n);
      }
    } catch (IOException e) {
      add(new byte[0], 0); // closed as the worker ended: what was read stands
    }
  }

  private synchronized void add(byte[] bytes, int count) {
    for (int i = 0; i < count; i++) {
      ring[(int) (total++ % KEPT)] = bytes[i];
    }
  }

  /** The last lines, in one; empty if there were none. */
  public synchronized String lines() {
    int kept = (int) Math.min(total, KEPT);
    byte[] last = new byte[kept];
    for (int i = 0; i < kept; i++) {
      last[i] = ring[(int) ((total - kept + i) % KEPT)];
    }
    List<String> lines =
        new String(last, Charset.defaultCharset())
            .lines()
            .map(String::strip)
            .filter(l -> !l.isEmpty())
            .toList();
    return lines.stream()
        .skip(Math.max(0, lines.size() - LINES))
        .collect(Collectors.joining(" | "));
  }
}
