package io.github.execbench.cli.photos;

import io.github.execbench.cli.console.CommandOutput;
import io.github.execbench.cli.console.PlainArguments;
import io.github.execbench.cli.console.Seconds;
import io.github.execbench.cli.runner.PlainRunner;
import io.github.execbench.workload.photo.decode.DecodeOptions;
import io.github.execbench.workload.photo.filter.FilterKind;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** What {@link PhotosCommand} does, from plain arguments. */
public final class PlainPhotos {

  private static final String IN = "--in";
  private static final String OUT = "--out";
  private static final String FILTER = "--filter";

  private PlainPhotos() {}

  /** Empty if the arguments are not plain, or wrong. */
  public static Optional<Callable<Integer>> of(String[] args, CommandOutput output) {
    var arguments =
        PlainArguments.of(
            args, List.of(IN, OUT, FILTER, PlainRunner.STRATEGY, PlainRunner.PARALLELISM));
    if (arguments.isEmpty()) {
      return Optional.empty();
    }
    var in = arguments.get().value(IN).flatMap(PlainPhotos::path);
    var out = arguments.get().value(OUT).flatMap(PlainPhotos::path);
    var work = work(arguments.get());
    var runner = PlainRunner.of(arguments.get(), PhotoRequest.STRATEGY);
    if (in.isEmpty() || out.isEmpty() || work.isEmpty() || runner.isEmpty()) {
      return Optional.empty();
    }
    PhotoRequest request =
        new PhotoRequest(
            in.get(),
            out.get(),
            Shard.WHOLE,
            work.get(),
            runner.get().strategy(),
            runner.get().parallelism(Runtime.getRuntime().availableProcessors()),
            false,
            Seconds.of(PhotoRequest.TIMEOUT),
            Optional.empty(),
            false);
    return Optional.of(new PhotoBatch(request, output));
  }

  private static Optional<Path> path(String text) {
    try {
      return Optional.of(Path.of(text));
    } catch (InvalidPathException e) {
      return Optional.empty(); // the parser says why
    }
  }

  private static Optional<PhotoWork> work(PlainArguments arguments) {
    String named = arguments.value(FILTER).orElse(FilterKind.DEFAULT.name());
    for (FilterKind filter : FilterKind.values()) {
      if (filter.name().equals(named)) {
        return Optional.of(new PhotoWork(filter, DecodeOptions.DEFAULT));
      }
    }
    return Optional.empty();
  }
}
