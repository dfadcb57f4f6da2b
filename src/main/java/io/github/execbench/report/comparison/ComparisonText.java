package io.github.execbench.report.comparison;

import io.github.execbench.io.Printable;
import io.github.execbench.regression.Comparison;
import io.github.execbench.regression.Finding;
import io.github.execbench.regression.Verdict;
import java.util.ArrayList;
import java.util.List;

/** A comparison as a table for people, worst first. */
public final class ComparisonText {

  /** Columns that a longer name doesn't push further to the right in all rows. */
  private static final int WIDEST = 100;

  private final boolean color;

  /**
   * @param color whether verdicts are colored by ANSI escapes
   */
  public ComparisonText(boolean color) {
    this.color = color;
  }

  /** The whole report, with line feeds. */
  public String render(Comparison comparison) {
    StringBuilder text = new StringBuilder();
    ComparisonFacts.heading(comparison)
        .forEach(line -> text.append(Printable.of(line)).append('\n'));
    text.append('\n').append(table(comparison)).append('\n');
    text.append(ComparisonFacts.counts(comparison)).append('\n');
    ComparisonFacts.caveats(comparison)
        .forEach(line -> text.append(Printable.of(line)).append('\n'));
    text.append(ComparisonFacts.conclusion(comparison)).append('\n');
    return text.toString();
  }

  private String table(Comparison comparison) {
    List<Finding> findings = comparison.findings();
    List<String> titles = ComparisonFacts.TITLES;
    List<List<String>> rows = new ArrayList<>();
    rows.add(titles);
    findings.forEach(finding ->
        rows.add(ComparisonFacts.row(comparison, finding).stream().map(Printable::of).toList()));
    int[] widths = new int[titles.size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], Math.min(row.get(i).length(), WIDEST));
      }
    }
    StringBuilder text = new StringBuilder();
    for (int r = 0; r < rows.size(); r++) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String cell = rows.get(r).get(i);
        String padding = " ".repeat(Math.max(0, widths[i] - cell.length()));
        boolean number = titles.get(i).equals("baseline") || titles.get(i).equals("candidate");
        String shown = i == 0 && r > 0 ? colored(findings.get(r - 1).verdict()) : cell;
        line.append(number ? padding + shown : shown + padding).append("  ");
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private String colored(Verdict verdict) {
    if (!color) {
      return verdict.text();
    }
    int code =
        switch (verdict) {
          case SLOWER, FAILED, MISSING -> 31;
          case CANT_TELL, NEW -> 33;
          case SAME -> 0;
          case FASTER -> 32;
        };
    return "\u001b[" + code + "m" + verdict.text() + "\u001b[0m";
  }
}
