package io.github.execbench.run.jmh;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Defaults;
import org.openjdk.jmh.runner.options.Options;

/** A result file asked for with -rf or -rff. */
public record ResultFile(Path path, ResultFormatType format) {

  static Optional<ResultFile> of(Options options) {
    if (!options.getResult().hasValue() && !options.getResultFormat().hasValue()) {
      return Optional.empty();
    }
    ResultFormatType format = options.getResultFormat().orElse(Defaults.RESULT_FORMAT);
    String name = Defaults.RESULT_FILE_PREFIX + "." + format.name().toLowerCase(Locale.ROOT);
    return Optional.of(new ResultFile(Path.of(options.getResult().orElse(name)), format));
  }
}
