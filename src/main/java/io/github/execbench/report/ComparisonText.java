package io.github.execbench.report;

import io.github.execbench.regression.Comparison;
import io.github.execbench.regression.Finding;
import io.github.execbench.regression.Verdict;
import java.util.ArrayList;
import java.util.List;

/** A comparison as a table for people, worst first. */
public final class ComparisonText {

  private static final List<String> TITLES =
      List.of("verdict", "benchmark", "mode", "metric", "baseline", "candidate", "unit", "change");

  private final boolean colour;

  /**
   * @param colour whether verdicts are coloured by ANSI escapes
   */
  public ComparisonText(boolean colour) {
    this.colour = colour;
  }

  /** The whole report, with line feeds. */
  public String render(Comparison comparison) {
    StringBuilder text = new StringBuilder();
    ComparisonFacts.heading(comparison).forEach(line -> text.append(line).append('\n'));
    text.append('\n').append(table(comparison.findings())).append('\n');
    ComparisonFacts.footing(comparison).forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }

  private String table(List<Finding> findings) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(TITLES);
    findings.forEach(finding -> rows.add(ComparisonFacts.row(finding)));
    int[] widths = new int[TITLES.size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    StringBuilder text = new StringBuilder();
    for (int r = 0; r < rows.size(); r++) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String cell = rows.get(r).get(i);
        String padding = " ".repeat(widths[i] - cell.length());
        boolean number = TITLES.get(i).equals("baseline") || TITLES.get(i).equals("candidate");
        String shown = i == 0 && r > 0 ? coloured(findings.get(r - 1).verdict()) : cell;
        line.append(number ? padding + shown : shown + padding).append("  ");
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private String coloured(Verdict verdict) {
    if (!colour) {
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
