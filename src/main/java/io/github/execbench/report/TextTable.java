package io.github.execbench.report;

import io.github.execbench.io.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Cells in columns as wide as they must be, two blanks apart. */
public final class TextTable {

  private final String indent;
  private final IntPredicate toTheRight;
  private final int widest;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * @param indent before each row
   * @param toTheRight which columns, from 0, stand to the right
   * @param widest a longer cell doesn't push the next column further to the right in all rows
   */
  public TextTable(List<String> titles, String indent, IntPredicate toTheRight, int widest) {
    this.indent = indent;
    this.toTheRight = toTheRight;
    this.widest = widest;
    rows.add(titles);
  }

  /** Adds a row, a cell for each title. */
  public void add(List<String> cells) {
    rows.add(cells.stream().map(Printable::of).toList());
  }

  /** A line for the titles and for each row, in their order. */
  public List<String> lines() {
    int[] widths = new int[rows.getFirst().size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], Math.min(row.get(i).length(), widest));
      }
    }
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private String line(List<String> row, int[] widths) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      String padding = " ".repeat(Math.max(0, widths[i] - row.get(i).length()));
      cells.add(toTheRight.test(i) ? padding + row.get(i) : row.get(i) + padding);
    }
    return (indent + String.join("  ", cells)).stripTrailing();
  }
}
