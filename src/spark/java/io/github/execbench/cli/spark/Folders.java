package io.github.execbench.cli.spark;

import io.github.execbench.cli.console.CommandException;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.cli.photos.PhotoFolders;
import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The folders of the photos and of the thumbnails, checked before any work is done. */
record Folders(Folder input, Folder output) {

  /**
   * Makes the output folder if it is missing.
   *
   * @throws CommandException if a folder can't be used
   */
  static Folders open(Path in, Path out, Configuration configuration) {
    Folder input = folder("--in", in, configuration);
    Folder output = folder("--out", out, configuration);
    if (input instanceof LocalFolder(var from) && output instanceof LocalFolder(var to)) {
      PhotoFolders.open(from, to);
      return new Folders(input, output);
    }
    try {
      if (!input.isThere()) {
        throw new CommandException(
            ExitCode.FAILED, "--in " + in + ": no such folder; name one that holds JPEG files");
      }
    } catch (IOException e) {
      throw failed("--in " + in, "the folder can't be read", e);
    }
    if (input.equals(output)) {
      throw new CommandException(
          ExitCode.USAGE,
          "--out " + out + " is the folder of the photos: they would be overwritten");
    }
    make(out, configuration);
    return new Folders(input, output);
  }

  private static Folder folder(String option, Path path, Configuration configuration) {
    try {
      return Folder.of(path, configuration);
    } catch (IOException e) {
      throw failed(option + " " + path, "its file system can't be reached", e);
    } catch (RuntimeException e) { // a class that is missing, a name of a host that is none
      throw new CommandException(
          ExitCode.FAILED,
          option + " " + path + ": its file system can't be reached: " + e.getMessage());
    }
  }

  private static void make(Path out, Configuration configuration) {
    try {
      FileSystem files = out.getFileSystem(configuration);
      if (!files.mkdirs(out)) {
        throw new CommandException(ExitCode.FAILED, "--out " + out + ": can't be made");
      }
    } catch (IOException e) {
      throw failed("--out " + out, "can't be made", e);
    }
  }

  private static CommandException failed(String what, String how, IOException e) {
    return new CommandException(ExitCode.FAILED, what + ": " + how + ": " + HadoopErrors.reason(e));
  }
}
