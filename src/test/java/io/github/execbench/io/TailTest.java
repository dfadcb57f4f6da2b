package io.github.execbench.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TailTest {

  private static void write(Tail tail, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    tail.write(bytes, 0, bytes.length);
  }

  @Test
  void keepsAllOfWhatFits() {
    Tail tail = new Tail(8);
    assertEquals("", tail.text());
    write(tail, "ab\ncd\nef");
    assertEquals("ab\ncd\nef", tail.text());
  }

  @Test
  void keepsWholeLinesOfWhatDoesNotFit() {
    Tail tail = new Tail(8);
    write(tail, "ab\ncd\ne");
    write(tail, "f\ngh");
    assertEquals("ef\ngh", tail.text()); // the last 8 bytes are "d", line feed, "ef", ...
  }

  /** The last bytes of "0123456789" again and again are known whatever the pieces. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 7, 8, 9, 40})
  void isTheSameInPiecesOfAnySize(int piece) {
    String all = "0123456789".repeat(9);
    Tail tail = new Tail(7);
    for (int i = 0; i < all.length(); i += piece) {
      write(tail, all.substring(i, Math.min(all.length(), i + piece)));
    }
    assertEquals("3456789", tail.text());
  }

  @Test
  void takesByteByByte() {
    Tail tail = new Tail(3);
    for (char c : "abcde".toCharArray()) {
      tail.write(c);
    }
    assertEquals("cde", tail.text());
  }

  @Test
  void tellsTheLastLinesInOne() throws IOException {
    String text =
        IntStream.range(0, 1000)
            .mapToObj(i -> "  line " + i + "\n\n")
            .collect(Collectors.joining());
    Tail tail = new Tail(4096);
    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)).transferTo(tail);
    assertEquals("line 998 | line 999", tail.lastLines(2));
    assertEquals("", new Tail(4096).lastLines(2));
  }
}
