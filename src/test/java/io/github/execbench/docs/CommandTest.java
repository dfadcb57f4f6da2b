package io.github.execbench.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommandTest {

  private static List<List<String>> words(String line) {
    return Command.parse("here", line).stream().map(Command::words).toList();
  }

  @Test
  void isReadAsAShellReadsIt() {
    assertEquals(
        List.of(List.of("java", "-jar", "x.jar", "A|B(c|d)", "\\.E", "-p", "k=a b")),
        words("java -jar x.jar \"A|B(c|d)\" '\\.E' -p k='a b'   # a comment && no command"));
    assertEquals(
        List.of(List.of("mvn", "package"), List.of("java", "-jar", "x.jar")),
        words("mvn package && java -jar x.jar"));
    assertEquals(List.of(), words("# only a comment"));
  }

  @Test
  void standsInBlocksOfShellAndBetweenBackticks() {
    Page page =
        new Page(
            java.nio.file.Path.of("page.md"),
            List.of(
                "Say `mvn test`, `java` or `src/it/try.sh 1`; `src/it/` holds more.",
                "```sh",
                "java -jar x.jar",
                "```",
                "```text",
                "java -jar y.jar",
                "```"));
    assertEquals(
        List.of("page.md:3: java -jar x.jar", "page.md:1: mvn test", "page.md:1: src/it/try.sh 1"),
        Command.of(page).stream().map(Command::toString).toList());
  }
}
