package io.github.execbench.run.jmh;

import io.github.execbench.io.UnsafeWarning;
import io.github.execbench.run.UsageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.profile.ProfilerException;
import org.openjdk.jmh.profile.ProfilerFactory;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.ProfilerConfig;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.runner.options.WarmupMode;

/** The arguments that JMH itself understands, parsed by JMH's own parser. */
public final class JmhOptions {

  private final List<String> arguments;
  private final CommandLineOptions options;

  private JmhOptions(List<String> arguments, CommandLineOptions options) {
    this.arguments = List.copyOf(arguments);
    this.options = options;
  }

  /**
   * Parses and checks all that can be known before the first fork.
   *
   * @throws UsageException in one line, what is wrong
   */
  public static JmhOptions parse(List<String> arguments) throws UsageException {
    JmhOptions parsed = parsed(arguments);
    checkProfilers(parsed.options.getProfilers());
    return parsed;
  }

  /**
   * The same for other jars, which may have profilers of their own: those named by their class.
   *
   * @throws UsageException in one line, what is wrong
   */
  public static JmhOptions parseForOthers(List<String> arguments) throws UsageException {
    JmhOptions parsed = parsed(arguments);
    checkProfilers(
        parsed.options.getProfilers().stream().filter(p -> !p.getKlass().contains(".")).toList());
    return parsed;
  }

  private static JmhOptions parsed(List<String> arguments) throws UsageException {
    UnsafeWarning.silence();
    CommandLineOptions options;
    try {
      options = new CommandLineOptions(arguments.toArray(String[]::new));
    } catch (CommandLineOptionException e) {
      throw new UsageException(
          oneLine(e.getMessage()) + " in: " + String.join(" ", arguments) + "; see run --help");
    } catch (RuntimeException e) {
      // JMH's converters let a malformed number or time through as they come.
      String message = e.getMessage() == null ? "a value can't be read" : e.getMessage();
      throw new UsageException(oneLine(message) + " in: " + String.join(" ", arguments));
    }
    checkPatterns(options.getIncludes());
    checkPatterns(options.getExcludes());
    checkPatterns(options.getWarmupIncludes());
    if (options.getWarmupMode().orElse(WarmupMode.INDI).isBulk()) {
      throw new UsageException(
          "-wm BULK can't be measured in rounds, where each fork holds one benchmark: use INDI");
    }
    return new JmhOptions(arguments, options);
  }

  private static void checkPatterns(List<String> patterns) throws UsageException {
    for (String pattern : patterns) {
      try {
        Pattern.compile(pattern);
      } catch (PatternSyntaxException e) {
        throw new UsageException(
            "'" + pattern + "' is not a regular expression: " + e.getDescription());
      }
    }
  }

  private static void checkProfilers(List<ProfilerConfig> profilers) throws UsageException {
    for (ProfilerConfig profiler : profilers) {
      try {
        ProfilerFactory.getProfilerOrException(profiler);
      } catch (ProfilerException e) {
        throw new UsageException("-prof " + profiler.getKlass() + ": " + reason(e));
      }
    }
  }

  private static String reason(ProfilerException e) {
    return e.getCause() instanceof ClassNotFoundException
        ? "no such profiler; -lprof lists them"
        : oneLine(e.getMessage());
  }

  /** JMH's words without line ends and without the names of its classes. */
  private static String oneLine(@Nullable String message) {
    return String.valueOf(message)
        .strip()
        .replaceAll("\\s*\\R\\s*", "; ")
        .replaceAll("No enum constant (?:\\w+\\.)+(\\w+)", "there is no value $1")
        .replaceAll("\\b(?:[a-z]\\w*\\.)+([A-Z]\\w*(?:Exception|Error)): ", "");
  }

  /**
   * The answer to -l, -lp, -lprof or -lrf, as JMH gives it; empty if none was asked for.
   *
   * @param rule chooses the values of parameters
   */
  public Optional<String> listing(Selection.ParameterRule rule) {
    if (options.shouldList()) {
      return Optional.of(Listing.benchmarks(options));
    }
    if (options.shouldListWithParams()) {
      return Optional.of(Listing.withParameters(options, rule));
    }
    if (options.shouldListProfilers()) {
      return Optional.of(Listing.printed(options::listProfilers));
    }
    if (options.shouldListResultFormats()) {
      return Optional.of(Listing.printed(options::listResultFormats));
    }
    return Optional.empty();
  }

  /** JMH's own help. */
  public static String help() throws UsageException {
    CommandLineOptions options = parse(List.of()).options;
    return Listing.printed(() -> {
      try {
        options.showHelp();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  /** Whether regular expressions say which benchmarks to measure. */
  public boolean selects() {
    return !options.getIncludes().isEmpty();
  }

  /** -f. */
  public OptionalInt forks() {
    return options.getForkCount().hasValue()
        ? OptionalInt.of(options.getForkCount().get())
        : OptionalInt.empty();
  }

  /** Whether -wi or -w says how long forks warm up. */
  public boolean setsWarmup() {
    return options.getWarmupIterations().hasValue() || options.getWarmupTime().hasValue();
  }

  /**
   * The arguments of a combination's JVM, as JMH will choose them; empty if its forks run on a Java
   * of their own, or not in a JVM of their own.
   */
  public Optional<List<String>> jvmArguments(Combination combination) {
    BenchmarkListEntry entry = combination.entry();
    if (combination.forks() == 0 || options.getJvm().orElse(entry.getJvm().orElse(null)) != null) {
      return Optional.empty();
    }
    List<String> host = ManagementFactory.getRuntimeMXBean().getInputArguments();
    List<String> all = new ArrayList<>();
    all.addAll(options.getJvmArgsPrepend().orElse(entry.getJvmArgsPrepend().orElse(List.of())));
    all.addAll(options.getJvmArgs().orElse(entry.getJvmArgs().orElse(host)));
    all.addAll(options.getJvmArgsAppend().orElse(entry.getJvmArgsAppend().orElse(List.of())));
    return Optional.of(all);
  }

  /** Whether -i says how many iterations are measured. */
  public boolean setsMeasurement() {
    return options.getMeasurementIterations().hasValue();
  }

  /** The words that are no options: which benchmarks to measure. */
  public List<String> words() {
    return options.getIncludes();
  }

  /** The values of -p; empty if it does not name this parameter. */
  public List<String> values(String parameter) {
    return List.copyOf(options.getParameter(parameter).orElse(List.of()));
  }

  /** What -jvmArgs, -jvmArgsPrepend and -jvmArgsAppend give to forks. */
  public List<String> jvmArguments() {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(options.getJvmArgsPrepend().orElse(List.of()));
    arguments.addAll(options.getJvmArgs().orElse(List.of()));
    arguments.addAll(options.getJvmArgsAppend().orElse(List.of()));
    return List.copyOf(arguments);
  }

  /** -foe. */
  public boolean failOnError() {
    return options.shouldFailOnError().orElse(false);
  }

  /** -o: where JMH's own text goes. */
  public Optional<String> output() {
    return Optional.ofNullable(options.getOutput().orElse(null));
  }

  /** Whether JMH's own text is wanted on standard output: it alone shows what profilers write. */
  public boolean showsOwnText() {
    return output().isEmpty() && (options.verbosity().hasValue() || profiles());
  }

  private boolean profiles() {
    return !options.getProfilers().isEmpty();
  }

  /** -rf and -rff: the file asked for besides our own. */
  public Optional<ResultFile> resultFile() {
    return ResultFile.of(options);
  }

  /** What was parsed. */
  public List<String> arguments() {
    return arguments;
  }

  /** The names given with -p; JMH itself tells only the values of a known name. */
  Set<String> parameterNames() {
    Set<String> names = new TreeSet<>();
    for (int i = 1; i < arguments.size(); i++) {
      if (arguments.get(i - 1).equals("-p")) {
        names.add(arguments.get(i).replaceFirst("=.*", ""));
      }
    }
    return names;
  }

  CommandLineOptions options() {
    return options;
  }

  VerboseMode verbosity() {
    return options.verbosity().orElse(VerboseMode.NORMAL);
  }
}
