package io.github.execbench.workload.photo.testing;

import io.github.execbench.workload.photo.pipeline.PhotoShape;
import io.github.execbench.workload.photo.pipeline.RowSink;

/** Pictures by formula: what the filter's error is measured on. */
public enum Pattern {
  /** Slow waves and sharp edges, as photos have. */
  SCENE {
    @Override
    public int sample(int x, int y, int band) {
      double wave = Math.sin(x / (37.0 + band)) * Math.cos(y / 53.0);
      if (band > 0) {
        return clamp(128 + 20 * wave);
      }
      int edge = (x / 90 + y / 70) % 2 == 0 ? 40 : -40;
      return clamp(128 + 70 * wave + edge + (noise(x, y, band) - 128) / 8.0);
    }
  },
  /** Black strokes on white. */
  TEXT {
    @Override
    public int sample(int x, int y, int band) {
      boolean line = y % 24 < 16 && y / 24 % 5 != 4;
      boolean stroke = noise(x / 3, y / 8, 7) < 90;
      int paper = line && stroke ? 0 : 255;
      return band == 0 ? paper : 128;
    }
  },
  /** Patches of extreme colors. */
  SATURATED {
    @Override
    public int sample(int x, int y, int band) {
      return noise(x / 45, y / 45, band) < 128 ? 0 : 255;
    }
  },
  /** Each sample by itself: anything from 0 to 255. */
  NOISE {
    @Override
    public int sample(int x, int y, int band) {
      return noise(x, y, band);
    }
  },
  /** Stripes of the width that a reduction by blocks of about six samples confuses most. */
  STRIPES {
    @Override
    public int sample(int x, int y, int band) {
      return clamp(127.5 + 127.5 * Math.sin(2 * Math.PI * (x + y) * 0.175));
    }
  };

  public abstract int sample(int x, int y, int band);

  static int clamp(double level) {
    return (int) Math.max(0, Math.min(255, Math.round(level)));
  }

  /** A hash of the position as a level. */
  public static int noise(int x, int y, int band) {
    int h = x * 0x9E3779B1 ^ y * 0x85EBCA77 ^ band * 0xC2B2AE3D;
    h = (h ^ h >>> 15) * 0x2C1B3C6D;
    h = (h ^ h >>> 12) * 0x297A2D39;
    return (h ^ h >>> 15) & 0xFF;
  }

  /** Hands a picture's rows to a sink, as a decoder does. */
  public void feed(PhotoShape shape, RowSink sink) {
    sink.start(shape);
    byte[] row = new byte[shape.width() * shape.bands()];
    for (int y = 0; y < shape.height(); y++) {
      for (int x = 0, at = 0; x < shape.width(); x++) {
        for (int band = 0; band < shape.bands(); band++) {
          row[at++] = (byte) sample(x, y, band);
        }
      }
      sink.row(row, 0);
    }
  }
}
