package io.github.execbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.cli.console.CommandOutput;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With picocli as the oracle: what is read without it must come out as it would have read it. */
class PlainCommandsTest {

  private static final Pattern TIME = Pattern.compile("\\d+\\.\\d\\d second");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sleep --seconds 0.02,0.01",
        "sleep --seconds=0.01",
        "sleep --seconds 1e-3,.002,+0 --strategy FORK_JOIN --parallelism 2",
        "sleep --strategy=VIRTUAL_THREADS --seconds=0.001,0.002",
        "photos --in {in} --out {out}",
        "photos --out={out} --in={in} --strategy SEQUENTIAL --filter FAST",
        "photos --in {in} --out {out} --parallelism 1 --filter IMAGEIO",
        "photos --in {in} --out {in}",
        "photos --in {in}/missing --out {out}",
      })
  void arePlainAndMeanTheSameToPicocli(String line) throws Exception {
    Files.createDirectories(folder.resolve("in"));
    Files.writeString(folder.resolve("in/a.jpg"), "no photo");
    String[] args = args(line);
    assertTrue(isPlain(args));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(new PrintWriter(out), new PrintWriter(err), args);
    StringWriter parsedOut = new StringWriter();
    StringWriter parsedErr = new StringWriter();
    PrintWriter error = new PrintWriter(parsedErr);
    int parsed = Parser.run(new PrintWriter(parsedOut), error, new Failure(error), args);
    assertEquals(parsed, code);
    assertEquals(timeless(parsedOut), timeless(out));
    assertEquals(parsedErr.toString(), err.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "run",
        "check --help",
        "sleep",
        "sleep --help",
        "sleep 5",
        "sleep --seconds",
        "sleep --seconds 1 --seconds 2",
        "sleep --seconds 1,x",
        "sleep --seconds -1",
        "sleep --seconds=",
        "sleep --seconds @file",
        "sleep --seconds 1 --strategy thread_pool",
        "sleep --seconds 1 --strategy NO_SUCH",
        "sleep --seconds 1 --strategy CLUSTER",
        "sleep --seconds 1 --strategy FORK_JOIN --parallelism 32768",
        "sleep --seconds 1 --parallelism 0",
        "sleep --seconds 1 --parallelism +1",
        "sleep --seconds 1 --parallelism 9999999999",
        "sleep --seconds '1,2'",
        "sleep --second 1",
        "photos --in {in}",
        "photos --out {out}",
        "photos --in {in} --out {out} --verbose",
        "photos --in {in} --out {out} --filter fast",
        "photos --in --out {out}",
      })
  void allElseIsLeftToPicocli(String line) {
    assertEquals(false, isPlain(args(line)));
  }

  /** The name of a folder may hold what options hold. */
  @Test
  void aValueMayHoldAnEqualsSign() {
    assertTrue(isPlain("photos", "--in", "a=b", "--out", "c=d"));
    assertTrue(isPlain("photos", "--in=a=b", "--out=c=d"));
  }

  private static boolean isPlain(String... args) {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    return PlainCommands.of(args, new CommandOutput(nowhere, nowhere)).isPresent();
  }

  private String[] args(String line) {
    String named =
        line.replace("{in}", folder.resolve("in").toString())
            .replace("{out}", folder.resolve("out").toString());
    return named.isEmpty() ? new String[0] : named.split(" ", -1);
  }

  private static List<String> timeless(StringWriter text) {
    return TIME.matcher(text.toString()).replaceAll("T second").lines().toList();
  }
}
