package io.github.execbench.workload.photo;

import io.github.execbench.workload.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Finds out whether photos can be read from one folder and written to another from where it runs.
 * It returns what is wrong, in words; an empty text if nothing is.
 *
 * @param input the folder of the photos
 * @param output the folder of the thumbnails
 */
public record FolderProbe(String input, String output) implements Task<String> {

  @Override
  public String name() {
    return "folders";
  }

  @Override
  public String call() {
    Path in = Path.of(input);
    if (!Files.isDirectory(in)) {
      return "--in " + input + ": no such folder" + asWhom();
    }
    if (!Files.isReadable(in)) {
      return "--in " + input + ": the folder can't be read" + asWhom();
    }
    if (!Files.isDirectory(Path.of(output))) {
      return "--out " + output + ": no such folder" + asWhom();
    }
    try {
      Files.delete(Files.createTempFile(Path.of(output), ".execbench-", ".part"));
      return "";
    } catch (IOException e) {
      return "--out " + output + ": can't be written to" + asWhom();
    }
  }

  private static String asWhom() {
    return " (as user " + System.getProperty("user.name") + ")";
  }
}
