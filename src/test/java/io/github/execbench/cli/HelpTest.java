package io.github.execbench.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/** Help has one voice: sentences that say what an option does. */
class HelpTest {

  static Collection<CommandLine> commands() {
    return Commands.withAll().getSubcommands().values();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyDescriptionIsASentence(CommandLine line) {
    List<String> descriptions = new ArrayList<>();
    descriptions.add(String.join(" ", line.getCommandSpec().usageMessage().description()));
    Stream.concat(
            line.getCommandSpec().options().stream(),
            line.getCommandSpec().positionalParameters().stream())
        .map(ArgSpec::description)
        .forEach(lines -> descriptions.add(String.join(" ", lines)));
    assertTrue(descriptions.size() > 3);
    assertAll(
        descriptions.stream()
            .map(text -> () -> assertTrue(text.matches("(?s)[A-Z][a-z].*\\."), text)));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void noLineIsTooLongForATerminal(CommandLine line) {
    String usage = line.getUsageMessage(CommandLine.Help.Ansi.OFF);
    assertEquals(List.of(), usage.lines().filter(text -> text.length() > 80).toList());
  }
}
