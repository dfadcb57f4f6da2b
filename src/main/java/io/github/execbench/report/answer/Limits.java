package io.github.execbench.report.answer;

import io.github.execbench.report.CalibrationText;
import io.github.execbench.report.Numbers;
import io.github.execbench.results.journal.Activity;
import io.github.execbench.results.journal.Bottleneck;
import io.github.execbench.results.journal.Calibration;
import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.results.journal.Journal;
import io.github.execbench.results.summary.SummaryRow;
import io.github.execbench.results.summary.WorkloadId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** What limits a step, each sentence drawn from numbers. */
final class Limits {

  /** With less of the cores idle, the cores are the limit. */
  private static final double BUSY = 0.85;

  private static final double MUCH_COLLECTING = 0.05;
  private static final double MUCH_LOCKING = 0.1;
  private static final double MUCH_PINNING = 0.02;
  private static final double MUCH_BY_OTHERS = 0.15;

  private final Journal journal;
  private final SummaryRow row;
  private final int cores;
  private final Optional<Calibration> alone;
  private final List<String> sentences = new ArrayList<>();

  private Limits(Journal journal, SummaryRow row, Optional<Calibration> alone) {
    this.journal = journal;
    this.row = row;
    this.cores = journal.head().environment().cores();
    this.alone = alone;
  }

  /** Sentences on a step. */
  static List<String> of(
      Journal journal, Standing standing, SummaryRow row, Optional<Calibration> alone) {
    Limits limits = new Limits(journal, row, alone);
    limits.cores();
    limits.waiting();
    limits.all();
    limits.collecting();
    for (SummaryRow step : standing.rows()) {
      recorded(journal, step).ifPresent(seen -> limits.recorded(seen, step));
    }
    return limits.sentences;
  }

  private void cores() {
    double busy = ofIterations(Activity::cpuSeconds) / cores;
    if (Double.isNaN(busy)) {
      return;
    }
    String share = Numbers.percent(Math.min(1, busy));
    OptionalDouble others =
        own().mapToDouble(fork -> fork.load().busyShare()).filter(v -> !Double.isNaN(v)).average();
    double taken = others.orElse(Double.NaN) - busy;
    if (busy >= BUSY) {
      say("It keeps %s of the %s cores busy: the cores are the limit.".formatted(share, cores));
    } else if (alone.filter(calibration -> calibration.waits(cores)).isPresent()) {
      say("It keeps %s of the %s cores busy: they are no limit.".formatted(share, cores));
    } else if (taken > MUCH_BY_OTHERS) {
      say(
          ("It keeps %s of the %s cores busy, and other programs took about %s of them: on a quiet"
                  + " machine it may gain more.")
              .formatted(share, cores, Numbers.percent(taken)));
    } else {
      say("It keeps %s of the %s cores busy: something else is the limit.".formatted(share, cores));
    }
  }

  private void waiting() {
    alone
        .filter(calibration -> calibration.waits(cores))
        .ifPresent(calibration ->
            say(
                ("A task by itself waits for %s of its time: by Little's law %s under way at once"
                        + " would just keep the cores busy.")
                    .formatted(
                        Numbers.percent(calibration.waitingShare()),
                        Numbers.score(cores / Math.max(1e-9, 1 - calibration.waitingShare())))));
  }

  private void all() {
    int tasks = Integer.parseInt(row.id().params().getOrDefault(WorkloadId.TASKS, "0"));
    if (tasks > 0 && tasks <= Standing.parallelism(row)) {
      say("All %s tasks of a batch are under way at once: more gains nothing.".formatted(tasks));
    }
  }

  private void collecting() {
    double share = ofIterations(Activity::collectSeconds);
    if (share > MUCH_COLLECTING) {
      say("Collections of garbage take %s of the time.".formatted(Numbers.percent(share)));
    } else if (!Double.isNaN(share)) {
      say(
          "Collections of garbage take %s of the time: no limit."
              .formatted(Numbers.percent(share)));
    }
  }

  private void recorded(Bottleneck seen, SummaryRow step) {
    int atOnce = Standing.parallelism(step);
    double all = seen.seconds() * atOnce;
    double locked = seen.lockSeconds() / all;
    String name = Standing.name(step);
    if (locked > MUCH_LOCKING) {
      say(
          "With %s, %s of the tasks' time went into waiting for others inside the work: for %s%s."
              .formatted(
                  name,
                  Numbers.percent(Math.min(1, locked)),
                  seen.lock(),
                  seen.lockAt().isEmpty() ? "" : " in " + seen.lockAt()));
    } else {
      say(
          "A flight recording of %s with %s saw %s of the tasks' time in waits for locks."
              .formatted(CalibrationText.time(seen.seconds()), name, Numbers.percent(locked)));
    }
    double pinned = seen.pinnedSeconds() / all;
    if (pinned > MUCH_PINNING) {
      say(
          "Virtual threads held on to their carriers for %s of the time%s."
              .formatted(
                  Numbers.percent(Math.min(1, pinned)),
                  seen.pinnedAt().isEmpty() ? "" : ", in " + seen.pinnedAt()));
    }
  }

  private static Optional<Bottleneck> recorded(Journal journal, SummaryRow row) {
    return journal.sessions().stream()
        .flatMap(session -> session.bottlenecks().stream())
        .filter(bottleneck -> bottleneck.params().equals(row.id().params()))
        .reduce((first, second) -> second);
  }

  /** A share of the time of the measured iterations. */
  private double ofIterations(ToDoubleFunction<Activity> part) {
    List<Activity> activities =
        own()
            .flatMap(fork -> fork.measurement().stream())
            .flatMap(iteration -> iteration.activity().stream())
            .toList();
    double seconds = activities.stream().mapToDouble(Activity::seconds).sum();
    return activities.stream().mapToDouble(part).sum() / seconds;
  }

  private Stream<ForkRecord> own() {
    return journal.forks().stream().filter(fork -> fork.id().equals(row.id()));
  }

  private void say(String sentence) {
    sentences.add(sentence);
  }
}
