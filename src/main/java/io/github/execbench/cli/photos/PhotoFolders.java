package io.github.execbench.cli.photos;

import io.github.execbench.cli.console.CommandException;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.io.FileErrors;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folders of the photos and of the thumbnails, checked before any work is done. */
public record PhotoFolders(Path input, Path output) {

  /**
   * Makes the output folder if it is missing.
   *
   * @throws CommandException if a folder can't be used
   */
  public static PhotoFolders open(Path input, Path output) {
    if (!Files.isDirectory(input)) {
      throw new CommandException(
          ExitCode.FAILED, "--in " + input + ": no such folder; name one that holds JPEG files");
    }
    if (!Files.isReadable(input)) {
      throw new CommandException(ExitCode.FAILED, "--in " + input + ": the folder can't be read");
    }
    try {
      Files.createDirectories(output);
      if (Files.isSameFile(input, output)) {
        throw new CommandException(
            ExitCode.USAGE,
            "--out " + output + " is the folder of the photos: they would be overwritten");
      }
    } catch (FileAlreadyExistsException e) {
      throw new CommandException(ExitCode.FAILED, "--out " + output + ": is not a folder");
    } catch (IOException e) {
      throw new CommandException(
          ExitCode.FAILED, "--out " + output + ": can't be made: " + FileErrors.reason(e));
    }
    if (!Files.isWritable(output)) {
      throw new CommandException(
          ExitCode.FAILED, "--out " + output + ": the folder can't be written to");
    }
    return new PhotoFolders(input, output);
  }

  /** The same from the root: other processes may have another current folder. */
  public PhotoFolders absolute() {
    return new PhotoFolders(input.toAbsolutePath(), output.toAbsolutePath());
  }
}
