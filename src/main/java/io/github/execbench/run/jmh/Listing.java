package io.github.execbench.run.jmh;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.format.OutputFormat;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** JMH's lists as text. */
final class Listing {

  private Listing() {}

  static String benchmarks(CommandLineOptions asked, boolean withParameters) {
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
