package io.github.execbench.cli.run;

import io.github.execbench.regression.steady.AutoWarmup;
import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.results.journal.RunSettings;
import io.github.execbench.run.UsageException;
import io.github.execbench.run.WarmupPlan;
import io.github.execbench.run.jmh.JmhOptions;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** How long forks warm up: as they need it, unless somebody says how long. */
public final class ForkWarmup implements WarmupPlan {

  /** As forks need it. */
  public static final String AUTO = "auto";

  /** As each benchmark says. */
  public static final String FIXED = "fixed";

  private final boolean auto;

  /** JMH's own -wi and -w win; journals of versions that knew no other were fixed. */
  ForkWarmup(RunSettings settings, JmhOptions options) {
    auto = settings.warmup().orElse(FIXED).equals(AUTO) && !options.setsWarmup();
  }

  /**
   * What holds where this was asked for.
   *
   * @throws UsageException if it is no such word
   */
  public static String effective(String asked, JmhOptions options) throws UsageException {
    return checked(asked).equals(AUTO) && !options.setsWarmup() ? AUTO : FIXED;
  }

  /** Refuses what is no such word. */
  public static String checked(String word) throws UsageException {
    if (!Set.of(AUTO, FIXED).contains(word)) {
      throw new UsageException("--warmup " + word + ": is neither auto nor fixed");
    }
    return word;
  }

  @Override
  public OptionalInt iterations(BenchmarkId id, List<ForkRecord> forks) {
    return auto
        ? AutoWarmup.iterations(forks.stream().filter(fork -> fork.id().equals(id)).toList())
        : OptionalInt.empty();
  }
}
