package io.github.execbench.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.report.svg.Charts;
import io.github.execbench.results.ConfidenceInterval;
import io.github.execbench.results.summary.Estimate;
import io.github.execbench.results.summary.RowSteadiness;
import io.github.execbench.results.summary.Summary;
import io.github.execbench.results.summary.SummaryRow;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

  private static final String EVIL = "<script>alert(\"1\")</script>&\u0001";

  @Test
  void showsScoresSpeedUpsFailuresAndWarnings() {
    SampleRun run = SampleRun.of(3, "photos", "a busy machine: end other programs");
    String page = page(run);
    for (String part :
        List.of(
            "photos",
            "THREAD_POOL × 2",
            "a busy machine: end other programs",
            "PROCESS} in round 2: exit code 137",
            "the last words",
            "Test CPU",
            "It was 2 times as fast.")) {
      assertTrue(page.contains(part), part + " in\n" + page);
    }
    assertTrue(page.contains("2, 1 failed"), page);
  }

  @Test
  void escapesEverything() {
    String page = page(SampleRun.of(2, EVIL, EVIL));
    assertFalse(page.contains("<script"), page);
    assertFalse(page.contains("\u0001"));
    assertTrue(page.contains("&lt;script&gt;alert(&quot;1&quot;)"), page);
  }

  @Test
  void needsNothingElse() {
    String page = page(SampleRun.of(2, "photos", "w"));
    String own = page.replace("http://www.w3.org/2000/svg", "");
    assertFalse(Pattern.compile("https?:|src=|href=|url\\(|@import").matcher(own).find(), own);
  }

  @Test
  void oneForkHasNoIntervalAndNoDrift() {
    String page = page(SampleRun.of(1, "photos", "w"));
    assertTrue(page.contains("(one fork)"), page);
    assertTrue(page.contains("<td>unknown</td>"), page);
    assertFalse(page.contains("Forks by round"), page);
    assertFalse(page.contains("NaN"), page);
  }

  /** Two forks far apart give an interval many times the value; it must not squash the bars. */
  @Test
  void aWideIntervalRunsOutOfThePicture() {
    Summary summary = Summary.of(SampleRun.of(2, "photos", "w").journal());
    SummaryRow row = summary.rows().get(1);
    Estimate wide = new Estimate(2, new ConfidenceInterval(1e-12, 4e13, 0.99));
    SummaryRow far =
        new SummaryRow(
            row.id(),
            row.workload(),
            "ms/op",
            row.forkScores(),
            0,
            row.score(),
            wide,
            wide,
            RowSteadiness.unknown());
    String svg = Charts.speedUps(List.of(far)).orElseThrow().inline();
    var bar = Pattern.compile("class=\"bar [^>]*width=\"([\\d.]+)\"").matcher(svg);
    assertTrue(bar.find(), svg);
    assertTrue(Double.parseDouble(bar.group(1)) > 200, svg);
    assertTrue(svg.contains("[0.000, 4e+13]"), svg);
  }

  @Test
  void isTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    String expected = page(SampleRun.of(3, "photos", "w"));
    try {
      for (String tag : List.of("de-DE", "ar-EG-u-nu-arab", "tr-TR")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertEquals(expected, page(SampleRun.of(3, "photos", "w")), tag);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void thePictureIsXml() throws Exception {
    Summary summary = Summary.of(SampleRun.of(3, EVIL, "w").journal());
    byte[] svg =
        Charts.picture(summary).orElseThrow().standAlone().getBytes(StandardCharsets.UTF_8);
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg));
    assertEquals("svg", document.getDocumentElement().getTagName());
    assertTrue(document.getElementsByTagName("text").getLength() > 5);
  }

  private static String page(SampleRun run) {
    return HtmlReport.render(
        run.journal(), Summary.of(run.journal()), List.of("It was 2 times as fast."));
  }
}
