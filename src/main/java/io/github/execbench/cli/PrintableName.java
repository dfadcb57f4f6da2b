package io.github.execbench.cli;

/** File names as they are printed: in one line, and without what a terminal would obey. */
final class PrintableName {

  private PrintableName() {}

  static String of(String name) {
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
