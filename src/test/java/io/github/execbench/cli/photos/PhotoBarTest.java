package io.github.execbench.cli.photos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.workload.photo.PhotoResult;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhotoBarTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private long now;

  @Test
  void showsRateAndTimeLeftAndRedrawsTenTimesASecondAtMost() {
    PhotoBar bar = new PhotoBar(new PrintWriter(out), new PrintWriter(err), 300, () -> now, 60);
    for (int i = 0; i < 100; i++) {
      now += 20_000_000; // 50 photos a second
      bar.processed(new PhotoResult("x.jpg", 1, 1, 1, List.of(), ""));
    }
    String[] drawn = out.toString().split("\r\u001b\\[K", -1);
    assertTrue(drawn.length <= 22, drawn.length + " redraws");
    String last = drawn[drawn.length - 1];
    // All columns but the cursor's; 96 of 300 are 32 %.
    assertEquals(59, last.stripTrailing().length(), last);
    assertTrue(last.matches("\\[#+-+\\] 96/300 .*"), last);
    long done = last.chars().filter(c -> c == '#').count();
    long bar32 = last.indexOf(']') - 1L;
    assertEquals(bar32 * 96 / 300, done, last);
    assertTrue(last.endsWith("50.0 photos/s  0:04 left"), last);
  }

  @Test
  void aFailureHasItsOwnLine() {
    PhotoBar bar = new PhotoBar(new PrintWriter(out), new PrintWriter(err), 1, () -> now, 60);
    now += 1_000_000;
    bar.failed("x.jpg", "broken");
    bar.finished();
    assertEquals("x.jpg failed: broken", err.toString().strip());
    assertTrue(out.toString().endsWith("\r\u001b[K"), out.toString());
  }

  @Test
  void aNarrowTerminalHasNoBar() {
    PhotoBar bar = new PhotoBar(new PrintWriter(out), new PrintWriter(err), 300, () -> now, 20);
    now += 1_000_000_000;
    bar.failed("x.jpg", "broken");
    String last = out.toString().substring(out.toString().lastIndexOf("\u001b[K") + 3);
    assertEquals("1/300  1.0 photos/s", last);
  }
}
