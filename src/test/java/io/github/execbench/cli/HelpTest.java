package io.github.execbench.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.ArgSpec;

/** Help has one voice: sentences that say what an option does. */
class HelpTest {

  static Stream<Class<?>> commands() {
    return Arrays.stream(Main.class.getAnnotation(Command.class).subcommands());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyDescriptionIsASentence(Class<?> command) {
    CommandLine line = new CommandLine(command);
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
  void noLineIsTooLongForATerminal(Class<?> command) {
    String usage = new CommandLine(command).getUsageMessage(CommandLine.Help.Ansi.OFF);
    assertEquals(List.of(), usage.lines().filter(text -> text.length() > 80).toList());
  }
}
