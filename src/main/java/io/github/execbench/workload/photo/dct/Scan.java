package io.github.execbench.workload.photo.dct;

import java.util.concurrent.CancellationException;

/** Reads one scan: of one component, or of several in turn (T.81, A.2). */
final class Scan {

  private static final int FEW_REPAIRS = 4000;
  private static final int MOST_REPAIRS_A_UNIT = 1;

  private final byte[] file;
  private final BlockReader[] components;
  private final Geometry[] geometries;
  private final int restartInterval;

  Scan(byte[] file, BlockReader[] components, Geometry[] geometries, int restartInterval) {
    this.file = file;
    this.components = components;
    this.geometries = geometries;
    this.restartInterval = restartInterval;
  }

  /**
   * Reads it.
   *
   * @param from where its data begins
   * @param unitsAcross of an interleaved scan
   * @return where the marker stands that ends it
   */
  int read(int from, int unitsAcross, int unitsDown) throws Doubt {
    BitSource bits = new BitSource(file, from);
    boolean single = components.length == 1;
    int across = single ? geometries[0].across().blocks() : unitsAcross;
    int down = single ? geometries[0].down().blocks() : unitsDown;
    int left = restartInterval;
    int restarts = 0;
    for (int y = 0; y < down; y++) {
      checkInterrupted();
      checkRepairs(y * across);
      for (int c = 0; c < components.length; c++) {
        int high = single ? 1 : geometries[c].vertical();
        components[c].start(y * high, high);
      }
      for (int x = 0; x < across; x++) {
        if (restartInterval > 0 && left-- == 0) {
          endInterval();
          bits.restart(restarts++ & 7);
          left = restartInterval - 1;
        }
        bits.hold();
        unit(bits, single, x);
      }
    }
    return end(bits);
  }

  /** Ends the work of a thread that was told to. */
  static void checkInterrupted() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("interrupted while decoding");
    }
  }

  /** Where many blocks must be decoded, a decoder is quicker. */
  private void checkRepairs(int units) throws Doubt {
    int repaired = 0;
    for (BlockReader component : components) {
      repaired += component.repaired();
    }
    if (repaired > FEW_REPAIRS + units * MOST_REPAIRS_A_UNIT) {
      throw new Doubt(Doubt.CLAMPED);
    }
  }

  private void unit(BitSource bits, boolean single, int x) throws Doubt {
    if (single) {
      components[0].read(bits, x, 0);
      return;
    }
    for (int c = 0; c < components.length; c++) {
      int h = geometries[c].horizontal();
      int v = geometries[c].vertical();
      for (int j = 0; j < v; j++) {
        for (int i = 0; i < h; i++) {
          components[c].read(bits, x * h + i, j);
        }
      }
    }
  }

  private int end(BitSource bits) throws Doubt {
    endInterval();
    return bits.end();
  }

  private void endInterval() throws Doubt {
    for (BlockReader component : components) {
      component.endInterval();
    }
  }
}
