package io.github.execbench.cli.check;

import io.github.execbench.cli.console.CommandException;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.cli.console.ShareConverter;
import io.github.execbench.io.FileErrors;
import io.github.execbench.regression.Policy;
import io.github.execbench.regression.Policy.BenchmarkOverride;
import io.github.execbench.results.ParseErrors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import picocli.CommandLine.TypeConversionException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.toml.TomlMapper;

/**
 * Reads what counts as a regression from a TOML file:
 *
 * <pre>
 * margin = "5%"
 * alpha = 0.05
 *
 * [[exception]]
 * benchmark = "DispatchBenchmark"  # a regular expression, found in name [mode] {parameters}
 * margin = "20%"                   # or: ignore = true
 * reason = "depends on the scheduler's mood"
 * </pre>
 */
final class PolicyFile {

  private static final TomlMapper MAPPER = TomlMapper.builder().build();

  private final Path file;

  private PolicyFile(Path file) {
    this.file = file;
  }

  /**
   * Reads a policy.
   *
   * @throws CommandException if it is missing, no TOML, or says something unknown
   */
  static Policy read(Path file) {
    return new PolicyFile(file).policy();
  }

  private Policy policy() {
    JsonNode root = parse();
    only(root, Set.of("margin", "alpha", "exception"), "");
    Policy standard = Policy.standard();
    List<BenchmarkOverride> overrides = new ArrayList<>();
    JsonNode entries = root.path("exception");
    if (!entries.isMissingNode() && !entries.isArray()) {
      throw bad("write exceptions as [[exception]]");
    }
    for (JsonNode entry : entries) {
      overrides.add(exception(entry, "exception " + (overrides.size() + 1) + ": "));
    }
    try {
      return new Policy(
          share(root, "margin", "").orElse(standard.margin()),
          share(root, "alpha", "").orElse(standard.alpha()),
          overrides);
    } catch (IllegalArgumentException e) {
      throw bad(String.valueOf(e.getMessage()));
    }
  }

  private JsonNode parse() {
    try {
      return MAPPER.readTree(Files.readString(file));
    } catch (IOException e) {
      throw new CommandException(
          ExitCode.FAILED, file + ": can't be read: " + FileErrors.reason(e));
    } catch (JacksonException e) {
      throw bad(ParseErrors.of(e, "TOML"));
    }
  }

  private BenchmarkOverride exception(JsonNode entry, String where) {
    only(entry, Set.of("benchmark", "margin", "ignore", "reason"), where);
    String reason = text(entry, "reason", where);
    OptionalDouble margin =
        share(entry, "margin", where).map(OptionalDouble::of).orElse(OptionalDouble.empty());
    JsonNode ignore = entry.path("ignore");
    if (!ignore.isMissingNode() && !ignore.isBoolean()) {
      throw bad(where + "ignore is true or false");
    }
    if (margin.isEmpty() && !ignore.asBoolean(false)) {
      throw bad(where + "needs a margin or ignore = true");
    }
    try {
      Pattern pattern = Pattern.compile(text(entry, "benchmark", where));
      return new BenchmarkOverride(pattern, margin, ignore.asBoolean(false), reason);
    } catch (PatternSyntaxException e) {
      throw bad(where + "not a regular expression: " + e.getDescription());
    }
  }

  private void only(JsonNode node, Set<String> known, String where) {
    for (String name : node.propertyNames()) {
      if (!known.contains(name)) {
        throw bad(where + "unknown key \"" + name + "\"");
      }
    }
  }

  private String text(JsonNode node, String name, String where) {
    JsonNode value = node.path(name);
    if (!value.isString() || value.asString().isBlank()) {
      throw bad(where + "needs a " + name);
    }
    return value.asString();
  }

  private Optional<Double> share(JsonNode node, String name, String where) {
    if (!node.has(name)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new ShareConverter().convert(node.get(name).asString()));
    } catch (TypeConversionException e) {
      throw bad(where + name + ": " + e.getMessage());
    }
  }

  private CommandException bad(String what) {
    return new CommandException(ExitCode.USAGE, file + ": " + what);
  }
}
