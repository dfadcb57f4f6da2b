package io.github.execbench.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the documentation, in Markdown.
 *
 * @param path from the project's folder
 */
record Page(Path path, List<String> lines) {

  private static final String FENCE = "```";
  private static final Pattern SPAN = Pattern.compile("`([^`]+)`");
  private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");

  /**
   * A block between fences.
   *
   * @param line the number of its first line, from 1
   * @param language what stands behind the opening fence; may be empty
   */
  record Block(int line, String language, List<String> lines) {}

  /**
   * A piece of a line.
   *
   * @param line its number, from 1
   */
  record Piece(int line, String text) {}

  static Page read(Path path) throws IOException {
    return new Page(path, Files.readAllLines(path));
  }

  /** Every page that the project has. */
  static List<Page> all() throws IOException {
    List<Page> pages = new ArrayList<>();
    for (String name : List.of("README.md", "CONTRIBUTING.md", "images/README.md")) {
      pages.add(read(Path.of(name)));
    }
    for (String folder : List.of("docs", "benchmarks-results")) {
      try (Stream<Path> files = Files.walk(Path.of(folder), 2)) {
        for (Path path : files.filter(p -> p.toString().endsWith(".md")).sorted().toList()) {
          pages.add(read(path));
        }
      }
    }
    return pages;
  }

  /** How messages name a line. */
  String where(int line) {
    return path + ":" + line;
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(FENCE)) {
        int end = i + 1;
        while (!lines.get(end).startsWith(FENCE)) {
          end++;
        }
        String language = lines.get(i).substring(FENCE.length()).strip();
        blocks.add(new Block(i + 2, language, lines.subList(i + 1, end)));
        i = end;
      }
    }
    return blocks;
  }

  /** What stands between backticks, outside of blocks. */
  List<Piece> spans() {
    return prose(SPAN);
  }

  /** Where links lead, outside of blocks. */
  List<Piece> links() {
    return prose(LINK);
  }

  private List<Piece> prose(Pattern pattern) {
    List<Piece> found = new ArrayList<>();
    boolean inBlock = false;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(FENCE)) {
        inBlock = !inBlock;
      } else if (!inBlock) {
        Matcher matcher = pattern.matcher(lines.get(i));
        while (matcher.find()) {
          found.add(new Piece(i + 1, matcher.group(1)));
        }
      }
    }
    return found;
  }

  /** The names of the headings, as links have them. */
  List<String> anchors() {
    return lines.stream()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^a-z0-9 -]", "").replace(' ', '-'))
        .toList();
  }
}
