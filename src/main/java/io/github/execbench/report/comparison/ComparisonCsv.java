package io.github.execbench.report.comparison;

import io.github.execbench.regression.Comparison;
import io.github.execbench.regression.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A comparison as CSV by RFC 4180, a row a finding, in full precision. */
public final class ComparisonCsv {

  private ComparisonCsv() {}

  public static String render(Comparison comparison) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(ComparisonColumn.titles());
      for (Finding finding : comparison.findings()) {
        printer.printRecord(
            Arrays.stream(ComparisonColumn.values())
                .map(column -> column.value(comparison, finding)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
