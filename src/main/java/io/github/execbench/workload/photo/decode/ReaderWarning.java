package io.github.execbench.workload.photo.decode;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a reader's warning means. libjpeg, the JDK and TwelveMonkeys put all into one channel. */
enum ReaderWarning {
  /** Something odd that no sample depends on: a profile, a marker's version, a useless value. */
  REMARK,
  /** Bytes were skipped, to a marker or to the end: spare ones, or the only sign of lost ones. */
  SKIPPED,
  /** Samples are missing or wrong. */
  DAMAGE;

  private static final String PREFIX = "Corrupt JPEG data: ";

  /** libjpeg 6b's warnings of skipped bytes (jerror.h, JWRN_), and the JDK's own. */
  private static final List<String> SKIPS =
      List.of("extraneous bytes before marker", "Premature end of JPEG file", "Truncated File");

  /** How libjpeg's other warnings of data begin. */
  private static final List<String> DAMAGES = List.of(PREFIX, "Inconsistent progression");

  static ReaderWarning of(String warning) {
    String text = String.valueOf(warning);
    if (SKIPS.stream().anyMatch(text::contains)) {
      return SKIPPED;
    }
    return DAMAGES.stream().anyMatch(text::startsWith) ? DAMAGE : REMARK;
  }

  /** Puts a reader's words for damage into plain ones. */
  static String plain(@Nullable String warning) {
    String text = String.valueOf(warning);
    if (text.startsWith(PREFIX)) {
      text = text.substring(PREFIX.length());
    }
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.startsWith("premature end") || lower.startsWith("truncated file")) {
      return "premature end of data";
    }
    return "corrupt data (" + text + ")";
  }
}
