package io.github.execbench.workload.photo.jpeg.audit;

import io.github.execbench.workload.photo.jpeg.JpegException;

/** What stands between a stretch's last unit and the marker behind it. */
enum Leftover {
  /** No whole byte. */
  NOTHING,
  /** Zeros, or ones. */
  FILL,
  /** Bytes that belong to no picture. */
  SPARE,
  /** Bytes that read as further units, so that some may have been lost before. */
  UNITS,
  /** Part of the picture: a decoder went astray, or data is missing. */
  PICTURE;

  /** From so many units in a row on, whole rows are not lost by chance. */
  private static final int MANY_UNITS = 16;

  /**
   * Judges by what an encoder does at the end of its data, and a decoder that went astray does not.
   *
   * <ul>
   *   <li>It pads the last byte with ones.
   *   <li>Fill begins right behind. A decoder to which fill was given in place of data has read
   *       some of it.
   *   <li>What is left doesn't read as further units down to its last bit. A decoder that lost bits
   *       is soon in step again, but some units short: then it does. Unless these are whole rows,
   *       which an encoder writes for a picture whose height was changed in its header.
   * </ul>
   *
   * @param bits behind the last unit
   * @param read units read from these bits
   * @param isLast whether these are the scan's last: spare bytes between restart intervals are fill
   *     or lost ones
   */
  static Leftover of(ScanBits bits, ScanUnits units, long read, boolean isLast) {
    if (bits.left() == 0) {
      return NOTHING;
    }
    if (bits.isFillLeft()) {
      return bits.endsInZeros() ? PICTURE : FILL;
    }
    if (!isLast || !bits.isPaddedWithOnes()) {
      return PICTURE;
    }
    boolean areUnits =
        padsByChance(bits) >= readsByChance(bits, read) && isUnits(bits.withoutFill(), units);
    return areUnits ? UNITS : SPARE;
  }

  /** How likely it is that bits of the picture look like padding. */
  private static double padsByChance(ScanBits bits) {
    return Math.scalb(1.0, -bits.padding());
  }

  /** How likely it is that spare bytes end with a unit, or with one and some ones. */
  private static double readsByChance(ScanBits bits, long units) {
    return 2.0 * units / bits.position();
  }

  private static boolean isUnits(ScanBits bits, ScanUnits units) {
    long before = units.done();
    boolean wasOdd = units.oddities() > 0;
    try {
      while (bits.left() > 0) {
        units.next(bits);
      }
    } catch (JpegException e) {
      return false; // no units, or not whole ones
    }
    boolean areRows = units.across() >= MANY_UNITS && (units.done() - before) % units.across() == 0;
    boolean isOdd = units.oddities() > 0 && !wasOdd;
    return bits.isPaddedWithOnes() && !isOdd && !areRows;
  }
}
