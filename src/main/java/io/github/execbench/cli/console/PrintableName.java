package io.github.execbench.cli.console;

/** File names as they are printed: in one line, and without what a terminal would obey. */
public final class PrintableName {

  private PrintableName() {}

  public static String of(String name) {
    StringBuilder printable = new StringBuilder(name.length());
    name.codePoints()
        .forEach(c -> {
          if (Character.isISOControl(c)) {
            printable.append(String.format("\\x%02x", c));
          } else {
            printable.appendCodePoint(c);
          }
        });
    return printable.toString();
  }
}
