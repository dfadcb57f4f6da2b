package io.github.execbench.regression.validation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Prints how the gate and the rules of other tools do on banks of recorded forks, as Markdown:
 * {@code ValidateMain FORKS SUITES FILE...}. The numbers of the first bank go into {@code
 * target/validation.properties}, which the gate quotes once it is copied to its resources.
 */
public final class ValidateMain {

  static final long SEED = 20;

  private ValidateMain() {}

  public static void main(String[] args) throws IOException {
    int forks = Integer.parseInt(args[0]);
    int suites = Integer.parseInt(args[1]);
    List<String> banks = Arrays.asList(args).subList(2, args.length);
    for (int i = 0; i < banks.size(); i++) {
      Bank bank = Bank.read(Path.of(banks.get(i)));
      Validation validation = new Validation(bank, forks, suites, SEED);
      System.out.println(rules(bank, forks, suites, validation));
      System.out.println(tiers(bank, suites));
      if (i == 0) {
        String text = properties(banks.get(i), bank, forks, suites, validation);
        Files.writeString(Path.of("target", "validation.properties"), text);
      }
    }
  }

  private static String rules(Bank bank, int forks, int suites, Validation validation) {
    List<Rule> rules = new ArrayList<>(OtherRules.tools());
    rules.add(OtherRules.textBook());
    rules.add(Validation.gateOnScores());
    rules.add(Validation.gate());
    StringBuilder text =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "%n%s, %d benchmarks, %d forks a side, %d suites of 20%n%n| rule | A/A flagged |"
                    + " suite false alarms (upper 95 %% bound) | +2 %% | +5 %% | +10 %%"
                    + " |%n|---|---|---|---|---|---|%n",
                bank.name(),
                bank.benchmarks().size(),
                forks,
                suites));
    for (Rule rule : rules) {
      Validation.Score score = validation.score(rule, 1.02, 1.05, 1.10);
      double all = suites * (double) Validation.SUITE;
      text.append(
          String.format(
              Locale.ROOT,
              "| %s | %.2f %% | %.1f %% (%.1f %%) | %.1f %% | %.1f %% | %.1f %% |%n",
              score.rule(),
              100 * score.flags() / all,
              100.0 * score.alarms() / suites,
              100 * score.upperBound(),
              100 * score.found()[0] / all,
              100 * score.found()[1] / all,
              100 * score.found()[2] / all));
    }
    return text.append(
            String.format(
                Locale.ROOT,
                "%n95 %% intervals cover: +0 %%: %.1f %%, +5 %%: %.1f %%, +10 %%: %.1f %%%n",
                100 * validation.coverage(1),
                100 * validation.coverage(1.05),
                100 * validation.coverage(1.10)))
        .toString();
  }

  private static String tiers(Bank bank, int suites) {
    StringBuilder text =
        new StringBuilder(
            """
            | forks a side | slowdown | CV < 2 % | 2 to 5 % | 5 to 10 % | more |
            |---|---|---|---|---|---|
            """);
    for (int forks : List.of(5, 10, 20, 30)) {
      for (double slowdown : List.of(1.02, 1.05, 1.10)) {
        double[] found =
            new Validation(bank, forks, suites / 4, SEED)
                .foundByVariation(slowdown, 0.02, 0.05, 0.10);
        String shares =
            Arrays.stream(found)
                .mapToObj(share -> String.format(Locale.ROOT, "%.0f %%", 100 * share))
                .collect(Collectors.joining(" | "));
        text.append(
            String.format(
                Locale.ROOT, "| %d | +%.0f %% | %s |%n", forks, 100 * (slowdown - 1), shares));
      }
    }
    return text.toString();
  }

  private static String properties(
      String file, Bank bank, int forks, int suites, Validation validation) {
    Validation.Score score = validation.score(Validation.gate());
    return "# written by ValidateMain\n"
        + ("file=" + (Path.of(file).isAbsolute() ? "" : file) + "\n")
        + ("bank=" + bank.name() + ", " + bank.benchmarks().size() + " benchmarks\n")
        + ("forks=" + forks + "\n")
        + ("suites=" + suites + "\n")
        + ("alarms=" + score.alarms() + "\n")
        + ("upper=" + score.upperBound() + "\n");
  }
}
