package io.github.execbench.regression.validation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.regression.validation.WarmupBank.Recorded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Prints how rules for warm-up do on a bank of recorded forks, and writes it to {@code
 * target/warmup-rules.md}; its name keeps it out of the ordinary tests: {@code mvn test
 * -Dtest=WarmupReport -Dexecbench.warmup-bank=FILE}.
 */
class WarmupReport {

  @Test
  void report() throws IOException {
    Path file = Path.of(System.getProperty("execbench.warmup-bank", ""));
    assertTrue(Files.isRegularFile(file), "name a bank: -Dexecbench.warmup-bank=FILE");
    List<Recorded> forks = WarmupBank.read(file).forks();
    String text =
        part("All forks", forks)
            + part("Projects tuned on", forks.stream().filter(Recorded::tuned).toList())
            + part("The other projects", forks.stream().filter(fork -> !fork.tuned()).toList());
    System.out.println(text);
    Files.writeString(Path.of("target", "warmup-rules.md"), text);
  }

  private static String part(String title, List<Recorded> forks) {
    WarmupTable table = new WarmupTable(forks);
    return "## "
        + title
        + ": "
        + forks.size()
        + "\n\n"
        + table.rules()
        + "\n"
        + table.verdicts()
        + "\n";
  }
}
