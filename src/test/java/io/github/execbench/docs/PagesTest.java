package io.github.execbench.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.docs.Page.Block;
import io.github.execbench.docs.Page.Piece;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What must hold of every page besides its commands. */
class PagesTest {

  /** {@code sh}: commands, which are run. {@code toml}: files that the commands use. */
  private static final Set<String> LANGUAGES = Set.of("sh", "toml", "java", "text");

  private static final Pattern OPTION = Pattern.compile("(?:^| )(--[a-z][a-z-]+)");
  private static final Pattern PROPERTY = Pattern.compile("-D((?:execbench|jmh)[.\\w-]+)");

  /** A name with a hump, such as that of a class or of its method. */
  private static final Pattern NAME = Pattern.compile("(?:^|\\W)([A-Za-z]*[a-z][A-Z][A-Za-z]*)");

  private static final Set<String> NOT_OURS = Set.of("https:", "http:");

  @Test
  void theReadmeIsForReadingAtOnce() throws IOException {
    int lines = Page.read(Path.of("README.md")).lines().size();
    assertTrue(
        lines <= 160, "README.md has " + lines + " lines: what is not for everyone goes to docs");
  }

  @Test
  void everyBlockSaysWhatItHolds() throws IOException {
    for (Page page : Page.all()) {
      for (Block block : page.blocks()) {
        assertTrue(
            LANGUAGES.contains(block.language()),
            () ->
                page.where(block.line()) + ": '" + block.language() + "' is none of " + LANGUAGES);
      }
    }
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Page page : Page.all()) {
      for (Piece link : page.links()) {
        if (NOT_OURS.stream().noneMatch(link.text()::startsWith) && !exists(page, link.text())) {
          broken.add(page.where(link.line()) + ": " + link.text());
        }
      }
    }
    assertEquals(List.of(), broken);
  }

  private static boolean exists(Page page, String link) throws IOException {
    String[] parts = link.split("#", 2);
    Path target =
        parts[0].isEmpty() ? page.path() : page.path().resolveSibling(parts[0]).normalize();
    return Files.exists(target)
        && (parts.length == 1 || Page.read(target).anchors().contains(parts[1]));
  }

  @Test
  void javaIsCompiledWithTheTests() throws IOException {
    for (Page page : Page.all()) {
      for (Block block : page.blocks()) {
        if (block.language().equals("java")) {
          String whole = OwnWork.wholeFile(block);
          assertTrue(
              whole.endsWith("\n" + String.join("\n", block.lines()) + "\n"),
              () -> page.where(block.line()) + " is not the end of:\n" + whole);
        }
      }
    }
  }

  @Test
  void everyOptionAndPropertyExists() throws IOException {
    assertEquals(List.of(), unknown(OPTION, word -> '"' + word, "src/main", "src/peers"));
    assertEquals(List.of(), unknown(PROPERTY, word -> '"' + word + '"', "src"));
  }

  @Test
  void everyNameOfCodeOccursInTheCode() throws IOException {
    assertEquals(List.of(), unknown(NAME, word -> word, "src"));
  }

  /** The words between backticks that no source below these folders has. */
  private static List<String> unknown(
      Pattern word, UnaryOperator<String> inSource, String... folders) throws IOException {
    List<Sources> sources = new ArrayList<>();
    for (String folder : folders) {
      sources.add(Sources.below(folder));
    }
    List<String> unknown = new ArrayList<>();
    for (Page page : Page.all()) {
      for (Piece span : page.spans()) {
        Matcher found = word.matcher(span.text());
        while (found.find()) {
          String text = inSource.apply(found.group(1));
          if (sources.stream().noneMatch(s -> s.contain(text))) {
            unknown.add(page.where(span.line()) + ": " + found.group(1));
          }
        }
      }
    }
    return unknown;
  }
}
