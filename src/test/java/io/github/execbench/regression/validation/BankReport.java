package io.github.execbench.regression.validation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * {@link ValidateMain} by Maven, on the JDK of the build; its name keeps it out of the ordinary
 * tests: {@code mvn test -Dtest=BankReport -Dexecbench.bank=FILE,FILE -Dexecbench.forks=10}.
 */
class BankReport {

  @Test
  void report() throws IOException {
    String[] banks = System.getProperty("execbench.bank", "").split(",", -1);
    assertTrue(Files.exists(Path.of(banks[0])), "name a bank: -Dexecbench.bank=FILE");
    List<String> arguments =
        new ArrayList<>(
            List.of(
                System.getProperty("execbench.forks", "10"),
                System.getProperty("execbench.suites", "2000")));
    arguments.addAll(Arrays.asList(banks));
    ValidateMain.main(arguments.toArray(String[]::new));
  }
}
