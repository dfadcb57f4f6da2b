package io.github.execbench.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandStartTest {

  private static final Path HOME = Path.of(System.getProperty("java.home"));

  @BeforeEach
  @AfterEach
  void forget() {
    System.clearProperty(CommandStart.SHORT);
    System.clearProperty(CommandStart.MISSING);
  }

  @ParameterizedTest
  @CsvSource({
    "photos, true",
    "photos --strategy=PROCESS, true",
    "photos --filter FAST, false",
    "photos --filter=FAST, false",
    "check, true",
    "sleep --seconds 1, true",
    "run, false"
  })
  void isShortWhereThereIsLittleToDo(String command, boolean expected, @TempDir Path folder)
      throws IOException {
    Files.write(folder.resolve("photo.jpg"), new byte[1000]);
    List<String> args = new ArrayList<>(Arrays.asList(command.split(" ")));
    args.add("--in=" + folder);
    CommandStart.of(args.toArray(new String[0]), HOME, false, List.of()).useHere();
    assertEquals(expected, Boolean.getBoolean(CommandStart.SHORT));
  }
}
