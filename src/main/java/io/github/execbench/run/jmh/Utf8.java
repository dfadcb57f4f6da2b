package io.github.execbench.run.jmh;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Print streams for what JMH prints, whatever the platform's encoding. */
final class Utf8 {

  private Utf8() {}

  static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
