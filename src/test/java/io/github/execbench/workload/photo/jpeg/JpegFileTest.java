package io.github.execbench.workload.photo.jpeg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.workload.photo.testing.OddPhotos;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class JpegFileTest {

  private static int[] markers(JpegFile file) {
    return file.segments().stream().mapToInt(Segment::marker).toArray();
  }

  /** Counted by hand in the file: FF DA stands nowhere else in it, for FF in data has a 00. */
  private static int scans(byte[] jpeg) {
    int scans = 0;
    for (int i = 1; i < jpeg.length; i++) {
      scans += jpeg[i - 1] == (byte) 0xFF && jpeg[i] == (byte) Markers.SOS ? 1 : 0;
    }
    return scans;
  }

  @Test
  void holdsTheHeadersSegmentsAndThoseBehind() throws IOException {
    byte[] jpeg = OddPhotos.written(48, 32, true);
    JpegFile file = JpegFile.read(jpeg);
    List<Segment> header = file.header().segments();
    assertSame(jpeg, file.bytes());
    assertEquals(header, file.segments().subList(0, header.size()));
    assertEquals(Markers.EOI, file.segments().getLast().marker());
    assertEquals(jpeg.length, file.segments().getLast().end());
  }

  @Test
  void walksOverThemOnce() throws IOException {
    JpegFile file = JpegFile.read(OddPhotos.written(48, 32, true));
    assertSame(file.segments(), file.segments());
  }

  @Test
  void countsItsScans() throws IOException {
    byte[] progressive = OddPhotos.written(48, 32, true);
    assertTrue(scans(progressive) > 1);
    assertEquals(scans(progressive), JpegFile.read(progressive).scans());
    assertEquals(1, JpegFile.read(OddPhotos.written(48, 32, false)).scans());
  }

  @Test
  void knowsItsEnd() throws IOException {
    byte[] whole = OddPhotos.written(48, 32, false);
    byte[] cut = Arrays.copyOf(whole, whole.length - 2);
    assertTrue(JpegFile.read(whole).hasEnd());
    assertTrue(JpegFile.read(JpegBytes.concat(whole, new byte[40])).hasEnd());
    assertFalse(JpegFile.read(cut).hasEnd());
    assertArrayEquals(
        Arrays.copyOf(markers(JpegFile.read(whole)), markers(JpegFile.read(cut)).length),
        markers(JpegFile.read(cut)));
  }
}
