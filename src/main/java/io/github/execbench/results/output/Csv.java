package io.github.execbench.results.output;

/**
 * A table as RFC 4180 has it: commas, CRLF, quotes doubled within quotes. Numbers keep all bits.
 */
public final class Csv {

  private final StringBuilder text = new StringBuilder();
  private boolean first = true;

  /** Adds a text, in quotes only where it must be. */
  public Csv field(String value) {
    boolean plain = value.chars().noneMatch(c -> ",\"\r\n ".indexOf(c) >= 0);
    return raw(plain ? value : quote(value));
  }

  /** Adds a text in quotes, as JMH writes names. */
  public Csv quoted(String value) {
    return raw(quote(value));
  }

  /** Adds the shortest decimals that give the same double again, or NaN. */
  public Csv number(double value) {
    return raw(Double.toString(value));
  }

  /** Adds a whole number. */
  public Csv number(long value) {
    return raw(Long.toString(value));
  }

  /** Ends the row. */
  public Csv end() {
    text.append("\r\n");
    first = true;
    return this;
  }

  private Csv raw(String value) {
    if (!first) {
      text.append(',');
    }
    first = false;
    text.append(value);
    return this;
  }

  private static String quote(String value) {
    return '"' + value.replace("\"", "\"\"") + '"';
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
