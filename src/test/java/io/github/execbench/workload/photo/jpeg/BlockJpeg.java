package io.github.execbench.workload.photo.jpeg;

import static io.github.execbench.workload.photo.jpeg.JpegBytes.concat;
import static io.github.execbench.workload.photo.jpeg.JpegBytes.segment;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import javax.imageio.plugins.jpeg.JPEGHuffmanTable;

/**
 * A plain JPEG encoder for what no Java writer makes: any components, sampling factors,
 * quantization tables, restart intervals. Each block of 8 x 8 samples has one value.
 *
 * @param sof frame marker: C0 baseline, C1 extended, C2 progressive (DC in one scan, AC in none)
 * @param sampling horizontal and vertical factor of each component, as two digits: 22, 11, 11
 * @param quantum of every coefficient; samples are exact where 8 (value - 128) is a multiple of it
 * @param wide whether the quantization table has 16 bits
 * @param restart restart interval in MCUs, 0 for none
 * @param extra segments behind SOI
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record BlockJpeg(
    int sof,
    int width,
    int height,
    int[] sampling,
    int quantum,
    boolean wide,
    int restart,
    byte[] extra) {

  /** The value of a block. */
  @FunctionalInterface
  public interface Blocks {
    int value(int component, int blockX, int blockY);
  }

  /** A baseline picture; 8-bit table, no restarts. */
  public static BlockJpeg baseline(int width, int height, int... sampling) {
    return new BlockJpeg(0xC0, width, height, sampling, 8, false, 0, new byte[0]);
  }

  public BlockJpeg extra(byte[]... segments) {
    return new BlockJpeg(sof, width, height, sampling, quantum, wide, restart, concat(segments));
  }

  public BlockJpeg sof(int marker) {
    return new BlockJpeg(marker, width, height, sampling, quantum, wide, restart, extra);
  }

  public BlockJpeg restart(int interval) {
    return new BlockJpeg(sof, width, height, sampling, quantum, wide, interval, extra);
  }

  /** A 16-bit quantization table, which baseline may not have. */
  public BlockJpeg wideQuantum(int value) {
    return new BlockJpeg(0xC1, width, height, sampling, value, true, restart, extra);
  }

  /** The file, with all four standard Huffman tables. */
  public byte[] encode(Blocks blocks) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {(byte) 0xFF, (byte) Markers.SOI});
    out.writeBytes(extra);
    out.writeBytes(segment(Markers.DQT, table()));
    out.writeBytes(segment(sof, frame()));
    out.writeBytes(HuffmanTables.standard());
    if (restart > 0) {
      out.writeBytes(segment(Markers.DRI, new byte[] {(byte) (restart >> 8), (byte) restart}));
    }
    byte[] scan = new byte[4 + 2 * sampling.length];
    scan[0] = (byte) sampling.length;
    for (int i = 0; i < sampling.length; i++) {
      scan[1 + 2 * i] = (byte) (i + 1);
    }
    scan[scan.length - 2] = (byte) (progressive() ? 0 : 63);
    out.writeBytes(segment(Markers.SOS, scan));
    out.writeBytes(data(blocks));
    out.writeBytes(new byte[] {(byte) 0xFF, (byte) Markers.EOI});
    return out.toByteArray();
  }

  private boolean progressive() {
    return sof == Markers.SOF2;
  }

  private byte[] table() {
    byte[] table = new byte[wide ? 129 : 65];
    Arrays.fill(table, (byte) quantum);
    table[0] = (byte) (wide ? 0x10 : 0);
    for (int i = 1; wide && i < table.length; i += 2) {
      table[i] = (byte) (quantum >> 8);
    }
    return table;
  }

  private byte[] frame() {
    byte[] frame = new byte[6 + 3 * sampling.length];
    frame[0] = 8;
    frame[1] = (byte) (height >> 8);
    frame[2] = (byte) height;
    frame[3] = (byte) (width >> 8);
    frame[4] = (byte) width;
    frame[5] = (byte) sampling.length;
    for (int i = 0; i < sampling.length; i++) {
      frame[6 + 3 * i] = (byte) (i + 1);
      frame[7 + 3 * i] = (byte) (across(i) << 4 | down(i));
    }
    return frame;
  }

  private int across(int component) {
    return sampling[component] / 10;
  }

  private int down(int component) {
    return sampling[component] % 10;
  }

  private byte[] data(Blocks blocks) {
    Huffman bits = new Huffman();
    boolean single = sampling.length == 1;
    int h = single ? 1 : Arrays.stream(sampling).map(s -> s / 10).max().orElseThrow();
    int v = single ? 1 : Arrays.stream(sampling).map(s -> s % 10).max().orElseThrow();
    int[] last = new int[sampling.length];
    int mcus = 0;
    for (int y = 0; y < Math.ceilDiv(height, 8 * v); y++) {
      for (int x = 0; x < Math.ceilDiv(width, 8 * h); x++) {
        if (restart > 0 && mcus > 0 && mcus % restart == 0) {
          bits.marker(Markers.RST0 + (mcus / restart - 1) % 8);
          Arrays.fill(last, 0);
        }
        mcus++;
        for (int c = 0; c < sampling.length; c++) {
          int nh = single ? 1 : across(c);
          int nv = single ? 1 : down(c);
          for (int b = 0; b < nh * nv; b++) {
            int value = blocks.value(c, x * nh + b % nh, y * nv + b / nh);
            int dc = Math.round(8f * (value - 128) / quantum);
            bits.difference(JPEGHuffmanTable.StdDCLuminance, dc - last[c]);
            last[c] = dc;
            if (!progressive()) {
              bits.code(JPEGHuffmanTable.StdACLuminance, 0);
            }
          }
        }
      }
    }
    return bits.bytes();
  }
}
