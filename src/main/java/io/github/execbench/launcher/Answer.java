package io.github.execbench.launcher;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Answers {@code --help} and {@code --version} without the suite: the help pages were written when
 * the jar was built. So an answer takes hardly longer than this JVM needs to start.
 */
public final class Answer {

  /** Where the pages lie on the class path: {@code NAME.txt} for each command. */
  public static final String PAGES = "/io/github/execbench/help/";

  /** The name of the program's own page. */
  public static final String PROGRAM = "benchmarks.jar";

  private Answer() {}

  /**
   * Whether arguments are {@code --version} alone or behind a command's name.
   *
   * @throws IOException if the jar can't be read
   */
  public static boolean isVersion(String[] args) throws IOException {
    return (asks(args, "--version") || asks(args, "-V")) && page(args) != null;
  }

  /**
   * Returns the page that arguments ask for, if they are {@code --help} alone or behind a command's
   * name; else null: then the suite itself must answer.
   *
   * @throws IOException if the jar can't be read
   */
  public static @Nullable String help(String[] args) throws IOException {
    return asks(args, "--help") || asks(args, "-h") ? page(args) : null;
  }

  private static boolean asks(String[] args, String option) {
    return (args.length == 1 || args.length == 2) && args[args.length - 1].equals(option);
  }

  private static @Nullable String page(String[] args) throws IOException {
    String name = args.length == 1 ? PROGRAM : args[0];
    try (InputStream page = Answer.class.getResourceAsStream(PAGES + name + ".txt")) {
      return page == null ? null : text(page);
    }
  }

  private static String text(InputStream in) throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 13];
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      text.write(buffer, 0, n);
    }
    return new String(text.toByteArray(), StandardCharsets.US_ASCII);
  }
}
