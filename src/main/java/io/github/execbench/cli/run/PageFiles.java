package io.github.execbench.cli.run;

import io.github.execbench.io.AtomicFile;
import io.github.execbench.report.Conclusion;
import io.github.execbench.report.html.HtmlReport;
import io.github.execbench.report.svg.Chart;
import io.github.execbench.report.svg.Charts;
import io.github.execbench.results.journal.Journal;
import io.github.execbench.results.summary.Summary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files of a run that are looked at, not read by programs. */
final class PageFiles {

  private PageFiles() {}

  /**
   * Writes {@code report.html}, and {@code speed-up.svg} if strategies were compared.
   *
   * @return what it wrote
   */
  static List<Path> write(Path folder, Journal journal, Summary summary) throws IOException {
    List<Path> written = new ArrayList<>();
    Path page = folder.resolve("report.html");
    boolean suite = journal.head().own().isEmpty(); // own work has answers instead
    AtomicFile.write(
        page, HtmlReport.render(journal, summary, suite ? Conclusion.of(summary) : List.of()));
    written.add(page);
    Optional<Chart> picture = Charts.picture(summary);
    if (picture.isPresent()) {
      Path file = folder.resolve("speed-up.svg");
      AtomicFile.write(file, picture.get().standAlone());
      written.add(file);
    }
    return written;
  }
}
