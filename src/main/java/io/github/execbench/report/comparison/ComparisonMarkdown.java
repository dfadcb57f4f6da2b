package io.github.execbench.report.comparison;

import io.github.execbench.io.Printable;
import io.github.execbench.regression.Comparison;
import io.github.execbench.regression.Finding;
import io.github.execbench.regression.Verdict;
import java.util.List;
import java.util.stream.Collectors;

/** A comparison as Markdown, for a pull request or the summary of a CI job. */
public final class ComparisonMarkdown {

  private ComparisonMarkdown() {}

  public static String render(Comparison comparison) {
    StringBuilder text = new StringBuilder();
    text.append("### ").append(ComparisonFacts.conclusion(comparison)).append("\n\n");
    text.append(escape(ComparisonFacts.counts(comparison))).append(".\n\n");
    List<Finding> open =
        comparison.findings().stream().filter(f -> f.verdict() != Verdict.SAME).toList();
    List<Finding> same =
        comparison.findings().stream().filter(f -> f.verdict() == Verdict.SAME).toList();
    if (!open.isEmpty()) {
      table(text, comparison, open);
    }
    if (!same.isEmpty()) {
      text.append("<details><summary>").append(same.size()).append(" the same</summary>\n\n");
      table(text, comparison, same);
      text.append("</details>\n\n");
    }
    ComparisonFacts.caveats(comparison)
        .forEach(line -> text.append("- ").append(escape(line)).append('\n'));
    ComparisonFacts.heading(comparison)
        .forEach(line -> text.append("- ").append(escape(line)).append('\n'));
    return text.toString();
  }

  private static void table(StringBuilder text, Comparison comparison, List<Finding> findings) {
    text.append(row(ComparisonFacts.TITLES));
    text.append(row(ComparisonFacts.TITLES.stream().map(title -> "---").toList()));
    findings.forEach(finding -> text.append(row(ComparisonFacts.row(comparison, finding))));
    text.append('\n');
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .map(ComparisonMarkdown::escape)
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  /** Names and parameters may hold what Markdown, its math or HTML would take for markup. */
  private static String escape(String text) {
    return Printable.of(text)
        .replaceAll("([\\\\`*_\\[\\]|~$])", "\\\\$1")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
