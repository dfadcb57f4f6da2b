package io.github.execbench.workload.photo.jpeg;

/** Reads entropy-coded bits; a zero byte behind FF belongs to the FF (ITU-T T.81, F.2.2.5). */
final class BitReader {

  private final byte[] file;
  private int at;
  private int held;
  private int count;

  BitReader(byte[] file, int start) {
    this.file = file;
    at = start;
  }

  /**
   * @throws JpegException at a marker or the end of the file
   */
  int bit() throws JpegException {
    if (count == 0) {
      if (at >= file.length || atMarker()) {
        throw new JpegException("premature end of data");
      }
      held = file[at] & 0xFF;
      at += held == 0xFF ? 2 : 1;
      count = 8;
    }
    count--;
    return held >> count & 1;
  }

  int bits(int n) throws JpegException {
    int value = 0;
    for (int i = 0; i < n; i++) {
      value = value << 1 | bit();
    }
    return value;
  }

  private boolean atMarker() {
    return file[at] == (byte) 0xFF && (at + 1 >= file.length || file[at + 1] != 0);
  }

  /** Passes a restart marker, whose number is not looked at. */
  void restart() throws JpegException {
    count = 0;
    if (!atMarkerIn(Markers.RST0, Markers.RST7)) {
      throw new JpegException("a restart marker is missing");
    }
    at += 2;
  }

  /** Whether all was read: nothing but a marker or nothing at all follows. */
  boolean atEnd() {
    return at >= file.length || atMarker();
  }

  private boolean atMarkerIn(int first, int last) {
    if (at + 1 >= file.length || file[at] != (byte) 0xFF) {
      return false;
    }
    int marker = file[at + 1] & 0xFF;
    return marker >= first && marker <= last;
  }
}
