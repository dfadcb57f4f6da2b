package io.github.execbench.workload.photo.jpeg;

import io.github.execbench.workload.photo.pipeline.Orientation;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The orientation in an XMP packet, found as Pillow finds it where EXIF says none. */
public final class Xmp {

  static final String ID = "http://ns.adobe.com/xap/1.0/\0";

  private static final Pattern ORIENTATION = Pattern.compile("tiff:Orientation(?:=\"|>)([0-9])");

  private Xmp() {}

  /** The first that the packet says; empty if it says none. */
  public static Optional<Orientation> orientation(CharSequence packet) {
    Matcher found = ORIENTATION.matcher(packet);
    return found.find()
        ? Optional.of(Orientation.ofTag(found.group(1).charAt(0) - '0'))
        : Optional.empty();
  }
}
