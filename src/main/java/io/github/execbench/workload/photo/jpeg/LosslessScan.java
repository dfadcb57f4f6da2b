package io.github.execbench.workload.photo.jpeg;

import java.util.List;

/**
 * What a lossless picture's one scan needs (ITU-T T.81, B.2.3 and table H.1).
 *
 * @param predictor 1 to 7
 * @param shift the point transform: bits that were cut off each sample
 * @param restart restart interval in pixels, 0 for none
 * @param codes of each component, in the frame's order
 */
record LosslessScan(int predictor, int shift, int restart, List<HuffmanCode> codes) {

  static LosslessScan read(JpegFile jpeg) throws JpegException {
    byte[] file = jpeg.bytes();
    JpegHeader header = jpeg.header();
    List<Component> components = header.frame().components();
    Component first = components.getFirst();
    for (Component c : components) {
      if (c.horizontal() != first.horizontal() || c.vertical() != first.vertical()) {
        throw new JpegException("lossless coding with subsampled components is not supported");
      }
    }
    Segment sos = header.segments().getLast();
    int count = components.size();
    if (sos.u8(file, 0) != count || sos.length() != 4 + 2 * count) {
      throw new JpegException("lossless coding in several scans is not supported");
    }
    HuffmanCode[] tables = tables(file, header.segments());
    HuffmanCode[] codes = new HuffmanCode[count];
    for (int i = 0; i < count; i++) {
      codes[i] = tables[sos.u8(file, 2 + 2 * i) >> 4];
      if (codes[i] == null || sos.u8(file, 1 + 2 * i) != components.get(i).id()) {
        throw new JpegException("the scan header names a table or component that is not there");
      }
    }
    int predictor = sos.u8(file, 1 + 2 * count);
    int shift = sos.u8(file, 3 + 2 * count) & 15;
    if (predictor < 1 || predictor > 7 || shift >= header.frame().precision()) {
      throw new JpegException("the scan header has impossible values");
    }
    return new LosslessScan(predictor, shift, restart(file, header), List.of(codes));
  }

  private static HuffmanCode[] tables(byte[] file, List<Segment> segments) throws JpegException {
    HuffmanCode[] tables = new HuffmanCode[16];
    for (Segment segment : segments) {
      for (int at = 0; segment.marker() == Markers.DHT && at < segment.length(); ) {
        HuffmanCode code = new HuffmanCode(file, segment, at + 1);
        int classAndNumber = segment.u8(file, at);
        if (classAndNumber < tables.length) {
          tables[classAndNumber] = code;
        }
        at += 1 + code.size();
      }
    }
    return tables;
  }

  private static int restart(byte[] file, JpegHeader header) throws JpegException {
    int restart = 0;
    for (Segment segment : header.segments()) {
      if (segment.marker() == Markers.DRI) {
        restart = segment.u16(file, 0);
      }
    }
    if (restart % header.frame().width() != 0) {
      throw new JpegException("the restart interval of a lossless picture must be whole rows");
    }
    return restart;
  }
}
