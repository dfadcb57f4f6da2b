package io.github.execbench.cli.photos;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * One of some parts of a folder: each photo is in one of them, by its name alone, so that machines
 * that know nothing of each other share a folder.
 *
 * @param number from 1
 * @param of how many parts there are
 */
record Shard(int number, int of) {

  /** All of it. */
  static final Shard WHOLE = new Shard(1, 1);

  private static final Pattern TEXT = Pattern.compile("([0-9]{1,6})/([0-9]{1,6})");

  /**
   * Reads {@code K/N}.
   *
   * @throws IllegalArgumentException if it is no part
   */
  static Shard parse(String text) {
    Matcher parts = TEXT.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException("'" + text + "': write K/N, such as 2/3");
    }
    Shard shard = new Shard(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
    if (shard.number < 1 || shard.number > shard.of) {
      throw new IllegalArgumentException("'" + text + "': parts are 1/N to N/N");
    }
    return shard;
  }

  /**
   * Whether a photo is in this part. Its name counts as the disk has it, whatever the locale, but
   * for upper and lower case: names that would clash in some folders are in one part.
   */
  boolean holds(Path photo) {
    CRC32 crc = new CRC32();
    crc.update(escaped(photo).toLowerCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII));
    return crc.getValue() % of == number - 1;
  }

  /** The last part of its URI: the name's own bytes. */
  private static String escaped(Path photo) {
    String path = photo.getFileName().toUri().getRawPath();
    String bare = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return bare.substring(bare.lastIndexOf('/') + 1);
  }
}
