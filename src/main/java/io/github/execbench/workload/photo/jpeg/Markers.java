package io.github.execbench.workload.photo.jpeg;

import java.util.Locale;

/** The second bytes of JPEG markers (ITU-T T.81, table B.1). */
public final class Markers {

  public static final int TEM = 0x01;
  public static final int SOF0 = 0xC0;
  public static final int SOF2 = 0xC2;
  public static final int DHT = 0xC4;
  public static final int JPG = 0xC8;
  public static final int DAC = 0xCC;
  public static final int SOF15 = 0xCF;
  public static final int RST0 = 0xD0;
  public static final int RST7 = 0xD7;
  public static final int SOI = 0xD8;
  public static final int EOI = 0xD9;
  public static final int SOS = 0xDA;
  public static final int DQT = 0xDB;
  public static final int DNL = 0xDC;
  public static final int DRI = 0xDD;
  public static final int APP0 = 0xE0;
  public static final int APP1 = 0xE1;
  public static final int APP2 = 0xE2;
  public static final int APP14 = 0xEE;
  public static final int APP15 = 0xEF;
  public static final int COM = 0xFE;

  private Markers() {}

  /** Whether a marker stands alone, without a length and a payload. */
  static boolean standsAlone(int marker) {
    return marker == TEM || (marker >= RST0 && marker <= EOI);
  }

  static boolean isFrame(int marker) {
    return marker >= SOF0 && marker <= SOF15 && marker != DHT && marker != JPG && marker != DAC;
  }

  static boolean isApplication(int marker) {
    return marker >= APP0 && marker <= APP15;
  }

  static String name(int marker) {
    if (isFrame(marker)) {
      return "SOF" + (marker - SOF0);
    }
    if (isApplication(marker)) {
      return "APP" + (marker - APP0);
    }
    return switch (marker) {
      case DHT -> "DHT";
      case DAC -> "DAC";
      case SOS -> "SOS";
      case DQT -> "DQT";
      case DNL -> "DNL";
      case DRI -> "DRI";
      case COM -> "COM";
      default -> String.format(Locale.ROOT, "FF%02X", marker);
    };
  }
}
