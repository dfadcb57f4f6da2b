package io.github.execbench.run.duet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openjdk.jmh.annotations.Mode;

/**
 * In which modes a jar's benchmarks are measured: {@code -lp} doesn't tell, the list that JMH's
 * annotation processor leaves in the jar does.
 *
 * <p>A line of it begins with texts that are counted, such as {@code JMH S 6 acme.A S 8 acme.gen S
 * 4 once S 11 AverageTime}: class, generated class, method, mode. In old versions its fields are
 * separated by {@code ===,===}: benchmark, generated class, mode.
 */
final class BenchmarkModes {

  private static final String OLD_SEPARATOR = "===,===";
  private static final String PREFIX = "JMH ";

  private final String line;
  private int at = PREFIX.length();

  private BenchmarkModes(String line) {
    this.line = line;
  }

  /** The short names of the modes by benchmark; lines that say something else are left out. */
  static Map<String, Set<String>> parse(String list) {
    Map<String, Set<String>> modes = new LinkedHashMap<>();
    for (String line : list.lines().toList()) {
      String[] old = line.split(OLD_SEPARATOR, -1);
      if (line.startsWith(PREFIX)) {
        new BenchmarkModes(line).into(modes);
      } else if (old.length > 2) {
        add(modes, old[0].strip(), old[2].strip());
      }
    }
    return modes;
  }

  private void into(Map<String, Set<String>> modes) {
    String type = text();
    text();
    String method = text();
    add(modes, type + "." + method, text());
  }

  private static void add(Map<String, Set<String>> modes, String benchmark, String mode) {
    shortName(mode)
        .ifPresent(name -> modes.computeIfAbsent(benchmark, _ -> new TreeSet<>()).add(name));
  }

  private static Optional<String> shortName(String mode) {
    for (Mode known : Mode.values()) {
      if (known.name().equals(mode)) {
        return Optional.of(known.shortLabel());
      }
    }
    return Optional.empty();
  }

  /** The next counted text; empty where there is none. */
  private String text() {
    int count = line.indexOf(' ', at) + 1;
    int start = line.indexOf(' ', count) + 1;
    if (count == 0 || start == 0 || !line.startsWith("S ", at)) {
      return "";
    }
    String number = line.substring(count, start - 1);
    if (!number.matches("[0-9]{1,6}") || start + Integer.parseInt(number) > line.length()) {
      return "";
    }
    int end = start + Integer.parseInt(number);
    at = end + 1;
    return line.substring(start, end);
  }
}
