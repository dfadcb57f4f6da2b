package io.github.execbench.run.jmh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Optional;

/** The command line's options, narrowed to one fork of one combination. */
final class ForkOptions extends OptionsBuilder {

  private static final long serialVersionUID = 1L;

  private final transient Combination combination;
  private final String pattern;
  private final Mode mode;

  /**
   * @param append arguments that the fork's JVM gets besides those asked for
   * @param first whether it is the combination's first fork: warm-up forks go before that alone
   */
  ForkOptions(Options asked, Combination combination, List<String> append, boolean first) {
    this.combination = combination;
    this.mode = combination.mode();
    this.pattern = "^\\Q" + combination.id().benchmark() + "\\E$";
    parent(asked);
    forks(combination.forks() == 0 ? 0 : 1);
    if (!first) {
      warmupForks(0);
    }
    if (mode != Mode.SingleShotTime) { // which asks what is cold: nothing may be loaded before it
      addProfiler(ForkMeter.class);
    }
    // What JMH does with an error is to forget it; so it tells us.
    shouldFailOnError(true);
    List<String> arguments =
        new ArrayList<>(
            asked
                .getJvmArgsAppend()
                .orElse(combination.entry().getJvmArgsAppend().orElse(List.of())));
    arguments.addAll(append);
    StepSettings own = combination.settings();
    arguments.addAll(own.jvmArguments());
    own.warmups().ifPresent(this::warmupIterations);
    own.measurements().ifPresent(this::measurementIterations);
    jvmArgsAppend(arguments.toArray(String[]::new));
  }

  @Override
  public List<String> getIncludes() {
    return List.of(pattern);
  }

  @Override
  public List<String> getExcludes() {
    return List.of();
  }

  @Override
  public Collection<Mode> getBenchModes() {
    return List.of(mode);
  }

  @Override
  public Optional<Collection<String>> getParameter(String name) {
    String value = combination == null ? null : combination.id().params().get(name);
    return value == null ? super.getParameter(name) : Optional.of(List.of(value));
  }

  @Override
  public Optional<String> getResult() {
    return Optional.none();
  }

  @Override
  public Optional<ResultFormatType> getResultFormat() {
    return Optional.none();
  }
}
