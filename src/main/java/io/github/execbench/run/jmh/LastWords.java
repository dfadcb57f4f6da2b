package io.github.execbench.run.jmh;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a fork's JVM said before it died, such as which of its options it refuses. */
public final class LastWords {

  private static final int LINES = 3;

  /** As JMH quotes the two streams of a fork that ended with an error. */
  private static final Pattern QUOTED =
      Pattern.compile("<(stdout|stderr) last='[^']*'>\\R(.*?)</\\1>", Pattern.DOTALL);

  /** What every JVM says that can't start, or that has options from a variable. */
  private static final Pattern IDLE =
      Pattern.compile(
          "Picked up .*|NOTE: Picked up .*|Error: Could not create the Java Virtual Machine\\."
              + "|Error: A fatal exception has occurred\\. Program will exit\\."
              + "|Error occurred during initialization of VM");

  private LastWords() {}

  /**
   * Finds them in what a fork's output ends with.
   *
   * @return in one line; empty if there are none
   */
  public static String in(String output) {
    String words = "";
    Matcher quoted = QUOTED.matcher(output);
    while (quoted.find()) { // the standard error comes last, and counts if there is any
      String said = said(quoted.group(2));
      words = said.isEmpty() ? words : said;
    }
    return words;
  }

  private static String said(String text) {
    List<String> lines =
        text.lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !IDLE.matcher(line).matches())
            .toList();
    return String.join(" | ", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
  }
}
