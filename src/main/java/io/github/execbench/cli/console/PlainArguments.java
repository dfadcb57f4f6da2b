package io.github.execbench.cli.console;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Arguments in their plainest form: {@code --name value} or {@code --name=value}, each option once.
 * They mean the same to picocli, which takes longer to load than a short command runs. All else is
 * left to it: whatever is wrong, is a question, or has more than one reading.
 */
public final class PlainArguments {

  private final Map<String, String> values;

  private PlainArguments(Map<String, String> values) {
    this.values = values;
  }

  /**
   * Reads arguments.
   *
   * @param args behind the command's name
   * @param names of the options that are known, with their dashes; each takes a value
   * @return empty if anything is not plain
   */
  public static Optional<PlainArguments> of(String[] args, Collection<String> names) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < args.length; i++) {
      int equals = args[i].indexOf('=');
      String name = equals < 0 ? args[i] : args[i].substring(0, equals);
      if (equals < 0 && ++i == args.length) {
        return Optional.empty();
      }
      String value = args[i].substring(equals + 1);
      if (!names.contains(name) || !isPlain(value) || values.put(name, value) != null) {
        return Optional.empty();
      }
    }
    return Optional.of(new PlainArguments(values));
  }

  /** What can't be taken for an option, a file of arguments, or quoted text. */
  private static boolean isPlain(String value) {
    return !value.isBlank()
        && value.charAt(0) != '-'
        && value.charAt(0) != '@'
        && value.indexOf('"') < 0
        && value.indexOf('\'') < 0;
  }

  /** The value of an option, if it was given. */
  public Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name));
  }
}
