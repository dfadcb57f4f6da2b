package io.github.execbench.run.jmh;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.format.OutputFormat;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** JMH's lists as text. */
final class Listing {

  private static final Pattern PARAMETER = Pattern.compile("(\\s+param \"(.+?)\" = \\{)(.*)}");

  private Listing() {}

  static String benchmarks(CommandLineOptions asked) {
    return benchmarks(asked, false);
  }

  /** With the parameters' values, those that would be measured. */
  static String withParameters(CommandLineOptions asked, Selection.ParameterRule rule) {
    StringBuilder text = new StringBuilder();
    for (String line : benchmarks(asked, true).lines().toList()) {
      Matcher parameter = PARAMETER.matcher(line);
      boolean chosen = parameter.matches() && !asked.getParameter(parameter.group(2)).hasValue();
      text.append(chosen ? defaults(parameter, rule) : line).append(System.lineSeparator());
    }
    return text.toString();
  }

  private static String defaults(Matcher parameter, Selection.ParameterRule rule) {
    List<String> declared = List.of(parameter.group(3).split(", ", -1));
    return parameter.group(1)
        + String.join(", ", rule.defaults(parameter.group(2), declared))
        + "}";
  }

  private static String benchmarks(CommandLineOptions asked, boolean withParameters) {
    OptionsBuilder options = new OptionsBuilder();
    options.parent(asked);
    Selection.excludes(asked, asked.getIncludes()).forEach(options::exclude);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    OutputFormat format =
        OutputFormatFactory.createFormatInstance(
            Utf8.stream(bytes), asked.verbosity().orElse(VerboseMode.NORMAL));
    Runner runner = new Runner(options, format);
    if (withParameters) {
      runner.listWithParams(asked);
    } else {
      runner.list();
    }
    format.flush();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** What JMH prints on standard output by itself. */
  static String printed(Runnable list) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(Utf8.stream(bytes));
    try {
      list.run();
    } finally {
      System.out.flush();
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
