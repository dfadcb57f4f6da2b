package io.github.execbench.results.output;

import io.github.execbench.results.summary.Estimate;
import io.github.execbench.results.summary.Summary;
import io.github.execbench.results.summary.SummaryRow;

/** {@code summary.csv}: one row a benchmark and its parameters. */
final class SummaryCsv {

  private SummaryCsv() {}

  static String of(Summary summary) {
    Csv csv = new Csv();
    ParameterColumns parameters =
        new ParameterColumns(summary.rows().stream().map(SummaryRow::id).toList());
    csv.field("Benchmark").field("Mode");
    parameters.titles(csv);
    csv.field("Forks").field("Failed forks").field("Status");
    csv.field("Score").field("Score low").field("Score high").field("Unit");
    csv.field("Speed-up").field("Speed-up low").field("Speed-up high");
    csv.field("Efficiency").field("Efficiency low").field("Efficiency high");
    csv.field("Confidence").field("Steadiness").field("May fall").end();
    for (SummaryRow row : summary.rows()) {
      csv.quoted(row.id().benchmark()).field(row.id().mode());
      parameters.values(csv, row.id());
      csv.number(row.forks()).number(row.failed()).field(status(row));
      estimate(csv, row.score()).field(row.unit());
      estimate(csv, row.speedUp());
      estimate(csv, row.efficiency()).number(summary.confidence());
      csv.field(row.steadiness().text()).number(row.steadiness().mayFall()).end();
    }
    return csv.toString();
  }

  private static Csv estimate(Csv csv, Estimate estimate) {
    return csv.number(estimate.value())
        .number(estimate.interval().low())
        .number(estimate.interval().high());
  }

  private static String status(SummaryRow row) {
    if (row.failed() > 0) {
      return "failed";
    }
    return row.forks() > 0 ? "ok" : "not measured";
  }
}
