package io.github.execbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.googlejavaformat.java.Formatter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every source file stands as google-java-format writes it. {@code mvn test -Dtest=FormatTest
 * -Dformat=write} formats them.
 */
class FormatTest {

  @Test
  void everySourceIsFormatted() throws Exception {
    boolean write = "write".equals(System.getProperty("format"));
    Formatter formatter = new Formatter();
    List<Path> unformatted = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        String source = Files.readString(file);
        String formatted = formatter.formatSourceAndFixImports(source);
        if (!formatted.equals(source)) {
          unformatted.add(file);
          if (write) {
            Files.writeString(file, formatted);
          }
        }
      }
    }
    assertEquals(
        List.of(),
        write ? List.of() : unformatted,
        "run: mvn test -Dtest=FormatTest -Dformat=write");
  }
}
