package io.github.execbench.report.html;

import io.github.execbench.report.Numbers;
import io.github.execbench.report.svg.ChartStyle;
import io.github.execbench.results.journal.Environment;
import io.github.execbench.results.journal.ForkFailure;
import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.results.journal.Journal;
import io.github.execbench.results.summary.Summary;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** A run as one page that needs no other file, no network and no script. */
public final class HtmlReport {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Journal journal;
  private final Summary summary;
  private final Html html = new Html();

  private HtmlReport(Journal journal, Summary summary) {
    this.journal = journal;
    this.summary = summary;
  }

  /**
   * Renders a run.
   *
   * @param sentences what the numbers say
   */
  public static String render(Journal journal, Summary summary, List<String> sentences) {
    var report = new HtmlReport(journal, summary);
    report.head();
    report.html.raw(AnswerSection.render(journal, summary));
    report.html.list("says", "", sentences);
    report.html.list("warns", "Warnings", journal.head().environment().warnings());
    report.failures();
    summary
        .byWorkload()
        .forEach((workload, rows) ->
            report.html.raw(WorkloadSection.render(workload, rows, summary.confidence())));
    report.foot();
    return report.html.toString();
  }

  private void head() {
    Environment environment = journal.head().environment();
    html.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .raw("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n")
        .raw("<meta name=\"color-scheme\" content=\"light dark\">\n")
        .element("title", "Execbench, " + TIME.format(journal.head().created()))
        .raw("<style>\n" + ChartStyle.CSS + PageStyle.CSS + "</style>\n</head>\n<body>\n")
        .element("h1", "Execbench")
        .element(
            "p class=\"soft\"",
            TIME.format(journal.head().created())
                + ", "
                + journal.forks().size()
                + " forks in "
                + summary.rounds()
                + (summary.rounds() == 1 ? " round, " : " rounds, ")
                + environment.cpu()
                + ", "
                + summary.cores()
                + " cores, JDK "
                + environment.jdk().version());
  }

  private void failures() {
    List<ForkRecord> failed = journal.forks().stream().filter(ForkRecord::failed).toList();
    if (failed.isEmpty()) {
      return;
    }
    html.raw("<section class=\"fails\">\n").element("h2", "Failed forks: " + failed.size());
    for (ForkRecord fork : failed) {
      ForkFailure failure = fork.failure().orElseThrow();
      html.element(
          "p", fork.id().shortName() + " in round " + fork.round() + ": " + failure.reason());
      if (!failure.output().isBlank()) {
        html.raw("<details>").element("summary", "end of its output");
        html.element("pre", failure.output()).raw("</details>\n");
      }
    }
    html.raw("</section>\n");
  }

  private void foot() {
    html.raw("<section>\n")
        .element("h2", "Where the numbers come from")
        .raw("<div class=\"facts\">");
    html.table(List.of("", ""), EnvironmentTable.rows(journal)).raw("</div>\n</section>\n");
    html.raw("<section>\n").element("h2", "How to read them");
    html.element(
        "p",
        "A score is the mean of fork means, each fork being a JVM of its own; a round is one fork"
            + " of every benchmark. Its "
            + Numbers.percent(summary.confidence())
            + " interval comes from the variation between forks. A speed-up is a ratio of forks of"
            + " the same round, so that what slowed a whole round cancels out; efficiency is"
            + " speed-up / cores. Thin black lines in the charts are intervals, the dashed line is"
            + " SEQUENTIAL.");
    html.raw("</section>\n</body>\n</html>\n");
  }
}
