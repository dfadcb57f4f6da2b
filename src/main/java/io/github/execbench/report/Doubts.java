package io.github.execbench.report;

import io.github.execbench.results.Steadiness;
import io.github.execbench.results.summary.RowSteadiness;
import io.github.execbench.results.summary.SummaryRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Says which scores of several are not steady, in a clause for each reason. */
final class Doubts {

  private final List<SummaryRow> rows;
  private final Function<SummaryRow, String> name;

  private Doubts(List<SummaryRow> rows, Function<SummaryRow, String> name) {
    this.rows = rows;
    this.name = name;
  }

  /** The clauses; none if all is steady, or was not judged. */
  static List<String> of(List<SummaryRow> rows, Function<SummaryRow, String> name) {
    Doubts doubts = new Doubts(rows, name);
    List<String> clauses = new ArrayList<>();
    doubts.warming(clauses);
    doubts.unsettled(clauses);
    doubts.unproven(clauses);
    return clauses;
  }

  private void warming(List<String> clauses) {
    List<SummaryRow> warming = with(Steadiness.WARMING);
    if (warming.isEmpty()) {
      return;
    }
    boolean higher = warming.getFirst().id().higherIsBetter();
    double change =
        warming.stream()
            .mapToDouble(row -> SteadinessText.change(row.steadiness(), higher))
            .max()
            .orElseThrow();
    boolean one = warming.size() == 1;
    clauses.add(
        forks(warming, Steadiness.WARMING)
            + " still warming: "
            + (one ? "its score may " : "their scores may ")
            + (higher ? "rise" : "fall")
            + (one ? " by a further " : " by up to a further ")
            + Numbers.percent(change));
  }

  private void unsettled(List<String> clauses) {
    List<SummaryRow> unsettled = with(Steadiness.UNSETTLED);
    if (!unsettled.isEmpty()) {
      clauses.add(
          forks(unsettled, Steadiness.UNSETTLED)
              + (unsettled.size() == 1 ? " unsettled: its score" : " unsettled: their scores")
              + " jumped");
    }
  }

  /** Most forks are too short for a proof: no names, for there would be too many. */
  private void unproven(List<String> clauses) {
    long brief = count(rows, Steadiness.UNPROVEN);
    long all = forks(rows);
    if (brief == all && all > 0) {
      clauses.add("no fork was long enough to be proven steady");
    } else if (brief > 0) {
      clauses.add(
          brief
              + " of "
              + all
              + (brief == 1 ? " forks was" : " forks were")
              + " too short to be proven steady");
    }
  }

  private List<SummaryRow> with(Steadiness steadiness) {
    return rows.stream().filter(row -> row.steadiness().count(steadiness) > 0).toList();
  }

  private String forks(List<SummaryRow> some, Steadiness steadiness) {
    long count = count(some, steadiness);
    List<String> names = some.stream().map(name).toList();
    return count
        + " of "
        + forks(some)
        + " forks of "
        + list(names)
        + (count == 1 ? " was" : " were");
  }

  /** Such as "A, B and C". */
  static String list(List<String> names) {
    int last = names.size() - 1;
    return last == 0
        ? names.getFirst()
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  private static long count(List<SummaryRow> some, Steadiness steadiness) {
    return some.stream().map(SummaryRow::steadiness).mapToLong(s -> s.count(steadiness)).sum();
  }

  private static long forks(List<SummaryRow> some) {
    return some.stream()
        .map(SummaryRow::steadiness)
        .map(RowSteadiness::verdicts)
        .mapToLong(List::size)
        .sum();
  }
}
