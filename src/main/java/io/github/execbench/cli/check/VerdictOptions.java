package io.github.execbench.cli.check;

import io.github.execbench.cli.console.CommandException;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.cli.console.ShareConverter;
import io.github.execbench.regression.Gate;
import io.github.execbench.regression.Policy;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How strict a comparison is, and what it means for the exit code. */
public final class VerdictOptions {

  @Option(
      names = "--policy",
      paramLabel = "FILE",
      description = "Read margin, alpha and exceptions with their reasons from a TOML file.")
  private Optional<Path> policyFile = Optional.empty();

  @Option(
      names = "--margin",
      paramLabel = "SHARE",
      converter = ShareConverter.class,
      description = "Set the smallest change that matters, such as 5%% (the default).")
  private Optional<Double> margin = Optional.empty();

  @Option(
      names = "--alpha",
      paramLabel = "SHARE",
      converter = ShareConverter.class,
      description = "Set the chance of even one false alarm, such as 0.05 (the default).")
  private Optional<Double> alpha = Optional.empty();

  @Option(names = "--allow-inconclusive", description = "Exit with 0 where the data can't tell.")
  private boolean allowInconclusive;

  /** Whether a policy, a margin or alpha was asked for. */
  public boolean setsPolicy() {
    return policyFile.isPresent() || margin.isPresent() || alpha.isPresent();
  }

  /**
   * The policy of the file, or the standard one, with what was asked for in place of its own.
   *
   * @throws CommandException if that can't be
   */
  public Policy policy() {
    Policy standard = policyFile.map(PolicyFile::read).orElseGet(Policy::standard);
    try {
      return new Policy(
          margin.orElse(standard.margin()), alpha.orElse(standard.alpha()), standard.overrides());
    } catch (IllegalArgumentException e) {
      throw new CommandException(ExitCode.USAGE, String.valueOf(e.getMessage()));
    }
  }

  /** The exit code of a comparison. */
  public int exitCode(Gate gate) {
    return switch (gate) {
      case PASSED -> ExitCode.OK;
      case REGRESSION -> ExitCode.REGRESSION;
      case INCONCLUSIVE -> allowInconclusive ? ExitCode.OK : ExitCode.INCONCLUSIVE;
      case NOT_COMPARABLE -> ExitCode.NOT_COMPARABLE;
    };
  }
}
