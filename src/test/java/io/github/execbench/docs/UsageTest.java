package io.github.execbench.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {

  @TempDir Path folder;

  private Usage usage(String name, String head) throws IOException {
    return Usage.of(Files.writeString(folder.resolve(name), head));
  }

  @Test
  void isReadFromTheHeadOfAScript() throws IOException {
    assertEquals(
        new Usage(Set.of(), 0, 2),
        usage(
            "a.sh",
            "#!/bin/sh\n# What it is.\n#\n#   src/a.sh [x.jar] [count]\n#\n# NAME: a name.\n"));
    assertEquals(
        new Usage(Set.of(), 1, 2),
        usage(
            "B.java",
            """
            /**
             * Text.
             *
             * <p>{@code java -cp x.jar src/B.java x.jar [n]} with
             * more
             */\
            """));
    assertEquals(
        new Usage(Set.of("--jar", "--n"), 0, 0),
        usage(
            "c.py",
            "\"\"\"What.\n\n    python3 src/c.py [--jar x.jar]\n          [--n 2]\n\nText.\n"));
    assertEquals(
        new Usage(Set.of("--n"), 1, Integer.MAX_VALUE),
        usage("d", "\"\"\"usage: d [--n N] FILE...\n\nText"));
  }

  @ParameterizedTest
  @CsvSource({
    "x, true",
    "x y, true",
    "'', false",
    "x y z, false",
    "x --n 3, true",
    "x --n, false",
    "x --m 3, false"
  })
  void saysWhatAScriptTakes(String arguments, boolean taken) {
    Usage usage = new Usage(Set.of("--n"), 1, 2);
    List<String> words = arguments.isEmpty() ? List.of() : List.of(arguments.split(" ", -1));
    assertEquals(taken, usage.accepts(words));
  }
}
