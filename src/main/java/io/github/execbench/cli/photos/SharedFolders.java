package io.github.execbench.cli.photos;

import io.github.execbench.cli.console.CommandException;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.strategy.Outcome;
import io.github.execbench.strategy.TaskRunner;
import io.github.execbench.workload.photo.FolderProbe;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Asks each worker whether it has the folders, before it does any work. */
final class SharedFolders {

  private SharedFolders() {}

  /**
   * Names the workers that can't do it. One that comes later and can't gets no task.
   *
   * @throws CommandException if there are any
   */
  static void check(TaskRunner runner, PhotoFolders folders) throws InterruptedException {
    FolderProbe probe = new FolderProbe(folders.input().toString(), folders.output().toString());
    List<String> complaints = new ArrayList<>();
    Map<String, Outcome<String>> answers = runner.screen(probe);
    answers.forEach((worker, outcome) -> {
      String complaint =
          switch (outcome) {
            case Outcome.Success<String> said -> said.value();
            case Outcome.Failure<String> failed -> String.valueOf(failed.cause().getMessage());
          };
      if (!complaint.isEmpty()) {
        complaints.add("worker " + worker + ": " + complaint);
      }
    });
    if (!complaints.isEmpty()) {
      throw new CommandException(ExitCode.FAILED, String.join("; ", complaints));
    }
  }
}
