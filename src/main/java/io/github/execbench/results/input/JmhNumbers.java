package io.github.execbench.results.input;

/** Numbers as JMH writes them in any locale. */
final class JmhNumbers {

  private JmhNumbers() {}

  /**
   * Reads {@code 1.5}, {@code 1,5}, {@code NaN}, {@code +INF} and digits of other scripts.
   *
   * @throws NumberFormatException if it is no number
   */
  static double parse(String text) {
    return switch (text.strip()) {
      case "NaN" -> Double.NaN;
      case "+INF", "INF", "Infinity", "+Infinity", "∞" -> Double.POSITIVE_INFINITY;
      case "-INF", "-Infinity", "-∞" -> Double.NEGATIVE_INFINITY;
      case String number -> Double.parseDouble(ascii(number));
    };
  }

  /** The value of the last printed digit: 1e-6 for {@code 0.000110}. */
  static double resolution(String text) {
    String number = ascii(text.strip());
    int point = number.indexOf('.');
    if (number.contains("E") || number.contains("e") || point < 0) {
      return 0;
    }
    int decimals = number.length() - point - 1;
    // %f always prints six; more or fewer come from another writer, which rounds nothing.
    return decimals == 6 ? 1e-6 : 0;
  }

  private static String ascii(String number) {
    StringBuilder plain = new StringBuilder(number.length());
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      if (Character.isDigit(c)) {
        plain.append(Character.digit(c, 10));
      } else {
        plain.append(c == ',' || c == '٫' ? '.' : c);
      }
    }
    return plain.toString();
  }
}
