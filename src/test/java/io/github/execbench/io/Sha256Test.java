package io.github.execbench.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against the example of FIPS 180-2, appendix B.1. */
class Sha256Test {

  private static final String OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir Path folder;

  @Test
  void ofATextAndOfAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("abc"), "abc");

    assertEquals(OF_ABC, HexFormat.of().formatHex(Sha256.of("abc")));
    assertEquals(OF_ABC, Sha256.of(file));
  }
}
