package io.github.execbench.docs;

import io.github.execbench.docs.Page.Block;
import io.github.execbench.docs.Page.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command that a page tells its reader to type.
 *
 * @param where page and line
 * @param words as a shell takes them, quotes removed
 */
record Command(String where, List<String> words) {

  /** A quoted piece, a piece without blanks, or what ends a command. */
  private static final Pattern TOKEN =
      Pattern.compile("&&|#.*|((?:'[^']*'|\"[^\"]*\"|[^\\s'\"&#])+)");

  /** What begins a command when it stands in running text, between backticks. */
  private static final Pattern IN_TEXT =
      Pattern.compile("(java|mvn|bash|python3) .+|src/(it|peers)/\\S+ .+");

  /** The commands of a page: each line of a block of shell, and spans that look like one. */
  static List<Command> of(Page page) {
    List<Command> commands = new ArrayList<>();
    for (Block block : page.blocks()) {
      if (block.language().equals("sh")) {
        for (int i = 0; i < block.lines().size(); i++) {
          commands.addAll(parse(page.where(block.line() + i), block.lines().get(i)));
        }
      }
    }
    for (Piece span : page.spans()) {
      if (IN_TEXT.matcher(span.text()).matches()) {
        commands.addAll(parse(page.where(span.line()), span.text()));
      }
    }
    return commands;
  }

  static List<Command> parse(String where, String line) {
    List<Command> commands = new ArrayList<>();
    List<String> words = new ArrayList<>();
    Matcher token = TOKEN.matcher(line);
    while (token.find()) {
      if (token.group(1) != null) {
        words.add(token.group(1).replaceAll("['\"]", ""));
      } else if (!words.isEmpty()) {
        commands.add(new Command(where, List.copyOf(words)));
        words.clear();
      }
    }
    if (!words.isEmpty()) {
      commands.add(new Command(where, List.copyOf(words)));
    }
    return commands;
  }

  @Override
  public String toString() {
    return where + ": " + String.join(" ", words);
  }
}
