package io.github.execbench.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTest {

  @ParameterizedTest
  @ValueSource(strings = {"run", "report", "check", "sleep", "photos", "generate"})
  void everyCommandHasAPage(String command) throws IOException {
    String page = Answer.help(new String[] {command, "--help"});
    assertTrue(page.startsWith("Usage: benchmarks.jar "), page);
    assertTrue(page.contains("-h, --help"), page);
    assertEquals(page, Answer.help(new String[] {command, "-h"}));
    assertTrue(Answer.isVersion(new String[] {command, "--version"}));
  }

  @Test
  void theProgramsPageNamesTheCommands() throws IOException {
    String page = Answer.help(new String[] {"--help"});
    for (String command : new String[] {"run", "report", "check", "sleep", "photos", "generate"}) {
      assertTrue(page.contains("\n  " + command + " "), page);
    }
    assertTrue(Answer.isVersion(new String[] {"-V"}));
  }

  @Test
  void whatMeansSomethingElseIsLeftToTheSuite() throws IOException {
    for (String args : new String[] {"", "sleep", "sleep --seconds --help", "Sleep.* -h", "-l"}) {
      String[] split = args.isEmpty() ? new String[0] : args.split(" ", -1);
      assertNull(Answer.help(split), args);
      assertFalse(Answer.isVersion(split), args);
    }
  }
}
