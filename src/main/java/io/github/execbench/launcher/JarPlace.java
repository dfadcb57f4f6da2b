package io.github.execbench.launcher;

import java.io.File;
import org.jspecify.annotations.Nullable;

/** Whether Java can read what lies in a jar at its place. */
public final class JarPlace {

  private JarPlace() {}

  /**
   * Says why this program can't run from where its jar lies; null if it can.
   *
   * @param classPath as the JVM has it
   */
  public static @Nullable String complaint(String classPath) {
    for (String entry : classPath.split(File.pathSeparator, -1)) {
      String place = new File(entry).getAbsolutePath();
      // In a jar's URL "!/" ends the jar's own name, so the JDK looks for another file.
      if (place.contains("!" + File.separator)) {
        return place
            + ": Java can't read a jar in a folder whose name ends in '!'; move it to another";
      }
    }
    return null;
  }
}
