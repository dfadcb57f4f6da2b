package io.github.execbench.cli.photos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.cli.console.CommandException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameClashesTest {

  @TempDir Path folder;

  @Test
  void asksTheFolderAndLeavesNothingThere() throws Exception {
    NameClashes clashes = NameClashes.in(folder);
    Files.createFile(folder.resolve("a"));
    assertFalse(clashes.isTaken("a"));
    assertEquals(Files.exists(folder.resolve("A")), clashes.isTaken("A"));
    try (var files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void aFolderThatTakesNoFileIsTheOutputFolder() {
    Path gone = folder.resolve("gone");
    CommandException e = assertThrows(CommandException.class, () -> NameClashes.in(gone));
    assertTrue(
        e.getMessage().startsWith("--out " + gone + ": can't be written to: "), e::getMessage);
  }
}
