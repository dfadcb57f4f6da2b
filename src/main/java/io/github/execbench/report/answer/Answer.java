package io.github.execbench.report.answer;

import io.github.execbench.report.Numbers;
import io.github.execbench.report.SteadinessText;
import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.journal.Calibration;
import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.results.journal.Journal;
import io.github.execbench.results.journal.OwnWork;
import io.github.execbench.results.summary.Estimate;
import io.github.execbench.results.summary.Summary;
import io.github.execbench.results.summary.SummaryRow;
import io.github.execbench.results.summary.WorkloadId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The answer on one work with one set of its parameters.
 *
 * @param workload what it is on
 * @param best the fastest step; empty if none gave a score
 * @param crowded the step whose waits tell why more at once gains nothing; empty if there is none
 * @param sentences which is fastest, by how much, how sure
 * @param limits what limits that one
 * @param wrong what is not ranked, and why
 * @param code how to do the same
 */
public record Answer(
    WorkloadId workload,
    Optional<BenchmarkId> best,
    Optional<BenchmarkId> crowded,
    List<String> sentences,
    List<String> limits,
    List<String> wrong,
    List<String> code) {

  public Answer {
    sentences = List.copyOf(sentences);
    limits = List.copyOf(limits);
    wrong = List.copyOf(wrong);
    code = List.copyOf(code);
  }

  /** One for each set of parameters and each mode; none for a run of the suite. */
  public static List<Answer> of(Journal journal, Summary summary) {
    List<Answer> answers = new ArrayList<>();
    journal
        .head()
        .own()
        .ifPresent(own -> {
          for (Map.Entry<WorkloadId, List<SummaryRow>> entry : summary.byWorkload().entrySet()) {
            Standing standing = Standing.of(journal, summary, entry.getValue());
            answers.add(new Writer(journal, own, entry.getKey(), standing).answer());
          }
        });
    return answers;
  }

  /** Writes one. */
  private record Writer(Journal journal, OwnWork own, WorkloadId workload, Standing standing) {

    Answer answer() {
      List<String> sentences = new ArrayList<>();
      Optional<SummaryRow> best = standing.best();
      best.ifPresent(row -> {
        sentences.add(best(row));
        ties(row).ifPresent(sentences::add);
        if (standing.pays()) {
          sentences.addAll(Curves.sentences(standing));
        }
        doubt(row).ifPresent(sentences::add);
      });
      givenUp().ifPresent(sentences::add);
      boolean pays = standing.pays();
      List<String> limits =
          best.map(row -> Limits.of(journal, standing, row, calibration())).orElse(List.of());
      return new Answer(
          workload,
          best.map(SummaryRow::id),
          standing.crowded().map(SummaryRow::id),
          sentences,
          limits,
          wrong(),
          best.map(row ->
                  pays
                      ? JavaLines.of(row.strategy(), Standing.parallelism(row))
                      : JavaLines.of(WorkloadId.BASELINE, 1))
              .orElse(List.of()));
    }

    private String best(SummaryRow row) {
      Estimate speedUp = row.speedUp();
      String batch =
          String.format(
              Locale.ROOT,
              "a batch of %s takes %s %s",
              workload.params().getOrDefault(WorkloadId.TASKS, "?"),
              Numbers.score(row.score().value()),
              row.unit().replace("/op", ""));
      if (Double.isNaN(speedUp.value())) {
        return Standing.name(row) + " is the fastest: " + batch + ".";
      }
      String times = Numbers.times(speedUp.value()) + " times as fast as " + WorkloadId.BASELINE;
      String sure =
          speedUp.interval().isKnown()
              ? Numbers.percent(standing.summary().confidence()) + " interval " + interval(speedUp)
              : "in the only round, so nobody knows how sure that is";
      if (!standing.pays()) {
        return "Nothing is measurably faster than one task after the other: "
            + Standing.name(row)
            + " came to "
            + times
            + " ("
            + sure
            + ").";
      }
      return Standing.name(row) + " is the fastest: " + times + " (" + sure + "); " + batch + ".";
    }

    private Optional<String> ties(SummaryRow best) {
      List<String> tied = new ArrayList<>();
      for (SummaryRow row : standing.ties()) {
        tied.add(Standing.name(row));
      }
      if (!tied.isEmpty()) {
        return Optional.of("Can't be told from it: " + String.join(", ", tied) + ".");
      }
      return standing.ranked().stream()
          .filter(row -> !row.equals(best))
          .filter(row -> !Standing.isBaseline(row))
          .findFirst()
          .map(row -> {
            Estimate ratio = standing.summary().ratio(best, row);
            String sure = ratio.interval().isKnown() ? ", " + interval(ratio) : "";
            return Standing.name(row)
                + " is next: it takes "
                + Numbers.times(ratio.value())
                + " times as long"
                + sure
                + ".";
          });
    }

    private Optional<String> doubt(SummaryRow row) {
      return SteadinessText.doubt(Standing.name(row), row.steadiness(), row.id().higherIsBetter())
          .map(doubt -> "But " + doubt + ".");
    }

    private Optional<String> givenUp() {
      if (standing.givenUp().isEmpty()) {
        return Optional.empty();
      }
      List<String> names = standing.givenUp().stream().map(Standing::name).toList();
      return Optional.of(
          "Given up early as surely slower (the chance that the fastest is among them is at most "
              + Numbers.percent(own.giveUpRisk())
              + "): "
              + String.join(", ", names)
              + ".");
    }

    private List<String> wrong() {
      List<String> wrong = new ArrayList<>();
      for (SummaryRow row : standing.failed()) {
        journal.forks().stream()
            .filter(fork -> fork.id().equals(row.id()) && fork.failed())
            .findFirst()
            .ifPresent(fork -> wrong.add("Not ranked: " + Standing.name(row) + ": " + why(fork)));
      }
      return wrong;
    }

    private static String why(ForkRecord fork) {
      String reason = fork.failure().orElseThrow().reason();
      int differs = reason.indexOf(DIFFERS);
      return differs < 0
          ? reason.replace(TASK_FAILED, "").replaceFirst("^(task \\d+: )(.*); (\\S+: \\2)$", "$1$3")
          : reason.substring(differs)
              + ": the work is not thread-safe, or its results depend on the order of tasks";
    }

    private Optional<Calibration> calibration() {
      SortedMap<String, String> params = workload.params();
      return own.calibrations().stream()
          .filter(c -> params.entrySet().containsAll(c.params().entrySet()))
          .findFirst();
    }
  }

  /** Begins what the benchmark says of results that differ. */
  private static final String DIFFERS = "results differ: ";

  /** The suite's own wrapping tells a user nothing. */
  private static final String TASK_FAILED = "io.github.execbench.strategy.TaskFailedException: ";

  private static String interval(Estimate estimate) {
    return Numbers.times(estimate.interval().low())
        + " to "
        + Numbers.times(estimate.interval().high());
  }

  /** As text for a terminal. */
  public String text() {
    StringBuilder text = new StringBuilder();
    text.append(workload.name()).append('\n');
    for (String sentence : sentences) {
      text.append("  ").append(sentence).append('\n');
    }
    limits.forEach(sentence -> text.append("  ").append(sentence).append('\n'));
    wrong.forEach(sentence -> text.append("  ").append(sentence).append('\n'));
    if (!code.isEmpty()) {
      text.append('\n');
      code.forEach(line -> text.append("    ").append(line).append('\n'));
    }
    return text.toString();
  }
}
