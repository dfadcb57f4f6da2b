package io.github.execbench.launcher;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What this JVM was told before its program. */
public final class JvmInputs {

  /** Environment variables from which each JVM that starts takes options. */
  public static final List<String> VARIABLES =
      Collections.unmodifiableList(
          Arrays.asList("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS"));

  private JvmInputs() {}

  /**
   * Of this JVM. As the system has its command line, where that is all there is to know; the JVM's
   * own answer takes longer than the rest of the launcher.
   */
  public static List<String> ofThisJvm() {
    List<String> plain = null;
    try {
      plain = plain(Files.readAllBytes(Paths.get("/proc/self/cmdline")), System.getenv());
    } catch (IOException e) {
      // No Linux.
    }
    return plain == null ? ManagementFactory.getRuntimeMXBean().getInputArguments() : plain;
  }

  /**
   * What stands before {@code -jar}, or a class path and a main class.
   *
   * @param commandLine of this process, each word with a 0 behind it
   * @return null if there may be more to it: words of other kinds, or variables
   */
  static @Nullable List<String> plain(byte[] commandLine, Map<String, String> variables) {
    for (String variable : VARIABLES) {
      if (variables.containsKey(variable)) {
        return null;
      }
    }
    // A byte a character, and none that could stand for another.
    String[] words = new String(commandLine, StandardCharsets.ISO_8859_1).split("\0", -1);
    List<String> inputs = new ArrayList<>();
    for (int i = 1; i < words.length; i++) {
      boolean isClass =
          words[i].equals("-cp") && i + 2 < words.length && !words[i + 2].startsWith("-");
      if (isClass || words[i].equals("-jar")) {
        return inputs;
      }
      if (!isInput(words[i])) {
        return null;
      }
      inputs.add(words[i]);
    }
    return null;
  }

  private static boolean isInput(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > '~') {
        return false;
      }
    }
    return word.startsWith("-D") || word.startsWith("-X");
  }

  /** Whether a JVM starts with these from a cache that one made without them. */
  static boolean leaveTheCache(List<String> inputs) {
    for (String input : inputs) {
      if (!(input.startsWith("-Dexecbench.")
          || input.startsWith("-Djmh.")
          || input.startsWith("-Xmx")
          || input.startsWith("-Xms")
          || input.startsWith("-Xss"))) {
        return false;
      }
    }
    return true;
  }
}
