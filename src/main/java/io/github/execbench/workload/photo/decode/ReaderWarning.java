package io.github.execbench.workload.photo.decode;

/** Puts libjpeg's and the JDK's words for damage into plain ones. */
final class ReaderWarning {

  private static final String PREFIX = "Corrupt JPEG data: ";

  private ReaderWarning() {}

  static String plain(String warning) {
    String text = String.valueOf(warning);
    if (text.startsWith(PREFIX)) {
      text = text.substring(PREFIX.length());
    }
    if (text.startsWith("premature end of data") || text.startsWith("Truncated File")) {
      return "premature end of data";
    }
    return "corrupt data (" + text + ")";
  }
}
