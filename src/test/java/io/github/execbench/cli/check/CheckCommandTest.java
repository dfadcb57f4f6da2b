package io.github.execbench.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.cli.Main;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.results.testing.JmhJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {

  private static final double[][] QUIET = {{100}, {101}, {99}, {100.5}, {99.5}};
  private static final double[][] LOUD = {{100}, {140}, {80}, {70}, {120}};

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  @TempDir Path folder;

  private static double[][] times(double factor, double[][] forks) {
    double[][] scaled = new double[forks.length][];
    for (int i = 0; i < forks.length; i++) {
      scaled[i] = DoubleStream.of(forks[i]).map(score -> score * factor).toArray();
    }
    return scaled;
  }

  private Path file(String name, JmhJson json) throws IOException {
    return Files.writeString(folder.resolve(name), json.text());
  }

  private Path quiet(String name, double factor) throws IOException {
    return file(
        name,
        new JmhJson()
            .add("a.B.kept", "avgt", "ns/op", QUIET)
            .add("a.B.c", "avgt", "\"f\":\"<&|\\\"\"", "ns/op", "{}", times(factor, QUIET)));
  }

  private int check(Path baseline, Path candidate, String... more) {
    String[] args = new String[5 + more.length];
    args[0] = "check";
    args[1] = "--baseline";
    args[2] = baseline.toString();
    args[3] = "--candidate";
    args[4] = candidate.toString();
    System.arraycopy(more, 0, args, 5, more.length);
    return Main.run(new PrintWriter(out), new PrintWriter(err), args);
  }

  @Test
  void passesWhereNothingChanged() throws IOException {
    assertEquals(ExitCode.OK, check(quiet("a.json", 1), quiet("b.json", 1)));
    assertTrue(out.toString().contains("2 same"), out.toString());
    assertTrue(out.toString().contains("Margin 5 %, alpha 5 %"), out.toString());
    assertTrue(out.toString().contains("false alarm"), out.toString());
  }

  @Test
  void ofSeveralMachinesEachIsComparedWithinItself() throws IOException {
    Path before = quiet("x-old.json", 1);
    Path now = quiet("x-new.json", 1.3);
    Path slowBefore = quiet("y-old.json", 9);
    Path slowNow = quiet("y-new.json", 9 * 1.3);
    String[] machines = {
      "check",
      "--merge",
      "--baseline",
      before + "," + slowBefore,
      "--candidate",
      now + "," + slowNow
    };
    assertEquals(
        ExitCode.REGRESSION, Main.run(new PrintWriter(out), new PrintWriter(err), machines));
    assertTrue(out.toString().contains("1 slower, 1 same"), out.toString());
    assertTrue(out.toString().contains("1.300 ["), out.toString());
  }

  @Test
  void machinesNeedAFileOfEitherSide() throws IOException {
    assertEquals(ExitCode.USAGE, check(quiet("a.json", 1), quiet("b.json", 1), "--merge"));
    assertTrue(
        err.toString().contains("needs two machines or more, each with a file of either side"),
        err.toString());
  }

  @Test
  void failsForExactlyTheBenchmarkThatGotSlower() throws IOException {
    assertEquals(ExitCode.REGRESSION, check(quiet("a.json", 1), quiet("b.json", 1.3)));
    List<String> slower = out.toString().lines().filter(line -> line.startsWith("slower")).toList();
    assertEquals(1, slower.size());
    assertTrue(slower.get(0).contains("B.c") && slower.get(0).contains("1.300"), slower.get(0));
    assertTrue(out.toString().contains("1 slower, 1 same"));
  }

  @Test
  void theMarginDecides() throws IOException {
    assertEquals(ExitCode.OK, check(quiet("a.json", 1), quiet("b.json", 1.3), "--margin", "50%"));
    assertEquals(
        ExitCode.REGRESSION, check(quiet("a.json", 1), quiet("b.json", 1.3), "--margin", "0.2"));
  }

  @Test
  void isInconclusiveWhereForksDisagree() throws IOException {
    Path loud = file("a.json", new JmhJson().add("a.B.c", "avgt", "ns/op", LOUD));
    assertEquals(ExitCode.INCONCLUSIVE, check(loud, loud));
    assertTrue(out.toString().contains("more forks a side would settle it"), out.toString());
    assertEquals(ExitCode.OK, check(loud, loud, "--allow-inconclusive"));
  }

  @Test
  void poolsTheForksOfSeveralFiles() throws IOException {
    Path one = file("1.json", new JmhJson().add("a.B.c", "avgt", "ns/op", new double[] {100}));
    Path two = file("2.json", new JmhJson().add("a.B.c", "avgt", "ns/op", new double[] {100.1}));
    assertEquals(ExitCode.INCONCLUSIVE, check(one, one));
    Path both = Path.of(one + "," + two);
    assertEquals(ExitCode.OK, check(both, both));
    Path comma = Files.copy(two, folder.resolve("b,c.json"));
    Path all = Path.of(one + "," + comma);
    assertEquals(ExitCode.OK, check(all, all));
    assertEquals(ExitCode.FAILED, check(Path.of(comma + ",d.json"), one));
    assertTrue(err.toString().startsWith("d.json: "), err.toString());
    assertEquals(ExitCode.USAGE, check(Path.of(one + ",," + two), one));
  }

  @Test
  void isNotComparableWhereABenchmarkIsLost() throws IOException {
    Path fewer = file("b.json", new JmhJson().add("a.B.kept", "avgt", "ns/op", QUIET));
    assertEquals(ExitCode.NOT_COMPARABLE, check(quiet("a.json", 1), fewer));
    assertTrue(out.toString().contains("missing"), out.toString());
    assertEquals(ExitCode.OK, check(fewer, quiet("a.json", 1)));
  }

  @Test
  void isNotComparableInAnotherEnvironment() throws IOException {
    Path old = file("a.json", new JmhJson().jdk("24").add("a.B.c", "avgt", "ns/op", QUIET));
    Path now = file("b.json", new JmhJson().jdk("25").add("a.B.c", "avgt", "ns/op", QUIET));
    assertEquals(ExitCode.NOT_COMPARABLE, check(old, now));
    assertTrue(out.toString().contains("not comparable: jdkVersion: 24 -> 25"), out.toString());
    assertEquals(ExitCode.NOT_COMPARABLE, check(old, now, "--ignore-environment=vmName"));
    assertEquals(ExitCode.OK, check(old, now, "--ignore-environment=vmName,jdkVersion"));
    assertEquals(ExitCode.OK, check(old, now, "--ignore-environment"));
  }

  @ParameterizedTest
  @CsvSource({"'',5", "[ ],5", "'[{\"bench',5", "hello,5"})
  void anErrorIsNeverZero(String text, int exit) throws IOException {
    Path broken = Files.writeString(folder.resolve("broken"), text);
    assertEquals(exit, check(quiet("a.json", 1), broken));
    assertEquals(1, err.toString().lines().count(), err.toString());
    assertTrue(err.toString().contains("broken"), err.toString());
    assertEquals("", out.toString());
  }

  @Test
  void wrongUsageIsTwo() throws IOException {
    Path file = quiet("a.json", 1);
    assertEquals(ExitCode.USAGE, check(file, file, "--margin", "5"));
    assertEquals(ExitCode.USAGE, check(file, file, "--alpha", "0.7"));
    assertEquals(ExitCode.USAGE, check(file, file, "--what"));
    assertEquals(
        ExitCode.USAGE,
        Main.run(new PrintWriter(out), new PrintWriter(err), "check", "--baseline", "x"));
    assertEquals(ExitCode.FAILED, check(file, folder.resolve("missing.json")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "de-DE", "ar-EG-u-nu-arab"})
  void saysTheSameUnderAnyLocale(String tag) throws IOException {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(tag));
    try {
      Path csv = folder.resolve("o.csv");
      check(quiet("a.json", 1), quiet("b.json", 1.3), "--csv", csv.toString());
      assertTrue(out.toString().contains("1.300 ["), out.toString());
      List<String> lines = Files.readAllLines(csv);
      assertEquals(3, lines.size());
      assertTrue(lines.get(1).startsWith("slower,a.B.c,avgt,"), lines.get(1));
      assertTrue(lines.get(1).contains(",ns/op,100.0,130.0,5,5,1.29999999"), lines.get(1));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void writesFilesForPrograms() throws Exception {
    Path json = folder.resolve("o.json");
    Path junit = folder.resolve("o.xml");
    Path markdown = folder.resolve("o.md");
    check(
        quiet("a.json", 1),
        quiet("b.json", 1.3),
        "--json=" + json,
        "--junit=" + junit,
        "--markdown=" + markdown);
    JsonNode root = JsonMapper.shared().readTree(Files.readString(json));
    assertEquals("regression", root.get("gate").asString());
    assertEquals("slower", root.get("findings").get(0).get("verdict").asString());
    assertEquals("<&|\"", root.get("findings").get(0).get("params").get("f").asString());
    assertEquals(1.3, root.get("findings").get(0).get("ratio").doubleValue(), 1e-12);
    Element suite =
        DocumentBuilderFactory.newDefaultNSInstance()
            .newDocumentBuilder()
            .parse(junit.toFile())
            .getDocumentElement();
    assertEquals("2", suite.getAttribute("tests"));
    assertEquals("1", suite.getAttribute("failures"));
    assertEquals(1, suite.getElementsByTagName("failure").getLength());
    String text = Files.readString(markdown);
    assertTrue(text.startsWith("### Failed: 1 slower."), text);
    assertTrue(text.contains("B.c{f=&lt;&amp;\\|\"}"), text);
    try (var files = Files.list(folder)) {
      assertFalse(files.anyMatch(file -> file.toString().endsWith(".part")));
    }
  }

  /** A line a benchmark, and nothing that a terminal, Markdown or XML would take for its own. */
  @Test
  void printsNamesOfAnyCharacters() throws Exception {
    JmhJson json = new JmhJson();
    for (String value :
        List.of(
            "a\\nb", "\\u001b[31mred", "a\\u0000b", "\\u202eabc", "a|b", "$x$ ~~y~~", "\\ud800")) {
      json.add("a.B.c", "avgt", "\"p\":\"" + value + "\"", "ns/op", "{}", QUIET);
    }
    Path file = file("a.json", json);
    Path junit = folder.resolve("o.xml");
    Path markdown = folder.resolve("o.md");
    assertEquals(ExitCode.OK, check(file, file, "--junit=" + junit, "--markdown=" + markdown));
    assertFalse(out.toString().codePoints().anyMatch(c -> c != '\n' && Character.isISOControl(c)));
    List<String> rows = out.toString().lines().filter(l -> l.startsWith("same")).toList();
    assertEquals(7, rows.size());
    assertTrue(out.toString().contains("B.c{p=a\\x0ab}"), out.toString());
    assertTrue(out.toString().contains("B.c{p=\\u202eabc}"), out.toString());
    String text = Files.readString(markdown);
    assertEquals(7, text.lines().filter(line -> line.startsWith("| same")).count());
    assertTrue(text.contains("B.c{p=\\\\x1b\\[31mred}"), text);
    assertTrue(text.contains("B.c{p=\\$x\\$ \\~\\~y\\~\\~}"), text);
    assertEquals(
        7,
        DocumentBuilderFactory.newDefaultNSInstance()
            .newDocumentBuilder()
            .parse(junit.toFile())
            .getElementsByTagName("testcase")
            .getLength());
  }

  @Test
  void aNameOfAFileDoesNotBreakTheLine() {
    Path file = folder.resolve("no\n\u001b[1mfile.json");
    assertEquals(ExitCode.FAILED, check(file, file));
    assertEquals(1, err.toString().lines().count(), err.toString());
    assertTrue(err.toString().contains("no\\x0a\\x1b[1mfile.json: "), err.toString());
    assertFalse(err.toString().contains("Exception"), err.toString());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void readsPipes() throws Exception {
    Path pipe = folder.resolve("pipe");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    Path file = quiet("a.json", 1);
    Thread.ofVirtual()
        .start(() -> {
          try {
            Files.write(pipe, Files.readAllBytes(file), StandardOpenOption.WRITE);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    assertEquals(ExitCode.OK, check(file, pipe));
  }

  @Test
  void followsAPolicy() throws IOException {
    Path policy = folder.resolve("policy.toml");
    Files.writeString(
        policy,
        """
        margin = "2%"
        [[exception]]
        benchmark = "B\\\\.c \\\\[avgt\\\\]"
        margin = "50%"
        reason = "known to be slow"
        """);
    assertEquals(
        ExitCode.OK, check(quiet("a.json", 1), quiet("b.json", 1.3), "--policy=" + policy));
    assertTrue(out.toString().contains("Margin 2 %"), out.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'marjin = 1'|unknown key \"marjin\"",
        "'margin = '|line 1",
        "'margin = 7'|margin: '7' is not between 0 and 1",
        "'[[exception]]\nbenchmark = \"x\"\nignore = true'|exception 1: needs a reason",
        "'[[exception]]\nbenchmark = \"(\"\nignore = true\nreason=\"r\"'|not a regular expression",
        "'[[exception]]\nbenchmark = \"x\"\nreason=\"r\"'|needs a margin or ignore = true",
      })
  void refusesAWrongPolicy(String text, String expected) throws IOException {
    Path policy = Files.writeString(folder.resolve("policy.toml"), text);
    Path file = quiet("a.json", 1);
    assertEquals(ExitCode.USAGE, check(file, file, "--policy=" + policy));
    assertTrue(err.toString().contains(expected), err.toString());
    assertEquals(1, err.toString().lines().count(), err.toString());
  }
}
