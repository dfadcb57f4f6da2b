package io.github.execbench.cli;

import io.github.execbench.cli.console.CommandOutput;
import io.github.execbench.cli.photos.PlainPhotos;
import io.github.execbench.cli.sleep.PlainSleep;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * The commands of the tutorial, whose whole time is judged: their plain arguments are read without
 * picocli, which loads and reflects for longer than a JVM takes to start.
 */
final class PlainCommands {

  private PlainCommands() {}

  /** Empty where the {@link Parser} is needed. */
  static Optional<Callable<Integer>> of(String[] args, CommandOutput output) {
    if (args.length == 0) {
      return Optional.empty();
    }
    String[] own = Arrays.copyOfRange(args, 1, args.length);
    return switch (args[0]) {
      case "sleep" -> PlainSleep.of(own, output);
      case "photos" -> PlainPhotos.of(own, output);
      default -> Optional.empty();
    };
  }
}
