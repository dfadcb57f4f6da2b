package io.github.execbench.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class PrintableTest {

  @Test
  void leavesWhatCanBePrinted() {
    String text = "ünï 中文 \uD83D\uDE00 \u0645\u0631\u062d\u0628\u0627 a\\b \"c\" | \u200d";
    assertSame(text, Printable.of(text));
  }

  @Test
  void escapesWhatATerminalObeysAndWhatBreaksALine() {
    assertEquals(
        "a\\x1b[31mb\\x07\\x00\\x7f\\x9b", Printable.of("a\u001b[31mb\u0007\0\u007f\u009b"));
    assertEquals("a\\x0a\\x0d\\x09\\x85b", Printable.of("a\n\r\t\u0085b"));
    assertEquals("\\u2028\\u2029", Printable.of("\u2028\u2029"));
  }

  /** As of the source that reads other than it runs (Boucher and Anderson, 2021). */
  @Test
  void escapesWhatTurnsTheDirectionOfWriting() {
    assertEquals("\\u202ecba\\u2066", Printable.of("\u202ecba\u2066"));
  }

  @Test
  void escapesWhatIsNoCharacter() {
    assertEquals("\\ud800a\\uffff", Printable.of("\ud800a\uffff"));
  }
}
