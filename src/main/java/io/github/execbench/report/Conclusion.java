package io.github.execbench.report;

import io.github.execbench.results.summary.Estimate;
import io.github.execbench.results.summary.Summary;
import io.github.execbench.results.summary.SummaryRow;
import io.github.execbench.results.summary.WorkloadId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What the numbers say, in a sentence a workload, and no more than they say. */
public final class Conclusion {

  private final Summary summary;

  private Conclusion(Summary summary) {
    this.summary = summary;
  }

  /** A sentence for each workload that was measured under SEQUENTIAL and another strategy. */
  public static List<String> of(Summary summary) {
    Conclusion conclusion = new Conclusion(summary);
    List<String> sentences = new ArrayList<>();
    summary.byWorkload().forEach((workload, rows) -> conclusion.add(sentences, workload, rows));
    return sentences;
  }

  private void add(List<String> sentences, WorkloadId workload, List<SummaryRow> rows) {
    List<SummaryRow> others =
        rows.stream()
            .filter(row -> !row.strategy().equals(WorkloadId.BASELINE))
            .filter(row -> !Double.isNaN(row.speedUp().value()))
            .sorted(Comparator.comparingDouble((SummaryRow r) -> r.speedUp().value()).reversed())
            .toList();
    if (!others.isEmpty()) {
      SummaryRow best = others.getFirst();
      sentences.add(
          best(workload, best) + ties(best, others.subList(1, others.size())) + doubts(rows) + ".");
    }
  }

  private String best(WorkloadId workload, SummaryRow best) {
    Estimate speedUp = best.speedUp();
    String times = Numbers.times(speedUp.value());
    if (!speedUp.interval().isKnown()) {
      return String.format(
          Locale.ROOT,
          "%s was %s times as fast as %s on %s in the only round, so nobody knows how sure that is",
          name(best),
          times,
          WorkloadId.BASELINE,
          workload.name());
    }
    String interval = confidence() + " interval " + SummaryText.interval(speedUp);
    if (speedUp.interval().contains(1)) {
      return String.format(
          Locale.ROOT,
          "Nothing was measurably faster than %s on %s: %s came to %s times (%s)",
          WorkloadId.BASELINE,
          workload.name(),
          name(best),
          times,
          interval);
    }
    return String.format(
        Locale.ROOT,
        "%s was %s times as fast as %s on %s (%s)",
        name(best),
        times,
        WorkloadId.BASELINE,
        workload.name(),
        interval);
  }

  private String ties(SummaryRow best, List<SummaryRow> others) {
    List<String> tied = new ArrayList<>();
    for (SummaryRow other : others) {
      Estimate ratio = summary.ratio(best, other);
      if (ratio.interval().isKnown() && ratio.interval().contains(1)) {
        tied.add(name(other));
      }
    }
    if (tied.isEmpty()) {
      return "";
    }
    return "; " + Doubts.list(tied) + " can't be told from it";
  }

  /** What ranks scores says at once which of them are not to be trusted. */
  private String doubts(List<SummaryRow> rows) {
    List<String> doubts = Doubts.of(rows, this::name);
    return doubts.isEmpty() ? "" : "; but " + String.join("; ", doubts);
  }

  private String name(SummaryRow row) {
    String parallelism = row.id().params().get(WorkloadId.PARALLELISM);
    boolean several =
        summary.rows().stream()
                .filter(
                    r -> r.workload().equals(row.workload()) && r.strategy().equals(row.strategy()))
                .count()
            > 1;
    return several ? row.strategy() + " with " + parallelism : row.strategy();
  }

  private String confidence() {
    return Numbers.percent(summary.confidence());
  }
}
