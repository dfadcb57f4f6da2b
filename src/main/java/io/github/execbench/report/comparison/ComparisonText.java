package io.github.execbench.report.comparison;

import io.github.execbench.io.Printable;
import io.github.execbench.regression.Comparison;
import io.github.execbench.regression.Finding;
import io.github.execbench.regression.Verdict;
import io.github.execbench.report.TextTable;
import java.util.List;
import java.util.Set;

/** A comparison as a table for people, worst first. */
public final class ComparisonText {

  /** Columns that a longer name doesn't push further to the right in all rows. */
  private static final int WIDEST = 100;

  /** The columns that stand to the right. */
  private static final Set<Integer> NUMBERS =
      Set.of(
          ComparisonFacts.TITLES.indexOf("baseline"), ComparisonFacts.TITLES.indexOf("candidate"));

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
    var table = new TextTable(ComparisonFacts.TITLES, "", NUMBERS::contains, WIDEST);
    findings.forEach(finding -> table.add(ComparisonFacts.row(comparison, finding)));
    List<String> lines = table.lines();
    StringBuilder text = new StringBuilder(lines.getFirst()).append('\n');
    for (int i = 0; i < findings.size(); i++) {
      Verdict verdict = findings.get(i).verdict();
      String rest = lines.get(i + 1).substring(verdict.text().length());
      text.append(colored(verdict)).append(rest).append('\n');
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
