package io.github.execbench.report.html;

import io.github.execbench.report.CalibrationText;
import io.github.execbench.report.answer.Answer;
import io.github.execbench.results.journal.Journal;
import io.github.execbench.results.summary.Summary;

/** What a run of somebody's own work answers, at the head of its page. */
final class AnswerSection {

  private AnswerSection() {}

  /** Empty for a run of the suite. */
  static String render(Journal journal, Summary summary) {
    var html = new Html();
    for (Answer answer : Answer.of(journal, summary)) {
      html.raw("<section>\n").element("h2", answer.workload().name()).raw("</section>\n");
      html.list("says", "", answer.sentences());
      html.list("fails", "Not ranked", answer.wrong());
      html.list("", "What limits it", answer.limits());
      if (!answer.code().isEmpty()) {
        html.raw("<section>\n").element("h2", "In your code");
        html.element("pre", String.join("\n", answer.code())).raw("</section>\n");
      }
    }
    journal.head().own().ifPresent(own -> html.list("", "Calibration", CalibrationText.lines(own)));
    return html.toString();
  }
}
