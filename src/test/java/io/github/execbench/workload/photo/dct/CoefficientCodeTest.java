package io.github.execbench.workload.photo.dct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import javax.imageio.plugins.jpeg.JPEGHuffmanTable;
import org.junit.jupiter.api.Test;

/** Every entry of the tables against decoding bit by bit, code by code. */
class CoefficientCodeTest {

  private static final JPEGHuffmanTable AC = JPEGHuffmanTable.StdACLuminance;

  private static CoefficientCode of(JPEGHuffmanTable table) throws Doubt {
    int[] counts = new int[17];
    for (int i = 0; i < table.getLengths().length; i++) {
      counts[i + 1] = table.getLengths()[i];
    }
    byte[] symbols = new byte[table.getValues().length];
    for (int i = 0; i < symbols.length; i++) {
      symbols[i] = (byte) table.getValues()[i];
    }
    return new CoefficientCode(counts, symbols);
  }

  /** Codes as text of zeros and ones: T.81, annex C.2. */
  private static Map<String, Integer> codes(JPEGHuffmanTable table) {
    Map<String, Integer> codes = new HashMap<>();
    int code = 0;
    int at = 0;
    for (int length = 1; length <= table.getLengths().length; length++) {
      for (int i = 0; i < table.getLengths()[length - 1]; i++) {
        String bits = "0".repeat(16) + Integer.toBinaryString(code++);
        codes.put(bits.substring(bits.length() - length), (int) table.getValues()[at++]);
      }
      code <<= 1;
    }
    return codes;
  }

  private static String bits(int value, int count) {
    String bits = "0".repeat(count) + Integer.toBinaryString(value);
    return bits.substring(bits.length() - count);
  }

  @Test
  void everySixteenBitsGiveTheirSymbol() throws Doubt {
    CoefficientCode code = of(AC);
    Map<String, Integer> codes = codes(AC);
    for (int i = 0; i < 1 << 16; i++) {
      String bits = bits(i, 16);
      int expected = 0;
      for (int length = 1; length <= 16; length++) {
        Integer symbol = codes.get(bits.substring(0, length));
        if (symbol != null) {
          expected = symbol << CoefficientCode.SYMBOL | (length + (symbol & 15));
        }
      }
      long next = (long) i << 48;
      if (expected == 0) {
        assertThrows(Doubt.class, () -> code.symbol(next), bits);
      } else {
        assertEquals(expected, code.symbol(next), bits);
      }
    }
  }

  /** As many coefficients as fit: what they move and take, and no less energy than they have. */
  @Test
  void runsAndHeadsAreWhatTheirCoefficientsAre() throws Doubt {
    CoefficientRuns several = new CoefficientRuns(of(AC));
    Map<String, Integer> codes = codes(AC);
    for (int i = 0; i < 1 << CoefficientRuns.LOOK; i++) {
      String bits = bits(i, CoefficientRuns.LOOK);
      check(several.runs[i] == CoefficientRuns.NONE ? 0 : several.runs[i], bits, codes, 0);
      check(several.heads[i], bits, codes, 2);
    }
  }

  private static void check(int entry, String bits, Map<String, Integer> codes, int kept) {
    int end = entry & CoefficientRuns.LENGTH;
    int[] values = new int[3];
    int advance = 0;
    int first = 64; // of those that are not wanted
    int squares = 0;
    int at = 0;
    while (at < end) {
      int length = 1;
      while (!codes.containsKey(bits.substring(at, at + length))) {
        length++;
      }
      int symbol = codes.get(bits.substring(at, at + length));
      int size = symbol & 15;
      String additional = bits.substring(at + length, at + length + size);
      int value = size == 0 ? 0 : Integer.parseInt(additional, 2);
      if (size > 0 && additional.charAt(0) == '0') {
        value -= (1 << size) - 1; // T.81, F.2.2.1
      }
      at += length + size;
      advance += symbol == 0 ? CoefficientRuns.END : (symbol >> 4) + 1;
      if (advance <= kept) {
        values[advance] = value;
      } else {
        squares += value * value;
        first = value == 0 ? first : Math.min(first, advance);
      }
    }
    assertEquals(end, at, bits);
    assertEquals(advance, entry >> CoefficientRuns.ADVANCE & 0xFF, bits);
    float energy = CoefficientRuns.energies()[entry >> CoefficientRuns.ENERGY & 15];
    assertTrue(energy >= squares && energy <= 2.1 * squares, bits + ": " + energy);
    int last = advance % CoefficientRuns.END;
    assertTrue(squares == 0 || last - first < CoefficientRuns.WINDOW, bits);
    assertEquals(values[1], (byte) (entry >> 16), bits);
    assertEquals(values[2], entry >> 24, bits);
  }

  @Test
  void moreCodesThanThereAreBitsForIsADoubt() {
    int[] counts = new int[17];
    counts[1] = 3;
    assertThrows(Doubt.class, () -> new CoefficientCode(counts, new byte[3]));
  }
}
